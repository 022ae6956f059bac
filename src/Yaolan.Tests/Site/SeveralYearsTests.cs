using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>A report of five years and of one: no page lets a figure of the one be taken for a figure of the other.</summary>
public sealed class FiveYearSite
{
    private const string Report =
        "洛阳市2026年政府工作报告\n\n一、“十四五”时期工作回顾\n\n"
        + "五年来，地区生产总值年均增长5.7%，一般公共预算收入累计增长33.6%。"
        + "2025年，地区生产总值6200亿元、居全省第2位，增速居全省第2位。2025年新增高新技术企业300家。"
        + "服务业增加值增长6.1%，高于全省0.7个百分点。城乡居民收入比缩小至2.27。\n\n"
        + "二、“十五五”时期主要目标\n\n今后五年，全市地区生产总值年均增长5.5%以上，进出口总额翻一番。到2030年，森林覆盖率达到46%。\n\n"
        + "三、2026年重点工作\n\n今年经济社会发展的主要预期目标是：地区生产总值增长6%左右。\n";

    private readonly MemoryOutput _output = new();

    public FiveYearSite()
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(copy.FileOf("seeds", "luoyang.txt"), Report);
        var diagnostics = new DiagnosticBag();
        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(_output);
    }

    /// <summary>The words of what a page shows at some places, without the space between them.</summary>
    public IReadOnlyList<string> Texts(string page, string selector) =>
        [
            .. new HtmlParser()
                .ParseDocument(Encoding.UTF8.GetString(_output.Files[page + "/index.html"].Span))
                .QuerySelectorAll(selector)
                .Select(Words),
        ];

    public string Text(string file) => Encoding.UTF8.GetString(_output.Files[file].Span);

    private static string Words(IElement found) =>
        string.Join(' ', found.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public sealed class SeveralYearsTests(FiveYearSite site) : IClassFixture<FiveYearSite>
{
    private const string Report = "reports/luoyang-2026-work-report";

    [Theory]
    [InlineData("zh", "结果 增长5.7% 年均", "目标 增长5.5%以上 年均", "目标 增长6%左右")]
    [InlineData(
        "en",
        "Reported result up 5.7% yearly mean",
        "Target up at least 5.5% yearly mean",
        "Target up about 6%"
    )]
    public void A_mean_of_several_years_says_so_in_the_table_of_its_indicator(string language, params string[] expected)
    {
        var cells = site.Texts($"{language}/indicators/gdp", ".series td > a");

        Assert.All(expected, text => Assert.Contains(text, cells));
    }

    [Theory]
    [InlineData("zh", "2021/2025,结果,增速,年均,增长5.7%,5.7,")]
    [InlineData("en", "2021/2025,reported result,growth,yearly mean,up 5.7%,5.7,")]
    public void The_table_to_download_tells_a_yearly_mean_from_a_sum(string language, string expected) =>
        Assert.Contains(expected, site.Text($"data/indicators/gdp.{language}.csv"), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "结果 全省第2位", "结果 全省第2位 增速")]
    [InlineData("en", "Reported result 2nd in the province", "Reported result 2nd in the province by growth")]
    public void A_place_by_growth_is_not_taken_for_one_by_size(string language, params string[] expected)
    {
        var cells = site.Texts($"{language}/areas/luoyang", ".series td > a");

        Assert.All(expected, text => Assert.Contains(text, cells));
    }

    [Theory]
    [InlineData("zh", "结果 300家 新增", "高新技术企业（新增）")]
    [InlineData("en", "Reported result 300 newly added", "High-tech enterprises (newly added)")]
    public void What_was_newly_added_is_not_taken_for_what_there_is(string language, string cell, string label)
    {
        Assert.Contains(cell, site.Texts($"{language}/areas/luoyang", ".series td > a"));
        Assert.Contains(label, site.Texts($"{language}/{Report}/numbers", ".figures a"));
    }

    [Theory]
    [InlineData("zh", "进出口总额 2026—2030")]
    [InlineData("en", "Goods trade 2026–2030")]
    public void A_target_of_several_years_says_them_below_the_last_of_them(string language, string expected)
    {
        Assert.Contains(expected, site.Texts($"{language}/tracker", ".track th"));
        Assert.Contains(expected, site.Texts($"{language}/{Report}/summary", ".sheet-table th"));
    }

    [Theory]
    [InlineData("zh", "地区生产总值 6200亿元", "地区生产总值（年均） 2021—2025 增长5.7%")]
    [InlineData(
        "en",
        "Gross domestic product 620 billion yuan",
        "Gross domestic product (yearly mean) 2021–2025 up 5.7%"
    )]
    public void The_printed_sheet_begins_with_the_year_looked_back_on_and_names_others(
        string language,
        string first,
        string other
    )
    {
        var results = site.Texts($"{language}/{Report}/summary", ".sheet-themes li");

        Assert.Equal(first, results[0]);
        Assert.Contains(other, results);
    }

    [Theory]
    [InlineData("zh", "洛阳市 2026 §")]
    [InlineData("en", "Luoyang 2026 §")]
    public void The_home_page_shows_the_targets_of_the_year_ahead_before_those_of_a_plan(
        string language,
        string expected
    ) => Assert.Contains(expected, site.Texts(language, "h2"));

    [Theory]
    [InlineData("zh", "0.7个百分点")]
    [InlineData("en", "0.7 percentage points")]
    public void By_how_much_one_figure_is_above_another_nothing_rose(string language, string expected)
    {
        var shown = site.Texts($"{language}/{Report}/numbers", ".figures data");

        Assert.Contains(expected, shown);
    }

    [Fact]
    public void A_ratio_of_incomes_is_a_plain_number_in_English() =>
        Assert.Contains("Reported result 2.27", site.Texts("en/indicators/urban_rural_income_ratio", ".series td > a"));
}
