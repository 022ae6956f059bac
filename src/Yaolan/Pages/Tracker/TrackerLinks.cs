using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Tracker;

/// <summary>Leads from other pages to where the tracker has every target of an area and year with its sentences.</summary>
internal sealed class TrackerLinks(SiteIndex index, Permalink here)
{
    /// <summary>Says whose targets of which year they are, and how many; null where there are none.</summary>
    public LinkContext? OfYear(ReferenceArea area, int year)
    {
        var tracks = index.TracksOf(area.Code, year).ToList();
        return tracks.Count == 0
            ? null
            : new LinkContext(
                index
                    .Vocabulary.WordsIn(here.Language)
                    .Format("tracker.of_year", area.Name.In(here.Language), Text(year), Text(tracks.Count)),
                AddressOf(area, year, tracks)
            );
    }

    /// <summary>The years for which an area set targets, newest first.</summary>
    public IReadOnlyList<LinkContext> Years(ReferenceArea area) =>
        [
            .. index
                .TracksOf(area.Code)
                .GroupBy(track => track.Target.Period.Last)
                .OrderByDescending(year => year.Key)
                .Select(year => new LinkContext(Text(year.Key), AddressOf(area, year.Key, year))),
        ];

    /// <summary>The anchor of the targets of an area and year on the page that holds them.</summary>
    public static string AnchorOf(ReferenceArea area, int year) => $"{area.Slug}-{Text(year)}";

    // Where a year fills several pages, the page that leads to them.
    private string AddressOf(ReferenceArea area, int year, IEnumerable<TargetTrack> tracks)
    {
        var list = Permalinks.Tracker(here.Language);
        var pages = index.TrackerPlaces.PagesOf(tracks).Take(2).ToList();
        return pages.Count == 1
            ? here.To(pages[0].Place.In(list), AnchorOf(area, year))
            : here.To((pages[0].Place.Above ?? pages[0].Place).In(list));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
