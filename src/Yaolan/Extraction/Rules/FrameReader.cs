using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Cuts the text around a figure into what stands before its predicate and what stands behind its unit.</summary>
internal sealed class FrameReader(Grammar grammar)
{
    private readonly PredicateRules _predicates = new(grammar);

    public void Read(Reading reading)
    {
        SkipHedge(reading);
        _predicates.Read(reading);
        var phrase = NounPhrase.Of(reading.Sentence, reading.LeftBound, reading.PredicateStart, grammar);
        (reading.Verb, reading.Left, reading.LeftStart) = (phrase.Verb, phrase.Noun, phrase.Start);
        reading.Behind = Behind(reading).ToString();
        Minimum(reading);
    }

    // 增长6%左右，…: the hedge belongs to the figure before.
    private void SkipHedge(Reading reading)
    {
        var left = reading.Sentence.Span(reading.LeftBound, reading.Figure.Start);
        if (reading.Previous is { } previous && previous.Figure.End == reading.LeftBound)
            reading.LeftBound += grammar.HedgesAfter.AtStart(left, out _) is >= 2 and var hedge ? hedge : 0;
    }

    // 至少争创1家省级产业研究院: the hedge stands before the verb.
    private static void Minimum(Reading reading)
    {
        var before = reading.Sentence.Span(reading.LeftBound, reading.FigureStart);
        if (reading.Comparator != Comparator.Exactly || !before.Contains("至少", StringComparison.Ordinal))
            return;
        reading.Comparator = Comparator.AtLeast;
        reading.Note("hedge_before_verb", "至少");
    }

    // What stands behind the figure up to the next comma or figure, connectives and the next figure's predicate left out.
    private ReadOnlySpan<char> Behind(Reading reading)
    {
        var right = reading.Sentence.Span(reading.FigureEnd, reading.RightBound).TrimEnd("、和及与 ");
        if (reading.IsOrigin)
            right = default;
        else if (reading.RunsIntoNext)
            right = WithoutPredicate(right);
        reading.RightBound = reading.FigureEnd + right.Length;
        return right.Length > 0 && (char.IsLetterOrDigit(right[0]) || right[0] is '“' or '《') ? right : default;
    }

    // 19家市属国有企业|整合为5家; 3期“三个一批”活动|累计签约一批项目84个
    private ReadOnlySpan<char> WithoutPredicate(ReadOnlySpan<char> right)
    {
        while (true)
        {
            var length = Math.Max(
                Math.Max(grammar.Copulas.AtEnd(right), grammar.MovedTo.AtEnd(right)),
                Math.Max(grammar.Rises.AtEnd(right), grammar.HedgesBefore.AtEnd(right, out _))
            );
            if (length == 0 || length >= right.Length)
                break;
            right = right[..^length];
        }
        for (var index = 2; index < right.Length; index++)
        {
            if (grammar.Verbs.AtStart(right[index..]) >= 2 && grammar.WholeWords.AtStart(right[index..]) == 0)
                return right[..index];
        }
        return right;
    }
}
