using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Statements about known indicators without a figure: 进出口平稳增长, 居民收入增长与经济增长同步.</summary>
internal static class QualitativeRules
{
    private const int Reach = 14;

    public static List<Reading> Find(Sentence sentence, Grammar grammar)
    {
        var found = new List<Reading>();
        for (var start = sentence.Start; start < sentence.End; )
        {
            var end = sentence.ClauseEnd(start);
            Clause(sentence, start, end, grammar, found);
            start = end + 1;
        }
        return found;
    }

    private static void Clause(Sentence sentence, int start, int end, Grammar grammar, List<Reading> found)
    {
        foreach (var figure in sentence.Figures)
        {
            if (figure.Kind is FigureKind.Quantity or FigureKind.Rank && figure.Start >= start && figure.Start < end)
                return;
        }
        var (place, length) = Phrase(sentence.Span(start, end), grammar);
        if (length == 0)
            return;
        place += start;
        var subjects = Subjects(sentence, start, place, grammar).ToList();
        foreach (var subject in subjects)
        {
            var figure = Figure.NonFact(place, place + length, "") with { Kind = FigureKind.Quantity };
            found.Add(
                new Reading(sentence, figure)
                {
                    IsQualitative = true,
                    IsShared = subjects.Count > 1,
                    LeftBound = start,
                    RightBound = place + length,
                    PredicateStart = place,
                    QuoteStart = subject.Start,
                    QuoteEnd = place + length,
                    Indicator = subject.Meaning!.Code,
                    HasOwnNoun = false,
                    Noun = sentence.Text[subject.Start..subject.End],
                    Measure = MeasureOf(subject.Meaning),
                }
            );
        }
        foreach (var reading in found)
        {
            if (reading.Derivation.Count == 0)
                reading.Note("qualitative", sentence.Text[place..(place + length)]);
        }
    }

    // 毛入园率高于全国平均水平: of a share that no report tells the growth of
    private static Measure MeasureOf(Vocabularies.Indicator indicator) =>
        indicator.Measures is ["share", ..] && !indicator.Measures.Contains(Measure.Growth.Code())
            ? Measure.Share
            : Measure.Growth;

    private static (int Place, int Length) Phrase(ReadOnlySpan<char> clause, Grammar grammar)
    {
        if (clause.IsEmpty)
            return (0, 0);
        var place = grammar.Qualitative.IndexIn(clause[1..], out var length);
        return place < 0 ? (0, 0) : (place + 1, length);
    }

    // The indicators of the list in front of the words; the first one of 居民收入和经济增长同步.
    private static IEnumerable<PhraseMatch<Vocabularies.Indicator?>> Subjects(
        Sentence sentence,
        int start,
        int place,
        Grammar grammar
    )
    {
        foreach (var match in grammar.Indicators.Scan(sentence.Text, start, place))
        {
            if (match.Meaning is not null && IsListed(sentence, match, start, place, grammar))
                yield return match;
        }
    }

    // 单位国内生产总值能耗|和主要污染物排放量|继续下降
    private static bool IsJoined(ReadOnlySpan<char> tail, Grammar grammar) =>
        tail[0] is '和' or '与' or '及' && grammar.Indicators.LongestAtStart(tail[1..]) == tail.Length - 1;

    private static bool IsListed(
        Sentence sentence,
        PhraseMatch<Vocabularies.Indicator?> match,
        int start,
        int place,
        Grammar grammar
    )
    {
        var after = sentence.Span(match.End, Math.Min(place, match.End + Reach));
        var years = sentence.Figures.FindLast(figure =>
            figure.Kind == FigureKind.Years && figure.Start >= start && figure.End <= match.Start
        );
        var before = sentence.Span(years?.End ?? start, match.Start);
        var tail = grammar.Tails.TrimStart(after);
        tail = grammar.Copulas.TrimStart(tail);
        tail = grammar.Rises.TrimStart(tail);
        tail = grammar.Falls.TrimStart(tail);
        if (!(tail.IsEmpty || tail[0] is '、' or '等' || IsJoined(tail, grammar)))
            return false;
        while (
            !before.IsEmpty
            && Math.Max(grammar.Openers.AtStart(before), grammar.Neutral.AtStart(before)) is > 0 and var length
        )
            before = before[length..];
        return before.IsEmpty
            || before[^1] == '、'
            || before[^1] is '和' or '与' or '及' && grammar.Indicators.LongestAtStart(before) == before.Length - 1;
    }
}
