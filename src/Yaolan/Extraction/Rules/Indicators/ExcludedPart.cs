using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>
/// What a rate leaves out of its thing: 扣除房地产开发投资后，固定资产投资增长2.7%. It is then of another thing than the indicator; a
/// rate on another basis (扣除留抵退税因素后, 扣除价格因素) is of the same.
/// </summary>
internal static class ExcludedPart
{
    private const int Longest = 20;
    private const string OtherBasis = "同口径";

    /// <summary>扣除房地产开发投资; empty where nothing is left out.</summary>
    public static string Of(Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change))
            return "";
        if (reading.Adjustment.Length > 0)
            return Named(reading.Adjustment, grammar);
        if (IsOnOtherBasis(reading))
            return OtherBasis;
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.FigureStart);
        // 扣除房地产开发投资后，固定资产投资…: the clause that stands before its thing
        return start > sentence.Start && (reading.Previous is null || reading.Previous.FigureEnd <= start)
            ? Named(sentence.Span(sentence.ClauseStart(start - 1), start), grammar)
            : "";
    }

    // 一般公共预算收入增长1.7%（同口径增长2.5%）: the rate before it is the one that is told of the thing
    private static bool IsOnOtherBasis(Reading reading) =>
        reading is { Measure: Measure.Growth, Previous: { Measure: Measure.Growth } plain }
        && plain.Noun == reading.Noun
        && plain.FigureEnd <= reading.FigureStart
        && reading.Sentence.Span(plain.FigureEnd, reading.FigureStart).Contains(OtherBasis, StringComparison.Ordinal);

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
