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

    private const string SameBasis = "同口径";
    private const string NaturalBasis = "自然口径";

    private static readonly string[] Bases = [SameBasis, "可比口径", "实际"];

    /// <summary>扣除房地产开发投资; empty where nothing is left out.</summary>
    public static string Of(Reading reading, Grammar grammar)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change))
            return "";
        if (reading.Adjustment.Length > 0)
            return Named(reading.Adjustment, grammar);
        if (IsBesidePlainRate(reading) && BasisOf(reading) is { Length: > 0 } basis)
            return basis;
        if (IsBeforePlainRate(reading))
            return BasisBefore(reading);
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.FigureStart);
        // 扣除房地产开发投资后，固定资产投资…: the clause that stands before its thing
        return start > sentence.Start && (reading.Previous is null || reading.Previous.FigureEnd <= start)
            ? Named(sentence.Span(sentence.ClauseStart(start - 1), start), grammar)
            : "";
    }

    /// <summary>
    /// 剔除留抵退税因素, where the rate without it stands before: 下降3%，剔除留抵退税因素后增长10%; empty where nothing sets the two apart.
    /// </summary>
    public static string Adjustment(Reading reading)
    {
        if (reading.Adjustment.Length == 0 || !IsBesidePlainRate(reading))
            return "";
        var words = reading.Adjustment.AsSpan().TrimEnd("，,");
        words = words.EndsWith(SameBasis) ? words[..^SameBasis.Length] : words;
        words = words.TrimEnd('后');
        return words.Length <= Longest ? words.ToString() : "";
    }

    // 一般公共预算收入增长1.7%（同口径增长2.5%）: the rate before it is the one that is told of the thing. Of 名义增长6.3%，
    // 实际增长6.1% neither is; of 计划增长6.5%，实际增长6.2% the second is the plain one.
    private static bool IsBesidePlainRate(Reading reading) =>
        reading is { Measure: Measure.Growth, Previous: { Measure: Measure.Growth, Adjustment: "" } plain }
        && !plain.IsRecalledTarget
        && plain.Noun == reading.Noun
        && plain.FigureEnd <= reading.FigureStart
        && !plain.WordsBefore.Contains("名义", StringComparison.Ordinal);

    // 同口径增长12.4%，自然口径增长4.8%: the rate behind it is the one that is told of the thing
    private static bool IsBeforePlainRate(Reading reading) =>
        reading.WordsAfter.TrimStart("，、（按") is var behind && behind.StartsWith(NaturalBasis);

    private static string BasisBefore(Reading reading) =>
        In(reading.Sentence.Text[reading.Sentence.ClauseStart(reading.FigureStart)..reading.FigureStart]);

    private static string BasisOf(Reading reading)
    {
        return In(reading.Sentence.Text[reading.Previous!.FigureEnd..reading.FigureStart]);
    }

    private static string In(string words) =>
        Array.Find(Bases, basis => words.Contains(basis, StringComparison.Ordinal)) ?? "";

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
