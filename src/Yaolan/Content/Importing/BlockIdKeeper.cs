using System.Globalization;
using Yaolan.Content.Body;
using Yaolan.Normalization;

namespace Yaolan.Content.Importing;

/// <summary>
/// Carries ids over when a changed seed is imported again: ids are given once and never renumbered, or translations and links
/// would point at other words.
/// </summary>
internal static class BlockIdKeeper
{
    public static IReadOnlyList<ReportBlock> Keep(IReadOnlyList<ReportBlock> fresh, IReadOnlyList<ReportBlock> old)
    {
        var kept = new string?[fresh.Count];
        var left = Matched(fresh, old, kept);
        // A block that changed between two that did not is still the same block.
        for (var index = 0; index < fresh.Count; index++)
        {
            if (kept[index] is not null)
                continue;
            var before = index == 0 ? -1 : IndexOf(old, kept[index - 1]);
            if (index > 0 && before < 0 || before + 1 >= old.Count)
                continue;
            var candidate = old[before + 1];
            if (
                left.Contains(candidate.Id)
                && candidate.Kind == fresh[index].Kind
                && SameSection(candidate.Id, fresh[index].Id)
            )
            {
                kept[index] = candidate.Id;
                left.Remove(candidate.Id);
            }
        }
        return Numbered(fresh, old, kept);
    }

    private static HashSet<string> Matched(
        IReadOnlyList<ReportBlock> fresh,
        IReadOnlyList<ReportBlock> old,
        string?[] kept
    )
    {
        var byText = new Dictionary<(BlockKind, string), Queue<string>>();
        foreach (var block in old)
        {
            if (!byText.TryGetValue((block.Kind, block.Text), out var ids))
                byText[(block.Kind, block.Text)] = ids = new Queue<string>();
            ids.Enqueue(block.Id);
        }
        var left = old.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < fresh.Count; index++)
        {
            if (!byText.TryGetValue((fresh[index].Kind, fresh[index].Text), out var ids) || ids.Count == 0)
                continue;
            kept[index] = ids.Dequeue();
            left.Remove(kept[index]!);
        }
        return left;
    }

    private static IReadOnlyList<ReportBlock> Numbered(
        IReadOnlyList<ReportBlock> fresh,
        IReadOnlyList<ReportBlock> old,
        string?[] kept
    )
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in old.Select(block => block.Id).Concat(kept.OfType<string>()))
        {
            if (NumberOf(id) is { } number)
                last[NameOf(id)] = Math.Max(last.GetValueOrDefault(NameOf(id)), number);
        }
        var numbered = new List<ReportBlock>();
        for (var index = 0; index < fresh.Count; index++)
        {
            var id = kept[index];
            if (id is null)
            {
                var name = NameOf(fresh[index].Id);
                last[name] = last.GetValueOrDefault(name) + 1;
                id = string.Create(CultureInfo.InvariantCulture, $"{name}-{last[name]}");
            }
            numbered.Add(fresh[index] with { Id = id });
        }
        return numbered;
    }

    private static int IndexOf(IReadOnlyList<ReportBlock> blocks, string? id)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (string.Equals(blocks[index].Id, id, StringComparison.Ordinal))
                return index;
        }
        return -1;
    }

    private static bool SameSection(string left, string right) =>
        string.Equals(BlockId.SectionOf(left), BlockId.SectionOf(right), StringComparison.Ordinal);

    private static string NameOf(string id) => id[..id.LastIndexOf('-')];

    private static int? NumberOf(string id) =>
        int.TryParse(
            id.AsSpan(id.LastIndexOf('-') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
