using System.Text;
using Yaolan.Diagnostics;

namespace Yaolan.Content.Body;

/// <summary>The lines of a file whose blocks have marks: finds again where the words of a block stand.</summary>
internal sealed class MarkedLines
{
    // Longer than what Markdown puts between two characters of the text, short enough to stay near where a character is missing.
    private const int Nearby = 64;

    private readonly IReadOnlyList<string> _lines;
    private readonly Dictionary<string, int> _marked = new(StringComparer.Ordinal);

    // Faults of one block come one after the other.
    private (string Id, SourceLocation[] Places) _last = ("", []);

    public MarkedLines(IReadOnlyList<string> lines)
    {
        _lines = lines;
        foreach (var (index, line) in lines.Index())
        {
            if (MarkIn(line) is { } id)
                _marked.TryAdd(id, index);
        }
    }

    /// <param name="text">The block's words without the marks of Markdown.</param>
    /// <param name="offset">In these words.</param>
    /// <returns>Null where no mark names the block.</returns>
    public SourceLocation? PlaceOf(string path, string id, string text, int offset)
    {
        if (!_marked.TryGetValue(id, out var first))
            return null;
        if (!string.Equals(_last.Id, id, StringComparison.Ordinal))
            _last = (id, Places(path, first, text));
        return offset < _last.Places.Length ? _last.Places[offset] : new SourceLocation(path, first + 1, 1);
    }

    /// <returns>Null where no line has the key.</returns>
    public SourceLocation? PlaceOfKey(string path, string key)
    {
        foreach (var (index, line) in _lines.Index())
        {
            if (line.StartsWith($"{key}:", StringComparison.Ordinal))
                return new SourceLocation(path, index + 1, key.Length + 3);
        }
        return null;
    }

    // Each character of the text is the next of its kind in the file: Markdown adds marks between them and takes none away.
    private SourceLocation[] Places(string path, int first, string text)
    {
        var (written, numbers) = Written(first);
        var places = new SourceLocation[text.Length];
        var (at, seen, line, start) = (EndOfMark(_lines[first]), 0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var rest = written.AsSpan(at, Math.Min(Nearby, written.Length - at));
            // A line may end where the text has a space, and cells of a table may stand without.
            var step = char.IsWhiteSpace(text[index]) ? -1 : rest.IndexOf(text[index]);
            var found = Math.Min(at + Math.Max(0, step), written.Length - 1);
            for (; seen < found; seen++)
            {
                if (written[seen] == '\n')
                    (line, start) = (line + 1, seen + 1);
            }
            places[index] = new SourceLocation(path, numbers[line], found - start + 1);
            at = step < 0 ? at : found + 1;
        }
        return places;
    }

    // What stands between a mark and the next, without what is suggested to translators; and the numbers of these lines.
    private (string Text, IReadOnlyList<int> Numbers) Written(int first)
    {
        var text = new StringBuilder();
        var numbers = new List<int>();
        var isNote = false;
        for (var index = first; index < _lines.Count && (index == first || MarkIn(_lines[index]) is null); index++)
        {
            var line = _lines[index];
            isNote |= line.AsSpan().TrimStart().StartsWith("<!-- zh:", StringComparison.Ordinal);
            if (!isNote)
            {
                numbers.Add(index + 1);
                text.Append(line).Append('\n');
            }
            isNote &= !line.Contains("-->", StringComparison.Ordinal);
        }
        return (text.ToString(), numbers);
    }

    // A heading has its mark at the end.
    private static int EndOfMark(string line)
    {
        var start = Math.Max(0, line.IndexOf("<!-- #", StringComparison.Ordinal));
        return start + BlockMark.Read(line.AsSpan(start), out _);
    }

    private static string? MarkIn(string line)
    {
        BlockMark? mark = null;
        if (line.IndexOf("<!-- #", StringComparison.Ordinal) is >= 0 and var start)
            BlockMark.Read(line.AsSpan(start), out mark);
        else if (line.StartsWith('#'))
            BlockMark.ReadAtEnd(line.AsSpan().TrimEnd(), out mark);
        return mark?.Id;
    }
}
