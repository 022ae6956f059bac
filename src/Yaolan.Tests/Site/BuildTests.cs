using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class BuildTests
{
    [Fact]
    public void A_second_build_of_the_same_content_writes_nothing()
    {
        using var copy = Repository.Copy();
        var output = copy.FileOf("site");
        Assert.True(Build(copy, output).Summary!.Published.Written > 0);
        var again = Build(copy, output).Summary!;
        Assert.Equal(0, again.Published.Written);
        Assert.Equal(0, again.Published.Removed);
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once_and_the_site_stands()
    {
        using var copy = Repository.Copy();
        var output = copy.FileOf("site");
        Build(copy, output);
        var before = Snapshot(output);

        copy.Edit(
            "content/reports/henan-2024-work-report/zh.md",
            text => text.Replace("\nyear: 2024", "\nyear: soon", StringComparison.Ordinal)
        );
        copy.Edit(
            "content/reports/jiaozuo-2023-work-report/zh.md",
            text => text.Replace("form: digest", "form: digest\ncolour: red", StringComparison.Ordinal)
        );
        File.WriteAllBytes(
            copy.FileOf("seeds", "zz.txt"),
            [.. "政府工作报告政府工作报告"u8, 0xFF, .. "政府工作报告"u8]
        );
        Directory.CreateDirectory(copy.FileOf("templates"));
        File.WriteAllText(copy.FileOf("templates", "year.html"), "{{ if }}\n{{ page.title }");
        var source = copy.FileOf("content", "reports", "jiaozuo-2024-work-report");
        var twin = copy.FileOf("content", "reports", "twin");
        Directory.CreateDirectory(twin);
        File.Copy(Path.Combine(source, "zh.md"), Path.Combine(twin, "zh.md"));

        var (summary, lines) = Build(copy, output);

        Assert.Null(summary);
        Assert.Contains(
            lines,
            line =>
                line.StartsWith(
                    "content/reports/henan-2024-work-report/zh.md(9,7): error YL0105",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith(
                    "content/reports/jiaozuo-2023-work-report/zh.md(7,1): error YL0106",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("seeds/zz.txt: error YL0201", StringComparison.Ordinal)
                && line.Contains("36", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("templates/year.html(1,", StringComparison.Ordinal)
                && line.Contains("error YL0902", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line => line.StartsWith("content/reports/twin/zh.md(2,1): error YL0403", StringComparison.Ordinal)
        );
        Assert.Equal(before, Snapshot(output));
    }

    [Fact]
    public void A_template_that_names_what_does_not_exist_is_an_error_with_its_place()
    {
        using var copy = Repository.Copy();
        Directory.CreateDirectory(copy.FileOf("templates"));
        File.WriteAllText(copy.FileOf("templates", "years.html"), "<h1>{{ page.titel | html.escape }}</h1>\n");
        var (summary, lines) = Build(copy, copy.FileOf("site"));
        Assert.Null(summary);
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("templates/years.html(1,", StringComparison.Ordinal)
                && line.Contains("title", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Pages_that_fail_while_the_others_are_written_are_all_named_and_the_site_stands()
    {
        using var copy = Repository.Copy();
        var output = copy.FileOf("site");
        Build(copy, output);
        var before = Snapshot(output);

        // The first page of the site and one of the last, with much to write between them.
        Directory.CreateDirectory(copy.FileOf("templates"));
        File.WriteAllText(copy.FileOf("templates", "home.html"), "{{ page.tittle }}\n");
        File.WriteAllText(
            copy.FileOf("templates", "search.html"),
            "{{ if page.lang == \"en\" }}{{ site.bse }}{{ end }}\n"
        );
        var (summary, lines) = Build(copy, output);

        Assert.Null(summary);
        var failed = lines.Where(line => line.Contains("error YL0903", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, failed.Count);
        foreach (var page in (string[])["zh/index.html", "en/index.html", "en/search/index.html"])
            Assert.Contains(failed, line => line.Contains(page, StringComparison.Ordinal));
        Assert.Equal(before, Snapshot(output));
    }

    [Fact]
    public void A_workspace_may_replace_one_template_and_keeps_the_rest_of_the_theme()
    {
        using var copy = Repository.Copy();
        Directory.CreateDirectory(copy.FileOf("templates"));
        File.WriteAllText(copy.FileOf("templates", "years.html"), "<h1>{{ page.title | html.escape }}!</h1>\n");
        var output = copy.FileOf("site");
        Assert.NotNull(Build(copy, output).Summary);
        Assert.Equal("<h1>Years!</h1>\n", File.ReadAllText(Path.Combine(output, "en", "years", "index.html")));
        Assert.True(File.Exists(Path.Combine(output, "assets", "site.css")));
    }

    [Fact]
    public void A_new_seed_becomes_a_report_with_pages()
    {
        using var copy = Repository.Copy();
        File.WriteAllText(
            copy.FileOf("seeds", "new.txt"),
            "洛阳市2025年政府工作报告摘要\n\n一、2024年工作回顾\n\n全市地区生产总值增长5.1%，城镇新增就业8万人。\n\n二、2025年主要预期目标\n\n地区生产总值增长6%左右，城镇新增就业8万人以上。\n"
        );
        var output = copy.FileOf("site");
        Assert.NotNull(Build(copy, output).Summary);
        Assert.True(File.Exists(copy.FileOf("content", "reports", "luoyang-2025-work-report", "zh.md")));
        Assert.True(File.Exists(Path.Combine(output, "zh", "reports", "luoyang-2025-work-report", "index.html")));
        Assert.True(File.Exists(Path.Combine(output, "en", "areas", "luoyang", "index.html")));
    }

    [Fact]
    public void One_report_is_counted_as_one()
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        File.WriteAllText(
            copy.FileOf("seeds", "luoyang.txt"),
            "洛阳市2025年政府工作报告\n\n一、2025年主要预期目标\n\n地区生产总值增长6%左右。\n"
        );
        var output = copy.FileOf("site");
        Assert.NotNull(Build(copy, output).Summary);

        var home = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            File.ReadAllText(Path.Combine(output, "en", "index.html"))
        );
        Assert.Equal(
            ["1 report", "1 figure", "1 indicator", "1 year"],
            home.QuerySelectorAll(".counts a").Select(count => count.TextContent)
        );
    }

    [Fact]
    public void A_report_without_title_of_its_own_section_of_targets_or_English_is_shown_as_well_as_others()
    {
        using var copy = new TemporaryWorkspace();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        foreach (var (year, growth) in new[] { (2024, "5.1"), (2025, "6.2") })
            File.WriteAllText(
                copy.FileOf("seeds", $"luoyang-{year}.txt"),
                $"政府工作报告\n——{year}年1月20日在洛阳市第十六届人民代表大会第三次会议上\n\n一、{year - 1}年工作回顾\n\n"
                    + $"全市地区生产总值增长{growth}%，粮食产量居全省同类城市第2位。\n\n二、{year}年重点工作\n\n地区生产总值增长6%以上。\n"
            );
        var output = copy.FileOf("site");
        Assert.NotNull(Build(copy, output).Summary);

        Assert.Contains("增长6.2%", Page("zh", "index.html"), StringComparison.Ordinal);
        Assert.Contains("headline-0", Page("zh", "index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "洛阳市2024年政府工作报告",
            Page("zh", "reports", "luoyang-2025-work-report", "index.html"),
            StringComparison.Ordinal
        );
        var english = Page("en", "reports", "luoyang-2025-work-report", "index.html");
        Assert.Contains("is not yet translated and is shown in Chinese", english, StringComparison.Ordinal);
        Assert.DoesNotContain("unofficial English translation", english, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"state\"", english, StringComparison.Ordinal);
        Assert.Contains("2nd in its group", english, StringComparison.Ordinal);

        string Page(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([output, .. path]));
    }

    [Fact]
    public void Check_names_the_command_for_a_seed_without_content()
    {
        using var copy = Repository.Copy();
        Directory.Delete(copy.FileOf("content", "reports", "henan-2024-work-report"), recursive: true);
        var diagnostics = new DiagnosticBag(checking: true);
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        new Pipeline(copy.Workspace, vocabulary, diagnostics).CheckSite();
        var lines = diagnostics.Sorted().Select(vocabulary.EnglishWords.Line).ToList();
        Assert.Contains(
            lines,
            line =>
                line.Contains("YL0412", StringComparison.Ordinal)
                && line.Contains("-- import", StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(copy.FileOf("content", "reports", "henan-2024-work-report")));
    }

    private static (BuildSummary? Summary, IReadOnlyList<string> Lines) Build(TemporaryWorkspace copy, string output)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(new DiskOutput(output));
        return (summary, [.. diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)]);
    }

    private static SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, file)] = Convert.ToHexString(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))
            );
        return files;
    }
}
