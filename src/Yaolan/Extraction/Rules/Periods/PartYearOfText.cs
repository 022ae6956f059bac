using Yaolan.Content;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>
/// The part of the year that a whole text is of where no title says so: its first figure is of 一季度, and no other is said to be
/// of the whole year. News of a quarter, speeches on a half-year.
/// </summary>
internal static class PartYearOfText
{
    /// <summary>上半年, 1—9月; empty where the text is of whole years.</summary>
    public static string Of(ReportDocument document, IReadOnlyList<DatedBlock> blocks, Grammar grammar)
    {
        var metadata = document.Metadata;
        if (metadata.OutlookYear is { } outlook && outlook > (metadata.ReviewYear?.Last ?? 0))
            return "";
        var part = "";
        foreach (var block in blocks)
        {
            if (block.Written.Kind is BlockKind.Heading or BlockKind.Caption or BlockKind.Byline or BlockKind.Table)
                continue;
            var lead = "";
            foreach (var sentence in Sentence.Of(block.Marks.Read.Text, block.Figures))
            {
                if (sentence.Figures.Find(figure => figure.Kind is FigureKind.Quantity) is not { } first)
                {
                    // 第一季度，全县上下攻坚克难。完成地区生产总值30.6亿元
                    lead = PartYearRules.InForce(sentence, sentence.End, grammar).Part is { Length: > 0 } led
                        ? led
                        : lead;
                    continue;
                }
                var own = PartYearRules.InForce(sentence, first.Start, grammar).Part;
                if (own.Length == 0 && part.Length == 0)
                    own = lead;
                if (part.Length == 0)
                    part = PartYearRules.IsReportedOn(own) ? own : "";
                if (part.Length == 0 || IsOfYear(sentence, own, grammar))
                    return "";
            }
        }
        return part;
    }

    // 全年完成投资120亿元; 2023年，地区生产总值增长5%
    private static bool IsOfYear(Sentence sentence, string part, Grammar grammar) =>
        PartYearRules.SaysWholeYear(sentence, grammar)
        || part.Length == 0
            && sentence.Figures is [{ Kind: FigureKind.Years } year, ..]
            && year.Start == sentence.Start;
}
