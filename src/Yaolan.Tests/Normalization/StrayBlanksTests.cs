using FsCheck.Fluent;
using Xunit;
using Yaolan.Normalization;
using Yaolan.Normalization.Repairs;

namespace Yaolan.Tests.Normalization;

public sealed class StrayBlanksTests
{
    [Theory]
    [InlineData("全年完成投资 2280 亿元，增长 5.3 % 左右。", "全年完成投资2280亿元，增长5.3%左右。")]
    [InlineData("2024 年 1 月 28 日，新增 3 家企业、5 个项目。", "2024年1月28日，新增3家企业、5个项目。")]
    [InlineData("粮食产量 1300 多亿斤，GDP 增长 5% 以上，第 3 位", "粮食产量1300多亿斤，GDP增长5%以上，第3位")]
    [InlineData("增长 5. 3 %，下降 0 .5 个百分点", "增长5.3%，下降0.5个百分点")]
    [InlineData("分别增长36. 8%、25%、33. 3%和19. 6%", "分别增长36.8%、25%、33.3%和19.6%")]
    [InlineData("完成 ２２８０ 亿元、增长 ５．３ ％", "完成２２８０亿元、增长５．３％")]
    public void Blanks_around_figures_go(string printed, string expected) =>
        Assert.Equal(expected, StrayBlanks.Close(printed, NormalizedText.Vocabulary.Units));

    [Theory]
    [InlineData(
        "新增企业5家，增长5.3%，完成投资 280亿元、工业产值 300 亿元，实现利润30亿元",
        "新增企业5家，增长5.3%，完成投资 280亿元、工业产值 300亿元，实现利润30亿元"
    )]
    [InlineData(
        "增长5.3%的同时新增5家 3家上市 完成投资20亿元，占30%",
        "增长5.3%的同时新增5家 3家上市 完成投资20亿元，占30%"
    )]
    [InlineData("2023 项目建设提速", "2023 项目建设提速")]
    [InlineData("2024 总体平稳 稳中有进", "2024 总体平稳 稳中有进")]
    [InlineData("1 坚持扩需求、强主体", "1 坚持扩需求、强主体")]
    [InlineData("增长5%，2. 3%的企业亏损", "增长5%，2. 3%的企业亏损")]
    [InlineData("2. 3项改革入选；。2. 3项", "2. 3项改革入选；。2. 3项")]
    [InlineData("生产总值  2280  亿元", "生产总值  2280  亿元")]
    [InlineData("The GDP grew by 5.3 % in 2024 alone", "The GDP grew by 5.3% in 2024 alone")]
    public void Blanks_that_part_something_stay(string printed, string expected) =>
        Assert.Equal(expected, StrayBlanks.Close(printed, NormalizedText.Vocabulary.Units));

    [Theory]
    [InlineData("城镇居民 人均可支配收入36375元", "城镇居民人均可支配收入36375元")]
    [InlineData("全力惠及居民 社会保障有力", "全力惠及居民 社会保障有力")]
    public void Residents_and_what_each_of_them_has_are_one_name(string printed, string expected) =>
        Assert.Equal(expected, StrayBlanks.Close(printed, NormalizedText.Vocabulary.Units));

    [Fact]
    public void The_text_decides_for_short_lines_and_a_long_line_for_itself()
    {
        const string set = "达 2280 亿元，增长 5 倍，新增 3 户\n第 3 位\n";
        const string close = "达2280亿元，增长5倍，新增3户，完成5件 3个试点";

        Assert.Equal(
            "达2280亿元，增长5倍，新增3户\n第3位\n" + close,
            StrayBlanks.Close(set + close, NormalizedText.Vocabulary.Units)
        );
    }

    [Fact]
    public void A_paragraph_joined_from_lines_of_a_page_loses_the_blanks_inside_of_words()
    {
        const string sentence = "新增制造 业冠军企业3家，培育标准17项，建成园区，投用平台，优化服务；";
        var paragraph = string.Concat(Enumerable.Repeat(sentence, 6));
        var units = NormalizedText.Vocabulary.Units;

        Assert.Equal(paragraph.Replace(" ", "", StringComparison.Ordinal), StrayBlanks.Close(paragraph, units));
        Assert.Equal(sentence, StrayBlanks.Close(sentence, units));
    }

    [Fact]
    public void Blanks_in_place_of_lost_commas_stay()
    {
        var paragraph = string.Concat(Enumerable.Repeat("培育壮大产业集群 加快建设现代园区 完善服务体系，", 10));

        Assert.Equal(paragraph, StrayBlanks.Close(paragraph, NormalizedText.Vocabulary.Units));
    }

    [Fact]
    public void Closing_twice_changes_nothing_and_every_character_keeps_its_place()
    {
        var pieces = Gen.Elements(
            "达",
            "亿元",
            "2280",
            " ",
            " ",
            "5",
            ".",
            "%",
            "年",
            "家",
            "，",
            "GDP",
            "\n",
            "２",
            "  "
        );
        var texts = Gen.ArrayOf(pieces).Select(found => string.Concat(found));
        var units = NormalizedText.Vocabulary.Units;

        SeededProperty.Holds(
            texts,
            text =>
            {
                var closed = StrayBlanks.Close(TracedText.Of(text), units);
                return StrayBlanks.Close(closed.Text, units) == closed.Text
                    && closed.Origins.ToArray().Select(origin => text[origin]).SequenceEqual(closed.Text)
                    && closed.Text.Replace(" ", "", StringComparison.Ordinal)
                        == text.Replace(" ", "", StringComparison.Ordinal);
            }
        );
    }
}
