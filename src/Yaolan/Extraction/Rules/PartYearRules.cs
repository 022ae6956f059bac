using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules;

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
        var (part, start) = InForce(reading, context.Grammar);
        if (part.Length == 0 && IsOfReport(reading, context))
            (part, start) = (context.Block.PartOfYear, reading.QuoteStart);
        if (part.Length == 0 || reading.PartOfYear.Length > 0 || reading.Noun.Contains(part, StringComparison.Ordinal))
            return;
        // 上半年、前三季度地区生产总值分别增长5.1%和5.6%
        if (TimeAtStart(reading.Noun, context.Grammar) > 0)
            return;
        reading.Noun = part + reading.Noun;
        if (reading.IsQualitative)
            reading.Indicator = null;
        if (reading.QuoteEnd - start <= LongestQuote)
            reading.QuoteStart = Math.Min(reading.QuoteStart, start);
        reading.Note("part_of_year", part);
    }

    // 一、上半年工作回顾: what the review says without a year is of the part of the year that it looks back on.
    private static bool IsOfReport(Reading reading, RuleContext context) =>
        context.Block is { IsFuture: false, PartOfYear.Length: > 0 }
        && !reading.IsRecalledTarget
        && (
            NamedYears.Before(reading, context) is not { } named || named == TimePeriod.Year(context.Block.Review.Last)
        );

    // From the clauses before the first figure; another time at the head of a later clause (全年, 年末) ends it.
    private static (string Part, int Start) InForce(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var (part, start, place) = ("", 0, sentence.ClauseStart(sentence.Start));
        var first = FirstFact(sentence);
        while (place < reading.Figure.Start)
        {
            var end = sentence.ClauseEnd(place);
            // 预计全年增长5.7%
            var expected = grammar.EstimateWords.AtStart(sentence.Span(place, end));
            var behindYear = BehindYear(sentence, place + expected);
            var clause = sentence.Span(behindYear, end);
            if (TimeAtStart(clause, grammar) is > 0 and var length)
            {
                var isOpening = place <= first && clause[..length] is not WholeYear && !IsSince(clause[length..]);
                (part, start) = isOpening ? (clause[..length].ToString(), behindYear) : ("", 0);
            }
            place = end + 1;
        }
        return (part, start);
    }

    // 去年上半年, 2023年上半年
    private static int BehindYear(Sentence sentence, int place)
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
