using FsCheck.Fluent;
using Xunit;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Normalization.Repairs;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Content;

/// <summary>What is written to content is read back as it was, whatever characters a report holds.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "全年增长6.5%",
        "，",
        "。",
        " ",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "#",
        "# ",
        "## ",
        "{#x}",
        "{#x onclick=y}",
        "{",
        "}",
        "<b>",
        "</b>",
        "<!-- #review-9 -->",
        "<!--",
        "-->",
        "<",
        ">",
        "> ",
        "[",
        "]",
        "](",
        "(",
        ")",
        "![",
        "|",
        "||",
        "~",
        "~~",
        "1. ",
        "12.",
        "3) ",
        "1.",
        "- ",
        "-",
        "--",
        "---",
        "+ ",
        "+",
        "=",
        "===",
        ":",
        ": ",
        "&",
        "&amp;",
        "&#65;",
        "&lt",
        "\\",
        "\\\\",
        "!",
        "https://example.cn/a_b*c",
        "http://a.b",
        "www.a.cn",
        "a@b.cn",
        "mailto:x",
        "“双一流”",
        "R&D",
        "PM2.5",
        "㙍",
        "😀",
        "é",
        "e\u0301",
        "\t",
        "^",
        "$",
        "%",
        "@",
        "\"",
        "'",
        "…",
        "——",
        ";",
        "/",
        "?",
        "0",
        "9",
        "abc",
        "A B",
        "  ",
    ];

    [Fact]
    public void Blocks_with_any_text_are_read_back_as_they_were()
    {
        // As a seed's blocks are: without blanks that part nothing.
        var texts = Gen.ArrayOf(Gen.Elements(Pieces))
            .Select(pieces => string.Concat(pieces).Replace('\t', ' ').Trim())
            .Select(text => StrayBlanks.Close(text, NormalizedText.Vocabulary.Units));
        var kinds = Gen.Elements(
            BlockKind.Paragraph,
            BlockKind.ListItem,
            BlockKind.Heading,
            BlockKind.Caption,
            BlockKind.Byline
        );
        var block =
            from text in texts
            from kind in kinds
            from level in Gen.Choose(1, 4)
            from lead in Gen.Choose(0, 9)
            select new ReportBlock(
                kind.ToString(),
                kind,
                kind == BlockKind.Heading ? level : 0,
                "review",
                text,
                kind is BlockKind.Paragraph or BlockKind.ListItem ? LeadWithin(text, lead) : 0,
                []
            );
        var bodies = Gen.ArrayOf(block)
            .Select(blocks => blocks.Where(one => one.Text.Length > 0).Select(Numbered).ToList());

        SeededProperty.Holds(bodies, IsReadBack);
    }

    [Fact]
    public void Front_matter_with_any_text_is_read_back_as_it_was()
    {
        var texts = Gen.NonEmptyListOf(Gen.Elements(Pieces))
            .Select(pieces => string.Concat(pieces).Trim())
            .Where(text => text.Length > 0 && text is not ("~" or "null"));
        var reports =
            from title in texts
            from subtitle in texts
            from name in texts
            from byline in texts
            select new ReportMetadata(
                "jiaozuo-2024-work-report",
                title,
                subtitle,
                "work-report",
                "full",
                "410800",
                2024,
                new TimePeriod(2018, 2022),
                2024,
                new Speaker(name, subtitle),
                title,
                "2024-01-28",
                byline,
                "2024-02-01",
                null,
                ["old-name", "older-name"],
                new ReportSource("seeds/a.txt", "00ff", "utf-8", "https://example.cn/?a=1&b=2#c", byline),
                ["year", "review-1"]
            );

        SeededProperty.Holds(
            reports,
            metadata =>
            {
                var diagnostics = new DiagnosticBag();
                var written = FrontMatterWriter.Write(metadata, "00ff") + "\n";
                var text = FrontMatterText.Cut(written, "zh.md", diagnostics);
                var read = FrontMatterReader.Read(text!, "zh.md", NormalizedText.Vocabulary, diagnostics)!.Value;
                return diagnostics.Sorted().Count == 0
                    && read.BodyHash == "00ff"
                    && read.FrontMatterHash == FrontMatterText.HashOf(text!.Yaml)
                    && read.Metadata.Aliases.SequenceEqual(metadata.Aliases)
                    && read.Metadata.Inferred.SequenceEqual(metadata.Inferred)
                    && read.Metadata with { Aliases = metadata.Aliases, Inferred = metadata.Inferred } == metadata;
            }
        );
    }

    [Theory]
    [InlineData("| 指标 | 目标 |\n| --- | --- |\n| 增速 | 6% |\n| 就业\\|创业 | 6万人 |")]
    [InlineData("| **增速** | <b>6%</b> |\n| --- | --- |\n| 1. [a](b) | `c` \\d |\n|  | {#x} |")]
    public void A_table_is_read_back_as_it_was(string table)
    {
        var body = MarkdownBody.Write([new ReportBlock("targets-1", BlockKind.Table, 0, "targets", table, 0, [])]);

        var block = Assert.Single(Documents.Blocks(body).Blocks);

        Assert.Equal((BlockKind.Table, "targets-1"), (block.Kind, block.Id));
        Assert.Equal(table, block.Text);
    }

    private static bool IsReadBack(List<ReportBlock> written)
    {
        var read = Documents.Blocks($"\n{MarkdownBody.Write(written)}").Blocks;
        return read.Select(Comparable).SequenceEqual(written.Select(Comparable));
    }

    private static (string, BlockKind, int, string, int) Comparable(ReportBlock block) =>
        (block.Id, block.Kind, block.Level, block.Text, block.LeadLength);

    private static ReportBlock Numbered(ReportBlock block, int index)
    {
        var name = block.Kind switch
        {
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => "review",
        };
        return block with { Id = $"{name}-{index + 1}" };
    }

    // A run-in head ends on its punctuation, as normalization finds them.
    private static int LeadWithin(string text, int lead)
    {
        var end = text.IndexOf('。', StringComparison.Ordinal) + 1;
        return lead < 5 && end > 1 && end < text.Length ? end : 0;
    }
}
