namespace Yaolan.Extraction;

/// <summary>
/// A figure with its wording, in plain units: 108.7亿元 is 10870000000, percent is the percent number, falls are negative.
/// </summary>
public sealed record ObservationValue
{
    // A site holds very many values: what few have is kept apart, and what follows from the rest is not kept at all.
    private readonly object? _maximum;
    private readonly long _multiplier;

    private ObservationValue(decimal number, decimal? maximum, Comparator comparator, long multiplier, int decimals) =>
        (Number, Maximum, Comparator, _multiplier, Decimals) = (number, maximum, comparator, multiplier, decimals);

    /// <summary>The figure; the first one of a range.</summary>
    public decimal Number { get; init; }

    /// <summary>The second one of a range, else null.</summary>
    public decimal? Maximum
    {
        get => (decimal?)_maximum;
        init => _maximum = value;
    }

    public Comparator Comparator { get; }

    /// <summary>The printed multiplier (万, 亿, 万亿) for display only; 1 without one.</summary>
    public decimal Multiplier
    {
        get => _multiplier;
        init => _multiplier = (long)value;
    }

    /// <summary>Decimal places of the printed figure, for the half unit in its last digit.</summary>
    public int Decimals { get; }

    /// <summary>What one in the last printed digit stands for: 10 million of 660.5亿.</summary>
    public decimal PrintedUnit
    {
        get
        {
            var unit = Multiplier;
            for (var digit = 0; digit < Decimals; digit++)
                unit /= 10;
            return unit;
        }
    }

    /// <summary>True where this is the other figure printed with fewer digits: 660亿 of 660.5亿.</summary>
    public bool Rounds(ObservationValue other) =>
        Comparator == Comparator.Exactly
        && other.Comparator == Comparator.Exactly
        && PrintedUnit > other.PrintedUnit
        && Math.Abs(Number - other.Number) <= PrintedUnit / 2;

    /// <summary>The signed lower bound meant, null where the words leave it open.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The signed upper bound meant, null where the words leave it open: −3 of a fall of 3 % or more.</summary>
    public decimal? Upper => Bounds.Upper;

    private (decimal? Lower, decimal? Upper) Bounds =>
        Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => Number < 0 ? (null, Number) : (Number, null),
            Comparator.AtMost or Comparator.LessThan => Number < 0 ? (Number, null) : (null, Number),
            Comparator.Between when Maximum is { } other => (Math.Min(Number, other), Math.Max(Number, other)),
            Comparator.About => (null, null),
            _ => (Number, Number),
        };

    public static ObservationValue Of(
        decimal number,
        decimal? maximum,
        Comparator comparator,
        decimal multiplier,
        int decimals
    ) => new(number, maximum, comparator, (long)multiplier, decimals);
}
