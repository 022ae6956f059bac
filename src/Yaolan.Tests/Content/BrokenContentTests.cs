using System.Text;
using Xunit;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Content;

/// <summary>Every way in which people may break a report's file has its message: the place, what was found, what to do.</summary>
public sealed class BrokenContentTests
{
    [Theory]
    [InlineData("front-matter")]
    [InlineData("body")]
    [InlineData("missing-front-matter")]
    [InlineData("identity")]
    [InlineData("years")]
    [InlineData("without-ids")]
    public void Everything_wrong_is_said_at_once(string name)
    {
        var folder = Path.Combine(GoldenFile.FolderOf("/Yaolan.Tests/Content/x.cs"), "Broken");
        var (_, lines) = Documents.Load(File.ReadAllText(Path.Combine(folder, $"{name}.txt")));

        GoldenFile.Matches(string.Concat(lines.Select(line => $"{line}\n")), $"Broken/{name}.expected");
    }

    [Fact]
    public void Files_that_nothing_reads_are_named_in_a_check_with_the_name_that_was_meant()
    {
        using var workspace = new TemporaryWorkspace();
        Documents.Write(
            workspace,
            """
            -- content/sites.yml --
            x
            -- content/README.md --
            x
            -- content/vocabulary/termbas.yml --
            x
            -- content/reports/a/observation.yml --
            x
            -- content/reports/a/.draft --
            x
            -- content/reports/luoyang-2025.txt --
            x
            """
        );
        var diagnostics = new DiagnosticBag(checking: true);

        new Pipeline(workspace.Workspace, NormalizedText.Vocabulary, diagnostics).CheckSite();

        Assert.Equal(
            [
                "content/reports/a/observation.yml: observations.yml?",
                "content/sites.yml: site.yml?",
                "content/vocabulary/termbas.yml: termbase.yml?",
            ],
            diagnostics
                .Sorted()
                .Where(found => found.Rule.Code == "YL0426")
                .Select(found => $"{found.Location}: {found.Arguments[0].Split(' ')[0]}")
        );
        Assert.Contains(
            "content/reports/luoyang-2025.txt: warning YL0428: a file here is not read; reports are folders, and a text to be read goes into seeds",
            NormalizedText.Lines(diagnostics)
        );
    }

    [Fact]
    public void Messages_in_Chinese_have_the_same_place()
    {
        var diagnostics = new DiagnosticBag();
        FrontMatterText.Cut("正文", "content/reports/a/zh.md", diagnostics);

        Assert.Equal(
            "content/reports/a/zh.md(1,1): error YL0401: 文件须以两行 --- 之间的元数据开头",
            NormalizedText.Vocabulary.ChineseWords.Line(Assert.Single(diagnostics.Sorted()))
        );
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused_with_the_offset()
    {
        using var workspace = new TemporaryWorkspace();
        var file = workspace.FileOf("content", "reports", "a", "zh.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes(Documents.FrontMatter), 0xB9, 0xAB]);
        var diagnostics = new DiagnosticBag();

        Reading.Documents(workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics);

        var offset = Encoding.UTF8.GetByteCount(Documents.FrontMatter);
        Assert.Equal(
            [$"content/reports/a/zh.md: error YL0417: the file is not valid UTF-8 at byte {offset}; save it as UTF-8"],
            NormalizedText.Lines(diagnostics)
        );
    }

    [Fact]
    public void Files_with_the_line_ends_of_Windows_read_the_same()
    {
        var text =
            Documents.FrontMatter
            + "\n## 回顾 {#review-1}\n\n<!-- #review-2 -->\n第一行\n第二行。\n\n- <!-- #review-3 -->一\n- <!-- #review-4 -->二\n";

        var unix = Documents.Load($"-- content/reports/jiaozuo-2024-work-report/zh.md --\n{text}");
        using var workspace = new TemporaryWorkspace();
        var file = workspace.FileOf("content", "reports", "jiaozuo-2024-work-report", "zh.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();
        var windows = Reading.Documents(workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics);

        Assert.Empty(unix.Lines);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(
            unix.Documents[0].Blocks.Select(block => (block.Id, block.Text)),
            windows[0].Blocks.Select(block => (block.Id, block.Text))
        );
        Assert.Equal("第一行第二行。", windows[0].Blocks[1].Text);
    }
}
