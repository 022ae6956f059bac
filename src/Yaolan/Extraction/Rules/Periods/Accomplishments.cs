using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Which figures of a review of several years are of all of them (建成住房2.34万套), and which of the last (达到300所).</summary>
internal static class Accomplishments
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int LongestPlan = 5;

    // Asked in this order: the first that knows decides.
    private static readonly ImmutableArray<Func<Reading, RuleContext, bool?>> Questions =
    [
        InWords,
        ComparedByOther,
        ComparedByPlan,
        StandsAtEnd,
        OfOtherFigure,
        SaysLastYear,
        Moved,
        Reached,
        (reading, context) => DeedsOfYears.Is(reading, context),
    ];

    /// <summary>True where the years brought it about together.</summary>
    public static bool Is(Reading reading, RuleContext context)
    {
        foreach (var question in Questions)
        {
            if (question(reading, context) is { } answer)
                return answer;
        }
        return false;
    }

    /// <summary>True of the second of two figures of one thing: 减贫3.02万户12.86万人.</summary>
    public static bool IsSecondFigure(Reading reading) =>
        !reading.HasOwnNoun
        && !reading.MovedTo
        && reading.OwnWords.Length == 0
        && reading.Measure is Measure.Level or Measure.Count
        && reading.Previous is { Measure: Measure.Level or Measure.Count } previous
        // 里程新增1700公里、突破7000公里: what there is in all
        && !(previous.Unit == reading.Unit && reading.FigureStart < reading.Figure.Start)
        // 新铺装道路286条、345万平方米; 新改建道路23条共41公里
        && reading.Sentence.Span(previous.FigureEnd, reading.FigureStart) is "" or "、" or "共" or "、共" or "，共";

    private static bool? InWords(Reading reading, RuleContext context) =>
        reading.IsQualitative
            ? context.Block.IsTold
                || reading.Sentence.Span(reading.LeftBound, reading.FigureEnd).Contains("长期", Ordinal)
            : null;

    // 建设公共住房44万套，是“十二五”时期的2.5倍: as many years as what it is compared by
    private static bool? ComparedByOther(Reading reading, RuleContext context) =>
        reading.Measure == Measure.Ratio && reading.OwnWords.StartsWith('与') && reading.Previous is { } compared
            ? Is(compared, context)
            : null;

    // 财政收入7.2亿元，是“十二五”时期的1.8倍; 是“十二五”时期4亿元的1.8倍: both plans are summed up
    private static bool? ComparedByPlan(Reading reading, RuleContext context) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading.WordsAfter is ['，', '是' or '为', '“', .. var plan]
        && plan[..Math.Min(LongestPlan, plan.Length)].IndexOf('”') is > 0 and var end
        && (plan[(end + 1)..].StartsWith("时期") || plan[(end + 1)..].StartsWith("期间"))
            ? true
            : null;

    // 森林覆盖率提高3个百分点、稳居全省第一: the place stands at the end, the move is of all the years
    private static bool? StandsAtEnd(Reading reading, RuleContext context) =>
        reading.Measure is Measure.Rank or Measure.Ratio
        || reading is { IsStanding: true, Measure: not (Measure.Change or Measure.Growth) }
            && !DeedsOfYears.IsSum(reading)
        || reading.Measure is Measure.Level or Measure.Count
            && DeedsOfYears.IsComparedByYear(reading)
            && !DeedsOfYears.IsSum(reading)
            ? false
            : null;

    private static bool? OfOtherFigure(Reading reading, RuleContext context)
    {
        // 引进项目1608个、总投资1.6万亿元、到位资金5600亿元: of these projects
        if (
            reading.OwnWords is "总投资" or "到位资金" or "实际到位资金" or "协议资金" or "协议投资额"
            && context.Earlier.LastOrDefault(earlier =>
                earlier.Measure is Measure.Level or Measure.Count
                && earlier.Figure.Start < reading.Figure.Start
                && reading.Noun == earlier.Noun + reading.OwnWords
            )
                is { } invested
        )
            return Is(invested, context);
        // 五年生产原煤65亿吨，占全国近三成: of the same years as what it is a share of
        if (
            reading.Measure == Measure.Share
            && reading.OwnWords.StartsWith('占')
            && reading.Previous is { Measure: Measure.Level, Period.IsInterval: true }
        )
            return true;
        // 累计减贫3.02万户12.86万人; 新增铁路里程1.97万公里，其中高速铁路8951公里
        return IsSecondFigure(reading) || IsPartOfAmount(reading) ? Is(reading.Previous!, context) : null;
    }

    private static bool IsPartOfAmount(Reading reading) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading.Previous is { Measure: Measure.Level or Measure.Count } previous
        && previous.Unit == reading.Unit
        && reading.WordsBefore.StartsWith("其中");

    // 全年生产总值…，在全国的位次提升1位; 比上年增加2528亿元, 同比下降3%, in a review of several years: the last of them.
    private static bool? SaysLastYear(Reading reading, RuleContext context)
    {
        var before = reading.WordsBefore;
        var isMove =
            before.LastIndexOfAny('比', '较') is >= 0 and var at
                && (context.Grammar.Beside.AtStart(before[(at + 1)..]) > 0 || before[..at].EndsWith('同'))
            // PM10、PM2.5平均浓度同比分别下降8.6%、11.2%
            || reading.IsShared
                && reading
                    .Sentence.Span(reading.Sentence.ClauseStart(reading.FigureStart), reading.FigureStart)
                    .Contains("同比", Ordinal);
        // 我们也清醒地看到，工业利润下降4.6%: what troubles the place now
        var isTrouble =
            reading is { Measure: Measure.Growth, Movement: Movement.Down }
            && context.Grammar.Troubles.OccursIn(context.Block.Block.Text.AsSpan(0, reading.FigureStart));
        return
            isMove
            || isTrouble
            || reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start).StartsWith("全年")
            ? false
            : null;
    }

    private static bool? Moved(Reading reading, RuleContext context)
    {
        var before = reading.WordsBefore;
        return reading.Measure switch
        {
            // 机械化率达到95%，高于全国18个百分点: how far ahead it stands at the end
            Measure.Change => reading.Gap.Length == 0
                // 年均增长5.7%、高于全国0.3个百分点; but 比计划目标275亿元超过150亿元 stands at the end
                || reading.Figure.Unit.Class == UnitClass.Point
                    && reading.Previous is { Measure: Measure.Growth } growth
                    && growth.Noun == reading.Noun
                    && Is(growth, context)
                || context.Grammar.RateNames.AtEnd(reading.Noun) > 0
                || context.Grammar.YearlyMeans.OccursIn(before),
            Measure.Growth => reading.Movement == Movement.Down
                // 产值增长1.2倍, where what the last year brought is told elsewhere
                || context.Block.TellsLastYear
                || context.Block.IsTold
                || context.Grammar.YearlyMeans.OccursIn(before)
                || before.Contains("累计", Ordinal),
            _ => null,
        };
    }

    // 易地搬迁脱贫劳动力就业率达96.9%: as it stands at the end
    // “十五”期间，固定资产投资累计达到40亿元: a sum, where what flows is told
    private static bool? Reached(Reading reading, RuleContext context) =>
        reading.MovedTo
            && !(
                context.Grammar.Flows.AtEnd(reading.Noun) > 0
                && reading.WordsBefore.Contains("累计", Ordinal)
                // 外商投资累计达到15亿美元: all there ever was
                && (
                    !reading.Noun.Contains('外')
                    || DeedsOfYears.SaysPastYears(reading)
                    || NamedYears.Before(reading, context) is { IsInterval: true }
                )
            )
        || reading.Measure == Measure.Share
            && reading.Noun.EndsWith('率')
            && !reading.WordsBefore.Contains("保持", Ordinal)
            ? false
            : null;
}
