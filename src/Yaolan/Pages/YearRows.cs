using Yaolan.Extraction;

namespace Yaolan.Pages;

/// <summary>The rows of one area and year: each target with its result, then results that no target was set for.</summary>
internal static class YearRows
{
    public static IEnumerable<Observation> Of(SiteIndex index, IEnumerable<Observation> found)
    {
        var all = CellView
            .Distinct(found)
            .OrderBy(observation => index.PlaceOf(observation.Indicator))
            .ThenBy(observation => observation, IdOrder.Instance)
            .ToList();
        var targets = all.Where(observation => observation.Status == ObservationStatus.Target).ToList();
        var judged = targets
            .Select(index.TrackOf)
            .Where(track => track is not null)
            .SelectMany(track => track!.Results.Take(1))
            .Select(result => result.Id)
            .ToHashSet(StringComparer.Ordinal);
        var others = all.Where(observation =>
            observation.Status != ObservationStatus.Target && !judged.Contains(observation.Id)
        );
        return [.. targets, .. others];
    }
}
