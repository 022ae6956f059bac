using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Of how many of the things counted before each is so large: 引进项目41个，其中10亿元以上9个.</summary>
internal static class ClassesOfCounted
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    // 引进项目41个，其中10亿元以上9个
    public static readonly Rule ClassOfCounted = new(
        "class_of_counted",
        (reading, context) =>
            context.Earlier is [.., var previous]
            && (IsClass(reading, context.Grammar) || IsGrade(reading) && previous.Unit == reading.Unit),
        (reading, context) =>
        {
            var counted = Antecedents.Of(reading, context);
            reading.Verb = counted.Verb;
            reading.OwnWords = reading.Left;
            reading.HasOwnNoun = false;
            var other = $"（{counted.OwnWords}）";
            var noun = counted.Noun.EndsWith(other, StringComparison.Ordinal)
                ? counted.Noun[..^other.Length]
                : counted.Noun;
            // 千亿级产业集群2个、百亿级6个
            reading.Noun =
                // 4A级景区2家、5A级1家
                noun is [_, 'A' or '星', '级', .. var graded]
                && IsGrade(reading)
                    ? reading.Left + graded
                : reading.Left.EndsWith('级') && LevelOf(noun) is > 0 and var level ? reading.Left + noun[level..]
                : $"{noun}（{reading.Left}）";
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    private static int LevelOf(string noun)
    {
        var end = noun.IndexOf('级', Ordinal);
        return end > 0 && noun.Take(end).All(character => ChineseNumeral.IsPart(character) || character is '元')
            ? end + 1
            : 0;
    }

    /// <summary>项目124个，其中10亿元以上32个、50亿元以上9个，完成投资198亿元: behind several classes of them all again</summary>
    public static Reading WholeOf(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        var isOfClasses =
            context.Earlier is [.., var other, var last]
            && IsClassNoun(other)
            && IsClassNoun(last)
            && sentence.ClauseStart(last.Figure.Start) != sentence.ClauseStart(reading.Figure.Start);
        return isOfClasses ? context.Earlier.Last(earlier => !IsClassNoun(earlier)) : context.Earlier[^1];
    }

    private static bool IsClassNoun(Reading reading) =>
        reading.OwnWords.Length > 0 && reading.Noun.EndsWith($"（{reading.OwnWords}）", Ordinal);

    // Nothing before the number but how large each of them is.
    private static bool IsClass(Reading reading, Grammar grammar) =>
        reading.Figure.Unit.Counts
        && reading.Left.Length > 0
        && reading.Sentence.Figures.Exists(figure =>
            figure.Reason == NonFactRules.Threshold
            && (
                IsBehindMeasure(reading, figure, grammar)
                    && figure.End < reading.Figure.Start
                    && (
                        Class(reading, figure) is "级"
                        || grammar.HedgesAfter.AtStart(Class(reading, figure), out _)
                            == Class(reading, figure).TrimEnd('的').Length
                    )
                // 超10亿元14户
                || figure.End == reading.Figure.Start
                    && grammar.HedgesBefore.AtStart(reading.Left, out _) == figure.Start - reading.LeftStart
            )
        );

    // 注册资金|千万元以上46家
    private static bool IsBehindMeasure(Reading reading, Figure figure, Grammar grammar) =>
        figure.Start >= reading.LeftStart
        && grammar.ThresholdNouns.TrimStart(reading.Sentence.Span(reading.LeftStart, figure.Start)).IsEmpty;

    // 建成星级农家乐38家，其中四星级以上5家; 4A级2家
    private static bool IsGrade(Reading reading) =>
        reading.Figure.Unit.Counts && reading.Left is [_, 'A' or '星', '级'] or [_, 'A' or '星', '级', '以', '上'];

    private static ReadOnlySpan<char> Class(Reading reading, Figure figure) =>
        reading.Sentence.Span(figure.End, reading.PredicateStart);
}
