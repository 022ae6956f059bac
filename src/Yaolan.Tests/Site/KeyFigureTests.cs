using System.Text;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What a report's page shows first: the figures of the year looked back on, each once.</summary>
public sealed class KeyFigureTests
{
    [Fact]
    public void A_milestone_passed_gives_way_to_the_figure_itself_and_other_years_stand_last()
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(
            copy.FileOf("seeds", "luoyang.txt"),
            "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n\n"
                + "两年来，地区生产总值平均增长6.1%。地区生产总值迈上5000亿元新台阶，达5827亿元，增长5.3%。"
                + "进出口总额突破300亿元。\n\n二、2025年工作安排\n\n地区生产总值增长6%。\n"
        );
        var (output, diagnostics) = (new MemoryOutput(), new DiagnosticBag());

        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);

        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(output.Files["zh/reports/luoyang-2025-work-report/index.html"].Span)
        );
        var shown = page.QuerySelectorAll(".key-figures data").Select(value => value.TextContent.Trim());
        Assert.Equal(["5827亿元", "增长5.3%", "超过300亿元", "增长6.1%"], shown);
    }
}
