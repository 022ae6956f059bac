using AngleSharp.Dom;
using Xunit;

namespace Yaolan.Tests.Site;

public sealed class ChangePageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Percentages_change_by_points_and_say_in_which_direction()
    {
        var row = Row("zh/year-over-year/2022-2023/index.html", "jiaozuo", "gdp");
        Assert.Contains("↓ 目标下降1个百分点左右", Changes(row), StringComparison.Ordinal);
        row = Row("en/year-over-year/2023-2024/index.html", "jiaozuo", "gdp");
        Assert.Contains("↓ Target down 0.5 percentage points", Changes(row), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "↑ 结果上升超过7000户（2.2%）")]
    [InlineData("en", "↑ Reported result up more than 7,000 (2.2%)")]
    public void From_an_exact_figure_to_more_than_another_it_is_up_by_more_than_the_difference(
        string language,
        string expected
    )
    {
        var row = Row($"{language}/year-over-year/2023-2024/index.html", "jiaozuo", "market_entities");
        Assert.Contains(expected, Changes(row), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "→ 目标数值持平")]
    [InlineData("en", "→ Target figure unchanged")]
    public void At_least_8_percent_and_8_percent_are_two_aims_of_one_figure(string language, string expected)
    {
        var row = Row($"{language}/year-over-year/2023-2024/index.html", "jiaozuo", "retail_sales");
        Assert.Contains(expected, Changes(row), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_says_why_two_figures_are_not_compared()
    {
        foreach (var (language, reason) in new[] { ("zh", "一方是"), ("en", "One is") })
        {
            var cells = site.Page($"{language}/areas/jiaozuo/index.html")
                .QuerySelectorAll(".series .verdict.not_comparable");
            Assert.NotEmpty(cells);
            Assert.All(cells, cell => Assert.NotEmpty(cell.QuerySelector("small")!.TextContent));
            Assert.Contains(cells, cell => cell.TextContent.Contains(reason, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("zh", "技能人才（新增）", "高技能人才（新增）")]
    [InlineData("en", "New skilled workers", "New highly skilled workers")]
    public void Two_figures_of_a_kind_in_one_cell_say_what_they_are_of(string language, params string[] names)
    {
        foreach (var page in new[] { "areas/jiaozuo", "indicators/skilled_workers", "themes/livelihood" })
        {
            var cells = site.Page($"{language}/{page}/index.html")
                .QuerySelectorAll(".series td")
                .Select(cell => cell.QuerySelectorAll("a > small:not(.kind)").Select(name => name.TextContent).ToList())
                .Where(named => named.Count > 0)
                .ToList();
            Assert.Contains(cells, named => named.SequenceEqual(names, StringComparer.Ordinal));
            Assert.All(cells, named => Assert.NotEqual(1, named.Distinct(StringComparer.Ordinal).Count()));
        }
    }

    [Fact]
    public void What_was_newly_added_is_no_change_of_what_is_there_in_all()
    {
        // 2022: 60 newly added; 2023: 650 in all.
        Assert.DoesNotContain(
            site.Page("zh/year-over-year/2022-2023/index.html").QuerySelectorAll(".changes th a"),
            link => link.GetAttribute("href")!.EndsWith("/sme_tech_firms/index.html", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_years_without_anything_in_common_say_so() =>
        Assert.NotNull(site.Page("en/year-over-year/2024-2025/index.html").QuerySelector("main .empty"));

    [Fact]
    public void Ranks_and_figures_of_several_years_take_no_part()
    {
        foreach (var name in site.PageNames.Where(name => name.Contains("year-over-year/20", StringComparison.Ordinal)))
        {
            var text = site.Page(name).QuerySelectorAll(".changes td .change").Select(change => change.TextContent);
            Assert.DoesNotContain(text, change => change.Contains('第') || change.Contains('—'));
        }
    }

    [Fact]
    public void What_a_target_cannot_be_compared_with_stands_beside_the_reason()
    {
        var cells = site
            .PageNames.Where(name => name.Contains("year-over-year/20", StringComparison.Ordinal))
            .SelectMany(name => site.Page(name).QuerySelectorAll(".changes td:has(.not_comparable)"))
            .ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.True(cell.QuerySelectorAll("a").Length > 1, cell.TextContent));
    }

    [Fact]
    public void Years_side_by_side_stand_below_the_years_in_the_menu()
    {
        var current = site.Page("en/year-over-year/2023-2024/index.html")
            .QuerySelectorAll(".menu [aria-current]")
            .Select(entry => entry.TextContent);
        Assert.Equal(["Years"], current);
    }

    [Fact]
    public void Terms_stand_where_their_links_lead_and_only_in_the_years_they_are_said_to()
    {
        var page = site.Page("zh/year-over-year/2023-2024/index.html");
        var terms = page.QuerySelectorAll("section[aria-labelledby=jiaozuo] .terms a").ToList();
        Assert.NotEmpty(terms);
        foreach (var term in terms)
        {
            var (file, block) = BuiltSite
                .Target("zh/year-over-year/2023-2024/index.html", term.GetAttribute("href")!)!
                .Value;
            var report = site.Summary.Site.Reports.Single(report => file.Contains(report.Id, StringComparison.Ordinal));
            // A term is the same with and without quotation marks.
            static string Unquoted(string text) =>
                text.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
            Assert.Contains(
                Unquoted(term.TextContent),
                Unquoted(report.Document.Blocks.Single(found => found.Id == block).Text),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_city_stands_beside_its_province_in_the_same_unit_with_its_share()
    {
        var beside = site.Page("zh/areas/jiaozuo/index.html").QuerySelector(".beside")!;
        var grain = beside
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("204.8万吨", StringComparison.Ordinal));
        Assert.Contains("占河南省3.1%", grain.TextContent, StringComparison.Ordinal);
        Assert.All(
            beside
                .QuerySelectorAll("tbody tr")
                .Where(row => row.TextContent.Contains("增长", StringComparison.Ordinal)),
            row => Assert.Null(row.QuerySelector("small.change"))
        );
    }

    [Fact]
    public void Two_figures_of_one_indicator_in_a_year_are_told_apart_by_the_words_of_the_report()
    {
        var names = site.Page("en/areas/jiaozuo/index.html")
            .QuerySelectorAll(".beside tbody th")
            .Select(head => head.TextContent.Trim())
            .ToList();

        Assert.Contains("New skilled workers 2024", names);
        Assert.Contains("New highly skilled workers 2024", names);
        Assert.Contains("Gross domestic product 2024", names);
    }

    private IElement Row(string page, string area, string indicator) =>
        site.Page(page)
            .QuerySelectorAll($"section[aria-labelledby={area}] .changes tbody tr")
            .First(row =>
                row.QuerySelector("th a")!
                    .GetAttribute("href")!
                    .EndsWith($"indicators/{indicator}/index.html", StringComparison.Ordinal)
            );

    private static string Changes(IElement row) =>
        string.Join('|', row.QuerySelectorAll(".change").Select(change => change.TextContent));
}
