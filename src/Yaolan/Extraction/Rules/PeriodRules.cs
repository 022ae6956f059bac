using System.Collections.Immutable;
using System.Globalization;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules;

/// <summary>Of when a figure is: the year that its sentence names, else the year that its section speaks of.</summary>
internal static class PeriodRules
{
    // 由13677户49479人减至887户1472人: both figures of the start
    private static readonly Rule SecondOfStart = new(
        "year_of_start",
        (reading, _) => !reading.IsOrigin && IsSecondFigure(reading) && reading.Previous is { IsOrigin: true },
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
                TimePeriod.Year(
                    (reading.OriginPart.Length > 0 ? context.Block.Review.Last : (int?)null)
                        ?? reading.OriginYear
                        ?? OriginBefore(reading, context)
                        ?? FirstNamed(reading)
                        ?? (
                            context.Block.IsFuture
                                ? context.Block.Review.Last
                                : YearsReviewed(reading, context).First - 1
                        )
                )
            )
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
        (reading, context) => YearBefore(reading, context) is not null,
        (reading, context) => Set(reading, OfYears(reading, YearBefore(reading, context)!.Value, context))
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
            reading.Status != ObservationStatus.Target && SaysPastYears(reading) && IsAccomplishment(reading, context),
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

    private static readonly Rule ReviewYear = new(
        "year_under_review",
        (_, context) => !context.Block.Review.IsInterval,
        (reading, context) => Set(reading, context.Block.Review)
    );

    // In a review of five years: 建成棚改安置房2.34万套, 优良天数增加51天, PM2.5下降32.9%
    private static readonly Rule Accomplished = new(
        "years_accomplished",
        (reading, context) => IsAccomplishment(reading, context),
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
        RecalledTarget,
        CountedYears,
        AimedMean,
        NamedYear,
        RunningYears,
        PastYears,
        YearsAhead,
        OutlookYear,
        ReviewYear,
        Accomplished,
        Standing,
    ];

    // 五年来，人均生产总值由11.4万元提高到16.2万元; “十四五”期间，…, in a review of one year
    private static TimePeriod YearsReviewed(Reading reading, RuleContext context) =>
        SaysPastYears(reading) ? HeadingPeriods.Past(context.Block.Review)!.Value
        : YearBefore(reading, context) is { IsInterval: true } named && named.Last == context.Block.Review.Last ? named
        : context.Block.Review;

    // 旅游总收入由2006年的28.1亿元增加到118.6亿元，接待游客由940万人次增加到2205万人次
    private static int? OriginBefore(Reading reading, RuleContext context) =>
        context
            .Earlier.LastOrDefault(other => other.Figure.Start < reading.Figure.Start && other.OriginYear is not null)
            ?.OriginYear;

    // 2020年到2025年，占比从17.9%提升到35.5%: the first of the years named, where both are written out
    private static int? FirstNamed(Reading reading)
    {
        var sentence = reading.Sentence;
        var span = sentence.Figures.FindLast(figure =>
            figure.Kind == FigureKind.Years
            && figure.Maximum > figure.Number
            && figure.End <= reading.Figure.Start
            && sentence.Span(figure.Start, figure.End).IndexOfAny('到', '至') > 0
        );
        return (int?)span?.Number;
    }

    private static string Set(Reading reading, TimePeriod period)
    {
        reading.Period = period;
        return period.ToString();
    }

    private static TimePeriod? OverYears(Reading reading, RuleContext context) =>
        SeveralYears.Since(reading, context)
        ?? (
            IsAccomplishment(reading, context) || reading.Measure == Measure.Growth
                ? SeveralYears.Counted(reading, context)
                : null
        )
        ?? SeveralYears.SinceOrigin(reading, context)
        ?? YearlyMean(reading, context);

    // 年均增长5.2%, of one year: no year has a yearly mean
    private static TimePeriod? YearlyMean(Reading reading, RuleContext context) =>
        SeveralYears.IsYearlyMean(reading, context.Grammar) && YearBefore(reading, context) is not { IsInterval: true }
            ? HeadingPeriods.Past(context.Block.Review)
            : null;

