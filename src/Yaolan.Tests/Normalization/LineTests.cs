using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

/// <summary>What a line of the page is: part of a sentence, a heading, an item, a caption, or of the page only.</summary>
public sealed class LineTests
{
    private const string Long = "强化创新引领，推动传统产业转型升级，加快培育新兴产业，全面推进乡村振";

    [Theory]
    [InlineData(Long + "\n\n兴，培育特色产业。", Long + "兴，培育特色产业。")]
    [InlineData(
        "一般公共预算收入增长5%，\n\n城镇调查失业率5.5%左右。",
        "一般公共预算收入增长5%，城镇调查失业率5.5%左右。"
    )]
    [InlineData(Long + "\n\n— 12 —\n\n兴，培育特色产业。", Long + "兴，培育特色产业。")]
    [InlineData(
        "发展城市文化品牌，打造特色旅游，办好国际活动，推动与世界接轨，支持办好Global\nForum，增长6%。",
        "发展城市文化品牌，打造特色旅游，办好国际活动，推动与世界接轨，支持办好Global Forum，增长6%。"
    )]
    public void A_sentence_that_the_page_broke_is_whole_again(string printed, string expected) =>
        Assert.Contains(expected, Texts(printed));

    [Theory]
    [InlineData("全年增长6%，完成投资。\n就业稳定，物价平稳。", "全年增长6%，完成投资。", "就业稳定，物价平稳。")]
    [InlineData("主要做了以下工作，成效如下：\n增长6%，创新高。", "主要做了以下工作，成效如下：", "增长6%，创新高。")]
    [InlineData(
        "一是稳增长，完成投资，\n（二）促改革，优化环境，降低成本。",
        "一是稳增长，完成投资，",
        "（二）促改革，优化环境，降低成本。"
    )]
    public void What_begins_anew_stays_apart(string printed, string first, string second)
    {
        var texts = Texts(printed);

        Assert.Contains(first, texts);
        Assert.Contains(second, texts);
    }

    [Theory]
    [InlineData("— 3 —")]
    [InlineData("第12页")]
    [InlineData("第 3 页 共 20 页")]
    [InlineData("-4-")]
    [InlineData("17")]
    [InlineData("第A3版", false)]
    [InlineData("第5版")]
    [InlineData("【打印】 【关闭】")]
    [InlineData("字号：大 中 小")]
    [InlineData("相关报道：")]
    [InlineData("大力打印", false)]
    public void Page_numbers_are_no_text(string line, bool dropped = true)
    {
        var texts = Texts($"全年增长6%，完成投资。\n\n{line}\n\n就业稳定，物价平稳。");

        Assert.Equal(!dropped, texts.Contains(line));
    }

    [Fact]
    public void A_sentence_alone_below_a_byline_at_the_top_is_text()
    {
        var blocks = NormalizedText
            .Of(
                "政府工作报告摘要\n大河网讯，记者从会上了解到，全年目标完成。\n本报记者 王一\n\n环境：绿地增加\n\n人均绿地达9平方米，空气优良率提高。\n\n交通：道路变宽\n\n公路达8600公里，比上年增加430公里，群众出行更便捷。"
            )
            .Blocks;

        Assert.DoesNotContain(blocks, block => block.Kind == BlockKind.Caption);
    }

