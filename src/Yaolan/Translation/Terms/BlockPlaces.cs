using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Translation.Terms;

/// <summary>Line and column of an offset in a block of either file; the files are read only when something is wrong.</summary>
internal sealed class BlockPlaces(ContentFolder content, string report)
{
    private const int Recognizable = 12;

    private readonly Lazy<IReadOnlyList<string>> _chinese = new(() =>
        Lines(content, report, ContentFolder.ChineseFile)
    );
    private readonly Lazy<IReadOnlyList<string>> _english = new(() =>
        Lines(content, report, ContentFolder.EnglishFile)
    );

    public SourceLocation InEnglish(string path, TranslatedBlock block, int offset) =>
        Place(path, _english.Value, block.Id, block.Line, block.Text, offset);

    public SourceLocation InChinese(string path, ReportBlock block, int offset) =>
        Place(path, _chinese.Value, block.Id, 1, block.Text, offset);

    /// <summary>The line of a key of the front matter.</summary>
    public SourceLocation InFrontMatter(string path, bool english, string key)
    {
        var lines = english ? _english.Value : _chinese.Value;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith($"{key}:", StringComparison.Ordinal))
                return new SourceLocation(path, index + 1, key.Length + 3);
        }
        return new SourceLocation(path, 2, 1);
    }

    private static SourceLocation Place(
        string path,
        IReadOnlyList<string> lines,
        string id,
        int line,
        string text,
        int offset
    )
    {
        var isNote = false;
        for (var index = FirstLine(lines, id, line); index < lines.Count; index++)
        {
            // What is suggested to a translator in a comment is not the text.
            isNote |= lines[index].AsSpan().TrimStart().StartsWith("<!-- zh:", StringComparison.Ordinal);
            if (isNote)
            {
                isNote = !lines[index].Contains("-->", StringComparison.Ordinal);
                continue;
            }
            var column = Column(lines[index], text, offset);
            if (column > 0)
                return new SourceLocation(path, index + 1, column);
        }
        return new SourceLocation(path, line, 1);
    }

    // Marks of Markdown shift the words, so they are found again: the third such words of the text are the third of the line.
    private static int Column(string line, string text, int offset)
    {
        for (var length = Math.Min(Recognizable, text.Length - offset); length > 1; length /= 2)
        {
            var words = text.Substring(offset, length);
            var found = -1;
            for (var place = text.IndexOf(words, StringComparison.Ordinal); place <= offset; )
            {
                found = line.IndexOf(words, found + 1, StringComparison.Ordinal);
                if (found < 0)
                    break;
                place = text.IndexOf(words, place + 1, StringComparison.Ordinal);
                if (place < 0)
                    break;
            }
            if (found >= 0)
                return found + 1;
        }
        return 0;
    }

    private static int FirstLine(IReadOnlyList<string> lines, string id, int line)
    {
        var (comment, attribute, longer) = ($"<!-- #{id} ", $"{{#{id}}}", $"{{#{id} ");
        for (var index = 0; index < lines.Count; index++)
        {
            if (
                lines[index].Contains(comment, StringComparison.Ordinal)
                || lines[index].Contains(attribute, StringComparison.Ordinal)
                || lines[index].Contains(longer, StringComparison.Ordinal)
            )
                return index;
        }
        return line - 1;
    }

    private static IReadOnlyList<string> Lines(ContentFolder content, string report, string name)
    {
        var file = Path.Combine(content.Reports, report, name);
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
