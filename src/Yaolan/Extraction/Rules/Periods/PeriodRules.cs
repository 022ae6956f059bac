using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Of when a figure is: the year that its sentence names, else the year that its section speaks of.</summary>
internal static class PeriodRules
{
    // 由13677户49479人减至887户1472人: both figures of the start
    private static readonly Rule SecondOfStart = new(
        "year_of_start",
        (reading, _) =>
            !reading.IsOrigin && Accomplishments.IsSecondFigure(reading) && reading.Previous is { IsOrigin: true },
        (reading, _) => Set(reading, reading.Previous!.Period)
    );

    // 由2018年的15.2%降至13.8%; 从0.9万家增加到3.6万家: the year before, or the one before all those under review;
    // where targets are set, the last year under review
    private static readonly Rule StartingPoint = new(
        "year_of_start",
        (reading, _) => reading.IsOrigin,
        (reading, context) =>
            Set(
                reading,
                PlanOfOrigin(reading)
                    ?? TimePeriod.Year(
                        (reading.OriginPart.Length > 0 ? context.Block.Review.Last : (int?)null)
                            ?? reading.OriginYear
                            ?? OriginBefore(reading, context)
                            ?? NamedYears.First(reading)
                            ?? (
                                context.Block.IsFuture
                                    ? context.Block.Review.Last
                                    : YearsReviewed(reading, context).First - 1
                            )
                    )
            )
    );

    // 2021年、2022年、2023年分别增长8.1%、3.2%、5.1%
    private static readonly Rule YearOfTurn = new(
        "year_shared_out",
        (reading, context) => TimesSharedOut.Years(reading, context) is not null,
        (reading, context) => Set(reading, TimesSharedOut.Years(reading, context)!.Value)
    );

    // 五年累计完成投资560亿元，是前五年的4.2倍; 比“九五”增长1.8倍: what the years brought together is compared
    private static readonly Rule TimesOfSum = new(
        "years_compared",
        (reading, _) =>
            reading is { Previous: { Measure: Measure.Level or Measure.Count, Period.IsInterval: true } }
            && (
                reading.Measure == Measure.Ratio
                || reading.Measure == Measure.Growth && SeveralYears.IsBesidePlan(reading)
            ),
        (reading, _) => Set(reading, reading.Previous!.Period)
    );

    // 2023年达到1.36万亿元，年均增长6.1%，高于全国0.7个百分点: over the same years as the growth
    private static readonly Rule GapOfGrowth = new(
        "years_compared",
        (reading, _) =>
            reading
                is {
                    Gap.Length: > 0,
                    HasOwnNoun: false,
                    Figure.Unit.Class: UnitClass.Point,
                    Previous: { Measure: Measure.Growth, Period.IsInterval: true }
                },
        (reading, _) => Set(reading, reading.Previous!.Period)
    );

    // 较2019年增长9.6%; 两年平均增长6.1%; 由2017年的2.99万亿元增长到4.16万亿元，年均增长5.3%
    private static readonly Rule CountedYears = new(
        "years_counted",
        (reading, context) => reading.Status != ObservationStatus.Target && OverYears(reading, context) is not null,
        (reading, context) => Set(reading, OverYears(reading, context)!.Value)
    );

    // 到2027年，地区生产总值年均增长5%: the years up to then
    private static readonly Rule AimedMean = new(
        "yearly_mean_aimed",
        (reading, context) => reading.Status == ObservationStatus.Target && MeanAimed(reading, context) is not null,
        (reading, context) => Set(reading, MeanAimed(reading, context)!.Value)
    );

    // 到2025年，力争…; 2020年以来; not 比2020年
    private static readonly Rule NamedYear = new(
        "year_named",
        (reading, context) => NamedYears.Before(reading, context) is not null,
        (reading, context) => Set(reading, OfYears(reading, NamedYears.Before(reading, context)!.Value, context))
    );

