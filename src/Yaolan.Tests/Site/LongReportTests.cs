using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>Two reports with more figures than a page may list, made up and built once in memory.</summary>
public sealed class LongReports
{
    public const string WithHeadings = "luoyang-2025-work-report";
    public const string WithoutHeadings = "xinxiang-2025-work-report";

    private readonly MemoryOutput _output = new();

    public LongReports()
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(
            copy.FileOf("seeds", "luoyang.txt"),
            "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n\n（一）产业发展\n\n"
                + Sentences(130)
                + "（二）民生改善\n\n"
                + Sentences(130)
                + "二、2025年工作安排\n\n"
                + Sentences(40)
        );
        File.WriteAllText(copy.FileOf("seeds", "xinxiang.txt"), "新乡市2025年政府工作报告\n\n" + Sentences(430));
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(null, diagnostics);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(_output);
        Assert.True(summary is not null, string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)));
        Summary = summary;
    }

    public BuildSummary Summary { get; }

    public IEnumerable<string> PageNames =>
        _output.Files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal));

    public bool Has(string file) => _output.Files.ContainsKey(file);

    public IHtmlDocument Page(string name) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_output.Files[name].Span));

    // Things that no indicator is known for, so that each figure leads to its place among the figures of the report.
    private static string Sentences(int count)
    {
        var text = new StringBuilder();
        for (var number = 1; number <= count; number++)
            text.Append(CultureInfo.InvariantCulture, $"全市新建成风雨连廊{number + 10}座。\n\n");
        return text.ToString();
    }
}

public sealed class LongReportTests(LongReports site) : IClassFixture<LongReports>
{
    private const int MostRows = 200;

    [Theory]
    [InlineData(LongReports.WithHeadings)]
    [InlineData(LongReports.WithoutHeadings)]
    public void Every_figure_stands_on_one_page_and_no_page_has_too_many(string report)
    {
        var shown = new List<string>();
        foreach (var name in Numbers("zh", report))
        {
            var figures = site.Page(name).QuerySelectorAll("main .figures > li").Select(item => item.Id!).ToList();
            Assert.InRange(figures.Count, 0, MostRows);
            shown.AddRange(figures);
        }
        var stated = site.Summary.Site.Observations.Where(found => found.Report == report).Select(found => found.Id);
        Assert.True(shown.Count > MostRows);
        Assert.Equal(stated.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(LongReports.WithHeadings)]
    [InlineData(LongReports.WithoutHeadings)]
    public void The_undivided_list_leads_to_its_parts_and_they_lead_back(string report)
    {
        var list = $"en/reports/{report}/numbers/index.html";
        var parts = Links(list, "main .parts a").Select(target => target.File).ToList();
        Assert.True(parts.Count > 1);
        foreach (var part in parts)
        {
            Assert.True(site.Has(part), part);
            Assert.Contains(Links(part, ".breadcrumbs a"), target => target.File == list);
        }
    }

    [Theory]
    [InlineData(LongReports.WithHeadings)]
    [InlineData(LongReports.WithoutHeadings)]
    public void The_way_to_a_part_names_each_place_once(string report)
    {
        var parts = Numbers("en", report)
            .Where(name => !name.EndsWith("/numbers/index.html", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            var page = site.Page(part);
            var way = page.QuerySelectorAll(".breadcrumbs li").Select(place => place.TextContent.Trim()).ToList();
            Assert.Equal(way.Distinct(StringComparer.Ordinal), way);
            Assert.All(way[..^1], above => Assert.DoesNotContain(above, way[^1], StringComparison.Ordinal));
            Assert.EndsWith(way[^1], page.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh", LongReports.WithHeadings, "index.html")]
    [InlineData("zh", LongReports.WithoutHeadings, "index.html")]
    [InlineData("en", LongReports.WithHeadings, "parallel/index.html")]
    public void A_figure_of_the_text_leads_to_its_own_place_in_the_right_part(
        string language,
        string report,
        string page
    )
    {
        var places = Links($"{language}/reports/{report}/{page}", "a.target, a.actual, a.estimate, .notes a").ToList();
        Assert.True(places.Count > MostRows);
        foreach (var group in places.GroupBy(place => place.File, StringComparer.Ordinal))
        {
            var ids = site.Page(group.Key)
                .QuerySelectorAll(".figures > li")
                .Select(item => item.Id)
                .ToHashSet(StringComparer.Ordinal);
            Assert.All(group, place => Assert.Contains(place.Fragment, ids));
        }
    }

    private IEnumerable<string> Numbers(string language, string report) =>
        site.PageNames.Where(name =>
            name.StartsWith($"{language}/reports/{report}/numbers/", StringComparison.Ordinal)
        );

    private IEnumerable<(string File, string Fragment)> Links(string page, string selector) =>
        site.Page(page)
            .QuerySelectorAll(selector)
            .Select(link => BuiltSite.Target(page, link.GetAttribute("href")!)!.Value);
}
