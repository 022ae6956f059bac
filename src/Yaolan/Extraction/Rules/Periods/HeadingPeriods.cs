using System.Buffers;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>The years that the headings above a block name: “十二五”时期工作回顾, 2024年重点工作, 今后五年目标任务.</summary>
internal sealed class HeadingPeriods(ReportMetadata metadata, Grammar grammar)
{
    private const int FiveYears = 5;

    // A salutation, a sentence, and the one that tells.
    private const int LongestLead = 3;
    private static readonly SearchValues<char> LeadEnds = SearchValues.Create("！。");

    private readonly List<(int Level, TimePeriod? Period, bool IsOfOneSpan)> _headings = [];
    private readonly List<(int Level, string Part)> _parts = [];

    private (int Level, TimePeriod Period)? _told;
    private TimePeriod? _headed;
    private bool _isHeadedByOneSpan;
    private bool _isSpanTold;
    private TimePeriod? _listed;

    /// <summary>The years named by the paragraphs' own lead (过去五年极不寻常。), else by the nearest heading that names any.</summary>
    public TimePeriod? Current { get; private set; }

    /// <summary>True where the paragraphs' own lead names several years: 过去五年，….</summary>
    public bool IsTold => Current is { IsInterval: true } && (Current == _told?.Period || Current == _listed);

    /// <summary>上半年 where the nearest heading that names a part of the year, else the title, speaks of it.</summary>
    public string PartOfYear => _parts.Count > 0 ? _parts[^1].Part : PartOfTitle;

    private string PartOfTitle =>
        PartYearRules.In(metadata.Title, grammar) is { Length: > 0 } part
            ? part
            : PartYearRules.In(metadata.Subtitle ?? "", grammar);

    public void Enter(ReportBlock heading, IReadOnlyList<Figure> figures)
    {
        _parts.RemoveAll(above => above.Level >= heading.Level);
        if (PartYearRules.In(heading.Text, grammar) is { Length: > 0 } part)
            _parts.Add((heading.Level, part));
        _headings.RemoveAll(above => above.Level >= heading.Level);
        var years = Of(heading.Text, figures);
        _headings.Add(
            (heading.Level, years, years is { IsInterval: true } span && !NamesYear(heading.Text, figures, span.Last))
        );
        (_, _headed, _isHeadedByOneSpan) = _headings.FindLast(above => above.Period is not null);
        if (_told is { } told && heading.Level <= told.Level)
            _told = null;
        _listed = null;
        _isSpanTold = false;
        Current = _told?.Period ?? _headed;
    }

    /// <summary>True of “十四五”时期，… among the aims of the next plan: it begins with several years that are over.</summary>
    public bool LooksBack(ReportBlock block, IReadOnlyList<Figure> figures) =>
        block.Kind is not BlockKind.Heading && Lead(block.Text, figures) is { IsInterval: true };

    /// <summary>Takes the years that a paragraph begins with: for itself, and as an introduction for those that follow.</summary>
    public void Read(ReportBlock block, IReadOnlyList<Figure> figures)
    {
        // 过去五年，人均收入年均增长4.7%。 ——…: what a list of dashes adds is of those years, too.
        if (!block.Text.StartsWith('—'))
            _listed = null;
        Current = _told?.Period ?? _listed ?? _headed;
        if (Lead(block.Text, figures) is not { } lead)
            return;
        Current = lead;
        _listed = lead.IsInterval ? lead : null;
        var end = block.Text.AsSpan().IndexOfAny("。！：");
        var states = figures.Any(figure =>
            figure.Kind is FigureKind.Quantity or FigureKind.Rank && (end < 0 || figure.Start < end)
        );
        // 2020年，地区生产总值增长0.6%… in a review of several years and of this one: what follows is of that year, too. Below
        // 过去五年工作回顾 it is of the five years again, unless 刚刚过去的2025年 follows what the five years brought.
        var isOfOneYear = !lead.IsInterval && (_headed ?? metadata.ReviewYear) is { IsInterval: true };
        var turnsToYear = _isSpanTold && BeginsWithSingleYear(block.Text);
        var endsHere = isOfOneYear ? _isHeadedByOneSpan && !turnsToYear : states;
        _isSpanTold |= lead.IsInterval;
        _told = endsHere ? null : (_headings.Count > 0 ? _headings[^1].Level : int.MaxValue, lead);
    }

    // “十三五”时期和2020年工作回顾, 过去五年和2022年工作回顾
    private bool NamesYear(string text, IReadOnlyList<Figure> figures, int year) =>
        grammar.SingleYears.OccursIn(text)
        || figures.Any(figure => figure.Kind == FigureKind.Years && figure.Number == year);

    private TimePeriod? Lead(string text, IReadOnlyList<Figure> figures)
    {
        if (metadata.ReviewYear is not { } review)
            return null;
        var start = LeadStart(text);
        if (BeginsWithPastYears(text, figures) || grammar.PastYears.AtStart(text.AsSpan(start)) > 0)
            return Past(review);
        if (BeginsWithSingleYear(text))
            return TimePeriod.Year(review.Last);
        if (
            figures.Count == 0
            || figures[0] is not { Kind: FigureKind.Years } years
            || years.Start != start
            || (int)(years.Maximum ?? years.Number) != review.Last
        )
            return null;
        var lead = new TimePeriod((int)years.Number, review.Last);
        // 2011年是开局之年。…年均增长14.6%, below 过去五年工作回顾 or behind 五年来: the paragraph is of the five years for all that.
        var isOfSeveral =
            (_headed is { IsInterval: true } || _told is { Period.IsInterval: true })
            && !lead.IsInterval
            && grammar.YearlyMeans.OccursIn(text);
        return isOfSeveral ? null : lead;
    }