    [Theory]
    [InlineData("（本报记者郭剑整理）", BlockKind.Byline)]
    [InlineData("(本报记者 董艳竹 袁帅)", BlockKind.Byline)]
    [InlineData("本报记者 董艳竹", BlockKind.Byline)]
    [InlineData("新华社郑州1月28日电", BlockKind.Byline)]
    [InlineData("责任编辑：王一", BlockKind.Byline)]
    [InlineData("（大河报记者 李某 摄影报道）", BlockKind.Byline)]
    [InlineData("图为施工现场。", BlockKind.Caption)]
    [InlineData("(本版照片均由本报记者刘某摄)", BlockKind.Caption)]
    [InlineData("李明作政府工作报告。襄阳日报记者 王强", BlockKind.Caption)]
    [InlineData("新区一角。王强摄", BlockKind.Caption)]
    [InlineData("记者了解到，全年增长6%，完成投资，就业稳定。", BlockKind.Paragraph)]
    public void Bylines_and_captions_are_told_from_the_text(string line, BlockKind kind)
    {
        var blocks = NormalizedText.Of($"全年增长6%，完成投资。\n\n{line}\n\n就业稳定，物价平稳，投资增长。").Blocks;

        Assert.Equal(kind, blocks.Single(block => block.Text.Length > 2 && SameWords(block.Text, line)).Kind);
    }

    [Theory]
    [InlineData("2、创新活力迸发。成交额82.8亿元，增长5.3%。", "2、创新活力迸发。成交额82.8亿元，增长5.3%。")]
    [InlineData("2.创新活力迸发。成交额82.8亿元，增长5.3%。", "2. 创新活力迸发。成交额82.8亿元，增长5.3%。")]
    [InlineData("12. 创新活力迸发。成交额82.8亿元，增长5.3%。", "12. 创新活力迸发。成交额82.8亿元，增长5.3%。")]
    [InlineData("3.5万人就业，成交额82.8亿元，增长5.3%。", "3.5万人就业，成交额82.8亿元，增长5.3%。")]
    public void A_blank_after_the_number_of_a_paragraph_never_parts_a_figure(string printed, string expected) =>
        Assert.Contains(expected, Texts(printed));

