using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Sentences;

/// <summary>One sentence of a block with the numbers in it.</summary>
internal sealed class Sentence(string text, int start, int end, List<Figure> figures)
{
    private const int LongSentence = 1_000;
    private const int LongestSentence = 2_000;

    private List<PhraseMatch<Indicator?>>? _indicators;

    /// <summary>The text of the whole block; all offsets count in it.</summary>
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    public List<Figure> Figures { get; } = figures;

    public List<PhraseMatch<Indicator?>> Indicators(Grammar grammar) =>
        _indicators ??= grammar.Indicators.Scan(Text, Start, End);

    public ReadOnlySpan<char> Span(int from, int to) => from < to ? Text.AsSpan(from, to - from) : default;

    /// <summary>Where the clause that holds a place begins: behind the last comma, colon or open bracket.</summary>
    public int ClauseStart(int place)
    {
        for (var index = place - 1; index >= Start; index--)
        {
            if (
                Text[index] is '）' or ')'
                && Text.AsSpan(Start, index - Start).LastIndexOfAny('（', '(') is >= 0 and var open
            )
                index = Start + open;
            else if (Text[index] is '”' && Text.AsSpan(Start, index - Start).LastIndexOf('“') is >= 0 and var quote)
                index = Start + quote;
            else if (IsBreak(Text[index]) || Text[index] is '（' or '(')
                return index + 1;
        }
        return Start;
    }

    /// <summary>Where the clause that holds a place ends: before the next comma, colon or closing bracket.</summary>
    public int ClauseEnd(int place)
    {
        for (var index = place; index < End; index++)
        {
            if (
                Text[index] is '（' or '('
                && Text.AsSpan(index, End - index).IndexOfAny('）', ')') is > 0 and var close
            )
                index += close;
            else if (Text[index] is '“' && Text.AsSpan(index, End - index).IndexOf('”') is > 0 and var quote)
                index += quote;
            else if (IsBreak(Text[index]) || Text[index] is '）' or ')')
                return index;
        }
        return End;
    }

    public static bool IsBreak(char character) =>
        character is '，' or '；' or '：' or '。' or '！' or '？' or ';' or '\n' or '|';

    // A sentence without an end is cut at a comma, and at the last anywhere, so that reading stays linear.
    private static bool EndsSentence(string text, int start, int index) =>
        text[index] is '。' or '！' or '？' or '\n' or '!' or '?'
        || (index - start >= LongSentence && IsBreak(text[index]))
        || index - start >= LongestSentence;

    /// <summary>Cuts a block into sentences and hands each its numbers.</summary>
    public static List<Sentence> Of(string text, List<Figure> figures)
    {
        var sentences = new List<Sentence>();
        var (start, next) = (0, 0);
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !EndsSentence(text, start, index))
                continue;
            var own = new List<Figure>();
            for (; next < figures.Count && figures[next].Start < index; next++)
                own.Add(figures[next]);
            if (own.Count > 0 || index - start > 4)
                sentences.Add(new Sentence(text, start, index, own));
            start = index + 1;
        }
        return sentences;
    }
}
