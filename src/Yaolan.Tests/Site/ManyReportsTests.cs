using Xunit;

namespace Yaolan.Tests.Site;

public sealed class ManyReportsTests(ManyReports site) : IClassFixture<ManyReports>
{
    private const int MostRows = 200;

    private static readonly string[] Lists =
    [
        "main tbody > tr:not(.track-words)",
        "main .figures > li",
        "main .cards > li",
        "main .entries > li",
        "main .passages > li",
        "main .parts li",
        "main .chart",
        "main .inline > li",
    ];

    [Theory]
    [InlineData("zh/indicators/")]
    [InlineData("zh/themes/")]
    [InlineData("zh/years/")]
    [InlineData("zh/year-over-year/")]
    [InlineData("zh/tracker/")]
    [InlineData("zh/areas/")]
    [InlineData("zh/index.html")]
    public void No_page_lists_more_than_it_may(string folder)
    {
        foreach (var name in site.PageNames(folder))
        {
            var page = site.Page(name);
            Assert.All(Lists, rows => Assert.InRange(page.QuerySelectorAll(rows).Length, 0, MostRows));
        }
    }

    [Theory]
    [InlineData("zh/reports/")]
    [InlineData("en/indicators/gdp/")]
    [InlineData("en/themes/economy/")]
    [InlineData("zh/years/2023/")]
    [InlineData("en/year-over-year/2022-2023/")]
    [InlineData("zh/areas/")]
    [InlineData("en/tracker/")]
    public void A_list_that_is_too_long_leads_to_its_parts_and_they_lead_back(string folder)
    {
        var list = $"{folder}index.html";
        var parts = site.Page(list)
            .QuerySelectorAll("main .parts a, main .verdict-counts tbody a")
            .Select(link => BuiltSite.Target(list, link.GetAttribute("href")!)!.Value.File)
            .ToList();
        Assert.True(parts.Count > 1);
        Assert.Equal(parts.Count, parts.Distinct(StringComparer.Ordinal).Count());
        foreach (var part in parts)
        {
            Assert.True(site.Has(part), part);
            var trail = site.Page(part).QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!);
            Assert.Contains(trail, href => BuiltSite.Target(part, href)?.File == list);
        }
    }

    [Fact]
    public void Every_figure_of_an_indicator_stands_on_one_of_its_pages()
    {
        var shown = site.PageNames("en/indicators/gdp/")
            .SelectMany(name => site.Page(name).QuerySelectorAll(".figures > li"))
            .Select(item => item.Id!);
        var figures = site.Summary.Site.ByIndicator["gdp"].Select(found => found.Id);
        Assert.Equal(figures.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_target_stands_on_one_page_of_the_tracker()
    {
        var shown = site.PageNames("zh/tracker/")
            .SelectMany(name => site.Page(name).QuerySelectorAll("tbody.track"))
            .Select(row => row.Id!);
        var targets = site.Summary.Site.Tracks.Select(track => track.Target.Id);
        Assert.Equal(targets.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_area_with_something_to_compare_stands_on_one_page_of_two_years()
    {
        var shown = site.PageNames("zh/year-over-year/2022-2023/")
            .SelectMany(name =>
                site.Page(name).QuerySelectorAll("main section[aria-labelledby] > h2 > a:not([aria-label])")
            )
            .Select(link => link.TextContent)
            .ToList();
        Assert.Equal(70, shown.Count);
        Assert.Equal(70, shown.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("en/index.html", ".counts li", "2,076 figures")]
    [InlineData("zh/index.html", ".counts li", "2076")]
    [InlineData("en/tracker/index.html", ".verdict-counts tfoot td", "1,038")]
    public void Large_counts_are_written_as_the_language_writes_them(string file, string counts, string written) =>
        Assert.Contains(
            site.Page(file).QuerySelectorAll(counts),
            count => count.TextContent.Trim().StartsWith(written, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("zh/years/", "2024", "地区205个")]
    [InlineData("en/years/", "2024", "Places: 205")]
    [InlineData("en/year-over-year/", "2022 and 2023", "Places: 70")]
    public void A_list_of_years_counts_the_areas_that_it_cannot_name(string folder, string heading, string count)
    {
        var entry = site.Page($"{folder}index.html")
            .QuerySelectorAll(".entries > li")
            .Single(item => item.QuerySelector("h2")!.TextContent == heading);

        Assert.Contains(count, entry.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("numbers/")]
    [InlineData("summary/")]
    [InlineData("parallel/")]
    public void An_English_page_names_a_report_that_nobody_translated_by_area_year_and_kind(string edition)
    {
        var page = site.Page($"en/reports/tianjin-2024-work-report/{edition}index.html");

        Assert.Contains("Tianjin 2024: Government work report", page.Title!, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public void Years_far_apart_are_not_set_side_by_side_and_the_list_says_so()
    {
        Assert.True(site.Has("zh/year-over-year/2013-2014/index.html"));
        Assert.False(site.Has("zh/year-over-year/2014-2021/index.html"));
        Assert.Contains(
            "2014年与2021年之间缺2015—2020年的数字",
            site.Page("zh/year-over-year/index.html").QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2014 and 2021: there are no figures for 2015 to 2020 between them.",
            site.Page("en/year-over-year/index.html").QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