    // 耕地面积连续三年实现净增，累计超过100万亩
    private static readonly Rule RunningYears = new(
        "running_years",
        (reading, context) => reading.Status != ObservationStatus.Target && Running(reading) is > 1,
        (reading, context) =>
            Set(reading, new TimePeriod(context.Block.Review.Last - Running(reading) + 1, context.Block.Review.Last))
    );

    // 过去五年累计减税降费5.4万亿元, in a review of one year
    private static readonly Rule PastYears = new(
        "past_years",
        (reading, context) =>
            reading.Status != ObservationStatus.Target
            && DeedsOfYears.SaysPastYears(reading)
            && Accomplishments.Is(reading, context),
        (reading, context) => Set(reading, HeadingPeriods.Past(context.Block.Review)!.Value)
    );

    // 今后五年，累计新增城镇就业60万人, in a sentence or below a heading of these years
    private static readonly Rule YearsAhead = new(
        "years_ahead",
        (reading, context) => reading.Status == ObservationStatus.Target && Ahead(reading, context) is not null,
        (reading, context) =>
            Set(
                reading,
                IsSpending(reading, context.Grammar)
                    ? Ahead(reading, context)!.Value
                    : OfYears(reading, Ahead(reading, context)!.Value, context)
            )
    );

    // 与增长5%的计划目标有差距: the target was set for the year under review
    private static readonly Rule RecalledTarget = new(
        "year_of_recalled_target",
        (reading, _) => reading.IsRecalledTarget,
        (reading, context) => Set(reading, TimePeriod.Year(context.Block.Review.Last))
    );

    private static readonly Rule OutlookYear = new(
        "year_of_targets",
        (reading, _) => reading.Status == ObservationStatus.Target,
        (reading, context) => Set(reading, TimePeriod.Year(context.Block.Outlook))
    );

    // 2020年，生产总值4726亿元。占全区比重由2015年的20.3%提升至21.3%: the year that the sentence before begins with
    private static readonly Rule GoalOfYearTold = new(
        "year_told_before",
        (reading, context) => reading.MovedTo && YearToldBefore(reading, context) is not null,
        (reading, context) => Set(reading, TimePeriod.Year(YearToldBefore(reading, context)!.Value))
    );

    private static readonly Rule ReviewYear = new(
        "year_under_review",
        (_, context) => !context.Block.Review.IsInterval,
        (reading, context) => Set(reading, context.Block.Review)
    );

    // In a review of five years: 建成棚改安置房2.34万套, 优良天数增加51天, PM2.5下降32.9%
    private static readonly Rule Accomplished = new(
        "years_accomplished",
        (reading, context) => Accomplishments.Is(reading, context),
        (reading, context) => Set(reading, context.Block.Review)
    );

    private static readonly Rule Standing = new(
        "years_standing",
        (_, _) => true,
        (reading, context) => Set(reading, TimePeriod.Year(context.Block.Review.Last))
    );

    public static readonly ImmutableArray<Rule> All =
    [
        SecondOfStart,
        StartingPoint,
        YearOfTurn,
        TimesOfSum,
        GapOfGrowth,
        RecalledTarget,
        CountedYears,
        AimedMean,
        NamedYear,
        RunningYears,
        PastYears,
        YearsAhead,
        OutlookYear,
        GoalOfYearTold,
        ReviewYear,
        Accomplished,
        Standing,
    ];

    // 固定资产投资由“十二五”时期的500亿元增加到900亿元: a sum of the years of the plan; 由“十二五”时期的45%, at their end
    private static TimePeriod? PlanOfOrigin(Reading reading) =>
        reading.Sentence.Figures.FindLast(figure =>
            figure.Kind == FigureKind.Years
            && figure.Maximum > figure.Number
            && figure.End <= reading.FigureStart
            && reading.Sentence.Span(figure.End, reading.FigureStart).TrimEnd('的') is "" or "时期" or "期间"
        )
            is { Maximum: { } last, Number: var first }
            ? new TimePeriod((int)(reading.Figure.Unit.Class == UnitClass.Money ? first : last), (int)last)
            : null;

