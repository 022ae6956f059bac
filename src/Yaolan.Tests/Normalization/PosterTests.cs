using Xunit;
using Yaolan.Content;
using Yaolan.Extraction;

namespace Yaolan.Tests.Normalization;

/// <summary>Posters and accounts of the social media: figures above or below what they are of, arrows, ticks and emoji.</summary>
public sealed class PosterTests
{
    private const string Head = "2024年漯河市政府工作报告\n\n**2023年工作回顾**\n\n";

    [Theory]
    [InlineData(
        "全市生产总值\n1728.4亿元\n同比增长 3.4%\n\n规上工业增加值\n增长4.8%",
        "gdp 172840000000 CNY, gdp 3.4 percent, industrial_value_added 4.8 percent"
    )]
    [InlineData(
        "全市生产总值\n增长3.4%\n规上工业增加值\n增长4.8%",
        "gdp 3.4 percent, industrial_value_added 4.8 percent"
    )]
    [InlineData(
        "358个\n改造老旧小区\n7.6万人\n城镇新增就业",
        "old_neighbourhood_renovation 358 个, urban_new_jobs 76000 person"
    )]
    // One pair proves no poster.
    [InlineData("全市生产总值\n增长3.4%\n\n工业稳步回升，结构持续优化。", "")]
    public void What_is_measured_and_its_figure_are_one_line(string lines, string expected) =>
        Assert.Equal(expected, Read(Head + lines + "\n\n**2024年重点工作**\n\n抓好各项工作。"));

    [Theory]
    [InlineData(
        "● 一般公共预算收入 243.6亿元 ↑7.1%",
        "general_public_budget_revenue 24360000000 CNY, general_public_budget_revenue 7.1 percent"
    )]
    [InlineData("● 外贸进出口总额 ↓ 2.1%", "trade_total -2.1 percent")]
    [InlineData("✅ 外贸进出口总额增长2.1%", "trade_total 2.1 percent")]
    [InlineData("👉外贸进出口总额增长2.1%", "trade_total 2.1 percent")]
    [InlineData("℃是单位。❶外贸进出口总额增长2.1%。", "trade_total 2.1 percent")]
    [InlineData(
        "√ 城镇新增就业7.6万人 √ 改造老旧小区358个",
        "urban_new_jobs 76000 person, old_neighbourhood_renovation 358 个"
    )]
    public void Arrows_and_ticks_are_read_as_readers_do(string line, string expected) =>
        Assert.Equal(expected, Read(Head + "一年来，我们攻坚克难，各项工作取得新成效。\n\n" + line));

    private static string Read(string text)
    {
        var report = NormalizedText.Of(text);
        var document = new ReportDocument(report.Metadata, report.Blocks, "seed");
        var read = ObservationExtractor.Read(document, NormalizedText.Vocabulary);
        return string.Join(
            ", ",
            read.Observations.Select(found => $"{found.Indicator} {found.Value!.Number:0.##} {found.UnitOfMeasure}")
        );
    }
}
