using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>The subject of a figure that has no words of its own: what the clause before names (经济总量持续扩大，达到2280亿元).</summary>
internal static class ClauseSubjects
{
    private const int ShortestThing = 3;
    private const int LongestThing = 16;
    private const string People = "人口";

    /// <summary>
    /// What the clause before names, where all figures so far stand before a semicolon: 进出口居全省第一；第三产业加快发展，贡献率提高5个百分点.
    /// </summary>
    public static NounPhrase OfOwnPart(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        var end = sentence.ClauseStart(reading.Figure.Start) - 1;
        if (context.Earlier.Count == 0 || end <= sentence.Start || sentence.Text[end] != '，')
            return default;
        var told = context.Earlier[^1].Figure.End;
        var part = sentence.Span(sentence.Start, end).LastIndexOfAny('；', ';') + sentence.Start;
        if (part < told)
            return default;
        var start = sentence.ClauseStart(end);
        // 税收总额连续跨越三个“十亿元”台阶
        if (sentence.Figures.Find(figure => figure.Start > start && figure.End <= end) is { } named)
            end = named.Start - context.Grammar.HedgesBefore.AtEnd(sentence.Span(start, named.Start), out _);
        var phrase = NounPhrase.Of(sentence, start, end, context.Grammar);
        var noun = NounPhrase.WithoutManner(NounPhrase.UpToVerb(phrase.Noun, context.Grammar), context.Grammar);
        return noun.Length is >= ShortestThing and <= LongestThing ? phrase with { Noun = noun } : default;
    }

    /// <summary>
    /// What a clause without figures right before moved, where that is a known thing, or turned (由降转升): 固定资产投资稳步回升，增长3.2%.
    /// </summary>
    public static NounPhrase Turned(Reading reading, RuleContext context)
    {
        var (sentence, grammar) = (reading.Sentence, context.Grammar);
        var end = sentence.ClauseStart(reading.Figure.Start) - 1;
        if (context.Earlier.Count == 0 || end <= sentence.Start || sentence.Text[end] != '，')
            return default;
        var start = sentence.ClauseStart(end);
        if (start < context.Earlier[^1].FigureEnd)
            return default;
        var clause = sentence.Span(start, end);
        var turn = grammar.Turns.AtEnd(clause);
        foreach (var match in sentence.Indicators(grammar))
        {
            if (match.Start < start || match.End > end || match.Meaning is null)
                continue;
            var between = sentence.Span(match.End, end);
            var isMoved =
                turn > 0
                || grammar.Rises.AtEnd(between) >= 2
                || grammar.Falls.AtEnd(between) >= 2
                // 进出口总值创历史新高，达到5379亿元
                || grammar.Copulas.AtStart(between) is > 0 and var copula
                    && grammar.AfterNoun.Contains(between[copula..]);
            if (isMoved && grammar.Neutral.TrimStart(sentence.Span(start, match.Start)).IsEmpty)
                return new NounPhrase("", sentence.Text[match.Start..match.End], match.Start);
        }
        var phrase = NounPhrase.Of(sentence, start, end - turn, grammar);
        return turn > 0 && grammar.RateNames.AtEnd(phrase.Noun) != phrase.Noun.Length ? phrase : default;
    }

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
        if (end <= sentence.Start || reading.Figure.Kind == FigureKind.Rank && sentence.Text[end] == '；')
            return;
        var start = sentence.ClauseStart(end);
        var clause = sentence.Span(start, end);
        // 耕地面积连续三年实现净增，累计超过100万亩; but 粮食产量连年攀升，2020年首次突破百万吨 tells what it came to
        if (
            reading.Movement == Movement.None
            && grammar.Rises.AtEnd(clause) >= 2
            && reading.WordsBefore.Contains("累计", StringComparison.Ordinal)
            // 资助标准提高，累计惠及3400万人次: whom it reached
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
        // 新增口袋公园：12个: the deed is done to what is counted
        if (sentence.Text[end] == '：' && reading.Verb.Length == 0)
            reading.Verb = phrase.Verb;
        reading.QuoteStart = phrase.Start;
        reading.HasOwnNoun = false;
        reading.Noun = NounPhrase.UpToVerb(phrase.Noun, grammar);
    }
}
