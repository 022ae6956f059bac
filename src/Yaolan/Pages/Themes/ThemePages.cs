using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Pages.Tracker;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>The pages of themes: what each year's reports say on a field of policy, its indicators and its targets.</summary>
internal sealed class ThemePages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Themes(language), "themes", List);
        foreach (var theme in index.Vocabulary.Themes.All)
        {
            foreach (var part in index.Lists.Get("themes", theme.Code, () => ThemeRow.All(index, theme)).SelfAndBelow())
                yield return Page.Of(
                    part.Place.In(Permalinks.Theme(language, theme.Code)),
                    "theme",
                    () => Theme(theme, part)
                );
        }
    }

    private ThemesPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Themes(language), "themes");
        var targets = index
            .Tracks.GroupBy(track => index.Themes.ThemeOf(track.Target), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var themes = index.Vocabulary.Themes.All.Select(theme => new ThemeCardContext(
            theme.Name.In(language),
            frame.Here.To(Permalinks.Theme(language, theme.Code)),
            theme.Description.In(language),
            index.Themes.SectionsOn(theme.Code).Count(),
            index.Indicators.Count(indicator => indicator.Theme == theme.Code),
            targets.GetValueOrDefault(theme.Code)
        ));
        return new ThemesPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["themes.title"], ""), _words["themes.description"]),
            [.. themes]
        );
    }

    private ThemePageContext Theme(Theme theme, ListPart<ThemeRow> part)
    {
        var whole = Permalinks.Theme(language, theme.Code);
        var frame = new PageFrame(index, part.Place.In(whole), "theme");
        var figures = new FigureView(index, frame.Here);
        var name = theme.Name.In(language);
        IReadOnlyList<ThemeRow> shown = part.IsSplit ? [] : part.Rows;
        var tracks = part.Rows.Select(row => row.Track).OfType<TargetTrack>().ToList();
        return new ThemePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(name, language), ""),
                theme.Description.In(language),
                [frame.Link("nav.themes", Permalinks.Themes(language)), .. part.Place.Trail(name, whole)]
            ),
            TrackView.Count(tracks, "", "", ""),
            PartView.Of(part, whole, frame.Here),
            Years(shown, frame.Here),
            [
                .. shown
                    .Select(row => row.Figure)
                    .OfType<Observation>()
                    .GroupBy(found => found.Area, StringComparer.Ordinal)
                    .Select(area => Area(index.Vocabulary.Areas.OfCode(area.Key)!, area, frame.Here, figures)),
            ],
            [.. tracks.Where(track => !part.IsSplit && track.Target.Indicator is null).Select(figures.PlacedRow)],
            TrackerLinks(theme, tracks, frame.Here),
            [
                .. index
                    .Lists.Get("related themes", theme.Code, () => Related(theme))
                    .Select(other => new LinkContext(
                        other.Name.In(language),
                        frame.Here.To(Permalinks.Theme(language, other.Code))
                    )),
            ]
        );
    }

    // Those first whose words stand most often in its sections.
    private IReadOnlyList<Theme> Related(Theme theme) =>
        [
            .. index
                .Vocabulary.Themes.All.Where(other => other.Code != theme.Code)
                .OrderByDescending(other => index.Themes.Shared(theme.Code, other.Code)),
        ];

    private IReadOnlyList<ThemeYearContext> Years(IReadOnlyList<ThemeRow> rows, Permalink here) =>
        [
            .. rows.Select(row => row.Section)
                .OfType<ReportSection>()
                .GroupBy(section => section.Report.Metadata.Year)
                .OrderByDescending(year => year.Key)
                .Select(year => new ThemeYearContext(
                    Text(year.Key),
                    [.. year.Select(section => SectionView.Of(section, index, here))]
                )),
        ];

    private ThemeAreaContext Area(
        ReferenceArea area,
        IEnumerable<Observation> figuresOfArea,
        Permalink here,
        FigureView figures
    )
    {
        var cells = new CellView(index, figures, language);
        var found = figuresOfArea.ToLookup(observation => observation.Indicator!, StringComparer.Ordinal);
        var years = found
            .SelectMany(group => group.Select(observation => observation.Period.Last))
            .Distinct()
            .Order()
            .ToList();
        var series = found
            .Select(group => index.PlaceOf(group.Key))
            .Where(place => place < index.Indicators.Count)
            .Order()
            .Select(place => index.Indicators[place])
            .Select(indicator => new SeriesContext(
                indicator.Name.In(language),
                here.To(Permalinks.Indicator(language, indicator.Code)),
                [
                    .. years.Select(year =>
                        cells.Of(area.Code, found[indicator.Code].Where(observation => observation.Period.Last == year))
                    ),
                ]
            ));
        return new ThemeAreaContext(
            $"area-{area.Slug}",
            new LinkContext(area.Name.In(language), here.To(Permalinks.Area(language, area.Slug))),
            [.. years.Select(year => new LinkContext(Text(year), here.To(Permalinks.Year(language, year))))],
            [.. series]
        );
    }

    // The pages of the tracker that hold targets of the part, each with the theme chosen.
    private IReadOnlyList<LinkContext> TrackerLinks(Theme theme, List<TargetTrack> tracks, Permalink here) =>
        [
            .. index
                .TrackerPlaces.PagesOf(tracks)
                .Take(ListPart<ThemeRow>.MostRows)
                .Select(list => new LinkContext(
                    list.Place.IsWhole ? _words["tracker.title"] : list.Place.NameIn(language),
                    here.To(list.Place.In(Permalinks.Tracker(language)), "", $"theme={theme.Code}")
                )),
        ];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
