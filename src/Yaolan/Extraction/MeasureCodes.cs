namespace Yaolan.Extraction;

/// <summary>Measures and statuses as the data write them.</summary>
public static class MeasureCodes
{
    public static string Code(this Measure measure) =>
        measure switch
        {
            Measure.Growth => "growth",
            Measure.Change => "change",
            Measure.Share => "share",
            Measure.Ratio => "ratio",
            Measure.Rank => "rank",
            Measure.Count => "count",
            _ => "level",
        };

    public static string Code(this ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Estimate => "estimate",
            ObservationStatus.Target => "target",
            _ => "actual",
        };
}
