using Yaolan.Extraction;

namespace Yaolan.Tracking.Decisions;

/// <summary>Adds up figures that people took together: 20所 and 26所 are 46所.</summary>
internal static class Sums
{
    /// <summary>The figures as one in the unit of the first; null where they do not add up.</summary>
    public static Observation? Of(IReadOnlyList<Observation> figures)
    {
        var first = figures[0];
        if (figures.Count == 1)
            return first;
        if (figures.Any(figure => !AddsTo(first, figure)))
            return null;
        var values = figures.Select(figure => figure.Value!).ToList();
        var value = ObservationValue.Of(
            values.Sum(value => value.Number),
            maximum: null,
            values[0].Comparator,
            values.Min(value => value.Multiplier),
            values.Max(value => value.Decimals)
        );
        var estimate = figures.Any(figure => figure.Status == ObservationStatus.Estimate);
        return first with { Value = value, Status = estimate ? ObservationStatus.Estimate : first.Status };
    }

    private static bool AddsTo(Observation first, Observation figure) =>
        first.Value is { Comparator: not Comparator.Between } start
        && figure.Value is { } value
        && value.Comparator == start.Comparator
        && figure.UnitOfMeasure == first.UnitOfMeasure
        && figure.Measure is Measure.Count or Measure.Level;
}
