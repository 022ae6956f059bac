namespace Yaolan.Normalization.Lines;

/// <summary>
/// Finds captions of photographs among the paragraphs: a single sentence set apart by white space that begins with a day
/// (“3月8日，…施工现场，…”), or one that follows the byline at the end.
/// </summary>
internal static class Captions
{
    private const int LongestCaption = 90;

    public static IReadOnlyList<TextLine> Mark(IReadOnlyList<TextLine> lines)
    {
        var marked = new List<TextLine>();
        var afterByline = false;
        var (read, all) = (0, lines.Sum(line => line.Words.Length));
        foreach (var line in lines)
        {
            // A byline above the text is followed by the text, one below it by what else stands on the page.
            afterByline |= line.Kind == LineKind.Byline && read * 2 > all;
            read += line.Words.Length;
            var isCaption =
                line.Kind is LineKind.Prose
                && IsOneSentence(line.Words)
                && (afterByline || (marked.Count > 0 && line.BlankBefore > 1 && BeginsWithDay(line.Words)));
            marked.Add(isCaption ? line with { Kind = LineKind.Caption } : line);
        }
        return marked;
    }

    private static bool IsOneSentence(string words) =>
        words.Length <= LongestCaption
        && words.IndexOf('。', StringComparison.Ordinal) is var end
        && (end < 0 || end == words.Length - 1);

    private static bool BeginsWithDay(string words)
    {
        var month = words.AsSpan().IndexOf('月');
        var day = words.AsSpan().IndexOf('日');
        return month is 1 or 2
            && day > month
            && day - month <= 3
            && char.IsAsciiDigit(words[0])
            && char.IsAsciiDigit(words[day - 1]);
    }
}
