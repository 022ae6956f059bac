using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yaolan.Content;
using Yaolan.Content.Body;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Tests.Translation;

/// <summary>Whatever a report holds in either language goes to a translator and comes back as it was.</summary>
public sealed class ExchangeRoundTripTests
{
    private static readonly string[] Pieces =
    [
        "全年增长6.5%",
        "GDP grew by 6.5 percent",
        ", ",
        "。",
        " ",
        "*",
        "**",
        "_",
        "`",
        "#",
        "## ",
        "{#x}",
        "{#x 0123abcd final}",
        "<b>",
        "</target>",
        "<!-- #review-9 -->",
        "<!-- zh: ",
        "-->",
        "]]>",
        "<![CDATA[",
        "&amp;",
        "&#65;",
        "&",
        "\"",
        "'",
        "[",
        "](",
        "|",
        "1. ",
        "- ",
        "+",
        "---",
        "\\",
        "R&D",
        "“双一流”",
        "㙍",
        "😀",
        "e\u0301",
        "\u200b",
        "\u0001",
        "\u0008",
        "\u001b",
        "\u007f",
        "\ufffe",
        "\uffff",
        "0",
        "A B",
    ];

    // Markdown that people write by hand and that this program would not.
    private static readonly string[] Handwritten =
    [
        "[the plan](https://example.cn/a_b?c=1&d=2)",
        "*with care*",
        "`R&D`",
        "<https://example.cn>",
        "&amp;",
        "two  \nlines",
        "two\nlines",
    ];

    private static readonly BlockKind[] Kinds = Enum.GetValues<BlockKind>();

    private static Gen<string> Texts =>
        Gen.NonEmptyListOf(Gen.Elements(Pieces))
            .Select(pieces => string.Concat(pieces).Trim())
            .Where(text => text.Length > 0 && !text.All(char.IsControl));

    private static Gen<ReportBlock> Blocks =>
        from kind in Gen.Elements(Kinds)
        from text in Texts
        from cell in Texts
        from level in Gen.Choose(1, 4)
        select new ReportBlock(
            "",
            kind,
            kind == BlockKind.Heading ? level : 0,
            level > 2 ? "targets" : "review",
            kind == BlockKind.Table ? $"| {Cell(text)} | 6% |\n| --- | --- |\n| {Cell(cell)} |  |" : text,
            0,
            []
        );

    private static Gen<Pair> Pairs =>
        (
            from block in Blocks
            from text in Texts
            from hand in Gen.Elements(Handwritten)
            from form in Gen.Choose(0, 9)
            from state in Gen.Elements("", " initial", " translated", " reviewed", " final")
            from isStale in Gen.Elements(true, false, false)
            select new Pair(block, English(block.Kind, text, form == 3 ? hand : ""), form, state, isStale)
        ).Where(pair => BlockMarkdown.IsOne(pair.Block.Kind, pair.English));

    private static Gen<IReadOnlyList<Pair>> Reports =>
        from length in Gen.Choose(1, 16)
        from pairs in Pairs.ArrayOf(length)
        select (IReadOnlyList<Pair>)[.. pairs.Select((pair, index) => pair.Numbered(index))];

