using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Reads what stands beside a predicate and is neither subject nor figure: comparisons, durations, starting points.</summary>
internal sealed class AdjunctRules(Grammar grammar)
{
    private const int Reach = 16;
    private const int LongestAdjustment = 24;

    private readonly Distances _distances = new(grammar);
    private readonly StartingPoints _origins = new(grammar);
    private readonly YearsBeside _years = new(grammar);

    /// <summary>Length of the adjunct that ends at a place; 0 when none does.</summary>
    public int Length(Reading reading, int place)
    {
        if (_distances.Length(reading, place) is > 0 and var gap)
            return gap;
        if (Comparison(reading, place) is > 0 and var comparison)
            return comparison;
        if (_origins.Length(reading, place) is > 0 and var origin)
            return origin;
        if (Adjusted(reading, place) is > 0 and var adjusted)
            return adjusted;
        if (Base(reading, place) is > 0 and var ground)
            return ground;
        if (TimesOf(reading, place) is > 0 and var times)
            return times;
        if (Now(reading, place) is > 0 and var now)
            return now;
        if (RateOfExchange(reading, place) is > 0 and var rate)
            return rate;
        return _years.Length(reading, place);
    }

    // 一般公共预算收入在上年增长12%的基础上增长8%
    private static int Base(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        // 在高基数上增长10.2%
        return
            (
                before.EndsWith("基础上")
                || before.EndsWith("基数上")
                // 进出口在对美贸易下降三成的情况下增长12%
                || before.EndsWith("情况下")
                || before.EndsWith("背景下")
            ) && before.LastIndexOf('在') is >= 0 and var at
            ? before.Length - at
            : 0;
    }

    // 是上年同期的2.4倍
    private int TimesOf(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        if (reading.Figure.Unit.Class != UnitClass.Times || !before.EndsWith('的'))
            return 0;
        // 是和平解放以来的100多倍: all of it is what the thing before is held against
        if (before is ['是' or '为', ..] && before.Contains("以来", StringComparison.Ordinal))
            return before.Length;
        var length = EarlierTime.AtEnd(before, grammar);
        return length < before.Length && length > 0 && before[^(length + 1)] is '是' or '为' ? length + 1 : 0;
    }

    // 按当年平均汇率（1美元兑6.228元人民币）折合3万美元, 以上年末汇率换算达1124美元: how it was counted, not what
    private static int RateOfExchange(Reading reading, int place)
    {
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, reading.Sentence.ClauseStart(place)), place);
        var rate = before.LastIndexOf("汇率");
        var at = rate < 0 ? -1 : before[..rate].LastIndexOfAny('按', '以');
        return
            at >= 0
            && (
                before.EndsWith('）') && before[rate..].StartsWith("汇率（")
                || before[(rate + 2)..] is "" or "计算" or "折算" or "折合" or "换算"
            )
            ? before.Length - at
            : 0;
    }

    // 提高到现在的1721元
    private int Now(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        var length = EarlierTime.AtEnd(before, grammar);
        return
            length > 0
            && length < before.Length
            && before[^(length + 1)] is '到' or '至'
            && !before[..^(length + 1)].EndsWith('复')
            ? length
            : 0;
    }

    // 剔除一次性因素后同口径增长5.2%; behind a figure also 扣除房地产投资增长8.2%
    private int Adjusted(Reading reading, int place)
    {
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - LongestAdjustment), place);
        var at = grammar.AdjustedBefore.IndexIn(before, out _);
        var isAside = at == 0 && reading.Previous is not null && reading.Movement != Movement.None;
        if (at < 0 || !isAside && grammar.AdjustedAfter.AtEnd(before) == 0)
            return 0;
        reading.Adjustment = before[at..].ToString();
        return before.Length - at;
    }

    // 比上年年初预算增加1800亿元: what is compared with says nothing of what is measured.
    private static int Comparison(Reading reading, int place)
    {
        if (reading.Movement == Movement.None || reading.MovedTo)
            return 0;
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - Reach), place);
        // 与去年同期相比增长4.4%
        var at = before.EndsWith("相比") ? before.LastIndexOf('与') : ComparingWords.LastIn(before);
        if (at < 0)
            return 0;
        var word = before[at..].ToString();
        reading.Note("compared_with", word);
        return before.Length - at;
    }
}
