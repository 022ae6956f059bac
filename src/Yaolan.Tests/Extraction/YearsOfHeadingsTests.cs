using Xunit;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>Of which years figures are, and whether they are aimed at, by the title, the opening and the headings of a text.</summary>
public sealed class YearsOfHeadingsTests
{
    [Theory]
    [InlineData("今年经济社会发展的主要预期目标是：生产总值增长10%。", "基础设施", "target 2018, target 2018")]
    [InlineData("今年经济社会发展的主要预期目标是：生产总值增长10%。", "2017年工作回顾", "target 2018, actual 2017")]
    [InlineData("2017年，生产总值增长10%。", "基础设施", "actual 2017, actual 2017")]
    public void Below_an_opening_that_sets_targets_headings_that_tell_nothing_are_of_what_is_to_be_done(
        string opening,
        string heading,
        string expected
    )
    {
        var text =
            $"襄阳市2018年政府工作报告解读\n\n政府工作报告提出，攻坚克难。{opening}\n\n{heading}\n\n市区新建公交场站6个，群众出行更加便利。";

        Assert.Equal(expected, Years(text));
    }

    [Theory]
    [InlineData("展望2018年", "target 2018")]
    [InlineData("2018年展望", "target 2018")]
    [InlineData("收官2017年", "actual 2017")]
    public void A_year_looked_back_on_or_ahead_to_heads_the_list_below_it(string heading, string expected)
    {
        var text =
            $"襄阳市2018年政府工作报告发布\n回顾2017年\n生产总值增长9.5%，工业增加值增长8%\n固定资产投资增长12%\n财政收入增长9%\n"
            + $"进出口增长7%\n{heading}\n固定资产投资增长12%左右\n财政收入增长6%左右\n进出口增长7%左右";

        Assert.Equal(expected, Years(text).Split(", ")[^1]);
    }

    [Theory]
    [InlineData("关于襄阳市2020年国民经济和社会发展计划执行情况与2021年计划草案的报告", "target 2021, target 2021")]
    [InlineData("关于襄阳市2020年国民经济和社会发展计划执行情况的报告", "target 2021, actual 2020")]
    public void A_draft_of_a_plan_sets_targets_for_its_year(string title, string expected)
    {
        var text =
            $"{title}\n\n报告提出了2021年全市发展指标体系安排，具体为：总量指标方面，生产总值增长6.5%左右。质量指标方面，税收收入增长8%以上。";

        Assert.Equal(expected, Years(text));
    }

    [Theory]
    [InlineData("报告指出：2010年，全县上下攻坚克难。", "actual 2010")]
    [InlineData("报告指出，2010年，全县上下攻坚克难。", "actual 2010")]
    public void What_the_news_of_a_report_says_it_pointed_out_names_the_year(string sentence, string expected)
    {
        var text =
            $"三穗县第十五届人民代表大会第五次会议胜利召开\n\n2011年2月14日，会议隆重开幕。县长代表县人民政府向大会作政府工作报告。\n\n{sentence}全县生产总值增长15%。";

        Assert.Equal(expected, Years(text));
    }

    [Fact]
    public void A_title_with_its_characters_set_apart_is_that_of_a_report_that_looks_back_on_the_year_before() =>
        Assert.Equal(
            "actual 2020, actual 2016/2020",
            Years(
                "政 府 工 作 报 告\n——2021年2月2日在襄阳市第十五届人民代表大会第七次会议上\n\n“十三五”时期的工作回顾\n\n"
                    + "过去五年，城镇化率达65.8%，居民收入年均增长6.7%。"
            )
        );

    private static string Years(string text)
    {
        var report = NormalizedText.Of(text);
        var document = new ReportDocument(report.Metadata, report.Blocks, "seed");
        var read = ObservationExtractor.Read(document, NormalizedText.Vocabulary);
        return string.Join(", ", read.Observations.Select(found => $"{found.Status.Code()} {found.Period}"));
    }
}
