using Xunit;

namespace Yaolan.Tests.Normalization;

/// <summary>What other programs leave in a text is taken out; what the author wrote stays.</summary>
public sealed class MarkupResidueTests
{
    [Theory]
    [InlineData("[bookmark: _Toc142682890]全年增长6%，完成投资。", "全年增长6%，完成投资。")]
    [InlineData("[Bookmark: x]全年增长6%，完成投资。", "全年增长6%，完成投资。")]
    [InlineData("见[附件1]，全年增长6%。", "见[附件1]，全年增长6%。")]
    [InlineData("全年增长**5.3%**左右，**势头**好。", "全年增长5.3%左右，势头好。")]
    [InlineData("**全年增长6%，完成投资。**", "全年增长6%，完成投资。")]
    [InlineData("全年增长6%，完成投资。**", "全年增长6%，完成投资。")]
    [InlineData("PM<sub>2.5</sub>浓度下降，CO<SUB>2</SUB>排放减少。", "PM2.5浓度下降，CO2排放减少。")]
    [InlineData("PM_{2.5}浓度、PM₁₀浓度下降，占地3000m^{2}。", "PM2.5浓度、PM10浓度下降，占地3000m2。")]
    [InlineData("<p>全年增长6%，</p><p>完成投资。</p>", "全年增长6%，完成投资。")]
    [InlineData("<span style=\"color:red\">全年</span>增长<font size=3>6%</font>，<b>好</b>。", "全年增长6%，好。")]
    [InlineData("R&amp;D经费增长&nbsp;6%，&ldquo;双一流&rdquo;&hellip;&#20013;国。", "R&D经费增长6%，“双一流”…中国。")]
    [InlineData("AT&T、R&D；a<b且c>d，x<5，继续增长。", "AT&T、R&D；a<b且c>d，x<5，继续增长。")]
    [InlineData("全年增长6%<!-- 编辑：<b>删</b> -->，完成投资。", "全年增长6%，完成投资。")]
    [InlineData("<script>alert('x')</script>全年增长6%，完成投资。<style>p{}</style>", "全年增长6%，完成投资。")]
    [InlineData("\uFEFF全年\u200B增长\u00AD6%，\u202E完成\u202C投资。", "全年增长6%，完成投资。")]
    public void A_paragraph_reads_as_it_was_written(string printed, string expected) =>
        Assert.Equal([expected], Paragraphs($"各位代表：\n\n{printed}\n\n全文完，谢谢大家。"));

    [Theory]
    [InlineData("大力培育大企业集团。**建立培育库，梯次推进。", "大力培育大企业集团。")]
    [InlineData("**大力培育大企业集团。**建立培育库，梯次推进。", "大力培育大企业集团。")]
    [InlineData("- **大力培育大企业集团。**建立培育库，梯次推进。", "大力培育大企业集团。")]
    [InlineData("建立**培育库**，梯次推进。", "")]
    [InlineData("**建立培育库，梯次推进。**", "")]
    public void A_run_in_head_is_told_from_emphasis(string printed, string lead)
    {
        var block = NormalizedText.Of($"各位代表：\n\n{printed}\n\n全文完，谢谢大家。").Blocks[1];

        Assert.Equal(lead, block.Text[..block.LeadLength]);
        Assert.DoesNotContain("*", block.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<table><tr><td>涪城区</td><td>10</td><td>12</td></tr></table>",
        "| 涪城区 | 10 | 12 | | --- | --- | --- |"
    )]
    [InlineData(
        "<TABLE>\n<TR>\n<TD><p>涪城区</p></TD>\n<TD>10</TD>\n<TD>12</TD>\n</TR>\n</TABLE>",
        "| 涪城区 | 10 | 12 | | --- | --- | --- |"
    )]
    [InlineData("<table><tr><th>涪城区<td>10<td>12</table>", "| 涪城区 | 10 | 12 | | --- | --- | --- |")]
    [InlineData("涪城区<td>10</td><td>12</td>", "涪城区10 12")]
    public void Numbers_in_neighbouring_cells_never_run_together(string printed, string expected) =>
        Assert.Equal([expected], Paragraphs($"各位代表：\n\n{printed}\n\n全文完，谢谢大家。").Select(OnOneLine));

    [Theory]
    [InlineData(
        "<table><tr><th rowspan=2>指标</th><th colspan='2'>2023年</th></tr><tr><th>目标</th><th>完成</th></tr>"
            + "<tr><td>粮食产量</td><td>85</td><td>86</td></tr></table>",
        "| 指标 | 2023年 | 2023年 | | --- | --- | --- | | 指标 | 目标 | 完成 | | 粮食产量 | 85 | 86 |"
    )]
    [InlineData(
        "<table><tr><td>类别</td><td>指标</td><td>目标</td></tr><tr><td rowspan=\"2\">民生</td><td>新增就业</td><td>7</td></tr>"
            + "<tr><td>失业率</td><td>5</td></tr><tr><td>农业</td><td>粮食产量</td><td>85</td></tr></table>",
        "| 类别 | 指标 | 目标 | | --- | --- | --- | | 民生 | 新增就业 | 7 | | 民生 | 失业率 | 5 | | 农业 | 粮食产量 | 85 |"
    )]
    [InlineData(
        "<table><tr><td>指标</td><td>一季度</td><td>二季度</td></tr><tr><td>新增就业</td><td colspan=2>15</td></tr></table>",
        "| 指标 | 一季度 | 二季度 | | --- | --- | --- | | 新增就业 | 15 | |"
    )]
    [InlineData(
        "<table><tr><td colspan=0>指标</td><td rowspan=-3>目标</td></tr><tr><td colspan=two>粮食产量</td><td>85</td></tr></table>",
        "| 指标 | 目标 | | --- | --- | | 粮食产量 | 85 |"
    )]
    public void Joined_cells_stand_in_each_place_that_they_cover(string printed, string expected) =>
        Assert.Equal([expected], Paragraphs($"各位代表：\n\n{printed}\n\n全文完，谢谢大家。").Select(OnOneLine));

    [Fact]
    public void Spans_of_a_hostile_table_add_little_to_the_text()
    {
        var table = string.Concat(
            Enumerable.Repeat("<tr><td colspan=999999 rowspan=999999>指标目标完成情况</td></tr>", 5_000)
        );

        Assert.True(Paragraphs($"各位代表：\n\n<table>{table}</table>").Sum(text => text.Length) < 400_000);
    }

    [Fact]
    public void A_row_that_nobody_closes_takes_little_of_the_text()
    {
        var lines = string.Concat(Enumerable.Repeat("全年增长6%，完成投资。\n\n", 1000));

        Assert.True(NormalizedText.Of($"<table><tr><td>涪城区\n{lines}").Blocks.Count > 400);
    }

    [Fact]
    public void Rows_of_a_list_and_cells_of_a_page_become_lines()
    {
        var report = NormalizedText.Of(
            "<h1>河南省政府工作报告</h1><ul><li>增长6%</li><li>新建<br/>十所</li></ul><p>各位代表，</p><div>全文完，谢谢。</div>"
        );

        Assert.Equal("河南省政府工作报告", report.Metadata.Title);
        Assert.Equal(["增长6%", "新建", "十所", "各位代表，全文完，谢谢。"], report.Blocks.Select(block => block.Text));
    }

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Paragraphs(string text) =>
        NormalizedText.Of(text).Blocks.Select(block => block.Text).Skip(1).SkipLast(1);
}