    [Fact]
    public void Everything_that_is_sent_is_read_back()
    {
        SeededProperty.Holds(
            Reports,
            pairs =>
            {
                var report = Exchanged(pairs);
                var diagnostics = new DiagnosticBag();
                var received = ExchangedReport.Received(report.Sent(), diagnostics)!;
                return diagnostics.Sorted().Count == 0
                    && received
                        .Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.State, unit.SourceHash!))
                        .SequenceEqual(
                            report
                                .Exported()
                                .Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.State, unit.SourceHash))
                        );
            }
        );
    }

    [Fact]
    public void What_comes_back_unchanged_changes_nothing()
    {
        SeededProperty.Holds(
            Reports,
            pairs =>
            {
                var report = Exchanged(pairs);
                var (changes, lines) = report.Back(report.Sent());
                return lines.Count == 0 && changes!.IsEmpty;
            }
        );
    }

    [Fact]
    public void One_new_target_changes_exactly_one_block()
    {
        var edits =
            from pairs in Reports
            from index in Gen.Choose(0, 1000)
            from text in Texts
            select (Pairs: pairs, Pair: pairs[index % pairs.Count], Text: text);

        SeededProperty.Holds(
            edits,
            edit =>
            {
                var report = Exchanged(edit.Pairs);
                var (id, kind) = (edit.Pair.Block.Id, edit.Pair.Block.Kind);
                var english = English(kind, edit.Text, "");
                var file = ExchangedReport.Edited(
                    report.Sent(),
                    document => ExchangedReport.Translate(document, id, english)
                );
                var (changes, lines) = report.Back(file);
                if (lines.Count > 0 || changes!.Blocks.Count != 1)
                    return lines.Count == 0 && report.English!.MarkdownOf(id) == english;
                var old = report.English!.Raw;
                var text = report.Written(changes);
                return text is not null
                    && IsChangedOnlyAt(id, old, text)
                    && TranslationFile.Of(text, "en.md", new DiagnosticBag())!.MarkdownOf(id) == english;
            }
        );
    }

    [Fact]
    public void Many_new_targets_arrive_whatever_stood_there()
    {
        var edits =
            from pairs in Reports
            from texts in Texts.ArrayOf(pairs.Count)
            from chosen in Gen.Elements(true, true, false).ArrayOf(pairs.Count)
            select (
                Pairs: pairs,
                English: pairs.Zip(texts, (pair, text) => English(pair.Block.Kind, text, "")).ToList(),
                Chosen: chosen
            );

        SeededProperty.Holds(
            edits,
            edit =>
            {
                var report = Exchanged(edit.Pairs);
                var old = edit.Pairs.Select(pair => report.English!.MarkdownOf(pair.Block.Id));
                var meant = old.Select((english, index) => edit.Chosen[index] ? edit.English[index] : english).ToList();
                var file = ExchangedReport.Edited(
                    report.Sent(),
                    document =>
                    {
                        foreach (var (index, pair) in edit.Pairs.Index().Where(item => edit.Chosen[item.Index]))
                            ExchangedReport.Translate(document, pair.Block.Id, edit.English[index]);
                    }
                );
                var (changes, lines) = report.Back(file);
                if (lines.Count > 0 || changes!.IsEmpty)
                    return lines.Count == 0;
                var after = TranslationFile.Of(report.Written(changes) ?? "", "en.md", new DiagnosticBag());
                return after is not null
                    && edit.Pairs.Select(pair => after.MarkdownOf(pair.Block.Id)).SequenceEqual(meant);
            }
        );
    }

    [Fact]
    public void A_whole_translation_arrives_as_it_was_made()
    {
        SeededProperty.Holds(
            Reports,
            pairs =>
            {
                var report = ExchangedReport.Of([.. pairs.Select(pair => pair.Block)], null);
                var file = ExchangedReport.Edited(
                    report.Sent(),
                    document =>
                    {
                        foreach (var pair in pairs)
                            ExchangedReport.Translate(document, pair.Block.Id, pair.English, "reviewed");
                    }
                );
                var (changes, lines) = report.Back(file);
                var text = changes is null ? null : report.Written(changes);
                if (lines.Count > 0 || text is null)
                    return false;
                var after = ExchangedReport.Of(report.Report.Blocks, text);
                return after.English!.Document.State == SegmentState.Reviewed
                    && after
                        .Exported()
                        .Units.Where(unit => !unit.IsField)
                        .Select(unit => (unit.Target!, unit.State, unit.IsStale))
                        .SequenceEqual(pairs.Select(pair => (pair.English, SegmentState.Reviewed, false)));
            }
        );
    }

    // Outside the lines of the block nothing differs but blank lines around a block that was put in.
    private static bool IsChangedOnlyAt(string id, string old, string text)
    {
        static IEnumerable<string> Others(string id, string text)
        {
            var file = TranslationFile.Of(text, "en.md", new DiagnosticBag())!;
            var block = file.Outline.Blocks.FirstOrDefault(block => block.Mark?.Id == id);
            var open = file.Outline.OpenMarks.FirstOrDefault(open => open.Mark.Id == id);
            var lines = text.Split('\n');
            return lines.Where(
                (line, index) =>
                    line.Length > 0
                    && !line.StartsWith("  state: ", StringComparison.Ordinal)
                    && !(block is not null && index + 1 >= block.Line && index + 1 <= block.EndLine)
                    && index + 1 != block?.MarkLine
                    && index + 1 != open?.Line
            );
        }
        return Others(id, old).SequenceEqual(Others(id, text));
    }

    private static ExchangedReport Exchanged(IReadOnlyList<Pair> pairs) =>
        ExchangedReport.Of(
            [.. pairs.Select(pair => pair.Block)],
            "---\nid: a\nlang: en\n# A comment stays.\ntitle: Report\ntranslation:\n  state: translated\n---\n\n"
                + string.Join('\n', pairs.Select(pair => pair.Written()))
        );

    private static string English(BlockKind kind, string text, string handwritten)
    {
        if (kind == BlockKind.Table)
            return BlockMarkdown.Of(kind, $"| {Cell(text)} |\n| --- |\n| 6 percent |", 0);
        var words = BlockMarkdown.Of(kind, text, 0);
        return kind == BlockKind.Heading ? words : BlockMarkdown.Tidy(kind, words + handwritten);
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private sealed record Pair(ReportBlock Block, string English, int Form, string State, bool IsStale)
    {
        public Pair Numbered(int index)
        {
            var name = Block.Kind switch
            {
                BlockKind.Caption => "caption",
                BlockKind.Byline => "byline",
                _ => Block.Section,
            };
            return this with { Block = Block with { Id = $"{name}-{index + 1}" } };
        }

        // People leave blocks out, wait with notes, put marks on lines of their own and add comments.
        public string Written()
        {
            var words = $"{Block.Id} {(IsStale ? "00000000" : BlockHash.Of(Block.Text))}{State}";
            var comment = $"<!-- #{words} -->";
            return (Form, Block.Kind) switch
            {
                (0, _) => "",
                (1, BlockKind.ListItem) => $"- {comment}\n  <!-- zh: 第\n  一 -->\n",
                (1, BlockKind.Heading) => $"# {{#{words}}}\n<!-- zh: 第一 -->\n",
                (1, _) => $"{comment}\n<!-- zh: 第一\n\n## 二\n-->\n",
                (2, BlockKind.Heading) => $"{comment}\n\n{new string('#', Block.Level + 1)} {English}\n",
                (_, BlockKind.Heading) => $"{new string('#', Block.Level + 1)} {English} {{#{words}}}\n",
                (_, BlockKind.ListItem) => $"* {comment}{English.Replace("\n", "\n    ", StringComparison.Ordinal)}\n",
                (2, not BlockKind.Table) => $"\n{comment} {English}\n",
                (4, _) => $"{comment}\n<!-- zh: 第一 -->\n\n{English}\n",
                _ => $"{comment}\n{English}\n",
            };
        }
    }
}
