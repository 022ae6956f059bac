using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>
/// 受污染耕地和重点建设用地安全利用率达100%: one rate of two things is two facts, unless the vocabulary knows it as one; so is one
/// change of things that it knows each.
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
        var names = IsKnown(reading.Noun, grammar) ? [] : Names(reading, grammar);
        if (names.Count < 2)
            return [reading];
        List<Reading> readings = [reading, .. names.Skip(1).Select(_ => copy())];
        foreach (var (one, name) in readings.Zip(names))
        {
            one.Noun = name;
            one.Note("one_rate", name);
        }
        return readings;
    }

    private static List<string> Names(Reading reading, Grammar grammar)
    {
        var rate = grammar.Rates.AtEnd(reading.Noun);
        if (rate > 0)
        {
            var parts = ListedParts.Split(reading.Noun);
            if (CompleteLists.OfLevels(parts, grammar) is { Count: > 0 } levels)
                return levels;
            // 义务教育入学率和巩固率达100%
            if (
                parts is [{ } first, { } second]
                && second.Length == rate
                && grammar.Rates.AtEnd(first) is > 0 and var other
                && other < first.Length
            )
                return [first, first[..^other] + second];
            // 乌江、息烽河等主要河流断面水质达标率100%: examples of one thing
            var isPair =
                parts.Count == 2 && parts[1].Length > rate && !parts[1].Contains('等', StringComparison.Ordinal);
            return isPair
                ? [grammar.Rates.AtEnd(parts[0]) > 0 ? parts[0] : parts[0] + reading.Noun[^rate..], parts[1]]
                : [];
        }
        // 生产总值和城乡居民人均收入比2010年翻一番; 化学需氧量、氨氮排放量下降2%
        var isDoubling = reading.Sentence.Text[reading.Figure.Start] == '翻';
        if (!isDoubling && reading.Movement == Movement.None)
            return [];
        var things = Coordination.Subjects(reading.Noun, 1, grammar);
        // 高新技术企业、科技型企业数量实现翻番: what doubled is no sum of them
        return
            things.TrueForAll(thing => IsKnown(thing, grammar))
            || isDoubling
                && grammar.Denominators.AtStart(reading.Noun) == 0
                && things.Exists(thing => IsKnown(thing, grammar))
            ? things
            : [];
    }

    private static bool IsKnown(string noun, Grammar grammar) => grammar.Indicators.LongestAtStart(noun) == noun.Length;
}