    [Fact]
    public void A_single_sentence_set_apart_that_begins_with_a_day_is_a_caption()
    {
        var blocks = NormalizedText
            .Of("全年增长6%，完成投资。\n\n\n\n3月8日，施工现场，工人加紧作业。\n\n\n\n就业稳定，物价平稳，投资增长。")
            .Blocks;

        Assert.Equal([BlockKind.Paragraph, BlockKind.Caption, BlockKind.Paragraph], blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("- 增长6%\n- 新建10所\n- 改造3条")]
    [InlineData("· 增长6%\n· 新建10所\n· 改造3条")]
    [InlineData("• 增长6%\n\n• 新建10所\n\n• 改造3条")]
    [InlineData("地区生产总值增长6%\n新建学校10所\n改造道路3条")]
    [InlineData("■增长6%\n■新建10所\n■改造3条")]
    [InlineData("1.增长6%\n2.新建10所\n3.改造3条")]
    public void Short_lines_in_a_row_are_a_list(string lines)
    {
        var blocks = NormalizedText.Of($"一、主要目标\n\n{lines}\n\n全力以赴，确保完成目标任务。").Blocks;

        Assert.Equal(3, blocks.Count(block => block.Kind == BlockKind.ListItem));
    }

    [Theory]
    [InlineData("| 指标 | 目标 |\n| --- | --- |\n| 增速 | 6% |")]
    [InlineData("|指标|目标|\n|:--|--:|\n|增速|6%|")]
    [InlineData("| 指标 | 目标 |\n| 增速 | 6% |")]
    public void Rows_between_bars_are_one_table(string rows)
    {
        var blocks = NormalizedText.Of($"一、主要目标\n\n{rows}\n\n全力以赴，确保完成。").Blocks;

        var table = Assert.Single(blocks, block => block.Kind == BlockKind.Table);
        Assert.Equal("| 指标 | 目标 |\n| --- | --- |\n| 增速 | 6% |", table.Text);
    }

    [Theory]
    [InlineData("| 指标 | 目标 |\n| 增速 | 6% |\n\n| 县 | 产量 |\n| 温县 | 3万吨 |")]
    [InlineData("| 指标 | 目标 |\n| --- | --- |\n| 增速 | 6% |\n| 县 | 产量 |\n| --- | --- |\n| 温县 | 3万吨 |")]
    [InlineData(
        "| 指标 | 目标 |\n\n| --- | --- |\n\n| 增速 | 6% |\n\n| 县 | 产量 |\n\n| --- | --- |\n\n| 温县 | 3万吨 |"
    )]
    public void A_new_head_begins_a_new_table(string rows)
    {
        var blocks = NormalizedText.Of($"一、主要目标\n\n{rows}\n\n全力以赴，确保完成。").Blocks;

        Assert.Equal(
            ["| 指标 | 目标 |\n| --- | --- |\n| 增速 | 6% |", "| 县 | 产量 |\n| --- | --- |\n| 温县 | 3万吨 |"],
            blocks.Where(block => block.Kind == BlockKind.Table).Select(block => block.Text)
        );
    }

    [Theory]
    [InlineData("指标\t单位\t目标\n增速\t%\t6\n产量\t万吨\t")]
    [InlineData("指标\t单位\t目标\r\n增速\t%\t6\r\n产量\t万吨\t\r\n")]
    public void Lines_parted_by_tabs_are_rows(string rows)
    {
        var blocks = NormalizedText.Of($"一、主要目标\n\n{rows}\n\n全力以赴，确保完成。").Blocks;

        var table = Assert.Single(blocks, block => block.Kind == BlockKind.Table);
        Assert.Equal("| 指标 | 单位 | 目标 |\n| --- | --- | --- |\n| 增速 | % | 6 |\n| 产量 | 万吨 |  |", table.Text);
    }

    [Theory]
    [InlineData("指标 | 单位 | 目标\n增速 | % | 6")]
    [InlineData("指标 | 单位 | 目标 |\n增速 | % | 6 |")]
    [InlineData("指标|单位|目标\r\n增速|%|6\r\n")]
    public void Bars_part_rows_without_one_at_the_head_of_the_line(string rows)
    {
        var blocks = NormalizedText.Of($"一、主要目标\n\n{rows}\n\n全力以赴，确保完成。").Blocks;

        var table = Assert.Single(blocks, block => block.Kind == BlockKind.Table);
        Assert.Equal("| 指标 | 单位 | 目标 |\n| --- | --- | --- |\n| 增速 | % | 6 |", table.Text);
    }

    [Theory]
    [InlineData("首页 | 要闻 | 政务公开")]
    [InlineData("字号：大 | 小\n来源：市政府 | 打印")]
    [InlineData("\t各位代表，大家好。\n\t现在报告工作。")]
    [InlineData("时间：\t2024年1月\n地点：\t人民会堂")]
    [InlineData(
        "\t\t全市\t生产总值增长6%，固定资产投资增长7%，一般公共预算收入增长8%，社会消费品零售总额增长9%，居民收入稳步增长。\n一行\t二\t三\t四"
    )]
    public void Tabs_and_bars_that_stand_alone_make_no_rows(string lines) =>
        Assert.DoesNotContain(
            NormalizedText.Of($"一、主要目标\n\n{lines}\n\n全力以赴，确保完成。").Blocks,
            block => block.Kind == BlockKind.Table
        );

    [Fact]
    public void A_row_that_does_not_fit_its_head_is_told_of()
    {
        var diagnostics = new DiagnosticBag();

        NormalizedText.Of("一、主要目标\n\n| 指标 | 目标 |\n| 增速 | 6% |\n| 产量 |\n", diagnostics: diagnostics);

        Assert.Contains(
            NormalizedText.Lines(diagnostics),
            line =>
                line.StartsWith(
                    "seeds/test.txt(5,1): warning YL0312: a row of a table has 1 cells, its head 2",
                    StringComparison.Ordinal
                )
        );
    }

    private static IReadOnlyList<string> Texts(string printed) =>
        [
            .. NormalizedText
                .Of($"各位代表，大家好。\n\n{printed}\n\n全文到此，谢谢。")
                .Blocks.Select(block => block.Text),
        ];

    private static bool SameWords(string found, string printed) =>
        found.Trim('（', '）') == printed.Trim('(', ')', '（', '）');
}
