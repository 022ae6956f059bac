using System.Globalization;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Tracker;

/// <summary>What one page of the tracker covers: everything, an area, or a year of an area.</summary>
/// <param name="Tracks">In the order of the page.</param>
/// <param name="Parts">Pages of their own when there are too many rows for one; else empty.</param>
internal sealed record TrackScope(
    ReferenceArea? Area,
    int? Year,
    IReadOnlyList<TargetTrack> Tracks,
    IReadOnlyList<TrackScope> Parts
)
{
    /// <summary>Past this many rows a page becomes several.</summary>
    public const int MostRows = 200;

    public IEnumerable<TrackScope> SelfAndBelow() => Parts.SelectMany(part => part.SelfAndBelow()).Prepend(this);

    public Permalink In(Language language) => Permalinks.Tracker(language, Area?.Slug, Year);

    /// <summary>Area and year; empty for everything.</summary>
    public string NameIn(Language language) =>
        Area is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Area.Name.In(language)} {Year}").TrimEnd();

    public static TrackScope Of(SiteIndex index)
    {
        var byArea = index.Tracks.ToLookup(track => track.Target.Area, StringComparer.Ordinal);
        var groups = index
            .Areas.Select(area => (area, Tracks: InOrder(index, byArea[area.Code])))
            .Where(group => group.Tracks.Count > 0)
            // Areas whose targets have results say most.
            .OrderByDescending(group => group.Tracks.Count(track => track.Results.Count > 0))
            .ToList();
        IReadOnlyList<TargetTrack> all = [.. groups.SelectMany(group => group.Tracks)];
        return new TrackScope(
            null,
            null,
            all,
            all.Count <= MostRows ? [] : [.. groups.Select(group => OfArea(group.area, group.Tracks))]
        );
    }

    private static TrackScope OfArea(ReferenceArea area, IReadOnlyList<TargetTrack> tracks) =>
        new(
            area,
            null,
            tracks,
            tracks.Count <= MostRows
                ? []
                :
                [
                    .. tracks
                        .GroupBy(track => track.Target.Period.Last)
                        .Select(year => new TrackScope(area, year.Key, [.. year], [])),
                ]
        );

    // Newest year first; within a year by theme and indicator, as everywhere on the site.
    private static List<TargetTrack> InOrder(SiteIndex index, IEnumerable<TargetTrack> tracks) =>
        [
            .. tracks
                .OrderByDescending(track => track.Target.Period.Last)
                .ThenBy(track => index.PlaceOf(track.Target.Indicator))
                .ThenBy(track => track.Target.Id, StringComparer.Ordinal),
        ];
}
