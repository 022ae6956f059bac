using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>
/// What a rate leaves out of its thing: 扣除房地产开发投资后，固定资产投资增长2.7%. It is then of another thing than the indicator; a
/// rate on another basis (扣除留抵退税因素后, 扣除价格因素) is of the same.
/// </summary>
internal static class ExcludedPart
{
    private const int Longest = 20;

    /// <summary>扣除房地产开发投资; empty where nothing is left out.</summary>
    public static string Of(Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change))
            return "";
        if (reading.Adjustment.Length > 0)
            return Named(reading.Adjustment, grammar);
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.FigureStart);
        // 扣除房地产开发投资后，固定资产投资…: the clause that stands before its thing
        return start > sentence.Start && (reading.Previous is null || reading.Previous.FigureEnd <= start)
            ? Named(sentence.Span(sentence.ClauseStart(start - 1), start), grammar)
            : "";
    }

    private static string Named(ReadOnlySpan<char> words, Grammar grammar)
    {
        var part = words.TrimEnd("，,").TrimEnd('后');
        return
            part.Length <= Longest
            && grammar.AdjustedBefore.AtStart(part) > 0
            && !part.ContainsAnyInRange('0', '9')
            && !grammar.AdjustedBasis.OccursIn(part)
            ? part.ToString()
            : "";
    }
}
