using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>The share of a whole that is named behind 占 or a hedge: “四化”改造项目超过工业项目的70%.</summary>
internal static class SharesOfWhole
{
    // “四化”改造项目超过工业项目的70%; 完成年度计划投资的147.4%
    public static readonly Rule PartOfWhole = new(
        "part_of_whole",
        (reading, context) => IsPartOfWhole(reading, context.Grammar),
        ReadPart
    );

    private static bool IsPartOfWhole(Reading reading, Grammar grammar)
    {
        if (reading.Figure.Unit.Class != UnitClass.Percent || reading.Movement != Movement.None)
            return false;
        var left = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart);
        return left.EndsWith('的') && PartVerb(left, grammar, out _, out _) > 0;
    }

    // The last hedge or 占 in front of the whole.
    private static int PartVerb(ReadOnlySpan<char> left, Grammar grammar, out int length, out Comparator comparator)
    {
        (length, comparator) = (0, Comparator.Exactly);
        for (var index = left.Length - 2; index > 0; index--)
        {
            if (grammar.HedgesBefore.AtStart(left[index..], out var hedge) is >= 2 and var hedgeLength)
            {
                (length, comparator) = (hedgeLength, hedge);
                return index;
            }
            if (left[index] == '占')
            {
                // 约占全市16个区的51.3%: of what was told before
                if (grammar.HedgesBefore.AtStart(left, out _) == index)
                    return 0;
                length = 1;
                return index;
            }
        }
        return 0;
    }

    private static string ReadPart(Reading reading, RuleContext context)
    {
        var grammar = context.Grammar;
        var left = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart);
        var at = PartVerb(left, grammar, out var length, out var comparator);
        var part = NounPhrase.Of(reading.Sentence, reading.LeftBound, reading.LeftBound + at, grammar);
        if (reading.Comparator == Comparator.Exactly)
            reading.Comparator = comparator;
        reading.Noun = $"{ThingOf(part.Noun, context)}占{left[(at + length)..^1]}比重";
        reading.Verb = part.Verb;
        reading.QuoteStart = part.Start;
        return reading.Noun;
    }

    // 动力电池产业产值达1012亿元，产量占全国的12.6%: the output of what the clause before measures
    private static string ThingOf(string part, RuleContext context) =>
        context.Grammar.Heads.Contains(part)
        && context.Earlier is [.., var previous]
        && context.Grammar.Heads.AtEnd(previous.Noun) is > 0 and var head
        && head < previous.Noun.Length
            ? previous.Noun[..^head] + part
            : part;
}
