using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Areas;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>The noun of a label: the subject without the words that say nothing of what is measured, one kind of them after another.</summary>
internal static class LabelNouns
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int Longest = 40;
    private const int LongestRun = 4;
    private const string Expected = "预计";

    private static readonly (char Open, char Close)[] Halves = [('“', '”'), ('（', '）'), ('(', ')'), ('《', '》')];

    private delegate string Step(string noun, Reading reading, Grammar grammar);

    private static readonly ImmutableArray<Step> Steps =
    [
        Short,
        WithoutMarks,
        WithoutPlace,
        WithoutPause,
        WithoutAside,
        WithoutEnds,
        WithoutAfterwards,
        WithoutShareOfGrowth,
        WithoutRateName,
        WithoutBase,
        ShareOfOwn,
        WithoutRunOfYears,
        ShareOfWhole,
        WithoutOnly,
        GainOfEach,
        WithOtherMove,
        WithExcluded,
        WithBasis,
        WithOtherRegion,
    ];

    public static string Of(Reading reading, Grammar grammar) =>
        Steps.Aggregate(reading.Noun, (noun, step) => step(noun, reading, grammar));

    private static string Short(string noun, Reading reading, Grammar grammar)
    {
        noun = !reading.IsShared && noun.Length > Longest ? noun[..Longest] : noun;
        // 规上工业企业|预计|完成产值: that it is an estimate has a column of its own
        if (noun.IndexOf(Expected, Ordinal) is > 1 and var at && !noun.AsSpan(at).StartsWith("预计数"))
            noun = noun.Remove(at, Expected.Length);
        return noun.StartsWith("其中", Ordinal) && noun.Length > 2 ? noun[2..] : noun;
    }

    private static string WithoutMarks(string noun, Reading reading, Grammar grammar) =>
        noun.StartsWith("等级", Ordinal)
            ? noun.TrimEnd('、', '，', ' ', '的', '等')
            : noun.Trim('、', '，', ' ', '的', '等');

    // 桂林市预计实现|生产总值: whose it is has a column of its own
    private static string WithoutPlace(string noun, Reading reading, Grammar grammar)
    {
        // 上半年|蜀山区实现|地区生产总值
        var time = noun[..PartYearRules.TimeAtStart(noun, grammar)];
        var area = grammar.Areas.AtStart(noun.AsSpan(time.Length), out _);
        // 1—9月|实现|规上工业总产值
        if (area + time.Length == 0)
            return noun;
        var rest = noun.AsSpan(time.Length + area);
        var thing = rest[grammar.EstimateWords.AtStart(rest)..];
        thing = thing.StartsWith("实现") || thing.StartsWith("完成") ? thing[2..] : thing;
        // 西安市|GDP; but 全国|人大代表建议 are others than 人大代表建议
        var isBare =
            reading.Indicator is not null
            && time.Length == 0
            && noun[0] != '全'
            && grammar.Indicators.LongestAtStart(rest) == rest.Length;
        return (thing.Length < rest.Length || isBare) && thing.Length >= 2 ? $"{time}{thing}" : noun;
    }

    // 经济总量|时隔21年重返全省第三
    private static string WithoutPause(string noun, Reading reading, Grammar grammar) =>
        noun.IndexOf("时隔", Ordinal) is >= 0 and var pause ? noun[..pause] : noun;

    // 生产总值|（预计，下同）
    private static string WithoutAside(string noun, Reading reading, Grammar grammar) =>
        noun.EndsWith("下同）", Ordinal) && noun.LastIndexOf('（') is > 0 and var aside ? noun[..aside] : noun;

    private static string WithoutEnds(string noun, Reading reading, Grammar grammar)
    {
        while (grammar.LabelEnds.AtEnd(noun) is > 0 and var end && noun.Length - end >= 2)
            noun = noun[..^end];
        // 项目|中, but not 初中
        return Balanced(noun is [.., '初' or '高' or '集', '中'] ? noun : noun.TrimEnd('中'));
    }

    // 调入资金18.8亿元后: what comes behind is another matter
    private static string WithoutAfterwards(string noun, Reading reading, Grammar grammar) =>
        noun.Length > 2 && noun.EndsWith('后') && reading.WordsAfter.StartsWith('后') ? noun[..^1] : noun;

    // 增加值占比超40%，增长24%: no share grows by percents
    private static string WithoutShareOfGrowth(string noun, Reading reading, Grammar grammar) =>
        reading.Measure == Measure.Growth
        && !reading.HasOwnNoun
        && (noun.EndsWith("占比", Ordinal) || noun.EndsWith("比重", Ordinal))
        && noun.LastIndexOf('占') is > 1 and var part
            ? noun[..part]
            : noun;

    // 贷款余额比年初增加152亿元，增幅16.1%: the thing before, as 增长16.1% would tell it
    private static string WithoutRateName(string noun, Reading reading, Grammar grammar) =>
        reading is { Measure: Measure.Growth, HasOwnNoun: false }
        && grammar.RateNames.Contains(reading.OwnWords)
        && noun.Length > reading.OwnWords.Length
        && noun.EndsWith(reading.OwnWords, Ordinal)
            ? noun[..^reading.OwnWords.Length]
            : noun;

    // 营业收入|较“十三五”末期翻一番
    private static string WithoutBase(string noun, Reading reading, Grammar grammar) =>
        ComparingWords.LastIn(noun) is > 1 and var at && noun[at + 1] is '“' or (>= '0' and <= '9') ? noun[..at] : noun;

    // 护理型床位占66.3%
    private static string ShareOfOwn(string noun, Reading reading, Grammar grammar) =>
        noun.Length <= 1 || !noun.EndsWith('占') ? noun
        : reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point ? noun + "比"
        : noun[..^1];

    // 棉花产量|连续4年|占全国九成
    private static string WithoutRunOfYears(string noun, Reading reading, Grammar grammar) =>
        noun.IndexOf("连续", Ordinal) is > 1 and var run
        && noun.IndexOf("年占", run, Ordinal) is > 0 and var years
        && years - run <= LongestRun
            ? noun.Remove(run, years + 1 - run)
            : noun;

    // 调出量占全国1/3
    private static string ShareOfWhole(string noun, Reading reading, Grammar grammar) =>
        reading.Measure == Measure.Share
        && noun.LastIndexOf('占') is > 1 and var share
        && (
            grammar.RankScopes.AtStart(noun.AsSpan(share + 1)) == noun.Length - share - 1
            // 民生类支出占一般公共预算支出7成以上
            || noun.EndsWith("支出", Ordinal)
            || noun.EndsWith("收入", Ordinal)
        )
            ? noun + "比重"
            : noun;

    // 经济总量|仅|占全省比重: how small it is found to be, not what it is
    private static string WithoutOnly(string noun, Reading reading, Grammar grammar) =>
        noun.Replace("仅占", "占", Ordinal).Replace("只占", "占", Ordinal);

    // 亩均增收300元, 养老金人均月增120元: what each of them got more of is said by the verb; so is the most of a day (单日最高达3万人次)
    private static string GainOfEach(string noun, Reading reading, Grammar grammar) =>
        noun is [_, '均'] or [.., '均', '月' or '年'] or [.., '单', '日']
            ? noun
                + reading
                    .Sentence.Span(reading.PredicateStart, Math.Max(reading.PredicateStart, reading.FigureStart))
                    .TrimEnd('达')
                    .ToString()
            : noun;

    // 居民消费价格（环比）: not from the year before
    private static string WithOtherMove(string noun, Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change) || reading.IsQualitative)
            return noun;
        var words = reading.WordsBefore;
        return grammar.OtherMoves.IndexIn(words, out var length) is >= 0 and var place
            ? $"{noun}（{words.Slice(place, length)}）"
            : noun;
    }

    private static string WithExcluded(string noun, Reading reading, Grammar grammar) =>
        ExcludedPart.Of(reading, grammar) is { Length: > 0 } excluded && !noun.Contains(excluded, Ordinal)
            ? $"{noun}（{excluded}）"
        : ExcludedPart.Adjustment(reading) is { Length: > 0 } adjusted && !noun.Contains(adjusted, Ordinal)
            ? $"{noun}（{adjusted}）"
        : noun;

    private static string WithBasis(string noun, Reading reading, Grammar grammar) =>
        StatisticalBasis.Of(reading) is { Length: > 0 } basis && !noun.Contains(basis, Ordinal)
            ? $"{noun}（{basis}）"
            : noun;

    private static string WithOtherRegion(string noun, Reading reading, Grammar grammar) =>
        OtherRegion.Of(reading, grammar) is var region && noun.StartsWith(region, Ordinal) ? noun : region + noun;

    // A cut may leave one bracket or quotation mark without its other half.
    private static string Balanced(string text)
    {
        foreach (var (open, close) in Halves)
        {
            if (text.AsSpan().Count(open) != text.AsSpan().Count(close))
                text = text.Replace(open.ToString(), "", Ordinal).Replace(close.ToString(), "", Ordinal);
        }
        return text;
    }
}