    private static TimePeriod? Ahead(Reading reading, RuleContext context) =>
        SeveralYears.Ahead(reading, context)
        ?? (
            context.Block is { IsFuture: true, Heading: { IsInterval: true } above }
            && above.Last > context.Block.FirstOutlook
            && !reading.IsQualitative
            && IsAccomplishment(reading, context)
                ? above
                : null
        );

    private static TimePeriod? MeanAimed(Reading reading, RuleContext context)
    {
        // Under 今后五年 a sum (累计新增) is of them all, whatever year stands before; without such words it is of that year.
        var span = context.Block.Heading is { IsInterval: true } above ? above : SpanBefore(reading);
        var isSum = span is not null && Before(reading).Contains("累计", StringComparison.Ordinal);
        if (!isSum && !SeveralYears.IsYearlyMean(reading, context.Grammar))
            return null;
        var named = YearBefore(reading, context);
        if (named is { IsInterval: true })
            return named;
        if (span is { } years && (named is null || named.Value.Last == years.Last))
            return years;
        var first = context.Block.FirstOutlook;
        return named is { } year && year.Last > first ? new TimePeriod(first, year.Last) : null;
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
        reading.Measure == Measure.Growth || reading.IsQualitative || IsAccomplishment(reading, context)
            ? years
            : TimePeriod.Year(years.Last);

    private static bool IsAccomplishment(Reading reading, RuleContext context)
    {
        if (reading.IsQualitative)
            return reading
                .Sentence.Span(reading.LeftBound, reading.FigureEnd)
                .Contains("长期", StringComparison.Ordinal);
        // 建设公共住房44万套，是“十二五”时期的2.5倍: as many years as what it is compared by
        if (reading.Measure == Measure.Ratio && reading.OwnWords.StartsWith('与') && reading.Previous is { } compared)
            return IsAccomplishment(compared, context);
        // 森林覆盖率提高3个百分点、稳居全省第一: the place stands at the end, the move is of all the years
        if (
            reading.Measure is Measure.Rank or Measure.Ratio
            || reading is { IsStanding: true, Measure: not Measure.Change }
        )
            return false;
        // 累计减贫3.02万户12.86万人; 新增铁路里程1.97万公里，其中高速铁路8951公里
        if (IsSecondFigure(reading) || IsPartOfAmount(reading))
            return IsAccomplishment(reading.Previous!, context);
        // 全年生产总值…，在全国的位次提升1位
        if (
            SaysLastYear(Before(reading), context.Grammar)
            || reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start).StartsWith("全年")
        )
            return false;
        // 机械化率达到95%，高于全国18个百分点: how far ahead it stands at the end
        if (reading.Measure == Measure.Change)
            return reading.Gap.Length == 0
                || context.Grammar.RateNames.AtEnd(reading.Noun) > 0
                || context.Grammar.YearlyMeans.OccursIn(Before(reading));
        if (reading.Measure == Measure.Growth)
            return reading.Movement == Movement.Down
                // 产值增长1.2倍, where what the last year brought is told elsewhere
                || context.Block.TellsLastYear
                || context.Block.IsTold
                || context.Grammar.YearlyMeans.OccursIn(Before(reading))
                || Before(reading).Contains("累计", StringComparison.Ordinal);
        var verbs = context.Grammar.Verbs;
        // 易地搬迁脱贫劳动力就业率达96.9%: as it stands at the end
        if (
            reading.MovedTo
            || reading.Measure == Measure.Share
                && reading.Noun.EndsWith('率')
                && !Before(reading).Contains("保持", StringComparison.Ordinal)
        )
            return false;
        // 易地扶贫搬迁830万人, 棚户区住房改造2600多万套
        if (context.Grammar.Deeds.AtEnd(reading.Noun) > 0)
            return true;
        // 五年来，棚户区改造住房1200万套，财政用于教育的投入11.3亿元
        if (
            SaysPastYears(reading)
            && (context.Grammar.Deeds.OccursIn(reading.Noun) || reading.Noun.EndsWith("投入", StringComparison.Ordinal))
        )
            return true;
        if (
            reading.Verb.Length > 0 && !context.Grammar.OfLastYear.Contains(reading.Verb)
            || verbs.AtStart(reading.OwnWords) > 0
        )
            return true;
        if (verbs.AtStart(reading.Noun) > context.Grammar.WholeWords.AtStart(reading.Noun))
            return true;
        return Before(reading).Contains("累计", StringComparison.Ordinal)
            // 一般公共预算收支累计分别突破1000亿元、4000亿元
            || reading.IsShared
                && reading.Sentence.Span(reading.Sentence.ClauseStart(reading.Figure.Start), reading.Figure.Start)
                    is var shared
                && (
                    shared.Contains("累计", StringComparison.Ordinal)
                    || shared.Contains("新增", StringComparison.Ordinal)
                )
            // 民生支出占比保持在76%以上; but a harvest that 连续18年保持在100万吨以上 is of each year
            || Before(reading).Contains("保持", StringComparison.Ordinal)
                && (
                    reading.Figure.Unit.Class == UnitClass.Percent
                    || !Before(reading).Contains("连续", StringComparison.Ordinal)
                )
            || Before(reading).Contains("新增", StringComparison.Ordinal)
            // 城镇新建保障性住房3400万套
            || Before(reading).Contains("新建", StringComparison.Ordinal)
            || Before(reading).Contains("新设", StringComparison.Ordinal)
            || (
                reading.NumberFirst
                && !Before(reading).StartsWith("与")
                && verbs.OccursIn(reading.Noun.AsSpan(Math.Min(2, reading.Noun.Length)))
            );
    }

