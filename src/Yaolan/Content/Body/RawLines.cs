using System.Buffers;
using System.Text;

namespace Yaolan.Content.Body;

/// <summary>A file's text as lines that keep their own line ends, so that what is not changed stays as it is.</summary>
internal sealed class RawLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    private readonly List<(string Text, string End)> _lines = [];

    private RawLines() { }

    public int Count => _lines.Count;

    /// <summary>The end that new lines get: the first one of the file.</summary>
    public string NewLine { get; private init; } = "\n";

    /// <summary>A line without its end, counted from 1.</summary>
    public string this[int line]
    {
        get => _lines[line - 1].Text;
        set => _lines[line - 1] = (value, _lines[line - 1].End);
    }

    /// <summary>Cuts a text where <see cref="string.ReplaceLineEndings(string)"/> sees line ends.</summary>
    public static RawLines Of(string text)
    {
        var found = new List<(string, string)>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
            {
                found.Add((text[start..], ""));
                break;
            }
            var end = start + length;
            var width = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            found.Add((text[start..end], text.Substring(end, width)));
            start = end + width;
        }
        var lines = new RawLines { NewLine = found[0].Item2.Length == 0 ? "\n" : found[0].Item2 };
        lines._lines.AddRange(found);
        return lines;
    }

    public IEnumerable<string> Range(int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(line => this[line]);

    /// <summary>Puts lines in place of those from the first to the last; before the first where the last is smaller.</summary>
    public void Replace(int first, int last, IReadOnlyList<string> with)
    {
        var lastEnd = last >= first ? _lines[last - 1].End : NewLine;
        _lines.RemoveRange(first - 1, Math.Max(0, last - first + 1));
        _lines.InsertRange(
            first - 1,
            with.Select((text, index) => (text, index == with.Count - 1 ? lastEnd : NewLine))
        );
        // A file's last line may lack its end; whatever now follows it needs one.
        if (first > 1 && _lines[first - 2].End.Length == 0)
            _lines[first - 2] = (_lines[first - 2].Text, NewLine);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (line, end) in _lines)
            text.Append(line).Append(end);
        return text.ToString();
    }
}
