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
    public static IHtmlDocument Page(string review, string targets, string page)
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(
            copy.FileOf("seeds", "luoyang.txt"),
            $"洛阳市2026年政府工作报告\n\n一、2025年工作回顾\n\n{review}\n\n"
                + $"二、2026年重点工作\n\n今年经济社会发展的主要预期目标是：{targets}\n"
        );
        var (diagnostics, output) = (new DiagnosticBag(), new MemoryOutput());
        new Pipeline(copy.Workspace, Vocabulary.Load(null, diagnostics), diagnostics).BuildSite(output);
        return new HtmlParser().ParseDocument(
            System.Text.Encoding.UTF8.GetString(output.Files[page + "/index.html"].Span)
        );
    }
}
