using Yaolan.Pages.Parts;
using Yaolan.Tracking;

namespace Yaolan.Pages.Tracker;

/// <summary>All targets in the order of the tracker, divided where there are too many.</summary>
internal static class TrackList
{
    public static ListPart<TargetTrack> Of(SiteIndex index)
    {
        var divisions = new Divisions(index.Vocabulary);
        var byArea = index.Tracks.ToLookup(track => track.Target.Area, StringComparer.Ordinal);
        var tracks = index
            .Areas.Select(area => byArea[area.Code].ToList())
            // Areas whose targets have results say most.
            .OrderByDescending(group => group.Count(track => track.Results.Count > 0))
            .SelectMany(group => InOrder(index, group));
        return ListPart<TargetTrack>.Of(
            [.. tracks],
            [
                .. divisions.ByArea<TargetTrack>(track => track.Target.Area),
                Divisions.ByYear<TargetTrack>(track => track.Target.Period.Last),
                divisions.ByTheme<TargetTrack>(track => index.Themes.ThemeOf(track.Target)),
            ]
        );
    }

    // Newest year first; within a year by theme and indicator, as everywhere on the site.
    private static IEnumerable<TargetTrack> InOrder(SiteIndex index, IEnumerable<TargetTrack> tracks) =>
        tracks
            .OrderByDescending(track => track.Target.Period.Last)
            .ThenBy(track => index.PlaceOf(track.Target.Indicator))
            .ThenBy(track => track.Target, IdOrder.Instance);
}
