using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization.Outline;

/// <summary>Finds passages that stand twice word for word, as scanning and pasting leave them, and flags the second.</summary>
internal static class RepeatedPassages
{
    // Set phrases and restated targets are shorter; a copied passage is longer.
    private const int Shortest = 60;

    // A text that repeats itself without end is told of often enough.
    private const int Most = 50;

    public static void Report(RawReport raw, IEnumerable<ReportBlock> blocks, DiagnosticBag diagnostics)
    {
        var traced = blocks.Where(block => block.Origins.Count > 0 && block.Origins[0] >= 0).ToList();
        var text = string.Concat(traced.Select(block => $"{block.Text}\n"));
        var seen = new HashSet<int>(new Windows(text));
        var found = 0;
        for (var index = 0; index + Shortest <= text.Length && found < Most; )
        {
            var other = Known(text, index, seen);
            if (other < 0)
            {
                index++;
                continue;
            }
            found++;
            var length = text.AsSpan(index).CommonPrefixLength(text.AsSpan(other, index - other));
            var passage = text.Substring(index, length);
            diagnostics.Report(
                NormalizationRules.RepeatedPassage,
                SourceLocation.At(raw.Path, raw.Text, OriginOf(traced, index)),
                passage.Length <= 24 ? passage : $"{passage[..12]}…{passage[^12..].TrimEnd()}",
                SourceLocation.At(raw.Path, raw.Text, OriginOf(traced, other)).ToString()
            );
            index += length;
        }
    }

    // Only windows at the start of a clause are looked up and kept.
    private static int Known(string text, int index, HashSet<int> seen)
    {
        var startsClause = index == 0 || text[index - 1] is '\n' or '，' or '。' or '；';
        if (!startsClause || text.AsSpan(index, Shortest).Contains('\n'))
            return -1;
        if (seen.TryGetValue(index, out var other))
            return other;
        seen.Add(index);
        return -1;
    }

    private static int OriginOf(List<ReportBlock> blocks, int index)
    {
        foreach (var block in blocks)
        {
            if (index < block.Text.Length)
                return block.Origins[index];
            index -= block.Text.Length + 1;
        }
        return 0;
    }

    // Places are alike when the same words stand there.
    private sealed class Windows(string text) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => text.AsSpan(x, Shortest).SequenceEqual(text.AsSpan(y, Shortest));

        public int GetHashCode(int place) => string.GetHashCode(text.AsSpan(place, Shortest), StringComparison.Ordinal);
    }
}
