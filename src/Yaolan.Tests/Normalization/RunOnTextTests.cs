using Xunit;
using Yaolan.Normalization;
using Yaolan.Normalization.Repairs;

namespace Yaolan.Tests.Normalization;

/// <summary>A report that was copied as one line has its lines back.</summary>
public sealed class RunOnTextTests
{
    private const string Sentence = "全市上下攻坚克难，经济运行稳中有进，民生持续改善，社会大局保持稳定。";

    private static readonly string Paragraph = string.Concat(Enumerable.Repeat(Sentence, 4));

    private static readonly string[] Lines =
    [
        "政府工作报告",
        "——2024年1月28日在焦作市第十四届人民代表大会第三次会议上",
        "焦作市市长 李亦博",
        "各位代表：",
        $"现在，我代表市人民政府向大会报告工作。{Sentence}",
        "一、2023年工作回顾",
        $"一年来，地区生产总值增长5.3%。{Paragraph}",
        "（一）产业转型提速",
        $"规模以上工业增加值增长7.5%。{Paragraph}",
        "二、2024年主要预期目标",
        $"地区生产总值增长6%。{Paragraph}",
    ];

    [Theory]
    [InlineData(" ")]
    [InlineData("　")]
    public void Lines_joined_by_blanks_are_parted_again(string blank) =>
        Assert.Equal(
            NormalizedText.Whole(NormalizedText.Of(string.Join('\n', Lines))),
            NormalizedText.Whole(NormalizedText.Of(string.Join(blank, Lines)))
        );

    [Fact]
    public void Without_blanks_the_names_of_sections_part_head_and_text()
    {
        var report = NormalizedText.Of("2024年焦作市政府工作报告\n" + string.Concat(Lines.Skip(4)));

        Assert.Equal(
            ["review 一、2023年工作回顾", "targets 二、2024年主要预期目标"],
            report
                .Blocks.Where(block => block.Kind == BlockKind.Heading && !block.Text.StartsWith('（'))
                .Select(block => $"{block.Section} {block.Text}")
        );
    }

    [Fact]
    public void A_heading_that_says_what_became_of_the_targets_is_not_cut_behind_their_name()
    {
        var report = NormalizedText.Of(
            $"2006年焦作市政府工作报告\n各位代表：现在，我代表市人民政府报告工作。一、“十五”计划主要预期目标提前实现，焦作站在新的起点上新世纪的头五年，全市奋力拼搏。{Paragraph}（一）经济较快增长。{Paragraph}"
        );

        Assert.DoesNotContain(report.Blocks, block => block.Section == "targets");
    }

    [Fact]
    public void A_head_that_runs_into_the_text_gives_place_day_speaker_and_years()
    {
        var report = NormalizedText.Of(
            "2019年云和县人民政府工作报告（全文）——在云和县第十七届人民代表大会第四次会议上县长张三丰（2020年1月8日）各位代表："
                + $"现在，我代表县人民政府向大会作工作报告。2019年工作回顾2019年，是极不平凡的一年。预计生产总值增长7.8%。{Paragraph}{Paragraph}"
        );

        Assert.Equal(
            ("331125", "2020-01-08", "张三丰", "2019", 2020),
            (
                report.Metadata.Area,
                report.Metadata.Date,
                report.Metadata.Speaker?.Name,
                $"{report.Metadata.ReviewYear}",
                report.Metadata.OutlookYear
            )
        );
        Assert.Contains(report.Blocks, block => block is { Kind: BlockKind.Heading, Text: "2019年工作回顾" });
    }

    [Fact]
    public void A_long_paragraph_among_others_is_left_alone()
    {
        var text = $"{Paragraph}\n一是推进创新。二、三产业增长5%。{Paragraph}\n{Paragraph}";

        Assert.Same(text, RunOnText.Part(TracedText.Of(text), NormalizedText.Vocabulary.Kinds).Text);
    }
}
