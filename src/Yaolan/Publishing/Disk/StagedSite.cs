using Yaolan.Rendering;
using Yaolan.Storage;

namespace Yaolan.Publishing.Disk;

/// <summary>The files of the new site, staged or found unchanged. They are numbered one by one, and recorded several at once.</summary>
internal sealed class StagedSite
{
    private readonly Lock _recording = new();
    private bool[] _isStaged = [];
    private bool _isMissingSome;
    private PublishResult _result = new(Written: 0, Unchanged: 0, Removed: 0, BytesWritten: 0);

    /// <param name="inFolders">Whether files are staged in the folders that they will have in the site.</param>
    public StagedSite(bool inFolders) => (InFolders, Manifest) = (inFolders, new OutputManifest(Paths.Tree));

    public bool InFolders { get; }

    public OutputPaths Paths { get; } = new();

    public OutputManifest Manifest { get; }

    /// <summary>What is staged, and where it goes, in the order of the paths.</summary>
    public IEnumerable<StagedMove> Moves =>
        HeapBound
            .Watched(Paths.Tree.FilesInOrder())
            .Where(number => _isStaged[number])
            .Select(number => MoveOf(Paths.Tree.PathOfFile(number), number));

    public StagedMove MoveOf(string path, int number) => new(InFolders ? null : number, path);

    /// <summary>The files with numbers of their own; those whose path has a problem are left out.</summary>
    public IEnumerable<(OutputFile File, int Number)> Numbered(IEnumerable<OutputFile> files) =>
        files.Where(file => Paths.Add(file.Path)).Select(file => (file, Paths.Tree.FileCount - 1));

    public void Record(int number, ManifestEntry entry, bool isStaged)
    {
        lock (_recording)
        {
            Manifest.Record(number, entry);
            if (number >= _isStaged.Length)
                Array.Resize(ref _isStaged, Math.Max(number + 1, _isStaged.Length * 2));
            _isStaged[number] = isStaged;
            _result = isStaged
                ? _result with
                {
                    Written = _result.Written + 1,
                    BytesWritten = _result.BytesWritten + entry.Size,
                }
                : _result with
                {
                    Unchanged = _result.Unchanged + 1,
                };
        }
    }

    /// <summary>A file could not be made.</summary>
    public void Miss() => Volatile.Write(ref _isMissingSome, true);

    public void ThrowIfAnyMissing()
    {
        if (Volatile.Read(ref _isMissingSome))
            throw new OperationCanceledException();
    }

    public PublishResult Result(int removed) => _result with { Removed = removed };
}
