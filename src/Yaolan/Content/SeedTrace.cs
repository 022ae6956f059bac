using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>Gives the blocks of content their places in the seed, edited blocks as far as their words still agree.</summary>
public static class SeedTrace
{
    public static ReportDocument Attach(ReportDocument document, NormalizedReport seed) =>
        document with
        {
            Blocks = Attach(document.Blocks, seed.Blocks),
        };

    private static IReadOnlyList<ReportBlock> Attach(IReadOnlyList<ReportBlock> blocks, IReadOnlyList<ReportBlock> seed)
    {
        var byText = seed.GroupBy(block => block.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<ReportBlock>(group), StringComparer.Ordinal);
        var byId = seed.ToDictionary(block => block.Id, StringComparer.Ordinal);
        return
        [
            .. blocks.Select(block =>
                byText.TryGetValue(block.Text, out var same) && same.Count > 0 ? Traced(block, same.Dequeue())
                : byId.TryGetValue(block.Id, out var changed) ? block with { Origins = Aligned(block.Text, changed) }
                : block
            ),
        ];
    }

    // Most blocks are as they were imported: then the seed's own stands for both.
    private static ReportBlock Traced(ReportBlock block, ReportBlock seed)
    {
        var traced = block with { Origins = seed.Origins };
        return traced == seed ? seed : traced with { Text = seed.Text };
    }

    // What both share at the start and at the end keeps its place; the edited middle has none.
    private static SeedOffsets Aligned(string text, ReportBlock seed)
    {
        var origins = new int[text.Length];
        Array.Fill(origins, -1);
        var head = text.AsSpan().CommonPrefixLength(seed.Text);
        for (var index = 0; index < head; index++)
            origins[index] = seed.Origins[index];
        var most = Math.Min(text.Length, seed.Text.Length) - head;
        for (var tail = 1; tail <= most && text[^tail] == seed.Text[^tail]; tail++)
            origins[^tail] = seed.Origins[seed.Origins.Count - tail];
        return SeedOffsets.Of(origins);
    }
}
