using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>
/// 受污染耕地和重点建设用地安全利用率达100%: one rate of two things is two facts, unless the vocabulary knows it as one.
/// </summary>
internal static class RateRules
{
    public static List<Reading> Split(Reading reading, Grammar grammar, Func<Reading> copy)
    {
        if (
            reading.Figure.Unit.Class != UnitClass.Percent
            || reading.NumberFirst
            || !reading.HasOwnNoun
            || reading.Gap.Length > 0
        )
            return [reading];
        var rate = grammar.Rates.AtEnd(reading.Noun);
        var parts = rate == 0 ? [] : Coordination.Split(reading.Noun);
        if (parts.Count != 2 || parts[1].Length <= rate || IsKnown(reading.Noun, grammar))
            return [reading];
        var other = copy();
        var head = grammar.Rates.AtEnd(parts[0]) > 0 ? "" : reading.Noun[^rate..];
        (reading.Noun, other.Noun) = (parts[0] + head, parts[1]);
        foreach (var half in new[] { reading, other })
            half.Note("one_rate", half.Noun);
        return [reading, other];
    }

    private static bool IsKnown(string noun, Grammar grammar) => grammar.Indicators.LongestAtStart(noun) == noun.Length;
}
