using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Finds where a report sets its targets: its sections of targets, and passages such as 今年的主要预期目标是：….</summary>
internal static class TargetPassages
{
    private const string Targets = "targets";
    private const int LongestOpening = 40;

    /// <summary>The ids of the blocks that set a report's targets.</summary>
    public static HashSet<string> BlocksOf(ReportEntry report, Vocabulary vocabulary) =>
        report
            .Document.Blocks.Where(block => block.Section == Targets || SetsTargets(block, vocabulary.Kinds))
            .Select(block => block.Id)
            .ToHashSet(StringComparer.Ordinal);

    // 2026年是“十五五”开局之年。主要预期目标：…: a sentence of the passage may say so, not only its first
    private static bool SetsTargets(ReportBlock block, ReportKinds kinds)
    {
        if (kinds.Sections.Find(block.Section)?.Tense != SectionTense.Future)
            return false;
        for (var start = 0; start < block.Text.Length; )
        {
            var sentence = block.Text.AsSpan(start);
            var end = sentence.IndexOfAny('。', '！');
            if (Opens(end < 0 ? sentence : sentence[..end], kinds))
                return true;
            if (end < 0)
                return false;
            start += end + 1;
        }
        return false;
    }

    // 主要预期目标：…, 建议今年的预期目标为地区生产总值增长6%
    private static bool Opens(ReadOnlySpan<char> sentence, ReportKinds kinds)
    {
        var opening = sentence[..Math.Min(LongestOpening, sentence.Length)];
        if (opening.IndexOf('：') is > 0 and var colon)
            return kinds.SectionOf(opening[..colon].ToString())?.Code == Targets;
        for (var at = opening.IndexOfAny('是', '为'); at >= 0; at = Next(opening, at))
        {
            foreach (var name in kinds.Sections.Find(Targets)?.Patterns ?? [])
            {
                if (opening[..at].EndsWith(name))
                    return true;
            }
        }
        return false;

        static int Next(ReadOnlySpan<char> words, int at) =>
            words[(at + 1)..].IndexOfAny('是', '为') is >= 0 and var behind ? at + 1 + behind : -1;
    }
}
