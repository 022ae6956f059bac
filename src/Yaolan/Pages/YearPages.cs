using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Pages.Tracker;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of years: what was aimed at and reached in each.</summary>
internal sealed class YearPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        var counts = index.Lists.Get(
            "counts of years",
            "",
            () => new Lazy<IReadOnlyDictionary<int, YearCounts>>(() => YearCounts.Of(index))
        );
        yield return Page.Of(Permalinks.Years(language), "years", () => List(counts.Value));
        foreach (var year in index.Years)
        {
            foreach (var part in index.Lists.Get("years", year, () => Rows(year)).SelfAndBelow())
                yield return Page.Of(part.Place.In(Permalinks.Year(language, year)), "year", () => Year(year, part));
        }
    }

    private ListPart<Observation> Rows(int year)
    {
        var divisions = new Divisions(index.Vocabulary);
        var byArea = index.FiguresIn(year).ToLookup(found => found.Area, StringComparer.Ordinal);
        return ListPart<Observation>.Of(
            [.. index.Areas.SelectMany(area => YearRows.Of(index, byArea[area.Code]))],
            [
                .. divisions.ByArea<Observation>(found => found.Area),
                divisions.ByTheme<Observation>(found => index.Themes.ThemeOf(found)),
            ]
        );
    }

    private YearsPageContext List(IReadOnlyDictionary<int, YearCounts> counts)
    {
        var frame = new PageFrame(index, Permalinks.Years(language), "years");
        var linked = counts.Values.Sum(year => year.Areas.Count) <= ListPart<Observation>.MostRows;
        var years = index.Years.Select(year =>
        {
            var areas = index.Areas.Where(area => linked && counts[year].Areas.Contains(area.Code));
            return new YearCardContext(
                Text(year),
                frame.Here.To(Permalinks.Year(language, year)),
                counts[year].Targets,
                counts[year].Results,
                counts[year].Areas.Count,
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

    private YearPageContext Year(int year, ListPart<Observation> part)
    {
        var whole = Permalinks.Year(language, year);
        var frame = new PageFrame(index, part.Place.In(whole), "year");
        var figures = new FigureView(index, frame.Here);
        var tracker = new TrackerLinks(index, frame.Here);
        var title = _words.Format("year.title", Text(year));
        var here = part.Rows.Select(found => found.Area).ToHashSet(StringComparer.Ordinal);
        var areas = part
            .Rows.GroupBy(found => found.Area, StringComparer.Ordinal)
            .Select(group => (Area: index.Vocabulary.Areas.OfCode(group.Key)!, Rows: group))
            .Select(group => new YearAreaContext(
                group.Area.Name.In(language),
                frame.Here.To(Permalinks.Area(language, group.Area.Slug)),
                [.. group.Rows.Select(figures.Row)],
                tracker.OfYear(group.Area, year)
            ));
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
                new WordsContext(part.Place.Title(title, language), ""),
                _words.Format("year.description", Text(year)),
                [frame.Link("nav.years", Permalinks.Years(language)), .. part.Place.Trail(title, whole)]
            ),
            Text(year),
            PartView.Of(part, whole, frame.Here),
            part.IsSplit ? [] : [.. areas],
            part.IsSplit
                ? []
                :
                [
                    .. (part.Place.IsWhole ? index.Reports : ReportsOf(here))
                        .Where(report => Concerns(report, year))
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

    // In the order of all reports.
    private IEnumerable<ReportEntry> ReportsOf(IReadOnlySet<string> areas) =>
        areas
            .Order(StringComparer.Ordinal)
            .SelectMany(index.ReportsOf)
            .OrderByDescending(report => report.Metadata.Year);

    private static bool Concerns(ReportEntry report, int year) =>
        report.Metadata.Year == year || report.Metadata.OutlookYear == year || report.Metadata.ReviewYear?.Last == year;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
