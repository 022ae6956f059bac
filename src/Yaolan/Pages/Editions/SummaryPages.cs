using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Tracker;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Editions;

/// <summary>A report on one or two sheets of A4: what became of last year's targets, this year's targets, key figures, outline.</summary>
internal sealed class SummaryPages(SiteIndex index, Language language)
{
    // What fits two sheets beside an outline of twenty lines.
    private const int MostRows = 14;
    private const int MostFigures = 26;
    private const int MostOfTheme = 4;
    private const int DeepestSection = 2;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All() =>
        index.Reports.Select(report =>
            Page.Of(Permalinks.Summary(language, report.Id), "summary", () => Summary(report))
        );

    private SummaryPageContext Summary(ReportEntry report)
    {
        var frame = new PageFrame(index, Permalinks.Summary(language, report.Id), "summary");
        var figures = new FigureView(index, frame.Here);
        var title = ReportView.TitleOf(report, index.Vocabulary, language);
        var page = Permalinks.Report(language, report.Id);
        var name = ReportView.NameOf(report, index.Vocabulary, language);
        var link = new LinkContext(name.Text, frame.Here.To(page));
        var reviewed = ReviewedTargets.Of(report, index);
        return new SummaryPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words["summary.title"], ""),
                _words.Format("summary.description", name.Text),
                frame.Link("nav.reports", Permalinks.Reports(language)),
                link
            ),
            link,
            title,
            ReportView.SubtitleOf(report, language),
            new ReportFacts(report, index, frame.Here).All(),
            // Misprints are listed on the report's own page only.
            [.. new ReportNotices(report, index, language).All().Where(notice => notice.Kind != "errata")],
            ReviewedTargets.Caption(report, _words),
            [.. reviewed.Where(track => track.Results.Count > 0).Take(MostRows).Select(figures.Row)],
            reviewed.Count(track => track.Results.Count == 0),
            [.. ReportView.TargetRows(report, index.Vocabulary, figures).Take(MostRows)],
            Themes(report, figures, frame.Here),
            [
                .. ReportView
                    .Contents(report, language)
                    .Where(heading => heading.Level <= DeepestSection)
                    .Select(heading => heading with { Href = link.Href + heading.Href }),
            ],
            index.Settings.BaseUrl.Length == 0 ? "" : page.Absolute(index.Settings.BaseUrl),
            report.Metadata.Source?.File ?? ""
        )
        {
            ResultsPeriod = report.Metadata.ReviewYear?.ToString() ?? "",
            Tracker = Tracker(report, frame.Here),
        };
    }

    private LinkContext? Tracker(ReportEntry report, Permalink here) =>
        report.Metadata.ReviewYear is { IsInterval: false } year
        && index.Vocabulary.Areas.OfCode(report.Metadata.Area) is { } area
            ? new TrackerLinks(index, here).OfYear(area, year.Last)
            : null;

    private List<SummaryThemeContext> Themes(ReportEntry report, FigureView figures, Permalink here)
    {
        var results = CellView
            .Distinct(
                report.Observations.Where(found =>
                    found.Status != ObservationStatus.Target && found.Indicator is not null
                )
            )
            .DistinctBy(found => (found.Indicator, found.Measure, found.Area, found.Period, found.Value))
            // What a year was five years ago, or five years brought together, comes behind the year itself.
            .OrderBy(found => found.Period != report.Metadata.ReviewYear)
            .ToLookup(found => index.Vocabulary.Indicators.Find(found.Indicator!)!.Theme, StringComparer.Ordinal);
        var room = MostFigures;
        var themes = new List<SummaryThemeContext>();
        foreach (var theme in index.Vocabulary.Themes.All)
        {
            var shown = results[theme.Code].Take(Math.Min(MostOfTheme, room)).Select(figures.Of).ToList();
            if (shown.Count == 0)
                continue;
            room -= shown.Count;
            themes.Add(
                new SummaryThemeContext(theme.Name.In(language), here.To(Permalinks.Theme(language, theme.Code)), shown)
            );
        }
        return themes;
    }
}
