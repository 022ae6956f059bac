using System.Text;
using Yaolan.Publishing;
using Yaolan.Rendering;

namespace Yaolan.Tests.Publishing;

/// <summary>A folder below the system's temporary one, deleted when the test ends.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("yaolan-");

    public string Root => Path.Combine(_parent.FullName, "site");

    /// <summary>A place beside the site that must never be touched.</summary>
    public string Elsewhere => Directory.CreateDirectory(Path.Combine(_parent.FullName, "elsewhere")).FullName;

    public string Journal => Path.Combine(Root, ".yaolan", "journal");

    public string Manifest => Path.Combine(Root, ".yaolan", "manifest");

    public DiskOutput Output => new(Root);

    public static IReadOnlyList<OutputFile> Site(params (string Path, string Content)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Content)))];

    public string PathOf(string path) => Path.Combine(Root, path);

    public PublishResult Publish(params (string Path, string Content)[] files) => Output.Publish(Site(files));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All files and folders with their content, ours included.</summary>
    public SortedDictionary<string, string> Everything() => Tree(Root);

    /// <summary>What a visitor can see.</summary>
    public SortedDictionary<string, string> Pages() =>
        new(
            Tree(Root)
                .Where(entry => !entry.Key.StartsWith(".yaolan", StringComparison.Ordinal))
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>The folder as a process leaves it that is killed now: all files, and no hold on the lock.</summary>
    public SiteFolder AsKilledNow()
    {
        var copy = new SiteFolder();
        foreach (var folder in Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories).Prepend(Root))
            Directory.CreateDirectory(Path.Combine(copy.Root, Path.GetRelativePath(Root, folder)));
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            // Other threads go on: the folder may have come after the folders were listed.
            var path = Path.Combine(copy.Root, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, BytesOf(file));
        }
        return copy;
    }

    public void Dispose() => _parent.Delete(recursive: true);

    private static SortedDictionary<string, string> Tree(string root)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(root))
            return tree;
        foreach (var entry in Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories))
        {
            var isFolder = Directory.Exists(entry);
            var path = Path.GetRelativePath(root, entry).Replace(Path.DirectorySeparatorChar, '/');
            tree[isFolder ? path + "/" : path] = isFolder ? "" : Encoding.UTF8.GetString(BytesOf(entry));
        }

        return tree;
    }

    private static byte[] BytesOf(string file)
    {
        // A lock that is held cannot be read; it is empty.
        if (string.Equals(Path.GetFileName(file), "lock", StringComparison.Ordinal))
            return [];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
