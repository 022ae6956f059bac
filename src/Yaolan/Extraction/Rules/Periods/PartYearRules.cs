using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>A part of the year that a sentence opens with holds for all figures behind it: 上半年，地区生产总值增长5%.</summary>
internal static class PartYearRules
{
    private const string WholeYear = "全年";
    private const int LongestQuote = 60;

    /// <summary>Puts the part of the year in front of the noun, so that no figure passes for one of the whole year.</summary>
    public static void Apply(Reading reading, RuleContext context)
    {
        if (reading.OriginPart.Length > 0)
        {
            reading.Noun = reading.OriginPart + reading.Noun;
            return;
        }
        if (TimesSharedOut.PartOfYear(reading, context.Grammar) is { } turn)
        {
            reading.Noun = turn + reading.Noun;
            reading.Note("part_of_year", turn);
            return;
        }
        OfWholeYear(reading, context.Grammar);
        var (part, start) = InForce(reading.Sentence, reading.Figure.Start, context.Grammar);
        if (
            part.Length == 0
            || IsFlowBehindDate(reading, part, start, context)
            // 截至8月底，…, in a report of 1—8月
            || IsOfReport(reading, context)
                && UpTo(reading.Sentence.Span(reading.Sentence.ClauseStart(start), start)) > 0
        )
            (part, start) = (Continued(reading, context.Block), reading.QuoteStart);
        reading.PartInForce = part;
        if (part.Length == 0 && IsOfReport(reading, context))
            part = context.Block.PartOfYear;
        if (part.Length == 0 || reading.PartOfYear.Length > 0 || reading.Noun.Contains(part, StringComparison.Ordinal))
            return;
        // 上半年、前三季度地区生产总值分别增长5.1%和5.6%
        if (TimeAtStart(reading.Noun, context.Grammar) > 0)
            return;
        reading.Noun = part + (reading.Noun is ['其', '中', _, ..] ? reading.Noun[2..] : reading.Noun);
        if (reading.IsQualitative)
            reading.Indicator = null;
        if (reading.QuoteEnd - start <= LongestQuote)
            reading.QuoteStart = Math.Min(reading.QuoteStart, start);
        reading.Note("part_of_year", part);
    }

    // 1—11月工业总产值超4500亿元，预计全年突破5000亿元: of the year, though the thing was told of eleven months
    private static void OfWholeYear(Reading reading, Grammar grammar)
    {
        if (reading.HasOwnNoun || TimeAtStart(reading.Noun, grammar) is not (> 0 and var length))
            return;
        var place = reading.Sentence.ClauseStart(reading.Figure.Start);
        var clause = reading.Sentence.Span(place, reading.Figure.Start);
        clause = clause[grammar.EstimateWords.AtStart(clause)..];
        if (IsWholeYear(clause[..TimeAtStart(clause, grammar)]))
            reading.Noun = reading.Noun[length..];
    }

    // 6月末，牲畜存栏1468万头；牛奶产量21万吨, in a report of half a year: nothing is made at a date
    private static bool IsFlowBehindDate(Reading reading, string part, int start, RuleContext context) =>
        part[^1] is '末' or '底'
        && context.Grammar.Flows.AtEnd(reading.Noun) > 0
        && IsOfReport(reading, context)
        && reading.Sentence.Span(start, reading.Figure.Start).Contains('；');

    // 一、上半年工作回顾: what the review says without a year is of the part of the year that it looks back on.
    private static bool IsOfReport(Reading reading, RuleContext context) =>
        context.Block is { IsFuture: false, PartOfYear.Length: > 0 }
        && !reading.IsRecalledTarget
        && !StatusRules.IsAimOfThisYear(reading)
        && (
            NamedYears.Before(reading, context) is not { } named || named == TimePeriod.Year(context.Block.Review.Last)
        );