    // 五年来，人均生产总值由11.4万元提高到16.2万元; “十四五”期间，…, in a review of one year
    private static TimePeriod YearsReviewed(Reading reading, RuleContext context) =>
        DeedsOfYears.SaysPastYears(reading) ? HeadingPeriods.Past(context.Block.Review)!.Value
        : NamedYears.Before(reading, context) is { IsInterval: true } named && named.Last == context.Block.Review.Last
            ? named
        : context.Block.Review;

    // 旅游总收入由2006年的28.1亿元增加到118.6亿元，接待游客由940万人次增加到2205万人次
    private static int? OriginBefore(Reading reading, RuleContext context) =>
        context
            .Earlier.LastOrDefault(other => other.Figure.Start < reading.Figure.Start && other.OriginYear is not null)
            ?.OriginYear;

    private static string Set(Reading reading, TimePeriod period)
    {
        reading.Period = period;
        return period.ToString();
    }

    private static TimePeriod? OverYears(Reading reading, RuleContext context) =>
        SeveralYears.Since(reading, context)
        ?? MultipleBeside(reading, context)
        ?? SumOfParagraph(reading, context)
        ?? (
            Accomplishments.Is(reading, context)
            || reading.Measure == Measure.Growth && !SaysSameTimeOfLastYear(reading)
            || SeveralYears.OpensWithCount(reading, context.Grammar)
                ? SeveralYears.Counted(reading, context)
                : null
        )
        ?? SeveralYears.SinceOrigin(reading, context)
        ?? YearlyMean(reading, context);

    // 六年来，税收始终名列前茅，2021年达841亿元，同比增长22.7%: of the one year
    private static bool SaysSameTimeOfLastYear(Reading reading) =>
        reading
            .Sentence.Span(reading.Sentence.ClauseStart(reading.Figure.Start), reading.Figure.Start)
            .Contains("同比", StringComparison.Ordinal);

    // 六年来，税收始终名列前茅。固定资产投资累计达1770亿元: a sum of the years that the paragraph begins with; not all there are
    // behind such a sum (累计净增经营主体155万户、总量达474万户)
    private static TimePeriod? SumOfParagraph(Reading reading, RuleContext context) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading
            .Sentence.Span(
                Math.Max(reading.LeftBound, reading.Sentence.ClauseStart(reading.Figure.Start)),
                reading.Figure.Start
            )
            .Contains("累计", StringComparison.Ordinal)
        && SeveralYears.Passed(context.Block.Block.Text) is { } years
            ? new TimePeriod(context.Block.Review.Last - years + 1, context.Block.Review.Last)
            : null;

    // 生产总值2050亿元，比“十五”末增长74%；财政收入206亿元，增长1.4倍: no one year multiplies it
    private static TimePeriod? MultipleBeside(Reading reading, RuleContext context) =>
        reading is { Measure: Measure.Growth, Figure.Unit.Class: UnitClass.Times }
        && context.Block.Review.IsInterval
        && context.Earlier.LastOrDefault(other =>
            other.Measure == Measure.Growth && other.Figure.Start < reading.Figure.Start
        )
            is { Period: { IsInterval: true } years }
        && years.Last == context.Block.Review.Last
            ? years
            : null;

    // 年均增长5.2%, of one year: no year has a yearly mean
    private static TimePeriod? YearlyMean(Reading reading, RuleContext context) =>
        SeveralYears.IsYearlyMean(reading, context.Grammar)
        && NamedYears.Before(reading, context) is not { IsInterval: true }
            ? HeadingPeriods.Past(context.Block.Review)
            : null;

    private static int? YearToldBefore(Reading reading, RuleContext context) =>
        reading.Previous is { IsOrigin: true, OriginYear: { } from }
        && context.Block.Before is [{ Period: { IsInterval: false } told } first, ..]
        && first.Sentence.Figures is [{ Kind: FigureKind.Years } named, ..]
        && named.Start == first.Sentence.Start
        && named.Number == told.Last
        && told.Last > from
        && told.Last < context.Block.Review.Last
            ? told.Last
            : null;

