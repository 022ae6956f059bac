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
)
{
    /// <summary>A value whose bounds follow from its wording, in signed values: a fall of 3 % or more has the upper bound −3.</summary>
    public static ObservationValue Of(
        decimal number,
        decimal? maximum,
        Comparator comparator,
        decimal multiplier,
        int decimals
    )
    {
        var falls = number < 0;
        var (lower, upper) = comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => falls ? ((decimal?)null, (decimal?)number) : (number, null),
            Comparator.AtMost or Comparator.LessThan => falls ? (number, null) : (null, number),
            Comparator.Between when maximum is { } other => (Math.Min(number, other), Math.Max(number, other)),
            Comparator.About => (null, null),
            _ => (number, number),
        };
        return new ObservationValue(number, maximum, comparator, lower, upper, multiplier, decimals);
    }
}
