using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>A table of a report is read out with the head of its column and the name of its row.</summary>
public sealed class TextTableTests
{
    private const string Seed = """
        遵义市2025年政府工作报告

        一、2024年工作回顾

        | 指标 | 目标 | 完成 |
        | --- | --- | --- |
        | 地区生产总值增速 | 6.5% | 6.8% |
        | | 200万吨 | 203万吨 |
        """;

    [Theory]
    [InlineData("zh/reports/zunyi-2025-work-report/index.html")]
    [InlineData("en/reports/zunyi-2025-work-report/index.html")]
    [InlineData("zh/reports/zunyi-2025-work-report/parallel/index.html")]
    public void The_words_that_begin_a_row_name_it_and_an_empty_cell_names_nothing(string name)
    {
        var rows = Page(name).QuerySelectorAll(".scroll tbody tr");

        Assert.Equal(["TH row 地区生产总值增速", "TD 6.5%", "TD 6.8%"], rows[0].Children.Select(Cell));
        Assert.Equal(["TD", "TD 200万吨", "TD 203万吨"], rows[1].Children.Select(Cell));
    }

    [Fact]
    public void Last_years_targets_in_a_table_of_results_are_not_shown_as_targets_that_the_report_sets()
    {
        var page = Page(
            "zh/reports/zunyi-2025-work-report/index.html",
            $"{Seed}\n\n二、2025年工作安排\n\n地区生产总值增长6%左右。\n"
        );

        var row = Assert.Single(page.QuerySelectorAll("main .targets tbody tr"));
        Assert.Contains("6%左右", row.TextContent, StringComparison.Ordinal);
    }

    private static string Cell(IElement cell) =>
        string.Join(
            ' ',
            ((string?[])[cell.TagName, cell.GetAttribute("scope"), cell.TextContent.Trim()]).Where(word =>
                !string.IsNullOrEmpty(word)
            )
        );

    private static IDocument Page(string name, string seed = Seed)
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(copy.FileOf("seeds", "zunyi.txt"), seed);
        var (diagnostics, output) = (new DiagnosticBag(), new MemoryOutput());
        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.Files[name].Span));
    }
}
