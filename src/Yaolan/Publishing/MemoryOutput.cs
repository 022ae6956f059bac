using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>Holds the site in memory, to be checked or served without touching the disk.</summary>
public sealed class MemoryOutput : ISiteOutput
{
    private SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>The files of the site by path, sorted.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => _files;

    public PublishResult Publish(IEnumerable<OutputFile> files)
    {
        var paths = new OutputPaths();
        var published = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var result = new PublishResult(0, 0, 0, 0);

        var made = AtOnce.Select(
            files.Where(file => paths.Add(file.Path)),
            file => (File: file, IsMade: file.TryMake())
        );
        paths.ThrowIfAnyProblem();
        if (!made.All(file => file.IsMade))
            throw new OperationCanceledException();
        foreach (var (file, _) in made)
        {
            var content = file.Content;
            published.Add(file.Path, content);
            result = IsUnchanged(file.Path, content)
                ? result with
                {
                    Unchanged = result.Unchanged + 1,
                }
                : result with
                {
                    Written = result.Written + 1,
                    BytesWritten = result.BytesWritten + content.Length,
                };
        }

        var removed = _files.Keys.Count(path => !published.ContainsKey(path));
        _files = published;
        return result with { Removed = removed };
    }

    private bool IsUnchanged(string path, ReadOnlyMemory<byte> content) =>
        _files.TryGetValue(path, out var before) && before.Span.SequenceEqual(content.Span);
}
