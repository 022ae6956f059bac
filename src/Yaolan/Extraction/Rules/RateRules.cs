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
        // 生产总值和城乡居民人均收入比2010年翻一番
        var isDoubling = reading.Sentence.Text[reading.Figure.Start] == '翻';
        var parts = rate == 0 && !isDoubling ? [] : Coordination.Split(reading.Noun);
        if (rate == 0 && !parts.TrueForAll(part => IsKnown(part, grammar)))
            return [reading];
        // 乌江、息烽河等主要河流断面水质达标率100%: examples of one thing
        var isExample = parts.Count == 2 && parts[1].Contains('等', StringComparison.Ordinal);
        if (parts.Count != 2 || parts[1].Length <= rate || isExample || IsKnown(reading.Noun, grammar))
            return [reading];
        var other = copy();
        var head = rate == 0 || grammar.Rates.AtEnd(parts[0]) > 0 ? "" : reading.Noun[^rate..];
        (reading.Noun, other.Noun) = (parts[0] + head, parts[1]);
        foreach (var half in new[] { reading, other })
            half.Note("one_rate", half.Noun);
        return [reading, other];
    }

    private static bool IsKnown(string noun, Grammar grammar) => grammar.Indicators.LongestAtStart(noun) == noun.Length;
}
