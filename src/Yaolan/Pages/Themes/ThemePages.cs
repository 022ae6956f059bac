using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Tracker;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>The pages of themes: what each year's reports say on a field of policy, its indicators and its targets.</summary>
internal sealed class ThemePages(SiteIndex index, Language language)
{
    private const int MostTargets = 60;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Themes(language), "themes", List);
        foreach (var theme in index.Vocabulary.Themes.All)
            yield return Page.Of(Permalinks.Theme(language, theme.Code), "theme", () => Theme(theme));
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

    private ThemePageContext Theme(Theme theme)
    {
        var frame = new PageFrame(index, Permalinks.Theme(language, theme.Code), "theme");
        var figures = new FigureView(index, frame.Here);
        var tracks = index
            .Tracks.Where(track => index.Themes.ThemeOf(track.Target) == theme.Code)
            .OrderByDescending(track => track.Target.Period.Last)
            .ThenBy(track => track.Target.Id, StringComparer.Ordinal)
            .ToList();
        return new ThemePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(theme.Name.In(language), ""),
                theme.Description.In(language),
                frame.Link("nav.themes", Permalinks.Themes(language))
            ),
            TrackView.Count(tracks, "", "", ""),
            Years(theme, frame.Here),
            [.. index.Areas.Select(area => Area(theme, area, frame.Here, figures)).OfType<ThemeAreaContext>()],
            [.. tracks.Where(track => track.Target.Indicator is null).Take(MostTargets).Select(figures.Row)],
            TrackerLinks(theme, frame.Here),
            [
                .. index
                    .Vocabulary.Themes.All.Where(other => other.Code != theme.Code)
                    .OrderByDescending(other => index.Themes.Shared(theme.Code, other.Code))
                    .Select(other => new LinkContext(
                        other.Name.In(language),
                        frame.Here.To(Permalinks.Theme(language, other.Code))
                    )),
            ]
        );
    }

    private IReadOnlyList<ThemeYearContext> Years(Theme theme, Permalink here) =>
        [
            .. index
                .Themes.SectionsOn(theme.Code)
                .GroupBy(section => section.Report.Metadata.Year)
                .OrderByDescending(year => year.Key)
                .Select(year => new ThemeYearContext(
                    Text(year.Key),
                    here.To(Permalinks.Year(language, year.Key)),
                    [.. year.Select(section => SectionView.Of(section, index, here))]
                )),
        ];

    private ThemeAreaContext? Area(Theme theme, ReferenceArea area, Permalink here, FigureView figures)
    {
        var cells = new CellView(index, figures, language);
        var found = index
            .ByArea[area.Code]
            .Where(observation => !observation.Period.IsInterval && index.Themes.ThemeOf(observation) == theme.Code)
            .ToLookup(observation => observation.Indicator!, StringComparer.Ordinal);
        if (found.Count == 0)
            return null;
        var years = found
            .SelectMany(group => group.Select(observation => observation.Period.Last))
            .Distinct()
            .Order()
            .ToList();
        var series = index
            .Indicators.Where(indicator => found.Contains(indicator.Code))
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

    // The pages of the tracker that hold targets of the theme, each with the theme chosen.
    private IReadOnlyList<LinkContext> TrackerLinks(Theme theme, Permalink here) =>
        [
            .. index
                .TrackerScope.SelfAndBelow()
                .Where(scope =>
                    scope.Parts.Count == 0
                    && scope.Tracks.Any(track => index.Themes.ThemeOf(track.Target) == theme.Code)
                )
                .Select(scope => new LinkContext(
                    scope.NameIn(language) is { Length: > 0 } name ? name : _words["tracker.title"],
                    here.To(scope.In(language), "", $"theme={theme.Code}")
                )),
        ];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
