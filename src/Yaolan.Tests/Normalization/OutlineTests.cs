using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

/// <summary>Each report marks its headings in its own way; one family of marks is one level.</summary>
public sealed class OutlineTests
{
    private const string Prose = "全年完成投资，就业稳定，物价平稳。";

    [Theory]
    [InlineData("1 一、工作回顾|2 （一）经济|3 1.工业|3 2.农业|2 （二）民生|1 二、工作安排|2 （一）投资")]
    [InlineData("1 第一部分 工作回顾|2 一、经济|2 二、民生|1 第二部分 工作安排|2 一、投资")]
    [InlineData("1 # 工作回顾|2 ## 经济|3 ### 工业|2 ## 民生|1 # 工作安排")]
    [InlineData("1 一、工作回顾|2 ■经济|2 ■民生|1 二、工作安排|2 ■投资")]
    [InlineData("1 一、工作回顾|2 ●经济|3 （1）工业|2 ●民生|1 二、工作安排")]
    [InlineData("1 工作回顾|2 1 经济|2 2 民生|1 工作安排|2 1 投资|2 2 消费")]
    [InlineData("1 关键词：创新高地|1 关键词：乡村振兴")]
    [InlineData("1 一、工作回顾|2 （1）经济|3 ①工业|3 ②农业|2 （2）民生")]
    public void The_levels_follow_the_marks(string outline)
    {
        var expected = outline.Split('|');
        var text = string.Join("\n\n", expected.Select(line => $"{line[2..]}\n\n{Prose}"));

        var found = NormalizedText
            .Of($"各位代表，大家好。\n\n{text}")
            .Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => $"{block.Level} {Bare(block.Text)}");

