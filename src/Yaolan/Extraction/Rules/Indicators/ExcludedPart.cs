using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>
/// What a rate leaves out of its thing: 扣除房地产开发投资后，固定资产投资增长2.7%. It is then of another thing than the indicator; a
/// rate on another basis (扣除留抵退税因素后, 扣除价格因素) is of the same, unless the plain rate stands before it.
/// </summary>
internal static class ExcludedPart
{
    private const int Longest = 20;
    private const string Nominal = "名义";
    private const string Real = "实际";
    private const int Reach = 12;

    private static readonly string[] Bases = ["同口径", "可比口径", Real];

    /// <summary>扣除房地产开发投资; empty where nothing is left out.</summary>
    public static string Of(Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change))
            return "";
        if (IsNominal(reading))
            return Nominal;
        var isBesidePlain = IsBesidePlainRate(reading);
        if (reading.Adjustment.Length > 0)
            return Named(reading.Adjustment, grammar, isBesidePlain);
        if (isBesidePlain && BasisOf(reading) is { Length: > 0 } basis)
            return basis;
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.FigureStart);
        // 扣除房地产开发投资后，固定资产投资…: the clause that stands before its thing
        return start > sentence.Start && (reading.Previous is null || reading.Previous.FigureEnd <= start)
            ? Named(sentence.Span(sentence.ClauseStart(start - 1), start), grammar)
            : "";
    }

    // 一般公共预算收入增长1.7%（同口径增长2.5%）: the rate before it is the one that is told of the thing
    private static bool IsBesidePlainRate(Reading reading) =>
        reading is { Measure: Measure.Growth, Previous: { Measure: Measure.Growth, Adjustment: "" } plain }
        && plain.Noun == reading.Noun
        && plain.FigureEnd <= reading.FigureStart
        && !IsNominal(plain);

    // 名义增长6.3%，实际增长6.1%: of the two the real rate is the one that is told of the thing
    private static bool IsNominal(Reading reading)
    {
        var behind = reading.Sentence.Span(reading.FigureEnd, reading.Sentence.End);
        return reading.Measure == Measure.Growth
            && reading.Sentence.Span(reading.LeftBound, reading.FigureStart).Contains(Nominal, StringComparison.Ordinal)
            && behind[..Math.Min(Reach, behind.Length)].Contains(Real, StringComparison.Ordinal);
    }

    private static string BasisOf(Reading reading)
    {
        var words = reading.Sentence.Text[reading.Previous!.FigureEnd..reading.FigureStart];
        return Array.Find(Bases, basis => words.Contains(basis, StringComparison.Ordinal)) ?? "";
    }

    // On another basis (扣除留抵退税因素后) it is named only beside the rate that is told of the thing.
    private static string Named(ReadOnlySpan<char> words, Grammar grammar, bool isBesidePlain = false)
    {
        var part = words.TrimEnd("，,");
        part = part.EndsWith(Bases[0]) ? part[..^Bases[0].Length] : part;
        part = part.TrimEnd('后');
        return
            part.Length <= Longest
            && grammar.AdjustedBefore.AtStart(part) > 0
            && !part.ContainsAnyInRange('0', '9')
            && (isBesidePlain || !grammar.AdjustedBasis.OccursIn(part))
            ? part.ToString()
            : "";
    }
}
