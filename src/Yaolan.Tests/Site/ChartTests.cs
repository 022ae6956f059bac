using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class ChartTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void A_city_shows_its_targets_year_by_year_and_the_estimate_as_one()
    {
        var chart = site.Page("zh/indicators/gdp/index.html").QuerySelector("#chart-jiaozuo")!.ParentElement!;
        Assert.Equal(["2022", "2023", "2024"], Labels(chart, ".chart-years text"));
        Assert.Equal(["≈8", "7", "6.5"], Labels(chart, ".chart-target text"));
        Assert.Equal(["≈5.3"], Labels(chart, ".chart-result text"));
        Assert.Single(chart.QuerySelectorAll(".chart-result .chart-hollow"));
        Assert.Contains(
            "2024年目标增长6.5%，预计增长5.3%左右",
            chart.QuerySelector("desc")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_chart_holds_only_figures_that_count_alike_and_says_so()
    {
        var chart = site.Page("en/indicators/sme_tech_firms/index.html")
            .QuerySelector("#chart-jiaozuo")!
            .ParentElement!;
        Assert.DoesNotContain("≥650", Labels(chart, ".chart-target text"));
        Assert.EndsWith(
            "only figures that count alike",
            chart.QuerySelector("figcaption")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("zh", "目标 下降10% 比2020年")]
    [InlineData("en", "Target down 10% compared with 2020")]
    public void A_fall_over_five_years_says_from_when_it_is_counted(string language, string expected)
    {
        var cells = site.Page($"{language}/indicators/pm25/index.html").QuerySelectorAll(".series td > a");
        Assert.Contains(
            expected,
            cells.Select(cell =>
                string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            )
        );
    }

    [Fact]
    public void A_fall_over_five_years_is_not_drawn_beside_one_of_a_year() =>
        Assert.Null(site.Page("zh/indicators/pm25/index.html").QuerySelector("#chart-henan"));

    [Fact]
    public void A_band_reaches_as_far_as_the_verdict_allows()
    {
        var chart = site.Page("zh/indicators/gdp/index.html").QuerySelector("#chart-jiaozuo")!.ParentElement!;
        var about = chart.QuerySelector(".chart-target > :has(.chart-band)")!;
        var exact = chart.QuerySelectorAll(".chart-target > g").First(mark => mark.TextContent.Trim() == "7");
        var unit = Height(exact) - Height(about);
        var path = about.QuerySelector(".chart-band")!.GetAttribute("d")!;
        var half = decimal.Parse(
            path["M-14-".Length..path.IndexOf('H', StringComparison.Ordinal)],
            CultureInfo.InvariantCulture
        );
        // 8%左右 allows half a point: half as much as lies between 8 and 7.
        Assert.InRange(half, unit / 2 - 0.2m, unit / 2 + 0.2m);

        static decimal Height(IElement mark) => Place(mark).Y;
    }

    [Fact]
    public void Units_that_convert_into_each_other_share_a_chart()
    {
        var chart = site.Page("en/indicators/grain_output/index.html").QuerySelector("#chart-henan")!.ParentElement!;
        Assert.Equal("Henan: level, million metric tons", chart.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(["≥65"], Labels(chart, ".chart-target text"));
    }

    [Fact]
    public void A_chart_prints_the_unit_that_the_reports_print_while_they_agree()
    {
        var chart = site.Page("zh/indicators/grain_output/index.html").QuerySelector("#chart-henan")!.ParentElement!;
        Assert.Equal("河南省总量（亿斤）", chart.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(["≥1300"], Labels(chart, ".chart-target text"));
    }

    [Theory]
    [InlineData("造林3万亩", "造林5万亩", "洛阳市总量（万亩）", "5", "3")]
    [InlineData("造林2万亩", "造林1万公顷", "洛阳市总量（万公顷）", "1", "0.1333")]
    public void A_figure_brought_to_another_unit_is_rounded(
        string earlier,
        string later,
        string title,
        string first,
        string second
    )
    {
        using var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.Workspace.Seeds);
        Seed(2024, earlier);
        Seed(2025, later);
        var diagnostics = new DiagnosticBag();
        var output = new MemoryOutput();
        new Pipeline(workspace.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);
        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(output.Files["zh/indicators/afforestation/index.html"].Span)
        );
        var chart = page.QuerySelector("#chart-luoyang")!.ParentElement!;
        Assert.Equal(title, chart.QuerySelector("figcaption")!.TextContent);
        Assert.Equal([first, second], Labels(chart, ".chart-result text").Reverse());

        void Seed(int year, string done) =>
            File.WriteAllText(
                workspace.FileOf("seeds", $"luoyang-{year}.txt"),
                $"洛阳市{year}年政府工作报告\n\n一、{year - 1}年工作回顾\n\n全年完成{done}。\n"
            );
    }

    [Fact]
    public void Every_mark_stands_inside_its_chart_and_larger_figures_stand_higher()
    {
        var charts = site
            .PageNames.SelectMany(name => site.Page(name).QuerySelectorAll(".chart svg[role=img]"))
            .ToList();
        Assert.NotEmpty(charts);
        foreach (var chart in charts)
        {
            var (width, height) = (Number(chart, "width"), Number(chart, "height"));
            var baseline = Number(chart.QuerySelector(".chart-base")!, "y1");
            var marks = chart.QuerySelectorAll(".chart-target > g, .chart-result > g").Select(Place).ToList();
            Assert.InRange(marks.Count, 2, 24);
            Assert.All(marks, mark => Assert.InRange(mark.X, 14, width - 14));
            Assert.All(marks, mark => Assert.InRange(mark.Y, 10, height - 10));
            var exact = marks.Where(mark => mark.Value is not null).OrderBy(mark => mark.Value).ToList();
            Assert.Equal(exact.Select(mark => mark.Y), exact.Select(mark => mark.Y).OrderDescending());
            Assert.All(exact, mark => Assert.Equal(mark.Value >= 0, mark.Y <= baseline));
            Assert.False(string.IsNullOrWhiteSpace(chart.QuerySelector("title")?.TextContent));
        }
    }

    [Fact]
    public void The_figure_of_a_fall_stands_on_the_base_and_not_across_its_own_stem()
    {
        var falls = OneReportSite
            .Page("PM2.5浓度下降5%。", "PM2.5浓度下降3%。", "zh/indicators/pm25")
            .QuerySelectorAll(".chart svg[role=img]")
            .SelectMany(chart =>
                chart.QuerySelectorAll(".chart-result > g").Select(mark => (Chart: chart, Mark: mark, At: Place(mark)))
            )
            .Where(result => result.At.Value < 0)
            .ToList();
        Assert.NotEmpty(falls);
        foreach (var (chart, mark, at) in falls)
            Assert.True(
                at.Y + Number(mark.QuerySelector("text")!, "y") < Number(chart.QuerySelector(".chart-base")!, "y1")
            );
    }

    private static (decimal X, decimal Y, decimal? Value) Place(IElement mark)
    {
        var place = mark.GetAttribute("transform")!["translate(".Length..^1].Split(' ');
        var label = mark.QuerySelector("text")!.TextContent.TrimStart('≥', '≤', '≈', '>', '<').Replace('−', '-');
        return (
            decimal.Parse(place[0], CultureInfo.InvariantCulture),
            decimal.Parse(place[1], CultureInfo.InvariantCulture),
            decimal.TryParse(label, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null
        );
    }

    private static decimal Number(IElement element, string attribute) =>
        decimal.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Labels(IElement chart, string selector) =>
        chart.QuerySelectorAll(selector).Select(text => text.TextContent);
}
