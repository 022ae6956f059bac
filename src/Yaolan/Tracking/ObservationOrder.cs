using System.Globalization;
using Yaolan.Content;
using Yaolan.Extraction;

namespace Yaolan.Tracking;

/// <summary>The order of the tracker: by area, year and report, then as the report says it; not the order of reading.</summary>
internal sealed class ObservationOrder(IReadOnlyList<ReportDocument> documents) : IComparer<Observation>
{
    private readonly Dictionary<(string, string), int> _places = documents
        .SelectMany(document => document.Blocks.Select((block, place) => (Key: (document.Id, block.Id), place)))
        .DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.place);

    public int Compare(Observation? x, Observation? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byArea = string.CompareOrdinal(x.Area, y.Area);
        if (byArea != 0)
            return byArea;
        var byYear =
            x.Period.Last != y.Period.Last
                ? x.Period.Last.CompareTo(y.Period.Last)
                : x.Period.First.CompareTo(y.Period.First);
        if (byYear != 0)
            return byYear;
        var byReport = string.CompareOrdinal(x.Report, y.Report);
        if (byReport != 0)
            return byReport;
        var byBlock = PlaceOf(x).CompareTo(PlaceOf(y));
        if (byBlock != 0)
            return byBlock;
        var byNumber = NumberOf(x).CompareTo(NumberOf(y));
        return byNumber != 0 ? byNumber : string.CompareOrdinal(x.Id, y.Id);
    }

    private int PlaceOf(Observation found) => _places.GetValueOrDefault((found.Report, found.Block), -1);

    private static int NumberOf(Observation found) =>
        int.TryParse(
            found.Id.AsSpan(found.Id.LastIndexOf('.') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
