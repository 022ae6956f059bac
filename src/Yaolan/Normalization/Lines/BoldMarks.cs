namespace Yaolan.Normalization.Lines;

/// <summary>
/// Takes out ** and keeps what it meant: a run-in head at the start of a paragraph, closed but perhaps never opened
/// (“大力培育大企业集团。**建立…”). Bold inside a sentence is emphasis of the page and is dropped.
/// </summary>
internal static class BoldMarks
{
    private const string Mark = "**";
    private const int LongestLead = 40;

    public static (TracedText Text, int LeadLength) Remove(TracedText line)
    {
        var text = line.Text;
        var first = text.IndexOf(Mark, StringComparison.Ordinal);
        if (first < 0)
            return (line, 0);

        var plain = new TracedTextBuilder();
        var from = 0;
        int? lead = null;
        for (var at = first; at >= 0; at = text.IndexOf(Mark, from, StringComparison.Ordinal))
        {
            plain.Append(line, from, at);
            from = at + Mark.Length;
            if (at > 0)
                lead ??= plain.Length;
        }
        var rest = plain.Append(line, from, text.Length).Build();
        var opensLater = first > 0 && text.IndexOf(Mark, first + Mark.Length, StringComparison.Ordinal) >= 0;
        return (rest, opensLater ? 0 : LeadOf(rest.Text, lead ?? 0));
    }

    /// <summary>True of a line that is bold as a whole: **2024，我们的目标**.</summary>
    public static bool AreAround(string line) =>
        line.Length > 2 * Mark.Length
        && line.StartsWith(Mark, StringComparison.Ordinal)
        && line.IndexOf(Mark, Mark.Length, StringComparison.Ordinal) == line.Length - Mark.Length;

    private static int LeadOf(string text, int end) =>
        end > 0
        && end < text.Length
        && end <= LongestLead
        && "。：:！？".Contains(text[end - 1], StringComparison.Ordinal)
            ? end
            : 0;
}
