namespace Yaolan.Normalization;

/// <summary>
/// Joins what the page broke: a line of running text that stops inside a sentence goes on in the next line, whatever blank
/// lines stand between (“…全面推进乡村振” / “兴、培育乡村特色产业…”).
/// </summary>
internal static class LineJoiner
{
    private const int ShortestBrokenLine = 30;

    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<TextLine>();
        foreach (var line in lines.Where(line => line.Kind != LineKind.Furniture))
        {
            if (joined.Count > 0 && GoesOn(joined[^1], line))
                joined[^1] = Joined(joined[^1], line);
            else
                joined.Add(line);
        }
        return joined;
    }

    private static bool GoesOn(TextLine broken, TextLine next)
    {
        if (broken.Kind is not (LineKind.Prose or LineKind.Item) || next.Kind is not (LineKind.Prose or LineKind.Bare))
            return false;
        // A numbered paragraph begins anew, and a run-in head is a beginning.
        if (next.Style.Length > 0 || next.LeadLength > 0)
            return false;
        // What follows a colon is a list of its own lines.
        if (ChineseText.EndsOpen(broken.Words))
            return broken.Words[^1] is not ('：' or ':');
        if (ChineseText.EndsSentence(broken.Words) || broken.Kind == LineKind.Item)
            return false;
        return IsRunningText(broken.Words) && (next.Kind == LineKind.Prose || next.BlankBefore == 0);
    }

    private static bool IsRunningText(string words) =>
        words.Length >= ShortestBrokenLine && words.AsSpan().ContainsAny('，', '。', '；');

    private static TextLine Joined(TextLine first, TextLine second)
    {
        var text = new TracedTextBuilder().Append(first.Text);
        var latin = char.IsAsciiLetterOrDigit(first.Words[^1]) && char.IsAsciiLetter(second.Words[0]);
        if (latin)
            text.Append(' ', first.Text.OriginOfEnd);
        return first with { Text = text.Append(second.Text).Build() };
    }
}
