namespace Yaolan.Extraction;

/// <summary>How values are written in data files.</summary>
public static class Codes
{
    public static string Of(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Estimate => "estimate",
            ObservationStatus.Target => "target",
            _ => "actual",
        };

    public static string Of(Comparator comparator) =>
        comparator switch
        {
            Comparator.About => "approx",
            Comparator.AtLeast => "ge",
            Comparator.AtMost => "le",
            Comparator.MoreThan => "gt",
            Comparator.LessThan => "lt",
            Comparator.Between => "range",
            _ => "eq",
        };

    public static string Of(Measure measure) =>
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
}
