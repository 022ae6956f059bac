namespace Yaolan.Publishing.Disk;

/// <summary>
/// Paths of old files that give way to new ones, and whether what lies at some path on disk is one of them.
/// </summary>
internal sealed class ClearedPaths(OutputFolder folder, IReadOnlyCollection<string> paths)
{
    private readonly HashSet<string> _exact = new(paths, StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(paths.Select(OutputPaths.KeyOf), StringComparer.Ordinal);

    /// <summary>
    /// Where the system takes About and about for one name, it is the old file that answers to the new name. Where it
    /// does not, the folder lists the new name too, and that is another file.
    /// </summary>
    public bool Includes(string sitePath) =>
        _exact.Contains(sitePath) || (_keys.Contains(OutputPaths.KeyOf(sitePath)) && !IsSpelledSo(sitePath));

    private bool IsSpelledSo(string sitePath) =>
        OutputFolder
            .FoldersOf(sitePath)
            .Append(sitePath)
            .Select(folder.PathOf)
            .All(path =>
                Directory
                    .EnumerateFileSystemEntries(Path.GetDirectoryName(path)!)
                    .Any(entry =>
                        string.Equals(Path.GetFileName(entry), Path.GetFileName(path), StringComparison.Ordinal)
                    )
            );
}
