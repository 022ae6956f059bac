using Xunit;

namespace Yaolan.Tests.Translation;

/// <summary>A table in English says what the Chinese one says, each number with the unit that its place gives it.</summary>
public sealed class TableGateTests
{
    private const string Chinese = """
        | 指标 | 单位 | 2023年目标 | 2023年完成 | 增长（%） |
        | --- | --- | --- | --- | --- |
        | 地区生产总值 | 亿元 | 4700 | 4572.2 | 5.2 |
        | 固定资产投资 | 亿元 |  |  | -3.1 |
        | 城镇新增就业 | 万人 | 7 | 8.12 | — |
        | 粮食产量 | 万吨 | ≥700 | 716.3 |  |
        | 社会消费品零售总额 | 亿元 |  |  | 6—7 |
        """;

    private const string English = """
        | Indicator | Unit | 2023 target | 2023 result | Growth (%) |
        | --- | --- | --- | --- | --- |
        | Gross domestic product | billion yuan | 470 | 457.22 | 5.2 |
        | Fixed-asset investment | billion yuan |  |  | -3.1 |
        | New urban jobs | 10,000 persons | 7 | 8.12 | — |
        | Grain output | million tonnes | ≥7 | 7.163 |  |
        | Retail sales | billion yuan |  |  | 6–7 |
        """;

    [Theory]
    [InlineData("billion yuan", "billion yuan")]
    [InlineData("| billion yuan | 470 | 457.22 |", "| 100 million yuan | 4,700 | 4,572.2 |")]
    [InlineData("| 10,000 persons | 7 | 8.12 |", "| persons | 70,000 | 81,200 |")]
    [InlineData("Growth (%)", "Growth")]
    [InlineData("≥7 |", "at least 7 |")]
    [InlineData("6–7", "6 to 7")]
    [InlineData("-3.1", "–3.1")]
    public void The_same_amounts_pass_in_any_unit(string words, string others) =>
        Assert.Equal("", Codes(words, others));

    [Theory]
    [InlineData("| billion yuan | 470 | 457.22 |", "| billion yuan | 4,700 | 4,572.2 |")]
    [InlineData("457.22", "475.22")]
    [InlineData("million tonnes", "tonnes")]
    [InlineData("-3.1", "3.1")]
    [InlineData("≥7 |", "7 |")]
    [InlineData("6–7", "6–8")]
    [InlineData("5.2 |", "-5.2 |")]
    [InlineData("10,000 persons", "100,000 persons")]
    [InlineData("| 470 | 457.22 |", "| 457.22 | 470 |")]
    public void A_wrong_number_unit_or_sign_does_not(string words, string others) =>
        Assert.NotEqual("", Codes(words, others));

    private static string Codes(string words, string others)
    {
        var english = English.Replace(words, others, StringComparison.Ordinal);
        Assert.True(words == others || english != English);
        return GatedPair.Codes(Chinese.ReplaceLineEndings("\n"), english.ReplaceLineEndings("\n"));
    }
}
