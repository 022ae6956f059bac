using Xunit;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Translation;

namespace Yaolan.Tests.Translation;

/// <summary>Both languages are paired by ids; staleness looks at the Chinese side only.</summary>
public sealed class ParallelTextTests
{
    private static readonly string[] Chinese = ["第一段，增长6%。", "第二段，就业稳定。", "第三段，物价平稳。"];

    [Fact]
    public void Blocks_with_the_hash_of_their_Chinese_are_current()
    {
        var (report, lines) = Aligned(Chinese, [(1, 1), (2, 2), (3, 3)]);

        Assert.Empty(lines);
        Assert.Equal(3, report.Count(UnitCurrency.Current));
    }

    [Fact]
    public void English_without_a_gap_is_called_translated_though_its_file_still_says_that_it_was_begun()
    {
        Assert.Equal(SegmentState.Translated, Begun([(1, 1), (2, 2), (3, 3)]).State);
        Assert.Equal(SegmentState.Initial, Begun([(1, 1), (3, 3)]).State);

        static ParallelReport Begun((int, int)[] pairs)
        {
            var (report, _) = Aligned(Chinese, pairs);
            return report with { Translation = report.Translation! with { State = SegmentState.Initial } };
        }
    }

    [Fact]
    public void English_without_an_id_is_told_once_with_what_to_write()
    {
        var text = "---\nid: a\nlang: en\n---\n\n<!-- #review-1 -->\nThe text.\n\nA second paragraph.\n";
        var diagnostics = new DiagnosticBag();
        var english = TranslationStore.Read(text, "content/reports/a/en.md", diagnostics);
        var report = ExchangedReport.Of(
            [new ReportBlock("review-1", BlockKind.Paragraph, 0, "review", "正文。", 0, [])],
            english: null
        );

        ParallelText.Align(report.Report, english, diagnostics);

        Assert.Equal(
            "content/reports/a/en.md(9,1): error YL0706: the block 'A second paragraph.' has no id, so nothing says which Chinese it renders; write the mark of its Chinese before it (<!-- #review-3 -->), or join it to the block above by taking out the blank line",
            Assert.Single(NormalizedText.Lines(diagnostics))
        );
    }

    [Fact]
    public void Chinese_that_stands_for_English_is_told()
    {
        var text =
            "---\nid: a\nlang: en\ntitle: 政府工作报告\n---\n\n## 一、2024年工作回顾 {#review-1}\n\n"
            + "<!-- #review-2 -->\nWe carried out the One-Stop Service (一网通办) reform.\n";
        var diagnostics = new DiagnosticBag();
        var english = TranslationStore.Read(text, "content/reports/a/en.md", diagnostics);
        var report = ExchangedReport.Of(
            [
                new ReportBlock("review-1", BlockKind.Heading, 2, "review", "一、2024年工作回顾", 0, []),
                new ReportBlock("review-2", BlockKind.Paragraph, 0, "review", "推进“一网通办”改革。", 0, []),
            ],
            english: null
        );

        var aligned = ParallelText.Align(report.Report, english, diagnostics);

        Assert.Equal([UnitCurrency.Missing, UnitCurrency.Current], aligned.Units.Select(unit => unit.Currency));
        Assert.Equal(
            ["content/reports/a/en.md: title", "content/reports/a/en.md(7,1): review-1"],
            NormalizedText
                .Lines(diagnostics)
                .Where(line => line.Contains("YL0707", StringComparison.Ordinal))
                .Select(line =>
                    line.Replace("warning YL0707: the English of '", "", StringComparison.Ordinal).Split('\'')[0]
                )
        );
    }

    [Fact]
    public void One_edited_sentence_of_Chinese_makes_exactly_one_pair_stale()
    {
        string[] edited = [Chinese[0], "第二段，就业更加稳定。", Chinese[2]];
        var (report, lines) = Aligned(edited, [(1, 1), (2, 2), (3, 3)]);

        Assert.Equal(
            [UnitCurrency.Current, UnitCurrency.Stale, UnitCurrency.Current],
            report.Units.Select(unit => unit.Currency)
        );
        Assert.Equal(
            $"content/reports/a/en.md(12,1): warning YL0702: the Chinese of the block 'review-2' changed since this was translated; translate it again and write its hash {BlockHash.Of(edited[1])}",
            Assert.Single(lines)
        );
    }

    [Fact]
    public void Missing_blocks_are_counted_and_the_first_are_named()
    {
        var (report, lines) = Aligned(Chinese, [(2, 2)]);

        Assert.Equal(2, report.Count(UnitCurrency.Missing));
        Assert.Equal(
            [
                "content/reports/a/en.md: warning YL0701: 2 of 3 blocks have no English yet: review-1, review-3; write it here, or begin with the command translate new",
            ],
            lines
        );
    }

    [Fact]
    public void A_block_that_the_Chinese_lacks_and_one_in_another_order_are_named_where_they_stand()
    {
        var (_, lines) = Aligned(Chinese, [(1, 1), (3, 3), (2, 2), (9, 1)]);

        Assert.Equal(
            [
                "content/reports/a/en.md(15,1): warning YL0704: the block 'review-2' stands in another order than in the Chinese; move it",
                "content/reports/a/en.md(18,1): error YL0703: there is no block 'review-9' in content/reports/a/zh.md; remove it here or give it the right id",
            ],
            lines
        );
    }

    [Fact]
    public void In_a_check_open_work_is_an_error()
    {
        var (_, lines) = Aligned(Chinese, [(1, 2)], checking: true);

        Assert.All(lines, line => Assert.Contains(": error YL070", line, StringComparison.Ordinal));
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public void A_translation_of_no_report_is_an_error()
    {
        using var workspace = new TemporaryWorkspace();
        Documents.Write(workspace, "-- content/reports/b/en.md --\n---\nid: b\nlang: en\n---\n");
        var diagnostics = new DiagnosticBag();

        new Pipeline(workspace.Workspace, NormalizedText.Vocabulary, diagnostics).ReadSite();

        Assert.Equal(
            [
                "content/reports/b/en.md(2,1): error YL0705: there is no report 'b' to translate; add its zh.md or remove this file",
            ],
            NormalizedText.Lines(diagnostics)
        );
    }

    // Each English block: the number of its id, and of the Chinese that its hash was made of.
    private static (ParallelReport Report, IReadOnlyList<string> Lines) Aligned(
        IReadOnlyList<string> chinese,
        IReadOnlyList<(int Id, int Of)> english,
        bool checking = false
    )
    {
        using var workspace = new TemporaryWorkspace();
        var front = Documents.FrontMatter.Replace("jiaozuo-2024-work-report", "a", StringComparison.Ordinal);
        var zh = chinese.Select((text, index) => $"<!-- #review-{index + 1} -->\n{text}\n");
        var en = english.Select(pair =>
            $"<!-- #review-{pair.Id} {BlockHash.Of(Chinese[pair.Of - 1])} -->\nParagraph {pair.Id}.\n"
        );
        Documents.Write(
            workspace,
            $"-- content/reports/a/zh.md --\n{front}\n{string.Join('\n', zh)}\n-- content/reports/a/en.md --\n"
                + $"---\nid: a\nlang: en\ntranslation:\n  state: translated\n---\n\n{string.Join('\n', en)}"
        );
        var diagnostics = new DiagnosticBag(checking);
        var content = workspace.Workspace.Content;
        var reports = Reading.Parallel(content, NormalizedText.Vocabulary, diagnostics);
        return (Assert.Single(reports), NormalizedText.Lines(diagnostics));
    }
}
