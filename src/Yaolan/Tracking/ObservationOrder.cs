using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tracking.Pairing;

namespace Yaolan.Tracking;

/// <summary>The order of the tracker: by area, year and report, then as the report says it; not the order of reading.</summary>
internal static class ObservationOrder
{
    public static IReadOnlyList<Statement> Of(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<ReportDocument> documents
    )
    {
        var places = PlacesOf(documents);
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

    private static Dictionary<(string Report, string Block), int> PlacesOf(IReadOnlyList<ReportDocument> documents)
    {
        var places = new Dictionary<(string, string), int>();
        foreach (var document in documents)
        {
            for (var place = 0; place < document.Blocks.Count; place++)
                places.TryAdd((document.Id, document.Blocks[place].Id), place);
        }
        return places;
    }
}
