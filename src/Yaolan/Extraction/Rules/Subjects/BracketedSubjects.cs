using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>
/// Rates in brackets behind what they are of, one after the other: 服务机器人（93.8%）、新能源汽车（47.8%）等产量快速增长. What all of them
/// are measured by, and which way they went, stands behind the last.
/// </summary>
internal static class BracketedSubjects
{
    private const int LongestKind = 4;
    private const int ShortestName = 2;

    public static readonly Rule Listed = new(
        "bracketed",
        (reading, context) => Name(reading, context.Grammar).Length > 0,
        (reading, context) =>
        {
            var sentence = reading.Sentence;
            var name = Name(reading, context.Grammar);
            var behind = sentence.Span(EndOfList(reading), sentence.ClauseEnd(EndOfList(reading)));
            reading.QuoteStart = Open(reading) - name.Length;
            if (reading.Movement == Movement.None)
                reading.Movement =
                    context.Grammar.Rises.AtEnd(behind) >= 2 ? Movement.Up
                    : context.Grammar.Falls.AtEnd(behind) >= 2 ? Movement.Down
                    : Movement.None;
            return reading.Noun = $"{name}{Head(behind, context.Grammar)}";
        }
    );

    // The words between the bracket and the mark or bracket before it; none where the figure stands alone in its bracket.
    private static ReadOnlySpan<char> Name(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var open = Open(reading);
        if (
            reading.Figure.Unit.Class != UnitClass.Percent
            || reading.Left.Length > 0
            || open <= sentence.Start
            || !IsClosed(sentence, reading.FigureEnd)
            || !grammar.IsPlain(sentence.Span(open + 1, reading.FigureStart)) && reading.Movement == Movement.None
        )
            return default;
        var start = Math.Max(
            sentence.Start,
            sentence.Text.LastIndexOfAny(['，', '、', '；', '：', '）'], open - 1) + 1
        );
        var name = sentence.Span(start, open);
        var isListed = start > sentence.Start && sentence.Span(sentence.Start, start).EndsWith("）、");
        return
            name.Length >= ShortestName
            && !sentence.Figures.Exists(figure => figure.Start >= start && figure.End <= open)
            && (isListed || sentence.Span(reading.FigureEnd + 1, sentence.End) is ['、' or '等', ..])
            ? name
            : default;
    }

    private static int Open(Reading reading)
    {
        var start = reading.Sentence.Start;
        var at = reading.Sentence.Span(start, reading.FigureStart).LastIndexOf('（');
        return at < 0 ? -1 : start + at;
    }

    private static bool IsClosed(Sentence sentence, int place) => sentence.Span(place, sentence.End).StartsWith('）');

    private static int EndOfList(Reading reading)
    {
        var sentence = reading.Sentence;
        var end = reading.FigureEnd + 1;
        while (
            end < sentence.End
            && sentence.Text[end] == '、'
            && sentence.Span(end, sentence.End).IndexOf('）') is > 0 and var close
            && !sentence.Span(end, end + close).Contains('，')
        )
            end += close + 1;
        return end;
    }

    // 等产量快速增长, 等产品产量较快增长
    private static string Head(ReadOnlySpan<char> behind, Grammar grammar)
    {
        var words = behind.TrimStart('等');
        var place = grammar.Heads.IndexIn(words, out var length);
        return place is >= 0 and <= LongestKind ? words.Slice(place, length).ToString() : "";
    }
}
