using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>Gives the blocks of content their places in the seed, edited blocks as far as their words still agree.</summary>
public static class SeedTrace
{
    public static IReadOnlyList<ReportDocument> Attach(
        IReadOnlyList<ReportDocument> documents,
        IReadOnlyList<NormalizedReport> seeds
    )
    {
        var byId = seeds
            .GroupBy(seed => seed.Metadata.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. documents.Select(document =>
                byId.TryGetValue(document.Id, out var seed)
                    ? document with
                    {
                        Blocks = Attach(document.Blocks, seed.Blocks),
                    }
                    : document
            ),
        ];
    }

    private static IReadOnlyList<ReportBlock> Attach(IReadOnlyList<ReportBlock> blocks, IReadOnlyList<ReportBlock> seed)
    {
        var byText = seed.GroupBy(block => block.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<ReportBlock>(group), StringComparer.Ordinal);
        var byId = seed.ToDictionary(block => block.Id, StringComparer.Ordinal);
        return
        [
            .. blocks.Select(block =>
                byText.TryGetValue(block.Text, out var same) && same.Count > 0
                    ? block with
                    {
                        Origins = same.Dequeue().Origins,
                    }
                : byId.TryGetValue(block.Id, out var changed) ? block with { Origins = Aligned(block.Text, changed) }
                : block
            ),
        ];
    }

    // What both share at the start and at the end keeps its place; the edited middle has none.
    private static int[] Aligned(string text, ReportBlock seed)
    {
        var origins = new int[text.Length];
        Array.Fill(origins, -1);
        var head = text.AsSpan().CommonPrefixLength(seed.Text);
        for (var index = 0; index < head; index++)
            origins[index] = seed.Origins[index];
        var most = Math.Min(text.Length, seed.Text.Length) - head;
        for (var tail = 1; tail <= most && text[^tail] == seed.Text[^tail]; tail++)
            origins[^tail] = seed.Origins[seed.Origins.Count - tail];
        return origins;
    }
}
