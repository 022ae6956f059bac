using System.Globalization;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>The run of years that the words beside a figure speak of: 两年平均增长, 较2019年增长, 年均增长.</summary>
internal static class SeveralYears
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int LongestOpening = 6;
    private const decimal Rounding = 0.03m;

    /// <summary>比2020年增长9.6%, said of 2023: the growth of the three years since.</summary>
    public static TimePeriod? Since(Reading reading, RuleContext context)
    {
        // 涨幅由2019年的6.5%回落到2.6%: the rate of one year
        if (reading.Measure is not (Measure.Growth or Measure.Change) || reading.MovedTo)
            return null;
        var last = LastYear(reading, context);
        if (Ago(reading) is { } ago)
            return Run(last, ago);
        // 比2006年的373.2亿元净增626.9亿元
        if (
            reading.Previous is { IsOrigin: true, OriginYear: { } baseYear } origin
            && reading.Sentence.ClauseStart(origin.FigureStart) == reading.Sentence.ClauseStart(reading.FigureStart)
        )
            return baseYear + 1 < last ? new TimePeriod(baseYear + 1, last) : null;
        var left = reading.IsShared ? reading.Sentence.ClauseStart(reading.FigureStart) : reading.LeftBound;
        foreach (var figure in reading.Sentence.Figures)
        {
            var isBase =
                figure.Kind == FigureKind.Years
                && figure.Start > left
                && figure.End <= reading.FigureStart
                && reading.Sentence.Text[figure.Start - 1] is '比' or '较';
            if (!isBase && !IsBeside(reading.Sentence, figure, reading.FigureStart))
                continue;
            // 比“十二五”时期增长: as many years as those before them; 较“十三五”同期: as many as have passed.
            var (first, end) = ((int)figure.Number, (int)(figure.Maximum ?? figure.Number));
            var isSoFar = reading.Sentence.Span(figure.End, reading.FigureStart).StartsWith("同期");
            var period =
                end > first && !isSoFar
                    ? new TimePeriod(end + 1, end + end - first + 1)
                    : new TimePeriod(end + 1, last);
            return period.IsInterval && period.Last <= last && end < last ? period : null;
        }
        return OfAmountMoved(reading) ?? SinceSame(reading, context, last);
    }

    // 人均纯收入2488元，较2000年增加628元，增长33.7%: the rate of the amount, so of the same years
    private static TimePeriod? OfAmountMoved(Reading reading) =>
        reading
            is {
                HasOwnNoun: false,
                OwnWords.Length: 0,
                Measure: Measure.Growth,
                Previous: { Measure: Measure.Change, Period.IsInterval: true } amount,
            }
        && amount.Noun == reading.Noun
        && amount.Movement == reading.Movement
        && reading.Sentence.Span(Math.Min(amount.FigureEnd, reading.FigureStart), reading.FigureStart)
            is ['，' or '、', '增' or '下' or '降', _]
                or ['，' or '、', '增' or '降']
            ? amount.Period
            : null;

    // 生产总值340亿元，比2012年（下同）增长47.7%；固定资产投资353.7亿元，增长125.1%
    private static TimePeriod? SinceSame(Reading reading, RuleContext context, int last)
    {
        if (
            context.Block.ComparedSince is not var (year, from)
            || reading.Measure != Measure.Growth
            || reading.FigureStart < from
            || IsYearlyMean(reading, context.Grammar)
        )
            return null;
        var clause = Clause(reading);
        var isOfLastYear =
            clause.Contains("同比", Ordinal) || clause.Contains("上年", Ordinal) || clause.Contains("去年", Ordinal);
        return !isOfLastYear && year + 1 < last ? new TimePeriod(year + 1, last) : null;
    }

    /// <summary>True of 比“九五”增长1.8倍 and 比前五年增长80%, not of 比“九五”末增长1.8倍, which is of one year.</summary>
    public static bool IsBesidePlan(Reading reading)
    {
        var clause = Clause(reading);
        var at = clause.LastIndexOfAny('比', '较');
        if (at < 0)
            return false;
        var other = clause[(at + 1)..];
        var end = other.IndexOf('”');
        return other.StartsWith("前五年")
            || other.StartsWith("上一个五年")
            || other is ['“', ..]
                && end is 3 or 4
                && other[end - 1] == '五'
                && !other[(end + 1)..].StartsWith("末")
                && !other[(end + 1)..].StartsWith("期末");
    }

    // 比五年前下降31.6%
    private static int? Ago(Reading reading)
    {
        var clause = reading.Sentence.Span(reading.LeftBound, Math.Max(reading.LeftBound, reading.FigureStart));
        var at = clause.LastIndexOfAny('比', '较');
        if (at < 0)
            return null;
        var end = EndOfNumber(clause, at + 1);
        return end > at + 1 && clause[end..].StartsWith("年前", Ordinal) ? Years(clause[(at + 1)..end]) : null;
    }

    /// <summary>今后五年，年均增长6%; 用三年时间，改造老旧小区500个; 三年内翻一番.</summary>
    public static TimePeriod? Ahead(Reading reading, RuleContext context)
    {
        var text = reading.Sentence.Span(reading.Sentence.Start, reading.FigureStart);
        for (var index = 0; index < text.Length; index++)
        {
            var end = EndOfNumber(text, index);
            if (
                end > index
                && end < text.Length
                && text[end] == '年'
                && (context.Grammar.YearsAhead.AtEnd(text[..index]) > 0 || text[(end + 1)..].StartsWith("内", Ordinal))
                // 用两年时间建成2万个，今年完成1.2万个
                && !text[end..].Contains("今年", Ordinal)
                && Years(text[index..end]) is { } years
            )
                return new TimePeriod(context.Block.FirstOutlook, context.Block.FirstOutlook + years - 1);
            index = Math.Max(index, end - 1);
        }
        return CountedAhead(reading, context);
    }

    // 三年安排450亿元支持发展, among the aims: what so many years from the next on are to bring
    private static TimePeriod? CountedAhead(Reading reading, RuleContext context) =>
        context.Block.IsFuture
        && OpensWithCount(reading, context.Grammar)
        && Clause(reading) is var clause
        && Years(clause[..EndOfNumber(clause, 0)]) is { } years
            ? new TimePeriod(context.Block.FirstOutlook, context.Block.FirstOutlook + years - 1)
            : null;

    // 与2020年相比，…
    private static bool IsBeside(Sentence sentence, Figure figure, int place) =>
        figure.Kind == FigureKind.Years
        && figure.Start > sentence.Start
        && figure.End <= place
        && sentence.Text[figure.Start - 1] is '与' or '同' or '和'
        && sentence.Span(figure.End, place).StartsWith("相比", Ordinal);

    /// <summary>How many years the words begin with: 六年来，, 过去三年来，; null where they begin with none.</summary>
    public static int? Passed(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("过去"))
            words = words[2..];
        var end = EndOfNumber(words, 0);
        return end > 0 && words[end..] is ['年', '来', '，', ..] ? Years(words[..end]) : null;
    }

    /// <summary>True of 近三年 and 三年来 for three.</summary>
    public static bool Counts(ReadOnlySpan<char> words, int count)
    {
        for (var index = 1; index < words.Length; index++)
        {
            var end = EndOfNumber(words, index);
            if (end == index)
                continue;
            if (end < words.Length && words[end] == '年' && Years(words[index..end]) == count)
                return words[index - 1] is '近' or '去' or '前' || words[(end + 1)..].StartsWith("来");
            index = end;
        }
        return false;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || ChineseNumeral.IsPart(text[end])))
            end++;
        return end;
    }

    /// <summary>两年平均增长6.1%, 五年累计完成投资6615亿元, 十年增加近70万亿元; 三年来，固定资产投资增长19.2%.</summary>
    public static TimePeriod? Counted(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        var clause = sentence.Span(
            sentence.ClauseStart(reading.FigureStart),
            Math.Max(reading.LeftBound, reading.FigureStart)
        );
        var opening = sentence.Span(sentence.Start, sentence.ClauseEnd(sentence.Start));
        var years =
            Doubled(reading, clause)
            ?? In(clause, context.Grammar)
            ?? (opening.Length <= LongestOpening ? In(opening, context.Grammar) : null);
        return years is { } count && !IsSomeOf(clause, count, context) ? Run(LastYear(reading, context), count) : null;
    }

    /// <summary>五年生产原煤65亿吨: an amount that so many years brought; but not 五年提高到95%.</summary>
    public static bool OpensWithCount(Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Level or Measure.Count) || reading.MovedTo)
            return false;
        var clause = Clause(reading);
        var end = EndOfNumber(clause, 0);
        if (end == 0 || end >= clause.Length || clause[end] != '年')
            return false;
        var rest = clause[(end + 1)..];
        return grammar.Verbs.AtStart(rest) > 0 || grammar.TellingVerbs.AtStart(rest) > 0;
    }

    /// <summary>True of a clause that begins with a number of years and goes on: 五年实际利用外资, not 五年规划 or 五年，.</summary>
    public static bool Opens(ReadOnlySpan<char> clause)
    {
        var end = EndOfNumber(clause, 0);
        return end > 0
            && end + 2 < clause.Length
            && clause[end] == '年'
            && clause[(end + 1)..] is not (['规' or '行' or '计' or '以' or '前' or '后' or '期', ..]);
    }

    // 高新技术企业数3年翻一番, 五年内翻了一番
    private static int? Doubled(Reading reading, ReadOnlySpan<char> clause)
    {
        if (clause.EndsWith("年内"))
            clause = clause[..^1];
        if (reading.Sentence.Text[reading.Figure.Start] != '翻' || !clause.EndsWith("年"))
            return null;
        var start = clause.Length - 1;
        while (start > 0 && (char.IsAsciiDigit(clause[start - 1]) || ChineseNumeral.IsPart(clause[start - 1])))
            start--;
        return start > 0 && clause[start - 1] == '第' ? null : Years(clause[start..^1]);
    }

    // 两年新增4万亿元投资, in a review of five: nobody says which two.
    private static bool IsSomeOf(ReadOnlySpan<char> clause, int count, RuleContext context)
    {
        var review = context.Block.Review;
        var end = EndOfNumber(clause, 0);
        return count <= review.Last - review.First
            && end > 0
            && end < clause.Length
            && clause[end] == '年'
            && context.Grammar.Verbs.AtStart(clause[(end + 1)..]) > 0
            && context.Grammar.MeansOfYears.AtStart(clause[(end + 1)..]) == 0;
    }

    private static int? In(ReadOnlySpan<char> clause, Grammar grammar)
    {
        for (var index = 0; index < clause.Length; index++)
        {
            var end = EndOfNumber(clause, index);
            if (end == index)
                continue;
            if (end < clause.Length && clause[end] == '年' && Says(clause, index, end + 1, grammar))
                return Years(clause[index..end]);
            index = end;
        }
        return null;
    }

    /// <summary>由2017年的2.99万亿元增长到4.16万亿元，年均增长5.3%: the years since the starting point.</summary>
    public static TimePeriod? SinceOrigin(Reading reading, RuleContext context)
    {
        if (BetweenAmounts(reading) is { } span)
            return span;
        if (!IsYearlyMean(reading, context.Grammar))
            return null;
        var origin = context.Earlier.LastOrDefault(earlier =>
            earlier is { IsOrigin: true, OriginYear: not null } && earlier.Figure.Start < reading.Figure.Start
        );
        return origin?.OriginYear is { } year && origin.Noun == reading.Noun && year + 1 < LastYear(reading, context)
            ? new TimePeriod(year + 1, LastYear(reading, context))
            : null;
    }

    // 由6.4亿元增加到31.8亿元，增长近4倍: the rate of the two amounts, so of the years between them
    private static TimePeriod? BetweenAmounts(Reading reading)
    {
        if (
            reading.Measure != Measure.Growth
            || reading.Previous is not { Previous: { IsOrigin: true } origin } goal
            || goal.Noun != origin.Noun
            || reading.Noun != goal.Noun
            || origin.Unit != goal.Unit
            || origin.Number <= 0
        )
            return null;
        var growth = (goal.Number / origin.Number - 1) * 100;
        var period = new TimePeriod(origin.Period.Last + 1, goal.Period.Last);
        return period.IsInterval && Math.Abs(growth - reading.Number) <= Math.Abs(growth) * Rounding ? period : null;
    }

    /// <summary>True of 年均增长5% and 平均每年增长5%, not of PM2.5年均浓度下降4%.</summary>
    public static bool IsYearlyMean(Reading reading, Grammar grammar) =>
        reading.Measure is Measure.Growth or Measure.Change && SaysMean(Clause(reading), grammar);

    /// <summary>True of 年均新增就业30万人 and 每年新增就业30万人以上 as well, where it is of several years.</summary>
    public static bool IsOfEachYear(Reading reading, Grammar grammar) =>
        reading.Period.IsInterval && (SaysMean(Clause(reading), grammar) || SaysEachYear(Clause(reading)));

    // not 每人每年6000元, which says of whom it is
    private static bool SaysEachYear(ReadOnlySpan<char> clause) =>
        clause.LastIndexOf("每年") is >= 0 and var at && (at < 2 || clause[at - 2] != '每');

    private static ReadOnlySpan<char> Clause(Reading reading) =>
        reading.Sentence.Span(
            reading.Sentence.ClauseStart(reading.FigureStart),
            Math.Max(reading.LeftBound, reading.FigureStart)
        );

    // 年均, 平均每年; a concentration over a year is none of several.
    private static bool SaysMean(ReadOnlySpan<char> clause, Grammar grammar)
    {
        for (var index = clause.Length - 1; index >= 0; index--)
        {
            // 2002年均为13.1%
            var isBehindYear = index > 0 && char.IsAsciiDigit(clause[index - 1]);
            if (!isBehindYear && grammar.YearlyMeans.AtStart(clause[index..]) is > 0 and var length)
                return clause[(index + length)..] is not (['浓', '度', ..] or ['值', ..]);
        }
        return false;
    }

    /// <summary>The last of the years that the sentence names, or of those under review.</summary>
    private static int LastYear(Reading reading, RuleContext context) =>
        NamedYears.Before(reading, context) is { } named && named.Last <= context.Block.Review.Last
            ? named.Last
            : context.Block.Review.Last;

    private static TimePeriod Run(int last, int years) => new(last - years + 1, last);

    private static int? Years(ReadOnlySpan<char> digits)
    {
        var number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic)
            ? arabic
            : ChineseNumeral.Parse(digits) ?? 0;
        return number is >= 2 and <= 20 ? (int)number : null;
    }

    // 五年年均, 三年来, 近两年; 十年增加 at the head of a clause; but not 连续五年 and not 三年行动.
    private static bool Says(ReadOnlySpan<char> clause, int start, int end, Grammar grammar)
    {
        var before = clause[..start];
        var after = clause[end..];
        if (before.EndsWith('第') || before.EndsWith("连续", Ordinal))
            return false;
        if (grammar.MeansOfYears.AtStart(after) > 0)
            return true;
        // PM2.5平均浓度五年下降29.4%; 收入、利润五年分别增长81%、20%
        if (after.StartsWith("分别", Ordinal))
            after = after["分别".Length..];
        if (grammar.Rises.AtStart(after) > 0 || grammar.Falls.AtStart(after) > 0)
            return true;
        return before is "" or "近" or "过去" && (after.IsEmpty || grammar.Verbs.AtStart(after) > 0);
    }
}