        Assert.Equal(expected.Select(line => $"{line[..2]}{Bare(line[2..])}"), found);
    }

    [Theory]
    [InlineData("二、2024年主要工作 ", "二、2024年主要工作")]
    [InlineData("二、主要目标任务\u3000", "二、主要目标任务")]
    [InlineData("二、坚持稳中求进 ", "")]
    public void A_heading_that_lost_its_line_end_is_found(string printed, string heading)
    {
        const string Text =
            "今年发展的主要预期目标是：地区生产总值增长6%，城镇新增就业12万人，居民收入稳步增长，物价平稳。";

        var blocks = NormalizedText.Of($"一、工作回顾\n\n{Prose}\n\n{printed}{Text}").Blocks;

        var found = blocks.Where(block => block.Kind == BlockKind.Heading).Skip(1).Select(block => block.Text);
        Assert.Equal(heading.Length > 0 ? [heading] : [], found);
    }

    [Theory]
    [InlineData("一、2023年工作回顾", "review")]
    [InlineData("一、过去五年工作回顾", "review")]
    [InlineData("2023年成绩单", "review")]
    [InlineData("二、2024年总体要求和主要目标", "outlook")]
    [InlineData("二、今后五年工作的总体部署", "outlook")]
    [InlineData("2024年主要预期目标", "targets")]
    [InlineData("今年工作的指导思想", "requirements")]
    [InlineData("三、2024年重点工作", "priorities")]
    [InlineData("今年怎么干", "priorities")]
    [InlineData("二、对今年政府工作的建议", "priorities")]
    [InlineData("2024年目标任务", "targets")]
    [InlineData("二、2024年工作总体要求和目标任务", "outlook")]
    [InlineData("2023年目标任务完成情况", "review")]
    [InlineData("一、“十五”计划主要预期目标提前实现，发展站在新起点上", "review")]
    [InlineData("一、“十三五”主要目标任务圆满完成", "review")]
    [InlineData("三、全力以赴，确保全年目标任务圆满完成", "targets")]
    [InlineData("四、加强政府自身建设", "closing")]
    public void A_heading_tells_what_its_section_does(string heading, string kind)
    {
        var report = NormalizedText.Of($"各位代表，大家好。\n\n{heading}\n\n{Prose}\n\n{Prose}");

        Assert.Equal(kind, report.Blocks[^1].Section);
    }

    [Fact]
    public void Lists_without_bullets_begin_where_their_section_is_named()
    {
        var report = NormalizedText.Of(
            "政府工作报告要览\n\n2023年工作回顾\n生产总值增长5.3%\n固定资产投资增长8%\n新建学校12所\n"
                + "2024年主要预期目标\n生产总值增长6%\n固定资产投资增长7%\n新建学校9所\n\n"
                + $"一、重点工作\n\n{Prose}\n\n深入实施创新行动，综合科技创新水平居全省第3位\n\n{Prose}"
        );

        Assert.Equal(
            "review: 2023年工作回顾 review- review- review- targets: 2024年主要预期目标 targets- targets- targets- "
                + "priorities: 一、重点工作 priorities¶ priorities¶ priorities¶",
            string.Join(' ', report.Blocks.Select(Kind))
        );

        static string Kind(ReportBlock block) =>
            block.Kind switch
            {
                BlockKind.Heading => $"{block.Section}: {block.Text}",
                BlockKind.ListItem => $"{block.Section}-",
                _ => $"{block.Section}¶",
            };
    }

    [Fact]
    public void A_heading_of_this_year_below_a_review_is_a_task()
    {
        var report = NormalizedText.Of(
            $"2024年市政府工作报告\n\n# 2023年工作回顾\n\n{Prose}\n\n## 今年重点抓好九方面工作\n\n{Prose}"
        );

        Assert.Equal("priorities", report.Blocks[^1].Section);
    }

    [Fact]
    public void What_is_planned_never_stands_below_a_review()
    {
        var report = NormalizedText.Of(
            $"一、2023年工作回顾\n\n（一）经济\n\n{Prose}\n\n2024年重点工作\n\n（一）投资\n\n{Prose}"
        );

        Assert.Equal("priorities", report.Blocks[^1].Section);
    }

    [Fact]
    public void Sections_stand_in_the_order_and_nesting_of_the_sidecar()
    {
        var diagnostics = new DiagnosticBag();
        var report = NormalizedText.Of(
            $"二、安排\n\n{Prose}\n\n■投资\n\n{Prose}\n\n一、回顾\n\n{Prose}\n\n三、其他\n\n{Prose}",
            """
            id: a
            outline:
              - { heading: 一、回顾, kind: review }
              - heading: 2024年打算
                inferred: true
                kind: priorities
                sections:
                  - 二、安排
            """,
            diagnostics
        );

        Assert.Equal(
            [
                "1 review 一、回顾",
                "1 priorities 2024年打算",
                "2 priorities 二、安排",
                "3 priorities 投资",
                "1 priorities 三、其他",
            ],
            report
                .Blocks.Where(block => block.Kind == BlockKind.Heading)
                .Select(block => $"{block.Level} {block.Section} {block.Text}")
        );
        Assert.Contains(
            "seeds/test.yml(3,3): warning YL0306: the section '三、其他' is not in the outline; it was put last",
            NormalizedText.Lines(diagnostics)
        );
        Assert.Contains("priorities-1", report.Metadata.Inferred);
    }

    [Fact]
    public void Headings_that_are_missing_or_stand_twice_are_errors_that_list_the_headings()
    {
        var diagnostics = new DiagnosticBag();
        NormalizedText.Of(
            $"一、回顾\n\n{Prose}\n\n■投资\n\n{Prose}\n\n二、安排\n\n{Prose}\n\n■投资\n\n{Prose}",
            "id: a\noutline:\n  - 一、回顾\n  - 二、安徘\n  - 投资\n",
            diagnostics
        );
        var lines = NormalizedText.Lines(diagnostics);

        Assert.Contains(
            "seeds/test.yml(4,5): error YL0304: no heading '二、安徘' was found; the headings are: 一、回顾 | 投资 | 投资 | 二、安排",
            lines
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith(
                    "seeds/test.yml(5,5): error YL0305: the heading '投资' stands more than once",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Marked_lines_that_state_figures_and_head_nothing_are_items_below_the_line_before_them()
    {
        var report = NormalizedText.Of(
            "襄阳市政府工作报告要览\n2024年1月21日\n2023年，我们这样走过\n经济稳步回升　地区生产总值增长6.1%\n"
                + "财政较快增长　一般公共预算收入增长13.2%\n2024年，我们的目标\n◆地区生产总值增长5.5%以上\n◆城镇新增就业12万人以上\n"
                + "一、产业\n● 汽车产量达到95万辆\n● 智能工厂10个\n二、民生\n● 改造农村公路500公里\n■办实事\n新增学位2万个。"
        );

        Assert.Equal(
            ["2024年，我们的目标", "一、产业", "二、民生", "办实事"],
            report.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text)
        );
        Assert.Equal(
            "targets",
            Assert.Single(report.Blocks, block => block.Text.Contains("5.5%以上", StringComparison.Ordinal)).Section
        );
    }

    private static string Bare(string heading) =>
        heading.TrimStart('#', '■', '●', ' ').Replace(". ", ".", StringComparison.Ordinal);
}