    private static TimePeriod? Ahead(Reading reading, RuleContext context) =>
        SeveralYears.Ahead(reading, context)
        ?? (
            context.Block is { IsFuture: true, Heading: { IsInterval: true } above }
            && above.Last > context.Block.FirstOutlook
            && !reading.IsQualitative
            && Accomplishments.Is(reading, context)
                ? above
                : null
        );

    private static TimePeriod? MeanAimed(Reading reading, RuleContext context)
    {
        // Under 今后五年 a sum (累计新增) is of them all, whatever year stands before; without such words it is of that year.
        // 今后五年，年均增长6%, below a heading of the years past: not of those.
        var span =
            context.Block.Heading is { IsInterval: true } above && !(above.Last < context.Block.FirstOutlook)
                ? above
                : SpanBefore(reading);
        var isSum = span is not null && reading.WordsBefore.Contains("累计", StringComparison.Ordinal);
        if (!isSum && !SeveralYears.IsYearlyMean(reading, context.Grammar))
            return null;
        var named = NamedYears.Before(reading, context);
        if (named is { IsInterval: true })
            return named;
        if (span is { } years && (named is null || named.Value.Last == years.Last))
            return years;
        var first = context.Block.FirstOutlook;
        // 年均增长5%左右, aimed at in the first year of a plan: of the plan's years, for no year has a mean
        return named is { } year ? (year.Last > first ? new TimePeriod(first, year.Last) : null)
            : isSum ? null
            : FiveYearPlan.BeginningIn(first);
    }

    // “十四五”时期，…，到2025年突破300亿元；…累计下降14.5%
    private static TimePeriod? SpanBefore(Reading reading) =>
        reading.Sentence.Figures.Find(figure =>
            figure.Kind == FigureKind.Years && figure.Start == reading.Sentence.Start && figure.Maximum > figure.Number
        )
            is { } found
            ? new TimePeriod((int)found.Number, (int)found.Maximum!)
            : null;

    // “十三五”时期，…提高到60.6%: what stood at the end of the years named.
    private static TimePeriod OfYears(Reading reading, TimePeriod years, RuleContext context) =>
        reading.Measure == Measure.Growth || reading.IsQualitative || Accomplishments.Is(reading, context)
            ? years
            : TimePeriod.Year(years.Last);

    // 今后三年各级政府拟投入医疗卫生领域8500亿元
    private static bool IsSpending(Reading reading, Grammar grammar) =>
        reading.Measure == Measure.Level
        && reading.Figure.Unit.Class == UnitClass.Money
        && !reading.MovedTo
        && reading.WordsBefore is var words
        && (words.Contains("投入", StringComparison.Ordinal) || words.Contains("投资", StringComparison.Ordinal))
        && grammar.HedgesBefore.AtEnd(words, out _) == 0;

    private static int Running(Reading reading)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        var at = before.LastIndexOf("连续");
        // 进出口连续两年过万亿元，外商投资累计达到150亿美元: of the trade alone
        if (
            at < 0
            || reading.HasOwnNoun && reading.Sentence.Start + at < reading.Sentence.ClauseStart(reading.Figure.Start)
        )
            return 0;
        var rest = before[(at + 2)..];
        // 连续六年居全省首位；新增小巨人企业76家、累计129家: another thing
        if (
            !rest.Contains("累计", StringComparison.Ordinal)
            || rest.ContainsAnyInRange('0', '9')
            || rest.Contains('；')
        )
            return 0;
        var digits = 0;
        while (digits < rest.Length && ChineseNumeral.IsPart(rest[digits]))
            digits++;
        if (digits == 0 || digits >= rest.Length || rest[digits] != '年')
            return 0;
        return (int)(ChineseNumeral.Parse(rest[..digits]) ?? 0);
    }
}
