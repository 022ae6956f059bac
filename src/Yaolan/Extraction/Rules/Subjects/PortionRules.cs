using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Percentages of something that is named before them: 完成年度计划的103%, 恢复到上年的85%, 支出的81%用于民生.</summary>
internal static class PortionRules
{
    public const string Completion = "完成率";
    private const string InvestmentMade = "完成投资";
    private const string Mean = "平均水平";
    private const int LongestAuthority = 10;
    private static readonly char[] Hedges = ['约', '仅', '只', '达'];

    // 城镇新增就业9.2万人，完成年度计划的131.4%
    public static readonly Rule OfPlan = new(
        "part_of_plan",
        (reading, context) =>
            context.Earlier.Count > 0
            && (IsOfPlanBefore(reading, context) || Whole(reading, context.Grammar.Plans, context.Grammar) is not null),
        (reading, context) =>
        {
            if (IsOfPlanBefore(reading, context))
                reading.QuoteStart = context.Earlier[^1].QuoteStart;
            return Beside(reading, context, Completion);
        }
    );

    // 地方财政收入完成年初预算的103.2%
    public static readonly Rule OfOwnPlan = new(
        "part_of_own_plan",
        (reading, context) => Planned(reading, context.Grammar).Length > 1,
        (reading, context) =>
        {
            reading.Topic = Planned(reading, context.Grammar);
            reading.Noun = reading.Topic + Completion;
            reading.QuoteStart = reading.LeftStart;
            return reading.Noun;
        }
    );

    // 实现旅游收入15.8亿元，恢复到上年的85%; 生猪存栏恢复到2017年的90%
    public static readonly Rule OfOtherYear = new(
        "part_of_other_year",
        (reading, context) => context.Earlier.Count > 0 && OtherYear(reading, context.Grammar) is not null,
        (reading, context) =>
        {
            var words = $"与{OtherYear(reading, context.Grammar)}之比";
            var own = NounPhrase.Of(
                reading.Sentence,
                reading.LeftBound,
                BeforeMove(reading, context.Grammar),
                context.Grammar
            );
            if (context.Grammar.Copulas.TrimStart(own.Noun).Length < 2)
                return Beside(reading, context, words);
            (reading.Topic, reading.QuoteStart) = (own.Noun, own.Start);
            return reading.Noun = own.Noun + words;
        }
    );

