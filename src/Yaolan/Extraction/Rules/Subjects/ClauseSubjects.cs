using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>The subject of a figure that has no words of its own: what the clause before names (经济总量持续扩大，达到2280亿元).</summary>
internal static class ClauseSubjects
{
    private const string People = "人口";

    public static void Read(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        // 全县共有45万人口
        var isOfPeople =
            reading.Verb.Length == 0 && sentence.Span(reading.Sentence.Start, reading.Figure.End).EndsWith(People);
        reading.Noun = isOfPeople ? People : reading.Verb;
        if (reading.Verb.Length > 0)
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
        var end = sentence.ClauseStart(reading.LeftBound) - 1;
        if (end <= sentence.Start)
            return;
        var start = sentence.ClauseStart(end);
        var clause = sentence.Span(start, end);
        // 耕地面积连续三年实现净增，累计超过100万亩
        if (
            reading.Movement == Movement.None
            && grammar.Rises.AtEnd(clause) >= 2
            // 资助标准提高，惠及3400万人次: whom it reached
            && grammar.Reaching.AtEnd(reading.Verb) == 0
        )
            reading.Movement = Movement.Up;
        foreach (var match in sentence.Indicators(grammar))
        {
            if (match.Start < start || match.End > end || match.Meaning is null)
                continue;
            reading.QuoteStart = match.Start;
            reading.HasOwnNoun = true;
            reading.Noun = sentence.Text[match.Start..match.End];
            return;
        }
        var phrase = NounPhrase.Of(sentence, start, end, grammar);
        reading.QuoteStart = phrase.Start;
        reading.HasOwnNoun = false;
        reading.Noun = NounPhrase.UpToVerb(phrase.Noun, grammar);
    }
}
