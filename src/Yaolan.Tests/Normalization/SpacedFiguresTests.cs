using Xunit;

namespace Yaolan.Tests.Normalization;

/// <summary>Blanks that stand in and around numbers are taken out; those that may stand for a lost comma are kept.</summary>
public sealed class SpacedFiguresTests
{
    [Theory]
    [InlineData(
        "地区生产总值从 6852 亿元增加到 1.35 万亿元，稳步前进。",
        "地区生产总值从6852亿元增加到1.35万亿元，稳步前进。"
    )]
    [InlineData("5 0 0 0个贫困村出列，新增 1 800 万千瓦。", "5000个贫困村出列，新增1800万千瓦。")]
    [InlineData("收入分别达 43 270 元、17 090 元（12 000 户调查）。", "收入分别达43270元、17090元（12000户调查）。")]
    [InlineData("周转量1 228.3亿吨公里，接待5 300.2万人次，好。", "周转量1228.3亿吨公里，接待5300.2万人次，好。")]
    [InlineData("各占1 228.3元与0.5 228.3元，好。", "各占1228.3元与0.5 228.3元，好。")]
    [InlineData("利润增长12 .5%，税收增长12. 5 %。", "利润增长12.5%，税收增长12.5%。")]
    [InlineData("比 2012 年提高，居第 4 位，覆盖率 57% 以上。", "比2012年提高，居第4位，覆盖率57%以上。")]
    [InlineData("增长6% 城镇新增就业12万人 粮食丰收，好。", "增长6% 城镇新增就业12万人 粮食丰收，好。")]
    [InlineData("近三年新建幼儿园 3 5 8 所数各不相同，好。", "近三年新建幼儿园3 5 8所数各不相同，好。")]
    [InlineData("工作如下。1. 5个项目开工，2. 12个项目投产。", "工作如下。1. 5个项目开工，2. 12个项目投产。")]
    public void A_paragraph_reads_as_it_was_meant(string printed, string expected) =>
        Assert.Equal(expected, NormalizedText.Of($"各位代表：\n\n{printed}\n\n全文完，谢谢大家。").Blocks[1].Text);
}