    // 一季度，生产总值增长5.6%。分产业看，第一产业增加值增长3.5%: parts of what the sentence before told
    private static string Continued(Reading reading, BlockContext block)
    {
        var sentence = reading.Sentence.Span(reading.Sentence.Start, reading.Sentence.End);
        var isPart =
            sentence.StartsWith("其中")
            || sentence is ['分' or '按' or '从', ..]
                && sentence.IndexOfAny("，：") is > 0 and var end
                && sentence[..end] is [.., '看' or '分'];
        return isPart && block.Before is [.., var before] ? before.PartInForce : "";
    }

    /// <summary>
    /// The part of the year that holds at a place, from the clauses before the first figure, and where it is named; another time at
    /// the head of a later clause (全年, 年末) ends it.
    /// </summary>
    public static (string Part, int Start) InForce(Sentence sentence, int figure, Grammar grammar)
    {
        var (part, start, place) = ("", 0, sentence.ClauseStart(sentence.Start));
        var first = FirstFact(sentence);
        var before = (Part: "", Start: 0);
        while (place < figure)
        {
            // 1—11月投资增长8%，预计全年增长9%；消费增长5%: of the eleven months again
            if (before.Part.Length > 0 && place > 0 && sentence.Text[place - 1] == '；')
                ((part, start), before) = (before, ("", 0));
            var end = sentence.ClauseEnd(place);
            // 预计全年增长5.7%
            var expected = grammar.EstimateWords.AtStart(sentence.Span(place, end));
            var behindYear = BehindYear(sentence, place + expected + UpTo(sentence.Span(place + expected, end)));
            var clause = sentence.Span(behindYear, end);
            if (TimeAtStart(clause, grammar) is > 0 and var length)
            {
                var isOpening = place <= first && !IsWholeYear(clause[..length]) && !IsSince(clause[length..]);
                if (expected > 0 && part.Length > 0 && IsWholeYear(clause[..length]))
                    before = (part, start);
                (part, start) = isOpening ? (clause[..length].ToString(), behindYear) : ("", 0);
            }
            else if (place <= first && MonthAtEnd(clause) is >= 0 and var month)
                (part, start) = (clause[month..].ToString(), behindYear + month);
            // 4月，一般公共预算收入累计完成2亿元; but 4月，建成学校12所 says when it was done
            else if (
                place <= first
                && clause.EndsWith('月')
                && IsMonth(clause)
                && sentence.Indicators(grammar).Exists(IsKnown)
            )
                (part, start) = (clause.ToString(), behindYear);
            place = end + 1;
        }
        return (part, start);
    }

    // 截至4月底，…
    private static int UpTo(ReadOnlySpan<char> clause) =>
        clause.StartsWith("截至") || clause.StartsWith("截止") ? 2 : 0;

    private static bool IsKnown(PhraseMatch<Indicator?> match) => match.Meaning is not null;

    // 在形势最为严峻的去年2月份，…: where the month begins; −1 where a clause ends with none
    private static int MonthAtEnd(ReadOnlySpan<char> clause)
    {
        if (!clause.EndsWith("月份"))
            return -1;
        var start = clause.Length - 2;
        while (start > 0 && char.IsAsciiDigit(clause[start - 1]))
            start--;
        return start > 0 && start < clause.Length - 2 && clause[start - 1] == '年' ? start : -1;
    }

    /// <summary>True where a clause begins with 全年 or 1—12月.</summary>
    public static bool SaysWholeYear(Sentence sentence, Grammar grammar)
    {
        for (var place = sentence.Start; place < sentence.End; place = sentence.ClauseEnd(place) + 1)
        {
            var clause = sentence.Span(BehindYear(sentence, place), sentence.ClauseEnd(place));
            clause = clause[grammar.EstimateWords.AtStart(clause)..];
            if (IsWholeYear(clause[..TimeAtStart(clause, grammar)]))
                return true;
        }
        return false;
    }

    /// <summary>上半年, 前三季度 or 1—9月 where a title names what its report is of; else empty.</summary>
    public static string In(string title, Grammar grammar)
    {
        for (var place = 0; place < title.Length; place++)
        {
            var words = title.AsSpan(place);
            var isInNumber = place > 0 && char.IsAsciiDigit(title[place - 1]);
            if (!isInNumber && TimeAtStart(words, grammar) is > 0 and var length && IsReportedOn(words[..length]))
                return words[..length].ToString();
        }
        return "";
    }

