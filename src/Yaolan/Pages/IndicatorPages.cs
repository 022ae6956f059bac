using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Discovery;
using Yaolan.Pages.Parts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of indicators: the list by theme, and each with its table of years and areas.</summary>
internal sealed class IndicatorPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly Divisions _divisions = new(index.Vocabulary);

    public IEnumerable<Page> All()
    {
        var list = Permalinks.Indicators(language);
        foreach (var part in Indicators().SelfAndBelow())
            yield return Page.Of(part.Place.In(list), "indicators", () => List(part));
        foreach (var indicator in index.Indicators)
        {
            var whole = Permalinks.Indicator(language, indicator.Code);
            foreach (var part in index.Lists.Get("figures", indicator.Code, () => Figures(indicator)).SelfAndBelow())
            {
                var place = part.Place.In(whole);
                var related = index.Lists.Get(
                    "related",
                    place.Folder,
                    () => new Lazy<IReadOnlyList<Indicator>>(() => index.Neighbours.Of(indicator, part.Rows))
                );
                yield return Page.Of(place, "indicator", () => Indicator(indicator, part, related.Value));
            }
        }
    }

    private ListPart<Indicator> Indicators() =>
        ListPart<Indicator>.Of(index.Indicators, _divisions.ByTheme<Indicator>(indicator => indicator.Theme));

    private ListPart<Observation> Figures(Indicator indicator) =>
        ListPart<Observation>.Of(
            [
                .. index
                    .ByIndicator[indicator.Code]
                    .OrderByDescending(found => found.Period.Last)
                    .ThenBy(found => found, IdOrder.Instance),
            ],
            [
                .. _divisions.ByArea<Observation>(found => found.Area),
                Divisions.ByYear<Observation>(found => found.Period.Last),
            ]
        );

    private IndicatorsPageContext List(ListPart<Indicator> part)
    {
        var list = Permalinks.Indicators(language);
        var frame = new PageFrame(index, part.Place.In(list), "indicators");
        var figures = new FigureView(index, frame.Here);
        var title = _words["indicators.title"];
        var themes = index
            .Vocabulary.Themes.All.Select(theme => new IndicatorThemeContext(
                theme.Code,
                theme.Name.In(language),
                frame.Here.To(Permalinks.Theme(language, theme.Code)),
                theme.Description.In(language),
                [
                    .. part
                        .Rows.Where(indicator => indicator.Theme == theme.Code)
                        .Select(indicator => Card(indicator, frame.Here, figures)),
                ]
            ))
            .Where(theme => theme.Indicators.Count > 0);
        return new IndicatorsPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(title, language), ""),
                _words["indicators.description"],
                part.Place.Trail(title, list)
            ),
            PartView.Of(part, list, frame.Here),
            part.IsSplit ? [] : [.. themes]
        );
    }

    private IndicatorCardContext Card(Indicator indicator, Permalink here, FigureView figures)
    {
        var found = index.ByIndicator[indicator.Code].ToList();
        var latest =
            Newest(
                found.Where(observation =>
                    observation.Status != ObservationStatus.Target && !observation.Period.IsInterval
                )
            ) ?? Newest(found);
        return new IndicatorCardContext(
            indicator.Code,
            indicator.Name.In(language),
            here.To(Permalinks.Indicator(language, indicator.Code)),
            latest is null ? null : figures.Of(latest),
            found.Count
        );
    }

    private static Observation? Newest(IEnumerable<Observation> found) =>
        found
            .OrderByDescending(observation => observation.Period.Last)
            .ThenBy(observation => observation.Measure == Measure.Rank)
            .ThenBy(observation => observation, IdOrder.Instance)
            .FirstOrDefault();

    private IndicatorPageContext Indicator(
        Indicator indicator,
        ListPart<Observation> part,
        IReadOnlyList<Indicator> related
    )
    {
        var whole = Permalinks.Indicator(language, indicator.Code);
        var frame = new PageFrame(index, part.Place.In(whole), "indicator");
        var figures = new FigureView(index, frame.Here, ofManyReports: true);
        var name = indicator.Name.In(language);
        var better = indicator.Better.ToString().ToLowerInvariant();
        var areas = AreasOf(part.Rows);
        return new IndicatorPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(name, language), ""),
                indicator.Definition.In(language),
                [frame.Link("nav.indicators", Permalinks.Indicators(language)), .. part.Place.Trail(name, whole)]
            ) with
            {
                StructuredDataHtml = new StructuredData(index, frame.Here).Dataset(
                    part.Place.Title(name, language),
                    indicator.Definition.In(language),
                    areas.Select(area => area.Code),
                    [.. part.Rows.Select(observation => observation.Period).Distinct()],
                    [
                        (
                            $"{indicator.Code}.{language.Code()}.csv",
                            frame.Here.ToFile(Permalinks.IndicatorData(language, indicator.Code))
                        ),
                    ]
                ),
                Citations = new Citations(index, frame.Here).Data(indicator.Code, part.Place.Title(name, language)),
            },
            indicator.Code,
            indicator.Name.In(language.Other()),
            indicator.Definition.In(language),
            index.Vocabulary.Themes.Find(indicator.Theme)?.Name.In(language) ?? "",
            frame.Here.To(Permalinks.Theme(language, indicator.Theme)),
            better,
            _words[$"better.{better}"],
            frame.Here.ToFile(Permalinks.IndicatorData(language, indicator.Code)),
            PartView.Of(part, whole, frame.Here),
            part.IsSplit ? new IndicatorTableContext([], []) : Table(part.Rows, areas, frame.Here, figures),
            part.IsSplit ? [] : Charts(indicator, areas),
            part.IsSplit ? [] : [.. part.Rows.Select(figures.Of)],
            [
                .. related.Select(other => new LinkContext(
                    other.Name.In(language),
                    frame.Here.To(Permalinks.Indicator(language, other.Code))
                )),
            ]
        );
    }

    private IReadOnlyList<ChartContext> Charts(Indicator indicator, List<ReferenceArea> areas)
    {
        var charts = new ChartView(index, language);
        return [.. areas.Select(area => charts.Chart(indicator, area)).OfType<ChartContext>()];
    }

    // The area with most figures first: on a phone it is the one in sight.
    private List<ReferenceArea> AreasOf(IReadOnlyList<Observation> found) =>
        [
            .. found
                .CountBy(observation => observation.Area, StringComparer.Ordinal)
                .OrderByDescending(area => area.Value)
                .ThenBy(area => area.Key, StringComparer.Ordinal)
                .Select(area => index.Vocabulary.Areas.OfCode(area.Key))
                .OfType<ReferenceArea>(),
        ];

    private IndicatorTableContext Table(
        IReadOnlyList<Observation> found,
        List<ReferenceArea> areas,
        Permalink here,
        FigureView figures
    )
    {
        var cells = new CellView(index, figures, language);
        // Cumulative figures stand in rows of their own, never beside single years.
        var stated = found.ToLookup(observation => (observation.Period, observation.Area));
        var rows = found
            .Select(observation => observation.Period)
            .Distinct()
            .OrderByDescending(period => period.Last)
            .ThenBy(period => period.IsInterval)
            .Select(period => new SeriesContext(
                period.ToString().Replace("/", _words["figure.years_dash"], StringComparison.Ordinal),
                period.IsInterval ? "" : here.To(Permalinks.Year(language, period.Last)),
                [.. areas.Select(area => cells.Of(area.Code, stated[(period, area.Code)]))]
            ));
        return new IndicatorTableContext(
            [
                .. areas.Select(area => new LinkContext(
                    area.Name.In(language),
                    here.To(Permalinks.Area(language, area.Slug))
                )),
            ],
            [.. rows]
        );
    }
}
