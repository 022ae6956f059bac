using Xunit;
using Yaolan.Extraction;
using Yaolan.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>Texts that nobody would write are read to the end, and sentences keep their periods and areas.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("产值达9999999999999999999999999999999999万亿万亿万亿元")]
    [InlineData("产值达一亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿元")]
    [InlineData("“（“（第第百分之分之翻翻番-—1-1-1+++")]
    public void Numbers_beyond_measure_are_no_facts_of_any_size(string text) =>
        Assert.All(ExtractedText.Read(text, "review").Observations, fact => Assert.True(fact.Value?.Number < 1e28m));

    [Fact]
    public void A_text_without_an_end_of_sentence_is_read_to_its_last_figure()
    {
        var text = string.Concat(Enumerable.Repeat("新增学校3所、", 3_000));
        Assert.InRange(ExtractedText.Read(text, "review").Observations.Count, 2_950, 3_000);
    }

    [Theory]
    [InlineData("建成棚改安置房2.34万套", "2018/2022")]
    [InlineData("优良天数增加51天", "2018/2022")]
    [InlineData("城镇化率达63.7%", "2022")]
    [InlineData("过去五年，进出口总值年均增长8%", "2018/2022")]
    public void In_a_review_of_years_what_was_done_counts_over_all_and_what_stands_at_the_end(
        string text,
        string period
    ) =>
        Assert.Equal(
            period,
            Assert.Single(ExtractedText.Read(text, "review", new TimePeriod(2018, 2022)).Observations).Period.ToString()
        );

    [Theory]
    [InlineData("郑州市地区生产总值突破1.3万亿元", "410100")]
    [InlineData("郑州机场全货机航线拓展至49条", "410000")]
    [InlineData("全省城镇新增就业119.3万人", "410000")]
    public void An_area_counts_only_where_its_name_stands_before_the_indicator(string text, string area) =>
        Assert.Equal(area, Assert.Single(ExtractedText.Read(text, "review").Observations).Area);

    [Fact]
    public void A_result_called_preliminary_is_an_estimate() =>
        Assert.Equal(
            ObservationStatus.Estimate,
            Assert.Single(ExtractedText.Read("初步核算，全省生产总值增长4.1%", "review").Observations).Status
        );
}
