using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tracking.Pairing;

namespace Yaolan.Tracking;

/// <summary>The order of the tracker: by area, year and report, then as the report says it; not the order of reading.</summary>
internal static class ObservationOrder
{
    public static IReadOnlyList<Statement> Of(IReadOnlyList<Statement> statements, TrackedReports reports)
    {
        var places = PlacesOf(
            statements
                .Select(statement => statement.Observation.Report)
                .Distinct(StringComparer.Ordinal)
                .Select(reports.Find)
                .OfType<ReportDocument>()
        );
        return
        [
            .. statements
                .OrderBy(statement => statement.Observation.Area, StringComparer.Ordinal)
                .ThenBy(statement => statement.Observation.Period.Last)
                .ThenBy(statement => statement.Observation.Period.First)
                .ThenBy(statement => statement.Observation.Report, StringComparer.Ordinal)
                .ThenBy(statement => PlaceOf(statement.Observation, places))
                .ThenBy(statement => statement.Observation.Id, StringComparer.Ordinal),
        ];
    }

    // The block, and within it the number.
    private static long PlaceOf(Observation found, Dictionary<(string Report, string Block), int> places) =>
        ((long)places.GetValueOrDefault((found.Report, found.Block), -1) << 32) + found.Number;

    private static Dictionary<(string Report, string Block), int> PlacesOf(IEnumerable<ReportDocument> documents)
    {
        var places = new Dictionary<(string, string), int>();
        foreach (var document in documents)
        {
            foreach (var (place, block) in document.Blocks.Index())
                places.TryAdd((document.Id, block.Id), place);
        }
        return places;
    }
}