    private bool BeginsWithSingleYear(string text) => grammar.SingleYears.AtStart(text.AsSpan(LeadStart(text))) > 0;

    // 各位代表！刚刚过去的2025年，…; 过去的2025年，…; ——这五年，综合实力大幅跃升。
    private int LeadStart(string text)
    {
        var dashes = text.Length - text.AsSpan().TrimStart('—').Length;
        var start = dashes + grammar.Vocatives.AtStart(text.AsSpan(dashes));
        while (start > 0 && start < text.Length && text[start] is '！' or '，' or '：')
            start++;
        return text.AsSpan(start) is ['过', '去', '的', >= '0' and <= '9', ..] ? start + "过去的".Length : start;
    }

    // 各位代表！2025年是“十四五”收官之年。五年来，我们牢记嘱托…: what opens the sentence behind a salutation or a word on the year
    private bool BeginsWithPastYears(string text, IReadOnlyList<Figure> figures)
    {
        var start = 0;
        for (var sentence = 0; sentence < LongestLead && start < text.Length; sentence++)
        {
            if (grammar.PastYears.AtStart(text.AsSpan(start)) > 0)
                return true;
            var end = text.AsSpan(start).IndexOfAny(LeadEnds);
            var words = text.AsSpan(start, (end < 0 ? text.Length : start + end) - start);
            if (IsOfTheFive(words) || LooksBackOnPlan(words))
                return true;
            if (end < 0)
                return false;
            start += end + 1;
            if (figures.Any(figure => figure.Kind is FigureKind.Quantity or FigureKind.Rank && figure.Start < start))
                return false;
        }
        return false;
    }

    // 这是城乡面貌深刻变化的五年。 above what these years brought
    private static bool IsOfTheFive(ReadOnlySpan<char> sentence) =>
        sentence.StartsWith("这是") && (sentence.EndsWith("的五年") || sentence.EndsWith("的5年"));

    // 回望“十四五”这极不寻常的五年，我们…, in a report on the last year of that plan
    private bool LooksBackOnPlan(ReadOnlySpan<char> sentence)
    {
        var looksBack = grammar.LooksBack.AtStart(sentence);
        return looksBack > 0
            && sentence.IndexOf('”') is > 0 and var end
            && FiveYearPlan.YearsOf(sentence[looksBack..(end + 1)])?.Last == metadata.ReviewYear?.Last;
    }

    private TimePeriod? Of(string text, IReadOnlyList<Figure> figures)
    {
        // 2022年及过去五年工作回顾: the paragraphs tell which.
        if (grammar.PastYears.OccursIn(text) && figures.Any(figure => figure.Kind == FigureKind.Years))
            return null;
        // “十四五”时期主要目标和2021年工作安排: what no paragraph dates is of the one year.
        if (
            metadata.OutlookYear is { } outlook
            && figures.Any(figure => figure.Kind == FigureKind.Years && figure.Maximum > outlook)
            && figures.Any(figure =>
                figure is { Kind: FigureKind.Years }
                && figure.Number == outlook
                && (figure.Maximum ?? outlook) == outlook
            )
        )
            return null;
        foreach (var figure in figures)
        {
            if (figure.Kind == FigureKind.Years)
                return new TimePeriod((int)figure.Number, (int)(figure.Maximum ?? figure.Number));
        }
        if ((FiveYearPlan.InFull(text) ?? PlanAhead(text)) is { } plan)
            return plan;
        if (grammar.ComingYears.OccursIn(text))
            return metadata.OutlookYear is { } next ? new TimePeriod(next, next + FiveYears - 1) : null;
        // 过去四年政府工作回顾: a term that was shorter
        if (metadata.ReviewYear is { } behind && text.IndexOf("过去", StringComparison.Ordinal) is >= 0 and var at)
        {
            var years =
                text.AsSpan(at + 2) is ['三', '年', ..] ? 3
                : text.AsSpan(at + 2) is ['四', '年', ..] ? 4
                : 0;
            if (years > 0)
                return new TimePeriod(behind.Last - years + 1, behind.Last);
        }
        return
            text.Contains("过去五年", StringComparison.Ordinal)
            || text.Contains("五年来", StringComparison.Ordinal)
            || IsOfPlanBehind(text, figures)
            ? Past(metadata.ReviewYear)
            : null;
    }

    // “十五五”主要目标任务, but not 实现“十五五”良好开局, which is of its first year
    private TimePeriod? PlanAhead(string text) =>
        FiveYearPlan.Named(text) is { } plan
        && plan.First == metadata.OutlookYear
        && text.AsSpan(text.IndexOf('”') + 1) is var behind
        && (behind.Contains("目标", StringComparison.Ordinal) || behind.Contains("任务", StringComparison.Ordinal))
        && behind.IndexOfAny('年', '开', '首') < 0
            ? plan
            : null;

    // 回眸“十四五”, in a report that looks back on the last year of that plan
    private bool IsOfPlanBehind(string text, IReadOnlyList<Figure> figures) =>
        figures is [.., { Kind: FigureKind.NonFact } plan]
        && plan.End == text.Length
        && text.AsSpan(plan.Start).Trim("“”") is [.. var numeral, '五']
        && FiveYearPlan.LastYear(numeral) is { } last
        && metadata.ReviewYear?.Last == last;

    /// <summary>The five years up to the end of those under review.</summary>
    public static TimePeriod? Past(TimePeriod? review) =>
        review is not { } years ? null
        : years.IsInterval ? years
        : new TimePeriod(years.Last - FiveYears + 1, years.Last);
}
