using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Content;

/// <summary>What is wrong inside a block is told with the line and column where its words stand in the file.</summary>
public sealed class BlockPlaceTests
{
    private const string Body = """
        ## 一、2023年工作回顾 {#review-1}

        ### （二）走访 {#review-2}

        <!-- #review-3 -->
        **走访工作**扎实推进，我们又去了17次。
        我们共去了18.3。我们共\*去了18.3。

        - <!-- #review-4 --> 我们共去了19.6。

        <!-- #review-5 -->
        | 项目 | 数 |
        |---|---|
        | 甲 | 21.7 |
        """;

    [Fact]
    public void Numbers_that_could_not_be_read_are_told_with_line_and_column()
    {
        using var workspace = new TemporaryWorkspace();
        Documents.Write(
            workspace,
            $"-- content/reports/jiaozuo-2024-work-report/zh.md --\n{Documents.FrontMatter}{Body}"
        );
        var diagnostics = new DiagnosticBag();

        new Pipeline(workspace.Workspace, NormalizedText.Vocabulary, diagnostics).CheckSite();

        var lines = File.ReadAllLines(workspace.FileOf("content", "reports", "jiaozuo-2024-work-report", "zh.md"));
        var unread = diagnostics.Sorted().Where(found => found.Rule.Code == "YL0501").ToList();
        Assert.Equal(["18.3", "18.3", "19.6", "21.7"], unread.Select(found => found.Arguments[0]));
        Assert.All(
            unread,
            found =>
                Assert.StartsWith(
                    found.Arguments[0],
                    lines[found.Location.Line - 1][(found.Location.Column - 1)..],
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            unread.Count,
            unread.Select(found => $"{found.Location}").Distinct(StringComparer.Ordinal).Count()
        );
    }
}
