using Xunit;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Tracking;

/// <summary>The sum that a reader sees beside a verdict.</summary>
public sealed class TrackArithmeticTests
{
    [Theory]
    [InlineData(
        "地区生产总值增长6.5%。",
        "地区生产总值增长5.3%左右。",
        "6.5 − 5.3 = 1.2个百分点，尚差此数。",
        "6.5 − 5.3 = 1.2 percentage points short."
    )]
    [InlineData(
        "技术合同成交额在50亿元以上。",
        "技术合同成交额65亿元。",
        "65 − 50 = 15亿元，高于目标。",
        "6.5 − 5 = 1.5 billion yuan above."
    )]
    [InlineData(
        "城镇登记失业率4.5%以内。",
        "城镇登记失业率2.74%。",
        "4.5 − 2.74 = 1.76个百分点，低于目标。",
        "4.5 − 2.74 = 1.76 percentage points below."
    )]
    [InlineData(
        "城镇登记失业率4.5%以内。",
        "城镇登记失业率4.6%。",
        "4.6 − 4.5 = 0.1个百分点，超出此数。",
        "4.6 − 4.5 = 0.1 percentage points over."
    )]
    [InlineData(
        "单位生产总值能耗下降3%以上。",
        "单位生产总值能耗下降2.5%。",
        "3 − 2.5 = 0.5个百分点，尚差此数。",
        "3 − 2.5 = 0.5 percentage points short."
    )]
    [InlineData(
        "单位生产总值能耗下降3%以上。",
        "单位生产总值能耗上升1%。",
        "1 − (−3) = 4个百分点，超出此数。",
        "1 − (−3) = 4 percentage points over."
    )]
    [InlineData("地区生产总值增长7.5%—8%。", "地区生产总值增长7.6%。", "在7.5至8%之间。", "Between 7.5 and 8%.")]
    [InlineData(
        "地区生产总值增长7.5%—8%。",
        "地区生产总值增长8.5%。",
        "8.5 − 8 = 0.5个百分点，高于目标。",
        "8.5 − 8 = 0.5 percentage points above."
    )]
    [InlineData(
        "旅游综合收入达到1000亿元。",
        "旅游综合收入突破1000亿元。",
        "超过1000亿元。",
        "More than 100 billion yuan."
    )]
    // firms are no households
    [InlineData(
        "新增规上工业企业60户。",
        "新增规上工业企业75户。",
        "75 − 60 = 15户，高于目标。",
        "75 − 60 = 15 above."
    )]
    [InlineData(
        "改造农村危房1200户。",
        "完成农村危房改造1356户。",
        "1356 − 1200 = 156户，高于目标。",
        "1,356 − 1,200 = 156 households above."
    )]
    [InlineData("改造老旧小区65个。", "改造老旧小区65个。", "与65个相等。", "Equal to 65.")]
    public void It_is_written_as_each_language_writes_sums(string target, string result, string chinese, string english)
    {
        var track = Assert.Single(new TwoReports(target, result).Tracks);

        Assert.Equal(chinese, new TrackArithmetic(TwoReports.Vocabulary, Language.Chinese).Of(track));
        Assert.Equal(english, new TrackArithmetic(TwoReports.Vocabulary, Language.English).Of(track));
    }
}
