using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Discovery;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The home page, the pages of prose, and the page of downloads.</summary>
internal sealed class FramePages(SiteIndex index, Language language)
{
    private const string MethodPage = "method";
    private const int MostNewest = 5;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        // The pages of both languages are made at the same time, and one of them chooses.
        var headlines = index.Lists.Get(
            "headlines",
            "",
            () => new Lazy<IReadOnlyList<Headline>>(() => new Headlines(index).All())
        );
        yield return Page.Of(Permalinks.Home(language), "home", () => Home(headlines.Value));
        yield return Page.Of(Permalinks.Data(language), "data", Data);
        foreach (var text in index.Texts.Where(text => text.Language == language))
            yield return Page.Of(Permalinks.Text(language, text.Name), "text", () => Text(text));
    }

    private HomePageContext Home(IReadOnlyList<Headline> headlines)
    {
        var frame = new PageFrame(index, Permalinks.Home(language), "home");
        var figures = new FigureView(index, frame.Here);
        return new HomePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(index.Settings.Title.In(language), ""),
                index.Settings.Description.In(language)
            ),
            _words["home.introduction"],
            [.. headlines.Select(headline => HeadlineOf(headline.Area, headline.Targets, frame.Here, figures))],
            [.. index.Reports.Take(MostNewest).Select(report => ReportView.Card(report, index, frame.Here))],
            [
                .. index
                    .Years.Order()
                    .Select(year => new LinkContext(Number(year), frame.Here.To(Permalinks.Year(language, year)))),
            ],
            [
                Count("home.count_reports", index.Reports.Count, frame.Here.To(Permalinks.Reports(language))),
                Count("home.count_figures", index.Observations.Count, frame.Here.To(Permalinks.Data(language))),
                Count("home.count_indicators", index.Indicators.Count, frame.Here.To(Permalinks.Indicators(language))),
                Count("home.count_years", index.Years.Count, frame.Here.To(Permalinks.Years(language))),
            ]
        );
    }

    private HeadlineContext HeadlineOf(
        ReferenceArea area,
        IReadOnlyList<Observation> targets,
        Permalink here,
        FigureView figures
    )
    {
        var charts = new ChartView(index, language);
        var year = targets[0].Period.Last;
        return new HeadlineContext(
            area.Name.In(language),
            here.To(Permalinks.Area(language, area.Slug)),
            Number(year),
            here.To(Permalinks.Year(language, year)),
            [.. targets.Select(found => figures.Row(found) with { Spark = charts.Spark(found.Indicator!, area.Code) })]
        );
    }

    private TextPageContext Text(Content.PageText text)
    {
        var frame = new PageFrame(index, Permalinks.Text(language, text.Name), "text");
        return new TextPageContext(
            frame.Site,
            frame.Page(new WordsContext(text.Title, ""), text.Description),
            [
                .. text.Sections.Select(section => new TextSectionContext(
                    section.Id,
                    section.Level,
                    section.TitleHtml,
                    section.BodyHtml
                )),
            ],
            text.Name == MethodPage ? [.. Rules()] : [],
            []
        );
    }

    // The method page prints the lists that decide, so that what it says is what is done.
    private IEnumerable<RuleGroupContext> Rules() =>
        TrackingRules
            .All.GroupBy(rule => rule.Kind)
            .Select(group => new RuleGroupContext(
                $"rules-{group.Key.ToString().ToLowerInvariant()}",
                _words[$"rules.{group.Key.ToString().ToLowerInvariant()}"],
                [
                    .. group.Select(rule => new RuleContext(
                        _words[rule.NameKey],
                        rule.NameKey == rule.TextKey ? "" : _words[rule.TextKey]
                    )),
                ]
            ));

    private DataPageContext Data()
    {
        var frame = new PageFrame(index, Permalinks.Data(language), "data");
        DownloadContext File(string name, int rows, IReadOnlyList<string> columns) =>
            new(
                name,
                frame.Here.ToFile($"data/{name}"),
                _words[$"data.{Path.GetFileNameWithoutExtension(name)}"],
                rows,
                [.. columns.Select(column => new ColumnContext(column, _words[$"column.{column}"]))]
            );
        IReadOnlyList<DownloadContext> files =
        [
            File("observations.csv", index.Observations.Count, ObservationTable.Columns),
            File("tracker.csv", index.Tracks.Count, TrackTable.Columns),
            File("indicators.csv", index.Indicators.Count, IndicatorTable.Columns),
            File("reports.csv", index.Reports.Count, ReportTable.Columns),
            File("corrections.csv", index.Reports.Sum(report => report.Corrections.Count), CorrectionTable.Columns),
        ];
        var name = index.Settings.Title.In(language);
        return new DataPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["data.title"], ""), _words["data.description"]) with
            {
                StructuredDataHtml = new StructuredData(index, frame.Here).Dataset(
                    name,
                    index.Settings.Description.In(language),
                    index.Areas.Select(area => area.Code),
                    [.. index.Observations.Select(found => found.Period).Distinct()],
                    files.Select(file => (file.Name, file.Href))
                ),
                Citations = new Citations(index, frame.Here).Data("yaolan", name),
            },
            files,
            frame.Here.ToFile("data/datapackage.json")
        );
    }

    private CountContext Count(string key, int number, string href) =>
        new(
            _words[number == 1 ? $"{key}_one" : key],
            number.ToString(_words["number.form"], CultureInfo.InvariantCulture),
            href
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
