using Xunit;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>What a quarter or a half-year brought never passes for the whole year, wherever the text says of when it is.</summary>
public sealed class PartsOfTheYearTests
{
    [Theory]
    [InlineData("襄阳市2024年前三季度经济运行情况", "", "前三季度固定资产投资 none")]
    [InlineData("实现地区生产总值744.94亿元\n襄阳市2024年前三季度经济运行情况", "", "前三季度固定资产投资 none")]
    [InlineData("襄阳市2024年1—9月份经济运行情况", "", "1—9月份固定资产投资 none")]
    [InlineData("襄阳市2024年1—12月份经济运行情况", "", "固定资产投资 fixed_asset_investment")]
    [InlineData("襄阳市2024年经济运行情况", "", "固定资产投资 fixed_asset_investment")]
    [InlineData("襄阳市2024年经济运行情况", "一季度，工业投资增长3%。", "一季度工业投资 none;一季度固定资产投资 none")]
    [InlineData(
        "襄阳市2024年经济运行情况",
        "一季度，工业投资增长3%。全年民间投资增长4%。",
        "一季度工业投资 none;民间投资 private_investment;固定资产投资 fixed_asset_investment"
    )]
    [InlineData(
        "襄阳市2024年经济运行情况",
        "1—12月，工业投资增长3%。",
        "工业投资 industrial_investment;固定资产投资 fixed_asset_investment"
    )]
    [InlineData(
        "襄阳市2024年经济运行情况",
        "第一季度，全市上下攻坚克难。完成民间投资3亿元。",
        "第一季度民间投资 none;第一季度固定资产投资 none"
    )]
    [InlineData(
        "襄阳市2024年经济运行情况",
        "9月份，工业投资增长3%。",
        "9月份工业投资 none;固定资产投资 fixed_asset_investment"
    )]
    [InlineData(
        "襄阳市2024年前三季度经济运行情况",
        "9月末，存款余额839亿元；粮食产量3万吨。",
        "9月末存款余额 none;前三季度粮食产量 none;前三季度固定资产投资 none"
    )]
    public void A_text_on_a_part_of_the_year_says_so_in_its_title_or_with_its_first_figure(
        string title,
        string first,
        string expected
    )
    {
        var report = NormalizedText.Of($"{title}\n\n全市经济稳中有进。{first}\n\n固定资产投资增长5%。");
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(
            expected,
            string.Join(';', read.Observations.Select(found => $"{found.Label} {found.Indicator ?? "none"}"))
        );
    }

    [Theory]
    [InlineData("一、正确看待当前经济形势", "actual 上半年固定资产投资")]
    [InlineData("一、下半年形势与目标", "target 固定资产投资")]
    public void A_speech_on_half_a_year_looks_back_where_it_looks_at_the_situation(string heading, string expected)
    {
        var report = NormalizedText.Of(
            $"在2025年襄阳市上半年经济形势分析会上的讲话\n\n同志们：\n\n{heading}\n\n全市经济稳中有进。固定资产投资增长5%。"
        );
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        var found = Assert.Single(read.Observations);
        Assert.Equal(expected, $"{found.Status.Code()} {found.Label}");
    }

    [Fact]
    public void The_news_of_a_quarter_dates_its_figures_and_those_of_the_year_before_and_the_aims_of_its_own()
    {
        var report = NormalizedText.Of(
            "襄阳市2012年一季度经济运行会议召开\n\n近日，会议透露，一季度实现“开门红”。初步预计，全市生产总值增长14%。\n\n"
                + "2011年，全市生产总值增长15.6%。今年我市经济预期增长目标为13%以上，工业投资增长24%以上。"
        );
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(
            [
                "estimate 2012 一季度生产总值",
                "actual 2011 生产总值",
                "target 2012 经济预期增长目标",
                "target 2012 工业投资",
            ],
            read.Observations.Select(found => $"{found.Status.Code()} {found.Period} {found.Label}")
        );
    }

    [Theory]
    [InlineData("云和县实现地区生产总值", "上半年地区生产总值")]
    [InlineData("云和县工业投资", "上半年云和县工业投资")]
    public void Whose_a_figure_is_stands_in_no_label_behind_a_part_of_the_year(string thing, string label)
    {
        var report = NormalizedText.Of($"云和县2024年上半年经济运行情况\n\n上半年，{thing}增长5%。");
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(label, Assert.Single(read.Observations).Label);
    }
}
