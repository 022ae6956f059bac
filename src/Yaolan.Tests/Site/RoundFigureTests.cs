using Xunit;

namespace Yaolan.Tests.Site;

/// <summary>A report that tells a round figure passed and then the figure itself: the chart draws the figure itself.</summary>
public sealed class RoundFigureTests
{
    [Theory]
    [InlineData("突破4000亿元大关，达到4163亿元", "4163亿元")]
    [InlineData("4163亿元，站上4000亿元台阶", "4163亿元")]
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
}
