using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>The site of one short report of a city that reviews 2025 and looks ahead to 2026.</summary>
internal static class OneReportSite
{
    /// <summary>A page of it, by the address of its folder.</summary>
    /// <param name="before">What the report of the year before aimed at; empty without such a report.</param>
    public static IHtmlDocument Page(string review, string targets, string page, string before = "")
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(
            copy.FileOf("seeds", "luoyang.txt"),
            $"洛阳市2026年政府工作报告\n\n一、2025年工作回顾\n\n{review}\n\n"
                + $"二、2026年重点工作\n\n今年经济社会发展的主要预期目标是：{targets}\n"
        );
        if (before.Length > 0)
            File.WriteAllText(
                copy.FileOf("seeds", "luoyang-before.txt"),
                $"洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n\n全市地区生产总值增长5%。\n\n二、2025年重点工作\n\n"
                    + $"今年经济社会发展的主要预期目标是：{before}\n"
            );
        var (diagnostics, output) = (new DiagnosticBag(), new MemoryOutput());
        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);
        return new HtmlParser().ParseDocument(
            System.Text.Encoding.UTF8.GetString(output.Files[page + "/index.html"].Span)
        );
    }
}
