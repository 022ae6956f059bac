using System.Globalization;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of areas: their reports and their indicators over the years.</summary>
internal sealed class AreaPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Areas(language), "areas", List);
        foreach (var area in index.Areas)
            yield return Page.Of(Permalinks.Area(language, area.Slug), "area", () => Area(area));
    }

    private AreasPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Areas(language), "areas");
        var areas = index.Areas.Select(area =>
        {
            var years = index.ByArea[area.Code].Select(found => found.Period.Last).Distinct().Order().ToList();
            return new AreaCardContext(
                area.Name.In(language),
                frame.Here.To(Permalinks.Area(language, area.Slug)),
                index.Vocabulary.Areas.ParentOf(area)?.Name.In(language) ?? "",
                index.Reports.Count(report => report.Metadata.Area == area.Code),
                index.Observations.Count(found => found.Area == area.Code),
                Range(years)
            );
        });
        return new AreasPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["areas.title"], ""), _words["areas.description"]),
            [.. areas]
        );
    }

    private string Range(List<int> years) =>
        years.Count switch
        {
            0 => "",
            1 => Text(years[0]),
            _ => _words.Format("hedge.range", Text(years[0]), Text(years[^1])),
        };

    private AreaPageContext Area(ReferenceArea area)
    {
        var frame = new PageFrame(index, Permalinks.Area(language, area.Slug), "area");
        var figures = new FigureView(index, frame.Here);
        var cells = new CellView(index, figures, language);
        var found = index.ByArea[area.Code].Where(observation => !observation.Period.IsInterval).ToList();
        var years = found.Select(observation => observation.Period.Last).Distinct().Order().ToList();
        var series = index
            .Indicators.Select(indicator =>
                (indicator, Own: found.Where(observation => observation.Indicator == indicator.Code).ToList())
            )
            .Where(pair => pair.Own.Count > 0)
            .Select(pair => new SeriesContext(
                pair.indicator.Name.In(language),
                figures.IndicatorHref(pair.indicator.Code),
                [
                    .. years.Select(year =>
                        cells.Of(area.Code, pair.Own.Where(observation => observation.Period.Last == year))
                    ),
                ]
            ));
        var parent = index.Areas.FirstOrDefault(other => other.Code == area.Parent);
        return new AreaPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(area.Name.In(language), ""),
                _words.Format("area.description", area.Name.In(language)),
                frame.Link("nav.areas", Permalinks.Areas(language))
            ),
            parent is null ? null : Link(parent, frame.Here),
            [.. index.Areas.Where(other => other.Parent == area.Code).Select(other => Link(other, frame.Here))],
            [
                .. index
                    .Reports.Where(report => report.Metadata.Area == area.Code)
                    .Select(report => ReportView.Card(report, index, frame.Here)),
            ],
            [.. years.Select(year => new LinkContext(Text(year), frame.Here.To(Permalinks.Year(language, year))))],
            [.. series],
            parent is null ? [] : new BesideView(index, figures, language).Of(area, parent)
        );
    }

    private LinkContext Link(ReferenceArea area, Permalink here) =>
        new(area.Name.In(language), here.To(Permalinks.Area(language, area.Slug)));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
