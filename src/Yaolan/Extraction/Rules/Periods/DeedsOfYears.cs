using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Amounts of a review of several years that its words tell to be of all of them: deeds (建成, 改造) and sums (累计, 新增).</summary>
internal static class DeedsOfYears
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    // One of them is enough.
    private static readonly ImmutableArray<Func<Reading, RuleContext, bool>> Signs =
    [
        IsDeed,
        IsAttendance,
        IsTakenIn,
        IsSpent,
        IsOfPastYears,
        HasVerb,
        (reading, context) =>
            context.Grammar.Verbs.AtStart(reading.Noun) > context.Grammar.WholeWords.AtStart(reading.Noun),
        IsDoneFor,
        IsSharedSum,
        (reading, _) => IsSum(reading),
        IsKept,
        IsYearlyMean,
        IsNew,
        IsCountedDeed,
        IsPutIntoDeed,
    ];

    /// <summary>True where the words tell that all the years brought it about.</summary>
    public static bool Is(Reading reading, RuleContext context)
    {
        foreach (var sign in Signs)
        {
            if (sign(reading, context))
                return true;
        }
        return false;
    }

    // 累计完成造林30万亩、种草6万亩，均居全国首位; 累计为29个省份保供煤炭35亿吨、居全国首位: a sum, wherever it ranks
    public static bool IsSum(Reading reading) =>
        reading.Verb.Contains("累计", Ordinal)
        // 新增单项冠军企业22家、居全国第6; 创建了5个产业集群、居中部第1
        || reading.Verb is ['新' or '净', '增', ..]
        || reading.Verb.Length > 0 && reading.WordsBefore.Contains('了')
        || reading.WordsBefore.Contains("累计", Ordinal)
        || Clause(reading) is ['累', '计', '为', ..];

    /// <summary>True where the sentence itself speaks of the last five years.</summary>
    public static bool SaysPastYears(Reading reading)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        return before.Contains("过去五年", Ordinal)
            || before.Contains("五年来", Ordinal)
            || before.Contains("近五年", Ordinal);
    }

    // 易地扶贫搬迁830万人, 棚户区住房改造2600多万套
    private static bool IsDeed(Reading reading, RuleContext context) =>
        context.Grammar.Deeds.AtEnd(reading.Noun) > 0 || context.Grammar.LeadingDeeds.AtStart(reading.Noun) > 0;

    // 五年来，农村劳动力外出务工1610万人次; but 年接待游客, 客流突破5000万人次 are of a year
    private static bool IsAttendance(Reading reading, RuleContext context) =>
        context.Block.IsTold
        && reading.Unit == UnitWord.PersonTime.Code
        && reading.FigureStart == reading.Figure.Start
        && (context.Grammar.Verbs.OccursIn(reading.Noun) || reading.Noun.EndsWith("务工", Ordinal))
        && !Clause(reading).ContainsAny('年', '达');

    /// <summary>True of what stands beside one year: 接待游客1800万人次，是2010年的1.8倍.</summary>
    public static bool IsComparedByYear(Reading reading) =>
        reading.Sentence.Figures.Exists(year =>
            year.Kind == FigureKind.Years
            && year.Start > reading.FigureEnd
            && year.Maximum == year.Number
            && reading.Sentence.Span(reading.FigureEnd, year.Start) is [.., '是' or '为'] between
            && !between.Contains('；')
            && (between.Contains("分别", Ordinal) || !IsOfOther(reading, year.Start))
        );

    // 43个贫困村出列，贫困户人均收入达1.6万元，是2015年的3.9倍; 完成交通投资201亿元，通车里程达164公里，是2015年的1.7倍: what
    // stands in between is compared; but 实现税收80亿元，财政收入50亿元，是2015年的1.2倍 are of one year both
    private static bool IsOfOther(Reading reading, int end)
    {
        var isMoney = reading.Figure.Unit.Class == UnitClass.Money;
        return reading.Unit != UnitWord.PersonTime.Code
            && (!isMoney || reading.Noun.EndsWith("投资", Ordinal))
            && reading.Sentence.Figures.Exists(other =>
                other.Kind == FigureKind.Quantity
                && other.Unit.Class is not (UnitClass.Percent or UnitClass.Point)
                && !(isMoney && other.Unit.Class == UnitClass.Money)
                && other.Start >= reading.FigureEnd
                && other.End <= end
            );
    }

    // 五年来，实际使用外资263亿美元; but 实际使用外资36亿美元、增长8% is of the last year
    private static bool IsTakenIn(Reading reading, RuleContext context) =>
        context.Block.IsTold
        && context.Grammar.TakenIn.AtEnd(reading.Noun) > 0
        && reading.FigureStart == reading.Figure.Start
        && reading.WordsBefore.EndsWith(reading.Noun)
        && reading.WordsAfter is [] or ['，' or '；', not '增' and not '同' and not '比' and not '居', ..];

    // 五年地方财政用于社会保障支出6.5亿元, 五年来财政用于民生支出640亿元, 五年实际利用外资5亿美元
    private static bool IsSpent(Reading reading, RuleContext context) =>
        SeveralYears.Opens(Clause(reading))
        && reading.Figure.Unit.Class == UnitClass.Money
        && reading.Measure == Measure.Level
        && !reading.Noun.Contains("人均", Ordinal)
        && !reading.Noun.EndsWith("余额", Ordinal);

    // 五年来，棚户区改造住房1200万套，财政用于教育的投入11.3亿元, 固定资产投资完成853亿元
    private static bool IsOfPastYears(Reading reading, RuleContext context) =>
        SaysPastYears(reading)
        && (
            context.Grammar.Deeds.OccursIn(reading.Noun)
            || reading.Noun.EndsWith("投入", Ordinal)
            || reading.Noun.EndsWith("投资完成", Ordinal)
        );

    private static bool HasVerb(Reading reading, RuleContext context) =>
        reading.Verb.Length > 0 && !context.Grammar.OfLastYear.Contains(reading.Verb)
        // 线路7条、通车里程超400公里: all there is
        || context.Grammar.Verbs.AtStart(reading.OwnWords) > 0 && !reading.OwnWords.EndsWith("里程", Ordinal);

    private static bool IsDoneFor(Reading reading, RuleContext context) =>
        // 根治欠薪行动为劳动者追回工资17.5亿元
        reading.Noun.IndexOf('为')
            is > 0
                and var served
            && context.Grammar.LeadingDeeds.OccursIn(reading.Noun.AsSpan(served))
        // 在周边国家实施民生项目280个
        || reading.WordsBefore is ['在', _, _, ..] && VerbInside(reading, context.Grammar);

    // 一般公共预算收支累计分别突破1000亿元、4000亿元
    private static bool IsSharedSum(Reading reading, RuleContext context)
    {
        if (!reading.IsShared)
            return false;
        var shared = reading.Sentence.Span(reading.Sentence.ClauseStart(reading.Figure.Start), reading.Figure.Start);
        return shared.Contains("累计", Ordinal) || shared.Contains("新增", Ordinal);
    }

    // 民生支出占比保持在76%以上; but a harvest that 连续18年保持在100万吨以上 is of each year
    private static bool IsKept(Reading reading, RuleContext context) =>
        reading.WordsBefore.Contains("保持", Ordinal)
        && (reading.Figure.Unit.Class == UnitClass.Percent || !reading.WordsBefore.Contains("连续", Ordinal));

    // 年均服务群众9000万人次
    private static bool IsYearlyMean(Reading reading, RuleContext context) =>
        context.Grammar.YearlyMeans.OccursIn(reading.WordsBefore) && !reading.Noun.EndsWith("浓度", Ordinal);

    // 城镇新建保障性住房3400万套
    private static bool IsNew(Reading reading, RuleContext context) =>
        reading.WordsBefore.Contains("新增", Ordinal)
        || reading.WordsBefore.Contains("新建", Ordinal)
        || reading.WordsBefore.Contains("新设", Ordinal);

    private static bool IsCountedDeed(Reading reading, RuleContext context) =>
        reading.NumberFirst && !reading.WordsBefore.StartsWith("与") && VerbInside(reading, context.Grammar);

    // 投资4.1亿元改造老旧小区73个: of the same years as what it paid for
    private static bool IsPutIntoDeed(Reading reading, RuleContext context) =>
        reading is { Noun: "投资", Figure.Unit.Class: UnitClass.Money }
        && context.Grammar.Verbs.AtStart(reading.WordsAfter) > 0;

    private static bool VerbInside(Reading reading, Grammar grammar) =>
        grammar.Verbs.OccursIn(reading.Noun.AsSpan(Math.Min(2, reading.Noun.Length)));

    private static ReadOnlySpan<char> Clause(Reading reading) =>
        reading.Sentence.Span(reading.Sentence.ClauseStart(reading.FigureStart), reading.FigureStart);
}
