using System.Text;
using AngleSharp.Dom;
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
    public void What_a_report_sets_targets_for_comes_first_and_targets_of_later_years_say_so()
    {
        var page = Page(
            "洛阳市2026年政府工作报告\n\n一、“十四五”时期工作回顾\n\n农村自来水普及率达到95%。地区生产总值达到6200亿元。\n\n"
                + "二、“十五五”时期主要目标\n\n全市地区生产总值年均增长5.5%以上。\n\n"
                + "三、2026年重点工作\n\n今年经济社会发展的主要预期目标是：地区生产总值增长6%左右。\n\n新建学校12所。\n"
        );

        Assert.Equal(["6200亿元", "95%"], Texts(page, ".key-figures data"));
        Assert.Equal(["地区生产总值", "地区生产总值（年均） 2026—2030"], Texts(page, ".targets th[scope=row]"));
    }

    [Fact]
    public void A_milestone_passed_gives_way_to_the_figure_itself_and_other_years_stand_last()
    {
        var page = Page(
            "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n\n"
                + "两年来，地区生产总值平均增长6.1%。地区生产总值迈上5000亿元新台阶，达5827亿元，增长5.3%。"
                + "进出口总额突破300亿元。\n\n二、2025年工作安排\n\n地区生产总值增长6%。\n"
        );

        Assert.Equal(["5827亿元", "增长5.3%", "超过300亿元", "增长6.1%"], Texts(page, ".key-figures data"));
    }

    [Theory]
    [InlineData("今年经济社会发展的主要预期目标是：生产总值增长6%左右。", "生产总值")]
    [InlineData("2026年是“十五五”开局之年。主要预期目标：生产总值增长6%左右。", "生产总值")]
    [InlineData("综合各方面因素，建议今年主要预期目标为生产总值增长6%左右。", "生产总值")]
    [InlineData("今年要完成四件大事。新区生产总值增长6%左右。")]
    public void The_targets_of_the_year_are_told_wherever_a_passage_sets_them(string passage, params string[] expected)
    {
        var page = Page(
            "洛阳市2026年政府工作报告\n\n一、“十五五”时期主要目标\n\n到2030年，常住人口城镇化率达到75%。\n\n"
                + $"二、2026年重点工作\n\n{passage}\n\n新建学校12所。\n"
        );

        Assert.Equal([.. expected, "常住人口城镇化率 2030"], Texts(page, ".targets th[scope=row]"));
    }

    private static IEnumerable<string> Texts(IDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(found => found.TextContent.Trim());

    private static IDocument Page(string report)
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(copy.FileOf("seeds", "luoyang.txt"), report);
        var (output, diagnostics) = (new MemoryOutput(), new DiagnosticBag());
        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);
        var address = output.Files.Keys.Single(path =>
            path.StartsWith("zh/reports/luoyang-", StringComparison.Ordinal)
            && path.EndsWith("-work-report/index.html", StringComparison.Ordinal)
        );
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.Files[address].Span));
    }
}
