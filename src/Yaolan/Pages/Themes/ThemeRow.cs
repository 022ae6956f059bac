using Yaolan.Extraction;
using Yaolan.Pages.Parts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>One thing that a theme page shows: a section of a report, a figure of an indicator, or a target.</summary>
internal sealed record ThemeRow(
    string Area,
    int Year,
    ReportSection? Section = null,
    Observation? Figure = null,
    TargetTrack? Track = null
)
{
    public static ListPart<ThemeRow> All(SiteIndex index, Theme theme)
    {
        var figures = index
            .Areas.SelectMany(area => index.ByArea[area.Code])
            .Where(found => !found.Period.IsInterval && index.Themes.ThemeOf(found) == theme.Code)
            .Select(found => new ThemeRow(found.Area, found.Period.Last, Figure: found));
        var tracks = index
            .Tracks.Where(track => index.Themes.ThemeOf(track.Target) == theme.Code)
            .OrderByDescending(track => track.Target.Period.Last)
            .ThenBy(track => track.Target, IdOrder.Instance)
            .Select(track => new ThemeRow(track.Target.Area, track.Target.Period.Last, Track: track));
        var sections = index
            .Themes.SectionsOn(theme.Code)
            .Select(section => new ThemeRow(
                section.Report.Metadata.Area,
                section.Report.Metadata.Year,
                Section: section
            ));
        return ListPart<ThemeRow>.Of(
            [.. figures, .. tracks, .. sections],
            [
                Divisions.ByYear<ThemeRow>(row => row.Year),
                .. new Divisions(index.Vocabulary).ByPrefecture<ThemeRow>(row => row.Area),
            ]
        );
    }
}
