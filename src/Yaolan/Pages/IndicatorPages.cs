using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Discovery;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of indicators: the list by theme, and each with its table of years and areas.</summary>
internal sealed class IndicatorPages(SiteIndex index, Language language)
{
    private const int MostRelated = 8;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Indicators(language), "indicators", List);
        foreach (var indicator in index.Indicators)
            yield return Page.Of(
                Permalinks.Indicator(language, indicator.Code),
                "indicator",
                () => Indicator(indicator)
            );
    }

    private IndicatorsPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Indicators(language), "indicators");
        var figures = new FigureView(index, frame.Here);
        var themes = index
            .Vocabulary.Themes.All.Select(theme => new IndicatorThemeContext(
                theme.Code,
                theme.Name.In(language),
                frame.Here.To(Permalinks.Theme(language, theme.Code)),
                theme.Description.In(language),
                [
                    .. index
                        .Indicators.Where(indicator => indicator.Theme == theme.Code)
                        .Select(indicator => Card(indicator, frame.Here, figures)),
                ]
            ))
            .Where(theme => theme.Indicators.Count > 0);
        return new IndicatorsPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["indicators.title"], ""), _words["indicators.description"]),
            [.. themes]
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
            .ThenBy(observation => observation.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    private IndicatorPageContext Indicator(Indicator indicator)
    {
        var frame = new PageFrame(index, Permalinks.Indicator(language, indicator.Code), "indicator");
        var figures = new FigureView(index, frame.Here);
        var found = index.ByIndicator[indicator.Code].ToList();
        var name = indicator.Name.In(language);
        var better = indicator.Better.ToString().ToLowerInvariant();
        return new IndicatorPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(name, ""),
                indicator.Definition.In(language),
                frame.Link("nav.indicators", Permalinks.Indicators(language))
            ) with
            {
                StructuredDataHtml = new StructuredData(index, frame.Here).Dataset(
                    name,
                    indicator.Definition.In(language),
                    AreasOf(found).Select(area => area.Code),
                    [.. found.Select(observation => observation.Period).Distinct()],
                    [
                        (
                            $"{indicator.Code}.{language.Code()}.csv",
                            frame.Here.ToFile(Permalinks.IndicatorData(language, indicator.Code))
                        ),
                    ]
                ),
                Citations = new Citations(index, frame.Here).Data(indicator.Code, name),
            },
            indicator.Code,
            indicator.Name.In(language.Other()),
            indicator.Definition.In(language),
            index.Vocabulary.Themes.Find(indicator.Theme)?.Name.In(language) ?? "",
            frame.Here.To(Permalinks.Theme(language, indicator.Theme)),
            better,
            _words[$"better.{better}"],
            frame.Here.ToFile(Permalinks.IndicatorData(language, indicator.Code)),
            Table(found, frame.Here, figures),
            Charts(indicator, found),
            [
                .. found
                    .OrderByDescending(observation => observation.Period.Last)
                    .ThenBy(observation => observation.Id, StringComparer.Ordinal)
                    .Select(figures.Of),
            ],
            Related(indicator, found, frame.Here)
        );
    }

    // Those that stand in the same passages, then those of the same theme.
    private IReadOnlyList<LinkContext> Related(Indicator indicator, List<Observation> found, Permalink here)
    {
        var together = found
            .DistinctBy(observation => (observation.Report, observation.Block))
            .SelectMany(observation => index.IndicatorsOf(observation.Report, observation.Block))
            .CountBy(code => code, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return
        [
            .. index
                .Indicators.Where(other =>
                    other.Code != indicator.Code && (other.Theme == indicator.Theme || together.ContainsKey(other.Code))
                )
                .OrderByDescending(other =>
                    together.GetValueOrDefault(other.Code) + (other.Theme == indicator.Theme ? 1 : 0)
                )
                .Take(MostRelated)
                .Select(other => new LinkContext(
                    other.Name.In(language),
                    here.To(Permalinks.Indicator(language, other.Code))
                )),
        ];
    }

    private IReadOnlyList<ChartContext> Charts(Indicator indicator, List<Observation> found)
    {
        var charts = new ChartView(index, language);
        return [.. AreasOf(found).Select(area => charts.Chart(indicator, area)).OfType<ChartContext>()];
    }

    // The area with most figures first: on a phone it is the one in sight.
    private List<ReferenceArea> AreasOf(List<Observation> found) =>
        [
            .. index
                .Areas.Select(area => (area, Count: found.Count(observation => observation.Area == area.Code)))
                .Where(pair => pair.Count > 0)
                .OrderByDescending(pair => pair.Count)
                .Select(pair => pair.area),
        ];

    private IndicatorTableContext Table(List<Observation> found, Permalink here, FigureView figures)
    {
        var areas = AreasOf(found);
        var cells = new CellView(index, figures, language);
        // Cumulative figures stand in rows of their own, never beside single years.
        var rows = found
            .GroupBy(observation => observation.Period)
            .OrderByDescending(period => period.Key.Last)
            .ThenBy(period => period.Key.IsInterval)
            .Select(period => new IndicatorRowContext(
                period.Key.ToString(),
                period.Key.IsInterval ? "" : here.To(Permalinks.Year(language, period.Key.Last)),
                [
                    .. areas.Select(area =>
                        cells.Of(area.Code, period.Where(observation => observation.Area == area.Code))
                    ),
                ]
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
