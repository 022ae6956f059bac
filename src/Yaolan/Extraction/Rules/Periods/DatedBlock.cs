using Yaolan.Content;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>A block with the figures in it and the years that the headings above and its own first words say it is of.</summary>
/// <param name="Marks">The block as it is read, without the marks of footnotes.</param>
/// <param name="IsFuture">True where it speaks of what is to be done.</param>
/// <param name="Heading">The years that a heading above, or the words that open the paragraph, name.</param>
/// <param name="IsTold">True where the text itself, not only a heading, says that it looks back on several years.</param>
/// <param name="PartOfYear">上半年 where that is what is looked back on.</param>
/// <param name="IsUnderWay">True of 2022年一季度，… in what was said in April of that year, which sets targets for it.</param>
internal sealed record DatedBlock(
    ReportBlock Written,
    FootnoteMarks Marks,
    List<Figure> Figures,
    bool IsFuture,
    TimePeriod? Heading,
    bool IsTold,
    string PartOfYear,
    bool IsUnderWay
)
{
    private const int LongestOpening = 40;

    public static List<DatedBlock> Of(ReportDocument document, Grammar grammar)
    {
        var scanner = new FigureScanner(grammar);
        var headings = new HeadingPeriods(document.Metadata, grammar);
        var plans = new TwoPlans(document.Metadata, grammar);
        var outlook = document.Metadata.OutlookYear;
        var blocks = new List<DatedBlock>(document.Blocks.Count);
        foreach (var written in document.Blocks)
        {
            var marks = FootnoteMarks.Of(written);
            var block = marks.Read;
            var figures = scanner.Scan(block.Text);
            plans.Read(block, figures);
            var isFuture =
                (
                    plans.IsAhead
                    ?? (
                        grammar.Vocabulary.Kinds.Sections.Find(block.Section)?.Tense == SectionTense.Future
                        && !headings.LooksBack(block, figures)
                    )
                ) || SetsTargets(document, block, figures);
            if (block.Kind == BlockKind.Heading)
                headings.Enter(block, figures);
            else if (!isFuture)
                headings.Read(block, figures);
            var years = plans.Years ?? (isFuture ? OfOutline(document, block) : null) ?? headings.Current;
            var isTold = plans.IsAhead == false || headings.IsTold;
            var underWay = PartUnderWay(document, block, figures, grammar);
            blocks.Add(
                underWay.Length > 0
                    ? new(written, marks, figures, false, TimePeriod.Year(outlook!.Value), isTold, underWay, true)
                    : new(written, marks, figures, isFuture, years, isTold, headings.PartOfYear, false)
            );
        }
        var ofText = PartYearOfText.Of(document, blocks, grammar);
        return ofText.Length == 0
            ? blocks
            : blocks.ConvertAll(block => block.PartOfYear.Length > 0 ? block : block with { PartOfYear = ofText });
    }

    /// <summary>True of a paragraph that gives figures of one year, and of no other: 刚刚过去的2025年，….</summary>
    public bool TellsYear(int? year) =>
        !IsFuture
        && Written.Kind is not (BlockKind.Heading or BlockKind.Caption or BlockKind.Byline)
        && Heading is { IsInterval: false } told
        && told.Last == year
        && Figures.Exists(figure => figure.Kind is FigureKind.Quantity);

    // 2022年一季度，全区克服疫情影响。…, below the targets for that year: what it brought so far
    private static string PartUnderWay(
        ReportDocument document,
        ReportBlock block,
        List<Figure> figures,
        Grammar grammar
    )
    {
        if (
            block.Kind is BlockKind.Heading or BlockKind.Table
            || document.Metadata is not { OutlookYear: { } outlook, ReviewYear: { } review }
            || review.Last >= outlook
        )
            return "";
        // 各位代表！今年一季度，…
        var lead = grammar.Vocatives.AtStart(block.Text);
        if (lead > 0 && lead < block.Text.Length && !char.IsLetterOrDigit(block.Text[lead]))
            lead++;
        var start =
            figures is [{ Kind: FigureKind.Years } year, ..] && year.Start == lead && year.Number == outlook ? year.End
            : block.Text.AsSpan(lead).StartsWith("今年") ? lead + "今年".Length
            : 0;
        var words = block.Text.AsSpan(start);
        var length = start > 0 ? PartYearRules.TimeAtStart(words, grammar) : 0;
        return length > 0 && words[length..].StartsWith("，") && PartYearRules.IsReportedOn(words[..length])
            ? words[..length].ToString()
            : "";
    }

    // 《纲要（草案）》明确了主要指标：…, among the work of its first year: what is told of the plan's outline is of the plan
    private static TimePeriod? OfOutline(ReportDocument document, ReportBlock block) =>
        block.Text.StartsWith("《纲要", StringComparison.Ordinal) && document.Metadata.ReviewYear is { } review
            ? FiveYearPlan.BeginningIn(review.Last + 1)
            : null;

    // 2004年全省经济社会发展的主要预期目标：…; 2016年，预期地区生产总值增长7%: in a text whose headings are lost.
    private static bool SetsTargets(ReportDocument document, ReportBlock block, List<Figure> figures)
    {
        if (
            block.Kind == BlockKind.Table
            || document.Metadata is not { OutlookYear: { } outlook, ReviewYear: { } review }
            || review.Last >= outlook
        )
            return false;
        var text = block.Text.AsSpan();
        var isOfOutlook =
            text.StartsWith("今年")
            || text.StartsWith("今后五年")
            || text.StartsWith("未来五年")
            || figures is [{ Kind: FigureKind.Years, Start: 0 } first, ..] && first.Number == outlook;
        if (!isOfOutlook)
            return false;
        var opening = text[..Math.Min(LongestOpening, Math.Max(0, text.IndexOfAny("：。；")))];
        return (
                opening.Contains("目标", StringComparison.Ordinal) || opening.Contains("预期", StringComparison.Ordinal)
            )
            && !opening.Contains("完成", StringComparison.Ordinal)
            && !opening.Contains("实现", StringComparison.Ordinal);
    }
}
