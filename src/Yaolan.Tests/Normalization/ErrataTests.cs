using Xunit;
using Yaolan.Diagnostics;

namespace Yaolan.Tests.Normalization;

/// <summary>Corrections are exact, never silent, and never change a figure.</summary>
public sealed class ErrataTests
{
    private const string Passage = "推动消费扩容提质，力争新增40家企业，完成投资3亿元。";

    private const string Seed =
        "一、2023年工作回顾\n\n实施特困困难家庭改造,增长6.5%,新增,新增。\n\n"
        + "全面推进乡村振\n\n兴，培育产业。\n\n"
        + Passage
        + "\n\n二、2024年工作安排\n\n"
        + Passage
        + "其余从略。\n";

    [Theory]
    [InlineData("quote: 特困困难家庭\n    correction: 特殊困难家庭", "实施特殊困难家庭改造，增长6.5%，新增，新增。")]
    [InlineData("quote: 改造，增长\n    correction: 改造、增长", "实施特困困难家庭改造、增长6.5%，新增，新增。")]
    [InlineData("quote: \"乡村振\\n\\n兴，培育\"\n    correction: 乡村振兴、培育", "全面推进乡村振兴、培育产业。")]
    [InlineData("quote: " + Passage + "\n    line: 13\n    correction: \"\"", "其余从略。")]
    [InlineData("quote: 增长6.5%\n    flag: 疑为5.6%", "实施特困困难家庭改造，增长6.5%，新增，新增。")]
    public void A_quote_that_stands_once_is_corrected(string erratum, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var report = NormalizedText.Of(Seed, Sidecar(erratum), diagnostics);

        Assert.DoesNotContain(
            NormalizedText.Lines(diagnostics),
            line => line.Contains("error", StringComparison.Ordinal)
        );
        Assert.Contains(expected, report.Blocks.Select(block => block.Text));
        Assert.Single(report.Errata);
    }

    [Theory]
    [InlineData(
        "quote: 新增\n    correction: 增加",
        "seeds/test.yml(3,5): error YL0302: the quote '新增' stands in the seed more than once"
    )]
    [InlineData(
        "quote: 没有\n    correction: 有",
        "seeds/test.yml(3,5): error YL0301: the quote '没有' is not in the seed"
    )]
    [InlineData("quote: 特困困难\n    line: 1\n    correction: 特殊困难", "seeds/test.yml(3,5): error YL0301: ")]
    [InlineData("quote: 特困困难\n    line: 99\n    correction: 特殊困难", "seeds/test.yml(3,5): error YL0301: ")]
    [InlineData(
        "quote: 增长6.5%\n    correction: 增长5.6%",
        "error YL0303: the correction changes a figure (6.5% to 5.6%), which is never done; use 'flag' instead"
    )]
    [InlineData("quote: 6.5%\n    correction: 6.5‰", "error YL0303: ")]
    [InlineData("quote: 40家企业，完成投资3亿元。\n\n二、\n    correction: x", "error YL0")]
    [InlineData("quote: 增长6.5%\n    correction: \"\"", "error YL0303: ")]
    [InlineData("quote: 力争新增40家\n    line: 13\n    correction: 力争新增50家", "error YL0303: ")]
    [InlineData("quote: 3亿元。其余\n    correction: 3万元。其余", "error YL0303: ")]
    public void What_cannot_be_corrected_is_an_error_with_its_place(string erratum, string expected)
    {
        var diagnostics = new DiagnosticBag();
        NormalizedText.Of(Seed, Sidecar(erratum), diagnostics);

        Assert.Contains(NormalizedText.Lines(diagnostics), line => line.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_corrections_of_the_same_words_are_an_error()
    {
        var diagnostics = new DiagnosticBag();
        NormalizedText.Of(
            Seed,
            Sidecar("quote: 特困困难\n    correction: 特殊困难") + Entry("quote: 困难家庭\n    correction: 贫困家庭"),
            diagnostics
        );

        Assert.Contains(
            NormalizedText.Lines(diagnostics),
            line => line.Contains("error YL0311: the quote '困难家庭' overlaps", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_a_correction_shares_with_the_print_keeps_its_place()
    {
        var report = NormalizedText.Of(Seed, Sidecar("quote: 实施特困困难家庭\n    correction: 实施特殊困难家庭"));
        var block = report.Blocks.Single(block => block.Text.StartsWith("实施特殊", StringComparison.Ordinal));

        Assert.Equal("实施特", string.Concat(block.Origins.Take(3).Select(origin => Seed[origin])));
        Assert.Equal("困难家庭改造", string.Concat(block.Origins.Skip(4).Take(6).Select(origin => Seed[origin])));
    }

    [Fact]
    public void A_long_passage_that_stands_twice_is_pointed_out_with_both_places()
    {
        const string once =
            "深入实施品牌消费引领行动，提质升级一批商圈，挖掘文旅消费潜力，加快打造知名文化品牌，举办旅游节等活动，助力企业蓬勃发展，推进企业梯次培育，新增一批龙头企业。";
        var diagnostics = new DiagnosticBag();
        NormalizedText.Of($"一、回顾\n\n{once}\n\n二、安排\n\n先说一句。{once}\n", diagnostics: diagnostics);

        var line = Assert.Single(
            NormalizedText.Lines(diagnostics),
            line => line.Contains("YL0307", StringComparison.Ordinal)
        );
        Assert.StartsWith("seeds/test.txt(7,6): warning YL0307: ", line, StringComparison.Ordinal);
        Assert.Contains("stands at seeds/test.txt(3,1) already", line, StringComparison.Ordinal);
    }

    private static string Sidecar(string erratum) => $"id: a\nerrata:\n{Entry(erratum)}";

    private static string Entry(string erratum) => $"  - {erratum}\n    reason: {{ zh: 误字, en: Wrong }}\n";
}
