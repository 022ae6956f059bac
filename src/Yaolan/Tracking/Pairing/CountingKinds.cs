using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>
/// What a figure of an indicator counts besides its measure and unit: newly added or in all, of which grade, summed up or
/// not. Figures of two kinds stand in no series together, for the same reasons that keep them from being judged.
/// </summary>
internal sealed class CountingKinds(Vocabulary vocabulary)
{
    // The words around a quote tell of parts of a year, which are no kind: so no report is needed.
    private readonly StatementReader _reader = StatementReader.Of([], vocabulary);
    private readonly PairingWords _words = PairingWords.Of(vocabulary);

    /// <summary>A key that figures of one kind share.</summary>
    public string Of(Observation observation)
    {
        var statement = _reader.Read(observation);
        var marks = string.Join(' ', statement.MarksBesideName);
        if (BaseYears.Since(observation) is { } since)
            marks = $"since {since.ToString(CultureInfo.InvariantCulture)} {marks}";
        // 剔除留抵退税因素后增长6% beside 下降3%
        if (statement is { IsAdjusted: true, IsDeflated: false })
            marks = $"adjusted {marks}";
        if (statement.Basis.Length > 0)
            marks = $"{statement.Basis} {marks}";
        if (!statement.IsAmount)
            return marks.Trim();
        var action = statement.Action == Statement.Totals ? "" : statement.Action;
        return $"{action} {(statement.IsCumulative ? "cumulative" : "")} {marks}".Trim();
    }

    /// <summary>
    /// True unless the words of one name a way to count that those of the other do not: a real rate beside a nominal one,
    /// 同口径增长6% beside 增长2%, 纯收入 beside 可支配收入. Both stand in a series; nothing rose or fell between them.
    /// </summary>
    public bool AreCountedAlike(Observation one, Observation other)
    {
        foreach (var way in _words.CountedNames)
        {
            if (way.OccursIn(one.Label) != way.OccursIn(other.Label))
                return false;
        }
        var (quote, otherQuote) = (QuoteOfRate(one), QuoteOfRate(other));
        foreach (var way in _words.CountedRates)
        {
            if (AimWords.IsBefore(quote, way) != AimWords.IsBefore(otherQuote, way))
                return false;
        }
        return true;
    }

    private static string QuoteOfRate(Observation found) => found.Measure == Measure.Growth ? found.Quote : "";
}