    // 比上年增加2528亿元, 同比下降3%, in a review of several years: the move of the last of them.
    private static bool SaysLastYear(ReadOnlySpan<char> before, Grammar grammar) =>
        before.LastIndexOfAny('比', '较') is >= 0 and var at
        && (grammar.Beside.AtStart(before[(at + 1)..]) > 0 || before[..at].EndsWith('同'));

    private static bool IsSecondFigure(Reading reading) =>
        !reading.HasOwnNoun
        && !reading.MovedTo
        && reading.OwnWords.Length == 0
        && reading.Measure is Measure.Level or Measure.Count
        && reading.Previous is { Measure: Measure.Level or Measure.Count } previous
        // 里程新增1700公里、突破7000公里: what there is in all
        && !(previous.Unit == reading.Unit && reading.FigureStart < reading.Figure.Start)
        // 新铺装道路286条、345万平方米
        && reading.Sentence.Span(previous.FigureEnd, reading.FigureStart) is "" or "、";

    private static bool IsPartOfAmount(Reading reading) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading.Previous is { Measure: Measure.Level or Measure.Count } previous
        && previous.Unit == reading.Unit
        && Before(reading).StartsWith("其中");

    // 今后三年各级政府拟投入医疗卫生领域8500亿元
    private static bool IsSpending(Reading reading, Grammar grammar) =>
        reading.Measure == Measure.Level
        && reading.Figure.Unit.Class == UnitClass.Money
        && !reading.MovedTo
        && reading.Sentence.Span(reading.LeftBound, reading.FigureStart) is var words
        && (words.Contains("投入", StringComparison.Ordinal) || words.Contains("投资", StringComparison.Ordinal))
        && grammar.HedgesBefore.AtEnd(words, out _) == 0;