    /// <summary>True of the parts of a year that whole reports are of: from its first month on, or a quarter.</summary>
    public static bool IsReportedOn(ReadOnlySpan<char> part) =>
        part is "上半年" or "一季度" or "第一季度" or "前三季度" or "三季度"
        || part.Length > 2
            && part[0] is '1' or '一' or '前'
            && !char.IsAsciiDigit(part[1])
            && part.IndexOf('月') > 0
            && part[1] != '月'
            && !IsWholeYear(part);

    private static bool IsWholeYear(ReadOnlySpan<char> part) =>
        part is WholeYear
        || part.TrimEnd('份') is ['1' or '一', '-' or '—' or '－' or '～' or '~' or '至' or '到', .., '月'] months
            && (months[..^1].EndsWith("12") || months[..^1].EndsWith("十二"));

    /// <summary>The place behind a year that begins there (2023年上半年, 去年上半年); the same where none does.</summary>
    public static int BehindYear(Sentence sentence, int place)
    {
        if (sentence.Figures.Find(figure => figure.Kind == FigureKind.Years && figure.Start == place) is { } year)
            return year.End;
        return sentence.Span(place, sentence.End) is ['今' or '去' or '当', '年', ..] ? place + 2 : place;
    }

    /// <summary>Length of 前三季度, 1—11月 or 9月份 at the start of a clause.</summary>
    public static int TimeAtStart(ReadOnlySpan<char> clause, Grammar grammar) =>
        grammar.PartYears.AtStart(clause) is > 1 and var length ? length : Months(clause);

    // 1—11月, 1至9月份, 前11个月, 9月份, 9月末; 9月 alone says when something was done
    private static int Months(ReadOnlySpan<char> clause)
    {
        var isUpTo = clause.StartsWith("前");
        var end = AfterDigits(clause, isUpTo ? 1 : 0);
        if (!isUpTo && end > 0 && OneMonth(clause, end) is > 0 and var month)
            return month;
        if (!isUpTo && end > 0)
        {
            var sign = end;
            while (end < clause.Length && clause[end] is '-' or '—' or '－' or '～' or '~' or '至' or '到')
                end++;
            end = end == sign ? 0 : AfterDigits(clause, end);
        }
        if (end == 0)
            return 0;
        var rest = clause[end..];
        return isUpTo
            ? rest.StartsWith("个月")
                ? end + 2
                : 0
            : rest.StartsWith("月份")
                ? end + 2
                : rest.StartsWith("月") && !(rest.Length > 1 && char.IsAsciiDigit(rest[1]))
                    ? end + 1
                    : 0;
    }

    /// <summary>True of 12月份, 12月末 and 12月当月.</summary>
    public static bool IsMonth(ReadOnlySpan<char> words) =>
        AfterDigits(words, 0) is > 0 and var end
        && words[end..] is "月份" or "月末" or "月底" or "月当月" or "月份当月" or "月";

    // 12月末 is the end of the year.
    private static int OneMonth(ReadOnlySpan<char> clause, int end) =>
        clause[end..].StartsWith("月份当月") ? end + 4
        : clause[end..].StartsWith("月当月") ? end + 3
        : clause[end..].StartsWith("月份")
        || clause[end..] is ['月', '末' or '底', ..] && clause[..end] is not ("12" or "十二")
            ? end + 2
        : 0;

    private static int AfterDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (
            end < text.Length && end - start < 2 && (char.IsAsciiDigit(text[end]) || ChineseNumeral.IsPart(text[end]))
        )
            end++;
        return end == start ? 0 : end;
    }

    // 四季度以来
    private static bool IsSince(ReadOnlySpan<char> behind) =>
        behind.StartsWith("以来") || behind.StartsWith("起") || behind.StartsWith("后");

    private static int FirstFact(Sentence sentence) =>
        sentence.Figures.Find(figure => figure.Kind is FigureKind.Quantity or FigureKind.Rank)?.Start ?? sentence.End;
}
