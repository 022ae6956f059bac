using System.Globalization;

namespace Yaolan.Publishing.Disk;

/// <summary>The output folder as a type: where the site lies, and where our own notes on it lie.</summary>
internal sealed class OutputFolder(string folder)
{
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Our own folder. It is inside the site's so that both are on one file system and files can be renamed.</summary>
    public string Own => Path.Combine(Root, ".yaolan");

    public string Manifest => Path.Combine(Own, "manifest");

    /// <summary>What the manifest will be once the journal is carried out.</summary>
    public string NextManifest => Path.Combine(Own, "manifest.next");

    public string Journal => Path.Combine(Own, "journal");

    public string Staging { get; } = Path.Combine(Path.GetFullPath(folder), ".yaolan", "staging");

    public string Lock => Path.Combine(Own, "lock");

    public string LockHolder => Path.Combine(Own, "lock-holder");

    public string Staged(StagedMove move) =>
        Path.Combine(
            Staging,
            move.Number?.ToString(CultureInfo.InvariantCulture) ?? move.Path.Replace('/', Path.DirectorySeparatorChar)
        );

    /// <summary>Where a file or folder of the site lies on disk.</summary>
    public string PathOf(string sitePath) => Path.Combine(Root, sitePath.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path in the site of a file or folder on disk.</summary>
    public string SitePathOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The folders that a path of the site lies in, outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string sitePath)
    {
        for (var slash = sitePath.IndexOf('/'); slash >= 0; slash = sitePath.IndexOf('/', slash + 1))
            yield return sitePath[..slash];
    }

    /// <summary>The same without those that the path before it lies in too: in the order of paths, each folder comes up once.</summary>
    public static IEnumerable<string> FoldersOf(string sitePath, string before)
    {
        var shared = sitePath.AsSpan().CommonPrefixLength(before);
        return FoldersOf(sitePath).SkipWhile(parent => parent.Length < shared);
    }

    /// <summary>Whether a path of the site leads through folders only, and not through a link to some other place.</summary>
    public bool IsReachable(string sitePath) =>
        FoldersOf(sitePath).All(parent => DiskEntry.At(PathOf(parent)).Kind is DiskEntryKind.Folder);

    /// <summary>Whether there is nothing but our own notes: then no file can be in place or in the way.</summary>
    public bool IsBare() => Directory.EnumerateFileSystemEntries(Root).All(path => path == Own);

    /// <summary>Refuses a folder whose files we did not write; an empty one, or one with dot-files only, is fine.</summary>
    public void RefuseIfForeign()
    {
        switch (DiskEntry.At(Root).Kind)
        {
            case DiskEntryKind.File:
                throw new OutputRefusedException($"{Root} is a file. Choose a folder for the site.");
            case DiskEntryKind.Link when !Directory.Exists(Root):
                throw new OutputRefusedException(
                    $"{Root} is a link that leads to no folder. Choose a folder for the site, or mend the link."
                );
            case DiskEntryKind.Missing:
                return;
        }
        RefuseOtherThan(DiskEntryKind.Folder, Own, Staging);
        RefuseOtherThan(DiskEntryKind.File, Manifest, NextManifest, Journal, Lock, LockHolder);

        // In this order: a build that is publishing right now has a journal before its first file is in place, and
        // a manifest before it drops the journal.
        var stranger = Directory
            .EnumerateFileSystemEntries(Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (stranger is null || File.Exists(Journal) || File.Exists(Manifest))
            return;
        throw new OutputRefusedException(
            $"{Root} holds files that this tool did not write, such as '{stranger}', and publishing could lose them. "
                + "Choose another output folder, or empty this one first."
        );
    }

    // What we write, we write here, and not where a link leads.
    private static void RefuseOtherThan(DiskEntryKind kind, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            var found = DiskEntry.At(path).Kind;
            if (found == kind || found is DiskEntryKind.Missing)
                continue;
            var (there, needed) = (NameOf(found), NameOf(kind));
            throw new OutputRefusedException(
                $"{path} is {there}; this tool keeps {needed} there. Delete {path} and build again."
            );
        }
    }

    private static string NameOf(DiskEntryKind kind) =>
        kind switch
        {
            DiskEntryKind.Link => "a link to another place",
            DiskEntryKind.Folder => "a folder",
            _ => "a file",
        };
}