    private static bool SaysPastYears(Reading reading)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        return before.Contains("过去五年", StringComparison.Ordinal)
            || before.Contains("五年来", StringComparison.Ordinal)
            || before.Contains("近五年", StringComparison.Ordinal);
    }

    // 由2007年的1万亿斤提高到2012年的1.2万亿斤，新建公路9万公里: the year is of the grain alone.
    private static bool IsOfOtherClause(Figure year, Reading reading) =>
        reading.HasOwnNoun && year.Start < reading.Sentence.ClauseStart(reading.Figure.Start);

    // 展望了到2035年的奋斗目标，…比2020年翻一番
    private static bool IsOfAim(ReadOnlySpan<char> behindYear) =>
        behindYear.IndexOfAny('，', '。', '：') is > 0 and var end && behindYear[..end].EndsWith("目标");

    // 地区生产总值年均增长5.5%，到2030年突破2800亿元；新增就业12万人: the year is of what its own part goes on with.
    private static bool IsOfOtherPart(Figure year, Reading reading)
    {
        var sentence = reading.Sentence;
        return sentence.Span(year.End, reading.Figure.Start).Contains('；')
            && sentence.Span(sentence.Start, year.Start).LastIndexOf('；') is var mark
            && sentence.Figures.Exists(figure =>
                figure.Kind is FigureKind.Quantity or FigureKind.Rank
                && figure.Start > sentence.Start + mark
                && figure.End <= year.Start
            );
    }

    // 力争到2025年制造业占比达到30%，全年实施项目1000个: what a clause begins with 全年 is of the year of the report again.
    private static bool IsOfYearItself(Figure year, Reading reading, RuleContext context)
    {
        var between = reading.Sentence.Span(year.End, reading.Figure.Start);
        return year.Number > context.Block.FirstOutlook
            && between.LastIndexOf("全年") is > 0 and var at
            && between[at - 1] is '，' or '；';
    }

    private static ReadOnlySpan<char> Before(Reading reading) =>
        reading.Sentence.Span(reading.LeftBound, reading.FigureStart);

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

    /// <summary>The year or years in front of the figure in its sentence, bases of comparison aside.</summary>
    public static TimePeriod? YearBefore(Reading reading, RuleContext context)
    {
        TimePeriod? found = null;
        foreach (var figure in reading.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Years || figure.End > reading.Figure.Start)
                continue;
            var before = figure.Start > 0 ? reading.Sentence.Text[figure.Start - 1] : ' ';
            var after = reading.Sentence.Span(figure.End, reading.Sentence.End);
            var isBase = reading.Sentence.Span(reading.Sentence.Start, figure.Start) is [.., '恢', '复', '到' or '至'];
            if (
                isBase
                // 投入强度高于“十三五”时期实际
                || context.Grammar.GapWords.AtEnd(reading.Sentence.Span(reading.Sentence.Start, figure.Start)) > 0
                // “十四五”时期利润总额为“十三五”时期的2.2倍
                || before == '为' && reading.Figure.Unit.Class == UnitClass.Times
                || before is '按' or '比' or '较' or '自' or '以' or '与' or '是' or '由' or '从'
                || after.StartsWith("相比")
                || (
                    after.StartsWith("的")
                    && (before is not ('到' or '至') || IsOfOtherClause(figure, reading) && !IsOfAim(after))
                )
                || after.StartsWith("基础上")
                || after.StartsWith("水平")
                || after.StartsWith("同期")
                || IsOfOtherPart(figure, reading)
                || IsOfYearItself(figure, reading, context)
            )
                continue;
            var last = (int)(figure.Maximum ?? figure.Number);
            if (after.StartsWith("以来"))
                found =
                    figure.Number < context.Block.Review.Last
                        ? new TimePeriod((int)figure.Number, context.Block.Review.Last)
                        : null;
            else
                found = new TimePeriod((int)figure.Number, last);
        }
        return found ?? Foretold(reading, context);
    }

    // 到2028年，面貌将焕然一新。人均生产总值将突破8万元: of the year to come that the sentence before is of
    private static TimePeriod? Foretold(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        if (!sentence.Span(sentence.Start, reading.Figure.Start).Contains('将') || sentence.Start == 0)
            return null;
        var end = sentence.Text.LastIndexOf('。', sentence.Start - 1);
        var start = end <= 0 ? 0 : sentence.Text.LastIndexOf('。', end - 1) + 1;
        var before = sentence.Text.AsSpan(start, Math.Max(0, end - start));
        var at = before.IndexOf("到");
        return
            at >= 0
            && (at == 0 || before[at - 1] is '：' or '，')
            && before[(at + 1)..] is [_, _, _, _, '年', ..]
            && int.TryParse(before.Slice(at + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > context.Block.FirstOutlook
            ? TimePeriod.Year(year)
            : null;
    }
}
