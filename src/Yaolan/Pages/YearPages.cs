using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of years: what was aimed at and reached in each.</summary>
internal sealed class YearPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Years(language), "years", List);
        foreach (var year in index.Years)
            yield return Page.Of(Permalinks.Year(language, year), "year", () => Year(year));
    }

    private YearsPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Years(language), "years");
        var years = index.Years.Select(year =>
        {
            var found = CellView.Distinct(index.ByYear[year]).ToList();
            var targets = found.Count(observation => observation.Status == ObservationStatus.Target);
            var areas = index.Areas.Where(area => found.Any(observation => observation.Area == area.Code));
            return new YearCardContext(
                Text(year),
                frame.Here.To(Permalinks.Year(language, year)),
                targets,
                found.Count - targets,
                [
                    .. areas.Select(area => new LinkContext(
                        area.Name.In(language),
                        frame.Here.To(Permalinks.Area(language, area.Slug))
                    )),
                ]
            );
        });
        return new YearsPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["years.title"], ""), _words["years.description"]),
            [.. years],
            frame.Link("changes.title", Permalinks.Changes(language))
        );
    }

    private YearPageContext Year(int year)
    {
        var frame = new PageFrame(index, Permalinks.Year(language, year), "year");
        var figures = new FigureView(index, frame.Here);
        var areas = index
            .Areas.Select(area => new YearAreaContext(
                area.Name.In(language),
                frame.Here.To(Permalinks.Area(language, area.Slug)),
                new YearRows(index, figures).Of([.. index.ByYear[year].Where(found => found.Area == area.Code)])
            ))
            .Where(area => area.Rows.Count > 0);
        var at = index.Years.ToList().IndexOf(year);
        LinkContext? Link(int place) =>
            place < 0 || place >= index.Years.Count
                ? null
                : new LinkContext(
                    Text(index.Years[place]),
                    frame.Here.To(Permalinks.Year(language, index.Years[place]))
                );
        return new YearPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words.Format("year.title", Text(year)), ""),
                _words.Format("year.description", Text(year)),
                frame.Link("nav.years", Permalinks.Years(language))
            ),
            Text(year),
            [.. areas],
            [
                .. index
                    .Reports.Where(report => Concerns(report, year))
                    .Select(report => ReportView.Card(report, index, frame.Here)),
            ],
            Changes(year, frame.Here),
            Link(at + 1),
            Link(at - 1)
        );
    }

    private IReadOnlyList<LinkContext> Changes(int year, Permalink here) =>
        [
            .. ChangePages
                .PairsOf(index)
                .Where(pair => pair.First == year || pair.Second == year)
                .Select(pair => new LinkContext(
                    _words.Format("changes.pair", Text(pair.First), Text(pair.Second)),
                    here.To(Permalinks.Change(language, pair.First, pair.Second))
                )),
        ];

    private static bool Concerns(ReportEntry report, int year) =>
        report.Metadata.Year == year || report.Metadata.OutlookYear == year || report.Metadata.ReviewYear?.Last == year;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