    // Where the words for the move begin: 生猪存栏|恢复到2017年.
    private static int BeforeMove(Reading reading, Grammar grammar)
    {
        var words = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart - 1);
        var year = reading.Sentence.Figures.Find(figure => figure.End == reading.PredicateStart - 1);
        var length = year is not null ? year.End - year.Start : grammar.Beside.AtEnd(words);
        words = words[..Math.Max(0, words.Length - length)];
        return reading.LeftBound + words.Length - grammar.MovedTo.AtEnd(words);
    }

    // 产量占全国20%、全球13%: a share of the next whole too
    public static readonly Rule OfWiderWhole = new(
        "relative",
        (reading, context) => ThingShared(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.HasOwnNoun = false;
            reading.QuoteStart = Math.Min(reading.QuoteStart, context.Earlier[^1].QuoteStart);
            return reading.Noun = $"{ThingShared(reading, context)}占{WiderWhole(reading)}比重";
        }
    );

    // 一般公共预算支出的81.2%用于民生
    public static readonly Rule Spent = new(
        "part_spent",
        (reading, _) =>
            (EndsInOf(reading) || IsPutInto(reading)) && reading.Left.Length > 0 && reading.Behind.Length > 1,
        (reading, _) =>
        {
            reading.Noun = reading.Left + reading.Behind;
            reading.QuoteStart = reading.LeftStart;
            reading.QuoteEnd = Math.Max(reading.FigureEnd, reading.RightBound);
            return reading.Noun;
        }
    );

    // 每万人发明专利拥有量约为全国平均水平的8倍; 建设公共住房44万套，是“十二五”时期的2.5倍; 不足全省平均水平的三分之一
    public static readonly Rule TimesOfOther = new(
        "times_of_other",
        (reading, context) =>
            TimesOf(reading) is { } at
            // 与全国平均水平相差1966元，达到全国平均水平的89.4%: not of the distance from it
            && (at.Own || context.Earlier is [.., var told] && !told.Noun.Contains(Mean, StringComparison.Ordinal)),
        (reading, context) =>
        {
            var (verb, length, isOwn) = TimesOf(reading)!.Value;
            var words = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart - 1);
            var other = $"与{words[(verb + length)..]}之比";
            if (reading.Comparator == Comparator.Exactly && words[..verb].EndsWith('约'))
                reading.Comparator = Comparator.About;
            else if (reading.Comparator == Comparator.Exactly)
                reading.Comparator = HedgeAt(words[verb..], context.Grammar);
            if (!isOwn)
                return Beside(reading, context, other);
            var subject = NounPhrase.Of(reading.Sentence, reading.LeftBound, reading.LeftBound + verb, context.Grammar);
            reading.Topic = subject.Noun.TrimEnd(Hedges);
            reading.Noun = reading.Topic + other;
            reading.QuoteStart = subject.Start;
            return reading.Noun;
        }
    );

    // 为年初预算3.1亿元的103.2%
    private static bool IsOfPlanBefore(Reading reading, RuleContext context) =>
        context.Earlier[^1] is { IsRecalledTarget: true } plan
        && EndsInOf(reading)
        && plan.FigureEnd == reading.PredicateStart - 1;

    // 民营经济贡献了全市60%的税收、70%的地区生产总值
    public static readonly Rule Contributed = new(
        "part_spent",
        (reading, context) => WholeOfShare(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.NumberFirst = true;
            reading.QuoteEnd = reading.RightBound;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun = WholeOfShare(reading, context) + reading.Behind[1..];
        }
    );

    // 贡献了全市, before the share or before the one that the list begins with
    private static string WholeOfShare(Reading reading, RuleContext context)
    {
        if (
            reading is not { Figure.Unit.Class: UnitClass.Percent, Movement: Movement.None, Behind: ['的', _, _, ..] }
            || context.Grammar.RateNames.AtStart(reading.Behind.AsSpan(1)) > 0
        )
            return "";
        if (reading.Left.Length > 0)
            return context.Grammar.RankScopes.AtEnd(reading.Left) is > 0 and var scope && scope < reading.Left.Length
                ? reading.Left
                : "";
        return
            context.Earlier is [.., var first]
            && reading.Sentence.Span(Math.Min(first.RightBound, reading.FigureStart), reading.FigureStart)
                is "、"
                    or "和"
            ? WholeOfShare(first, context with { Earlier = [] })
            : "";
    }

    // 财政支出八成以上投向民生领域, 一般公共预算支出74%以上用于民生
    private static bool IsPutInto(Reading reading) =>
        reading.Figure.Unit.Class == UnitClass.Percent
        && reading.Movement == Movement.None
        && (
            reading.Behind.StartsWith("用于", StringComparison.Ordinal)
            || reading.Behind.StartsWith("投向", StringComparison.Ordinal)
        );

    // Where 是 or 为 stands, how long it is, and whether a subject stands before it; 仅为全国平均水平的55% is told like a multiple.
    private static (int At, int Length, bool Own)? TimesOf(Reading reading)
    {
        if (
            reading.Figure.Unit.Class is not (UnitClass.Times or UnitClass.Percent)
            || reading.Movement != Movement.None
            || reading.PredicateStart <= reading.LeftBound
            || reading.Sentence.Text[reading.PredicateStart - 1] != '的'
        )
            return null;
        var words = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart - 1);
        if (reading.Figure.Unit.Class == UnitClass.Percent && !words.EndsWith(Mean))
            return null;
        var (at, length) = ComparedBy(words);
        if (at < 0 || words.Length - at - length < 2 || at > 0 && words[at - 1] is '成' or '作' or '行' or '因')
            return null;
        return (at, length, words[..at].TrimEnd(Hedges).TrimStart("、和， ").Length >= 2);
    }

    private static (int At, int Length) ComparedBy(ReadOnlySpan<char> words)
    {
        foreach (var verb in (string[])["相当于", "不足", "不到", "超过"])
        {
            if (words.LastIndexOf(verb) is >= 0 and var at)
                return (at, verb.Length);
        }
        return words.IndexOfAny('是', '为') is >= 0 and var copula
            ? (copula, 1)
            : (words.LastIndexOfAny('有', '到', '达'), 1);
    }

    private static Comparator HedgeAt(ReadOnlySpan<char> words, Grammar grammar)
    {
        grammar.HedgesBefore.AtStart(words, out var hedge);
        return hedge;
    }

    // What the figure before is a share of, without of what: 钛精矿产量占全国六成.
    private static string ThingShared(Reading reading, RuleContext context) =>
        reading is { Figure.Unit.Class: UnitClass.Percent, Movement: Movement.None, Verb: "" }
        && context.Grammar.RankScopes.Contains(WiderWhole(reading))
        && context.Earlier is [.., { Figure.Unit.Class: UnitClass.Percent, Movement: Movement.None } previous]
        && reading.LeftBound - previous.FigureEnd <= 1
        && previous.Noun.LastIndexOf('占') is > 1 and var at
        && context.Grammar.RankScopes.AtStart(previous.Noun.AsSpan(at + 1)) > 0
            ? previous.Noun[..at]
            : "";

    // 全省 opens sentences as well, and is then no part of a noun.
    private static ReadOnlySpan<char> WiderWhole(Reading reading) =>
        reading
            .Sentence.Span(Math.Min(reading.LeftBound, reading.PredicateStart), reading.PredicateStart)
            .TrimStart("、，")
            .TrimEnd('的');

    private static string Beside(Reading reading, RuleContext context, string words)
    {
        // 财政收入14.7亿元（增幅居全市第五），完成预算的60%: of the income, not of its place
        var previous =
            context.Earlier.LastOrDefault(earlier => earlier.Figure.Kind != FigureKind.Rank) ?? context.Earlier[^1];
        reading.HasOwnNoun = false;
        reading.OwnWords = words;
        reading.Verb = "";
        reading.Topic = previous.Topic.Length > 0 ? previous.Topic : previous.Noun;
        reading.Noun = WithoutCompleted(reading.Topic) + words;
        reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
        return reading.Noun;
    }

    private static string WithoutCompleted(string noun)
    {
        while (
            noun.Length > 2
            && (noun.EndsWith("完成", StringComparison.Ordinal) || noun.EndsWith("累计", StringComparison.Ordinal))
        )
            noun = noun[..^2];
        // 实际利用外资仅完成1200万美元
        noun = noun.TrimEnd('仅', '只');
        // 重点项目完成投资596.4亿元，为年度计划的109.2%
        return noun.EndsWith(InvestmentMade, StringComparison.Ordinal)
            ? noun[..^InvestmentMade.Length] + InvestmentMade[2..]
            : noun;
    }

    // What stands before 完成 and the plan.
    private static string Planned(Reading reading, Grammar grammar)
    {
        if (!EndsInOf(reading))
            return "";
        var plan = grammar.Plans.AtEnd(reading.Left);
        var before = reading.Left[..^plan];
        return plan > 0 && before.EndsWith("完成", StringComparison.Ordinal) ? before[..^2] : "";
    }

    private static bool EndsInOf(Reading reading) =>
        reading.Figure.Unit.Class == UnitClass.Percent
        && reading.Movement == Movement.None
        && reading.PredicateStart > reading.LeftBound
        && reading.Sentence.Text[reading.PredicateStart - 1] == '的';

    // The word of the class that is all there is between a verb and 的.
    private static string? Whole(Reading reading, PhraseSet words, Grammar grammar)
    {
        // 占调整预算105.5%, 占年度计划54.5%, 完成预算59.6%
        var bare = reading.WordsBefore.TrimStart("，、 ");
        var verb =
            bare.StartsWith("完成") ? 2
            : bare.StartsWith("占") || bare.StartsWith("为") ? 1
            : 0;
        if (
            verb > 0
            && reading.Figure.Unit.Class == UnitClass.Percent
            && words.AtEnd(bare) is > 0 and var plan
            && plan == bare.Length - verb
        )
            return bare[verb..].ToString();
        if (!EndsInOf(reading))
            return null;
        var before = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart - 1);
        var length = words.AtEnd(before);
        var own = reading.Left.TrimStart('占', '为');
        return
            length > 0
            && (
                own.Length <= length
                || IsHandedDown(own.AsSpan(0, own.Length - length))
                // 完成自治区目标任务的131%, 完成省定任务的105%
                || grammar.ShortLevels.Contains(own.AsSpan(0, own.Length - length).TrimEnd('定'))
            )
            ? before[^length..].ToString()
            : null;
    }

    // 完成市政府下达全年目标的59.2%
    private static bool IsHandedDown(ReadOnlySpan<char> words) =>
        words.Length <= LongestAuthority
        && (words.TrimEnd('的').EndsWith("下达") || words.TrimEnd('的').EndsWith("确定"));

    // 恢复到上年的85%, 恢复到2019年的85%
    private static string? OtherYear(Reading reading, Grammar grammar)
    {
        if (Whole(reading, grammar.Beside, grammar) is { } word)
            return word;
        if (!EndsInOf(reading))
            return null;
        var end = reading.PredicateStart - 1;
        var year = reading.Sentence.Figures.Find(figure => figure.Kind == FigureKind.Years && figure.End == end);
        return year is not null && grammar.MovedTo.AtEnd(reading.Sentence.Span(reading.LeftBound, year.Start)) > 0
            ? reading.Sentence.Text[year.Start..year.End]
            : null;
    }
}
