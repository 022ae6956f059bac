using System.Globalization;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Pages.Tracker;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of areas: their reports and their indicators over the years.</summary>
internal sealed class AreaPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly Divisions _divisions = new(index.Vocabulary);

    public IEnumerable<Page> All()
    {
        var list = Permalinks.Areas(language);
        foreach (
            var part in ListPart<ReferenceArea>
                .Of(index.Areas, _divisions.ByProvince<ReferenceArea>(area => area.Code))
                .SelfAndBelow()
        )
            yield return Page.Of(part.Place.In(list), "areas", () => List(part));
        foreach (var area in index.Areas)
        {
            foreach (var part in index.Lists.Get("area", area.Code, () => Rows(area)).SelfAndBelow())
                yield return Page.Of(
                    part.Place.In(Permalinks.Area(language, area.Slug)),
                    "area",
                    () => Area(area, part)
                );
        }
    }

    private ListPart<AreaRow> Rows(ReferenceArea area)
    {
        var own = index.ByArea[area.Code].Where(found => !found.Period.IsInterval).ToList();
        var named = own.Select(found => found.Indicator!).ToHashSet(StringComparer.Ordinal);
        var beside = index.ParentOf(area) is { } parent ? new Beside(index).Of(area, parent) : [];
        return ListPart<AreaRow>.Of(
            [
                .. index
                    .Indicators.Where(indicator => named.Contains(indicator.Code))
                    .Select(indicator => new AreaRow(indicator, Beside: null)),
                .. beside.Select(pair => new AreaRow(pair.Indicator, pair)),
            ],
            _divisions.ByTheme<AreaRow>(row => row.Indicator.Theme)
        );
    }

    private AreasPageContext List(ListPart<ReferenceArea> part)
    {
        var list = Permalinks.Areas(language);
        var frame = new PageFrame(index, part.Place.In(list), "areas");
        var title = _words["areas.title"];
        var areas = part.Rows.Select(area =>
        {
            var years = index.ByArea[area.Code].Select(found => found.Period.Last).Distinct().Order().ToList();
            return new AreaCardContext(
                area.Name.In(language),
                frame.Here.To(Permalinks.Area(language, area.Slug)),
                index.Vocabulary.Areas.ParentOf(area)?.Name.In(language) ?? "",
                index.ReportsOf(area.Code).Count(),
                index.FigureCountOf(area.Code),
                Range(years)
            );
        });
        return new AreasPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(title, language), ""),
                _words["areas.description"],
                part.Place.Trail(title, list)
            ),
            PartView.Of(part, list, frame.Here),
            part.IsSplit ? [] : [.. areas]
        );
    }

    private string Range(List<int> years) =>
        years.Count switch
        {
            0 => "",
            1 => Text(years[0]),
            _ => _words.Format("hedge.range", Text(years[0]), Text(years[^1])),
        };

    private AreaPageContext Area(ReferenceArea area, ListPart<AreaRow> part)
    {
        var whole = Permalinks.Area(language, area.Slug);
        var frame = new PageFrame(index, part.Place.In(whole), "area");
        var figures = new FigureView(index, frame.Here);
        var cells = new CellView(index, figures, language);
        var shown = part.Rows.Where(row => row.Beside is null && !part.IsSplit).Select(row => row.Indicator).ToList();
        var found = index
            .ByArea[area.Code]
            .Where(observation => !observation.Period.IsInterval)
            .ToLookup(observation => observation.Indicator!, StringComparer.Ordinal);
        var years = shown
            .SelectMany(indicator => found[indicator.Code])
            .Select(observation => observation.Period.Last)
            .Distinct()
            .Order()
            .ToList();
        var series = shown.Select(indicator =>
        {
            var byYear = found[indicator.Code].ToLookup(observation => observation.Period.Last);
            return new SeriesContext(
                indicator.Name.In(language),
                figures.IndicatorHref(indicator.Code),
                [.. years.Select(year => cells.Of(area.Code, byYear[year]))]
            );
        });
        var name = area.Name.In(language);
        var parent = index.ParentOf(area);
        return new AreaPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(name, language), ""),
                _words.Format("area.description", name),
                [frame.Link("nav.areas", Permalinks.Areas(language)), .. part.Place.Trail(name, whole)]
            ),
            parent is null ? null : Link(parent, frame.Here),
            [.. index.AreasBelow(area).Select(other => Link(other, frame.Here))],
            [.. index.ReportsOf(area.Code).Select(report => ReportView.Card(report, index, frame.Here))],
            PartView.Of(part, whole, frame.Here),
            [.. years.Select(year => new LinkContext(Text(year), frame.Here.To(Permalinks.Year(language, year))))],
            [.. series],
            part.IsSplit
                ? []
                : new BesideView(index, figures, language).Rows([
                    .. part.Rows.Select(row => row.Beside).OfType<BesidePair>(),
                ])
        )
        {
            Targets = new TrackerLinks(index, frame.Here).Years(area),
        };
    }

    private LinkContext Link(ReferenceArea area, Permalink here) =>
        new(area.Name.In(language), here.To(Permalinks.Area(language, area.Slug)));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A row of an area's page: an indicator over the years, or a figure beside that of the area above.</summary>
internal sealed record AreaRow(Indicator Indicator, BesidePair? Beside);
