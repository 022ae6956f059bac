using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Which figures of a review of several years are of all of them (建成住房2.34万套), and which of the last (达到300所).</summary>
internal static class Accomplishments
{
    /// <summary>True where the years brought it about together.</summary>
    public static bool Is(Reading reading, RuleContext context)
    {
        if (reading.IsQualitative)
            return reading
                .Sentence.Span(reading.LeftBound, reading.FigureEnd)
                .Contains("长期", StringComparison.Ordinal);
        // 建设公共住房44万套，是“十二五”时期的2.5倍: as many years as what it is compared by
        if (reading.Measure == Measure.Ratio && reading.OwnWords.StartsWith('与') && reading.Previous is { } compared)
            return Is(compared, context);
        // 森林覆盖率提高3个百分点、稳居全省第一: the place stands at the end, the move is of all the years
        if (
            reading.Measure is Measure.Rank or Measure.Ratio
            || reading is { IsStanding: true, Measure: not (Measure.Change or Measure.Growth) } && !IsSum(reading)
        )
            return false;
        // 引进项目1608个、总投资1.6万亿元: of these projects
        if (
            reading is { OwnWords: "总投资", Previous: { Measure: Measure.Level or Measure.Count } invested }
            && reading.Noun == invested.Noun + reading.OwnWords
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
        if (IsSecondFigure(reading) || IsPartOfAmount(reading))
            return Is(reading.Previous!, context);
        // 全年生产总值…，在全国的位次提升1位
        if (
            SaysLastYear(Before(reading), context.Grammar)
            || reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start).StartsWith("全年")
        )
            return false;
        // 机械化率达到95%，高于全国18个百分点: how far ahead it stands at the end
        if (reading.Measure == Measure.Change)
            return reading.Gap.Length == 0
                // 年均增长5.7%、高于全国0.3个百分点
                || reading.Previous is { Measure: Measure.Growth } growth
                    && growth.Noun == reading.Noun
                    && Is(growth, context)
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
        if (context.Grammar.Deeds.AtEnd(reading.Noun) > 0 || context.Grammar.LeadingDeeds.AtStart(reading.Noun) > 0)
            return true;
        // 五年来，农村劳动力外出务工1610万人次; but 年接待游客, 客流突破5000万人次 are of a year
        if (
            context.Block.IsTold
            && reading.Unit == UnitWord.PersonTime.Code
            && reading.FigureStart == reading.Figure.Start
            && (verbs.OccursIn(reading.Noun) || reading.Noun.EndsWith("务工", StringComparison.Ordinal))
            && !Clause(reading).ContainsAny('年', '达')
        )
            return true;
        // 五年来，实际使用外资263亿美元; but 实际使用外资36亿美元、增长8% is of the last year
        if (
            context.Block.IsTold
            && context.Grammar.TakenIn.AtEnd(reading.Noun) > 0
            && reading.FigureStart == reading.Figure.Start
            && Before(reading).EndsWith(reading.Noun)
            && reading.Sentence.Span(reading.FigureEnd, reading.Sentence.End)
                is []
                    or ['，' or '；', not '增' and not '同' and not '比' and not '居', ..]
        )
            return true;
        // 五年地方财政用于社会保障支出6.5亿元, 五年来财政用于民生支出640亿元, 五年实际利用外资5亿美元
        if (
            SeveralYears.Opens(Clause(reading))
            && reading.Figure.Unit.Class == UnitClass.Money
            && reading.Measure == Measure.Level
            && !reading.Noun.Contains("人均", StringComparison.Ordinal)
            && !reading.Noun.EndsWith("余额", StringComparison.Ordinal)
        )
            return true;
        // 五年来，棚户区改造住房1200万套，财政用于教育的投入11.3亿元
        if (
            SaysPastYears(reading)
            && (context.Grammar.Deeds.OccursIn(reading.Noun) || reading.Noun.EndsWith("投入", StringComparison.Ordinal))
        )
            return true;
        if (
            reading.Verb.Length > 0 && !context.Grammar.OfLastYear.Contains(reading.Verb)
            // 线路7条、通车里程超400公里: all there is
            || verbs.AtStart(reading.OwnWords) > 0 && !reading.OwnWords.EndsWith("里程", StringComparison.Ordinal)
        )
            return true;
        if (verbs.AtStart(reading.Noun) > context.Grammar.WholeWords.AtStart(reading.Noun))
            return true;
        return Before(reading).Contains("累计", StringComparison.Ordinal)
            // 根治欠薪行动为劳动者追回工资17.5亿元
            || reading.Noun.IndexOf('为') is > 0 and var served
                && context.Grammar.LeadingDeeds.OccursIn(reading.Noun.AsSpan(served))
            // 在周边国家实施民生项目280个
            || Before(reading) is ['在', _, _, ..]
                && verbs.OccursIn(reading.Noun.AsSpan(Math.Min(2, reading.Noun.Length)))
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
            || IsSum(reading)
            // 年均服务群众9000万人次
            || context.Grammar.YearlyMeans.OccursIn(Before(reading))
                && !reading.Noun.EndsWith("浓度", StringComparison.Ordinal)
            // 城镇新建保障性住房3400万套
            || Before(reading).Contains("新建", StringComparison.Ordinal)
            || Before(reading).Contains("新设", StringComparison.Ordinal)
            || (
                reading.NumberFirst
                && !Before(reading).StartsWith("与")
                && verbs.OccursIn(reading.Noun.AsSpan(Math.Min(2, reading.Noun.Length)))
            );
    }

    // 累计完成造林30万亩、种草6万亩，均居全国首位; 累计为29个省份保供煤炭35亿吨、居全国首位: a sum, wherever it ranks
    private static bool IsSum(Reading reading) =>
        reading.Verb.Contains("累计", StringComparison.Ordinal)
        // 新增单项冠军企业22家、居全国第6; 创建了5个产业集群、居中部第1
        || reading.Verb is ['新' or '净', '增', ..]
        || reading.Verb.Length > 0 && Before(reading).Contains('了')
        || Before(reading).Contains("累计", StringComparison.Ordinal)
        || Clause(reading) is ['累', '计', '为', ..];

    private static ReadOnlySpan<char> Clause(Reading reading) =>
        reading.Sentence.Span(reading.Sentence.ClauseStart(reading.FigureStart), reading.FigureStart);

    // 比上年增加2528亿元, 同比下降3%, in a review of several years: the move of the last of them.
    private static bool SaysLastYear(ReadOnlySpan<char> before, Grammar grammar) =>
        before.LastIndexOfAny('比', '较') is >= 0 and var at
        && (grammar.Beside.AtStart(before[(at + 1)..]) > 0 || before[..at].EndsWith('同'));

    /// <summary>True of the second of two figures of one thing: 减贫3.02万户12.86万人.</summary>
    public static bool IsSecondFigure(Reading reading) =>
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

    /// <summary>True where the sentence itself speaks of the last five years.</summary>
    public static bool SaysPastYears(Reading reading)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        return before.Contains("过去五年", StringComparison.Ordinal)
            || before.Contains("五年来", StringComparison.Ordinal)
            || before.Contains("近五年", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Before(Reading reading) =>
        reading.Sentence.Span(reading.LeftBound, reading.FigureStart);
}
