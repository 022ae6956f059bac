using Yaolan.Extraction;

namespace Yaolan.Tracking.Judging;

/// <summary>What a result must be to meet a target, in signed values: a floor, a ceiling, or both.</summary>
internal sealed record Requirement(decimal? Floor, bool FloorExcluded, decimal? Ceiling, bool CeilingExcluded)
{
    public static Requirement AtLeast(decimal floor) => new(floor, FloorExcluded: false, null, CeilingExcluded: false);

    public static Requirement AtMost(decimal ceiling) =>
        new(null, FloorExcluded: false, ceiling, CeilingExcluded: false);

    public static Requirement Within(decimal floor, decimal ceiling) =>
        new(floor, FloorExcluded: false, ceiling, CeilingExcluded: false);

    /// <summary>True or false where the result's words prove it, null where they leave it open.</summary>
    public bool? IsMetBy(ObservationValue result)
    {
        var (low, high) = result.Comparator is Comparator.Exactly or Comparator.About
            ? (result.Number, result.Number)
            : (result.Lower, result.Upper);
        var strict = result.Comparator is Comparator.MoreThan or Comparator.LessThan;
        var floor = Floor is not { } least ? true : Above(low, high, least, FloorExcluded, strict);
        var ceiling = Ceiling is not { } most ? true : Above(-high, -low, -most, CeilingExcluded, strict);
        return floor == false || ceiling == false ? false : floor & ceiling;
    }

    private static bool? Above(decimal? low, decimal? high, decimal least, bool excluded, bool strict)
    {
        if (low is { } sure && (sure > least || (sure == least && (!excluded || strict))))
            return true;
        if (high is { } most && (most < least || (most == least && (excluded || strict))))
            return false;
        return null;
    }
}
