using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization;

/// <summary>Finds passages that stand twice word for word, as scanning and pasting leave them, and flags the second.</summary>
internal static class RepeatedPassages
{
    // Set phrases and restated targets are shorter; a copied passage is longer.
    private const int Shortest = 60;

    // A text that repeats itself without end is told of often enough.
    private const int Most = 50;

    public static void Report(RawReport raw, IEnumerable<ReportBlock> blocks, DiagnosticBag diagnostics)
    {
        var text = new TracedTextBuilder();
        foreach (var block in blocks.Where(block => block.Origins.Count > 0 && block.Origins[0] >= 0))
            text.Append(new TracedText(block.Text, [.. block.Origins])).Append('\n', 0);
        var whole = text.Build();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = 0;
        for (var index = 0; index + Shortest <= whole.Length && found < Most; )
        {
            var other = Known(whole.Text, index, seen);
            if (other < 0)
            {
                index++;
                continue;
            }
            found++;
            var length = whole.Text.AsSpan(index).CommonPrefixLength(whole.Text.AsSpan(other, index - other));
            var passage = whole.Text.Substring(index, length);
            diagnostics.Report(
                NormalizationRules.RepeatedPassage,
                SourceLocation.At(raw.Path, raw.Text, whole.OriginOf(index)),
                passage.Length <= 24 ? passage : $"{passage[..12]}…{passage[^12..].TrimEnd()}",
                SourceLocation.At(raw.Path, raw.Text, whole.OriginOf(other)).ToString()
            );
            index += length;
        }
    }

    // Every window is remembered by its text; only windows at the start of a clause are looked up and kept.
    private static int Known(string text, int index, Dictionary<string, int> seen)
    {
        var startsClause = index == 0 || text[index - 1] is '\n' or '，' or '。' or '；';
        if (!startsClause || text.AsSpan(index, Shortest).Contains('\n'))
            return -1;
        var window = text.Substring(index, Shortest);
        if (seen.TryGetValue(window, out var other))
            return other;
        seen.Add(window, index);
        return -1;
    }
}
