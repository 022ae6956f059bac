using Xunit;

namespace Yaolan.Tests.Site;

/// <summary>Reports that tell one thing twice, round and exact, by size and by growth, plain and adjusted: pages keep them apart.</summary>
public sealed class RoundFigureTests
{
    private const StringSplitOptions SplitOptions = StringSplitOptions.RemoveEmptyEntries;

    [Theory]
    [InlineData("4163亿元、全省第三，增长7%、全省第二", "2nd in the province")]
    // A place that was kept is one by size.
    [InlineData("4163亿元、增长7%，稳居全省第三", null)]
    public void A_place_behind_a_growth_is_one_by_growth(string told, string? expected)
    {
        var cells = OneReportSite
            .Page($"全市地区生产总值{told}。", "洛阳市地区生产总值增长6%。", "en/indicators/gdp")
            .QuerySelectorAll(".series td > a")
            .Select(cell => cell.TextContent)
            .Where(cell => cell.Contains("by growth", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(expected is null ? 0 : 1, cells.Count);
        Assert.All(cells, cell => Assert.Contains(expected!, cell, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "5", "↓ 结果下降4000亩（7.4%）")]
    [InlineData("en", "5", "↓ Reported result down 4,000 mu (7.4%)")]
    // What is no tenth of a percent is told by the amount alone.
    [InlineData("zh", "5.399", "↓ 结果下降10亩")]
    public void A_change_is_told_in_the_unit_of_both_years(string language, string later, string expected) =>
        Assert.Contains(
            expected,
            OneReportSite
                .Page(
                    $"全年建成高标准农田{later}万亩。2024年，建成高标准农田5.4万亩。",
                    "地区生产总值增长6%。",
                    $"{language}/year-over-year/2024-2025"
                )
                .QuerySelectorAll(".changes td .change")
                .Select(change => string.Join(' ', change.TextContent.Split((char[]?)null, SplitOptions)).Trim())
        );

    [Theory]
    [InlineData("城镇居民人均可支配收入增长5.1%", "城镇居民人均可支配收入增长6%", 1)]
    [InlineData("城镇居民人均可支配收入实际增长5.1%", "城镇居民人均可支配收入实际增长6%", 1)]
    [InlineData("城镇居民人均可支配收入实际增长5.1%", "城镇居民人均可支配收入增长6%", 0)]
    [InlineData("一般公共预算收入同口径增长6.3%", "一般公共预算收入增长2.1%", 0)]
    [InlineData("农村居民人均可支配收入10150元", "农民人均纯收入9235元", 0)]
    [InlineData("固定资产投资158亿元", "固定资产投资（不含农户）140亿元", 0)]
    [InlineData("空气质量优良天数比例99.1%", "城区空气质量优良天数比例98.2%", 0)]
    public void Nothing_rose_or_fell_between_figures_that_were_counted_in_two_ways(
        string later,
        string earlier,
        int changes
    ) =>
        Assert.Equal(
            changes,
            OneReportSite
                .Page($"全年{later}。2024年，{earlier}。", "地区生产总值增长6%。", "zh/year-over-year/2024-2025")
                .QuerySelectorAll(".changes td .change")
                .Length
        );

    [Fact]
    public void Beside_a_verdict_stands_the_result_that_was_judged()
    {
        var cell = OneReportSite
            .Page(
                "一般公共预算收入92.1亿元，同口径增长2.8%，自然口径下降9.4%。",
                "一般公共预算收入增长5%。",
                "zh/year-over-year/2025-2026",
                "一般公共预算收入同口径增长3%。"
            )
            .QuerySelectorAll(".changes td")
            .Select(found => found.TextContent)
            .Single(found => found.Contains("差0.2个百分点", StringComparison.Ordinal));

        Assert.Contains("增长2.8%", cell, StringComparison.Ordinal);
        Assert.DoesNotContain("9.4%", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_set_anew_gives_its_year_the_verdict()
    {
        var cells = OneReportSite
            .Page(
                "将全市地区生产总值增长目标由7.5%左右调整为4%左右。全市地区生产总值增长4.2%。",
                "地区生产总值增长6%。",
                "zh/indicators/gdp"
            )
            .QuerySelectorAll(".series td")
            .Select(cell => cell.TextContent)
            .ToList();

        Assert.Contains(
            cells,
            cell =>
                cell.Contains("增长4%左右", StringComparison.Ordinal) && cell.Contains("达到", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("突破4000亿元大关，达到4163亿元", "4163亿元")]
    [InlineData("4163亿元，站上4000亿元台阶", "4163亿元")]
    [InlineData("由3900亿元增加到4160亿元，其中财政贡献突出，全年地区生产总值完成4163.4亿元", null)]
    [InlineData("由3900亿元增加到4163亿元。全年地区生产总值完成4163.4亿元", "4163.4亿元")]
    // The two do not agree: neither is drawn.
    [InlineData("突破4500亿元大关，达到4163亿元", null)]
    public void What_a_round_figure_bears_out_is_drawn(string told, string? drawn)
    {
        var chart = OneReportSite
            .Page(
                $"全市地区生产总值{told}。2024年，地区生产总值3900亿元。",
                "地区生产总值达到4400亿元。",
                "zh/indicators/gdp"
            )
            .QuerySelector("figure desc")!
            .TextContent;

        Assert.Contains("2024年结果3900亿元", chart, StringComparison.Ordinal);
        Assert.Equal(drawn is not null, chart.Contains("2025年", StringComparison.Ordinal));
        Assert.Contains(drawn ?? "", chart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "下降3%，剔除留抵退税因素后增长10%",
        "en",
        "Reported result up 10% General public budget revenue (adjusted)"
    )]
    [InlineData("下降3%，剔除留抵退税因素后增长10%", "zh", "结果 增长10% 一般公共预算收入（剔除留抵退税因素）")]
    // Alone it is the rate that is told.
    [InlineData("剔除留抵退税因素后增长10%", "en", "Reported result up 10%")]
    public void A_rate_on_another_basis_says_so_beside_the_plain_one(string told, string language, string expected)
    {
        var cells = OneReportSite
            .Page(
                $"一般公共预算收入{told}。",
                "一般公共预算收入增长4%。",
                $"{language}/indicators/general_public_budget_revenue"
            )
            .QuerySelectorAll(".series td > a")
            .Select(cell =>
                string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            );

        Assert.Contains(expected, cells);
    }
}
