namespace Yaolan.Extraction;

/// <summary>
/// A figure with its wording, in plain units: 108.7亿元 is 10870000000, percent is the percent number, falls are negative.
/// </summary>
/// <param name="Number">The figure; the first one of a range.</param>
/// <param name="Maximum">The second one of a range, else null.</param>
/// <param name="Lower">The signed lower bound meant, null where the words leave it open.</param>
/// <param name="Upper">The signed upper bound meant, null where the words leave it open.</param>
/// <param name="Multiplier">The printed multiplier (万, 亿, 万亿) for display only; 1 without one.</param>
/// <param name="Decimals">Decimal places of the printed figure, for the half unit in its last digit.</param>
public sealed record ObservationValue(
    decimal Number,
    decimal? Maximum,
    Comparator Comparator,
    decimal? Lower,
    decimal? Upper,
    decimal Multiplier,
    int Decimals
);
