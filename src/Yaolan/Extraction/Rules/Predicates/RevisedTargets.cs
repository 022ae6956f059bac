using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Targets set anew within their year: 将生产总值增长目标由7.5%调整为4%左右.</summary>
internal static class RevisedTargets
{
    private const string Aim = "目标";

    /// <summary>True of what was aimed at first and of what was from then on.</summary>
    public static bool Has(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var before = sentence.Span(sentence.ClauseStart(reading.FigureStart), reading.FigureStart);
        var behind = sentence.Span(reading.FigureEnd, sentence.ClauseEnd(reading.FigureEnd));
        return (grammar.Revising.AtEnd(before) > 0 || grammar.Revising.AtStart(behind) > 0)
            && before.Contains(Aim, StringComparison.Ordinal);
    }

    /// <summary>True where its own words name what was aimed at.</summary>
    public static bool IsNamed(Reading reading, Grammar grammar) =>
        Has(reading, grammar) && reading.Left.Contains(Aim, StringComparison.Ordinal);
}
