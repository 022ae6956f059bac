namespace Yaolan.Publishing.Disk;

/// <summary>Finds what lies where the site wants to write and was not written by us, so that it is never overwritten.</summary>
internal sealed class ForeignObstacles(OutputFolder folder, OutputManifest old, IReadOnlyList<string> clearances)
{
    private const int Shown = 10;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly HashSet<string> _cleared = new(clearances, StringComparer.Ordinal);
    private readonly HashSet<string> _clearedInAnyCase = new(clearances, StringComparer.OrdinalIgnoreCase);

    public void RefuseAny(IReadOnlyList<StagedMove> moves)
    {
        var obstacles = moves
            .SelectMany(move => OutputFolder.FoldersOf(move.Path))
            .Distinct(StringComparer.Ordinal)
            .Select(InPlaceOfFolder)
            .Concat(moves.Select(move => InPlaceOfFile(move.Path)))
            .OfType<string>()
            .ToList();
        if (obstacles.Count == 0)
            return;

        var rest = obstacles.Count > Shown ? [$"and {obstacles.Count - Shown} more"] : Array.Empty<string>();
        throw new OutputRefusedException(
            $"{folder.Root} holds what this tool did not write, where the site has pages of its own. "
                + "Move it away or rename it, and build again:\n"
                + string.Join('\n', [.. obstacles.Take(Shown), .. rest])
        );
    }

    private string? InPlaceOfFolder(string sitePath) =>
        DiskEntry.At(folder.PathOf(sitePath)).Kind switch
        {
            DiskEntryKind.Link => $"{folder.PathOf(sitePath)} is a link to another place; the site needs a folder",
            DiskEntryKind.File when !IsCleared(sitePath) =>
                $"{folder.PathOf(sitePath)} is a file; the site needs a folder",
            _ => null,
        };

    private string? InPlaceOfFile(string sitePath)
    {
        var path = folder.PathOf(sitePath);
        var isOurs = old.Find(sitePath) is not null;
        return DiskEntry.At(path).Kind switch
        {
            DiskEntryKind.Folder when StrangerIn(path) is { } stranger =>
                $"{path} is a folder; the site needs a file, and {stranger} is not ours to remove",
            DiskEntryKind.File when !isOurs && !IsCleared(sitePath) => $"{path} is another file",
            DiskEntryKind.Link when !isOurs => $"{path} is a link",
            _ => null,
        };
    }

    /// <summary>What would remain in a folder after our own files in it are cleared away.</summary>
    private string? StrangerIn(string path)
    {
        var going = clearances
            .SelectMany(cleared => OutputFolder.FoldersOf(cleared).Append(cleared))
            .Select(folder.PathOf);
        var known = going.ToHashSet(StringComparer.Ordinal);
        return Directory
            .EnumerateFileSystemEntries(path, "*", Everything)
            .Prepend(path)
            .FirstOrDefault(entry => !known.Contains(entry));
    }

    /// <summary>
    /// Where the system takes About and about for one name, it is our old file that answers to the new name. Where it
    /// does not, the folder lists the new name too, and that is another file.
    /// </summary>
    private bool IsCleared(string sitePath) =>
        _cleared.Contains(sitePath) || (_clearedInAnyCase.Contains(sitePath) && !IsListed(folder.PathOf(sitePath)));

    private static bool IsListed(string path) =>
        Directory
            .EnumerateFileSystemEntries(Path.GetDirectoryName(path)!)
            .Any(entry => string.Equals(Path.GetFileName(entry), Path.GetFileName(path), StringComparison.Ordinal));
}
