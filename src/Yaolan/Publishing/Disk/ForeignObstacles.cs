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

    private readonly ClearedPaths _files = new(folder, clearances);
    private readonly ClearedPaths _folders = new(folder, [.. clearances.SelectMany(OutputFolder.FoldersOf)]);

    /// <param name="moves">In the order of their paths.</param>
    public void RefuseAny(IEnumerable<StagedMove> moves)
    {
        if (folder.IsBare())
            return;
        var obstacles = moves
            .Zip(
                moves.Select(move => move.Path).Prepend(""),
                (move, before) => OutputFolder.FoldersOf(move.Path, before)
            )
            .SelectMany(folders => folders.Select(InPlaceOfFolder))
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
            DiskEntryKind.File when !_files.Includes(sitePath) =>
                $"{folder.PathOf(sitePath)} is a file; the site needs a folder",
            _ => null,
        };

    private string? InPlaceOfFile(string sitePath)
    {
        var path = folder.PathOf(sitePath);
        var isOurs = old.Lists(sitePath);
        return DiskEntry.At(path).Kind switch
        {
            DiskEntryKind.Folder when StrangerIn(sitePath) is { } stranger =>
                $"{path} is a folder; the site needs a file, and {folder.PathOf(stranger)} is not ours to remove",
            DiskEntryKind.File when !isOurs && !_files.Includes(sitePath) => $"{path} is another file",
            DiskEntryKind.Link when !isOurs => $"{path} is a link",
            _ => null,
        };
    }

    /// <summary>What would remain in a folder, or of it, after our own files in it are cleared away.</summary>
    private string? StrangerIn(string sitePath) =>
        Directory
            .EnumerateFileSystemEntries(folder.PathOf(sitePath), "*", Everything)
            .Select(folder.SitePathOf)
            .Prepend(sitePath)
            .FirstOrDefault(entry => !_folders.Includes(entry) && !_files.Includes(entry));
}
