using Xunit;
using Yaolan.Content;
using Yaolan.Content.Importing;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Content;

/// <summary>Import writes what the seeds say and never what would undo people's work.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Report = "jiaozuo-2024-work-report";
    private const string Body = $"content/reports/{Report}/zh.md";

    private const string Seed = """
        焦作市政府工作报告

        一、2023年工作回顾

        全年生产总值增长5%，就业稳定。

        新建学校10所，改造道路3条，完成投资。

        二、2024年工作安排

        生产总值增长6%左右，就业保持稳定。
        """;

    private readonly TemporaryWorkspace _workspace = new();

    private string _sidecar = "";

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_content_of_the_repository_is_what_its_seeds_say()
    {
        using var copy = Repository.Copy();
        var diagnostics = new DiagnosticBag();

        var imported = new Pipeline(copy.Workspace, NormalizedText.Vocabulary, diagnostics).ImportReports(
            ImportOptions.Default
        );

        Assert.Empty(NormalizedText.Lines(diagnostics));
        Assert.All(imported, report => Assert.Equal(ImportOutcome.Unchanged, report.Outcome));
        Assert.Equal(5, imported.Count);
    }

    [Fact]
    public void A_seed_becomes_a_report_in_Chinese_and_the_start_of_a_translation()
    {
        Assert.Equal(ImportOutcome.Created, Import(Seed).Outcome);

        GoldenFile.Matches(Text(Body), "imported.expected");
        Assert.Equal(
            $"---\nid: {Report}\nlang: en\ntranslation:\n  state: initial\n---\n",
            Text($"content/reports/{Report}/en.md")
        );
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        Import(Seed);
        var before = Text(Body);

        Assert.Equal(ImportOutcome.Unchanged, Import(Seed).Outcome);
        Assert.Equal(before, Text(Body));
    }

    [Fact]
    public void What_a_killed_import_left_beside_a_report_goes_and_what_a_running_one_writes_stays()
    {
        var folder = Directory.CreateDirectory(_workspace.FileOf("content", "reports", Report)).FullName;
        var running = $"zh.md.{Environment.ProcessId}.new";
        foreach (var part in (string[])[$"zh.md.{int.MaxValue}.new", running, "zh.md.notes.new"])
            File.WriteAllText(Path.Combine(folder, part), "---\n");

        Import(Seed);

        Assert.Equal(
            ["en.md", "zh.md", "zh.md.notes.new"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_changed_seed_updates_a_body_that_nobody_edited_and_keeps_the_ids()
    {
        Import(Seed);
        var changed = Seed.Replace("就业稳定。", "就业更加稳定。", StringComparison.Ordinal)
            .Replace("新建学校", "新增一段，放在这里，写得很长。\n\n新建学校", StringComparison.Ordinal);

        Assert.Equal(ImportOutcome.Updated, Import(changed).Outcome);

        Assert.Equal(
            [
                "review-1 一、",
                "review-2 全年",
                "review-4 新增",
                "review-3 新建",
                "priorities-1 二、",
                "priorities-2 生产",
            ],
            Ids()
        );
    }

    [Fact]
    public void A_passage_that_goes_leaves_the_ids_of_the_others()
    {
        Import(Seed);
        Import(Seed.Replace("全年生产总值增长5%，就业稳定。\n\n", "", StringComparison.Ordinal));

        Assert.Equal(["review-1 一、", "review-3 新建", "priorities-1 二、", "priorities-2 生产"], Ids());
    }

    [Fact]
    public void An_edited_body_is_kept_and_what_differs_is_named()
    {
        Import(Seed);
        _workspace.Edit(Body, text => text.Replace("改造道路3条", "改造道路三条", StringComparison.Ordinal));
        var edited = Text(Body);
        var changed = Seed.Replace("就业保持稳定", "就业继续保持稳定", StringComparison.Ordinal);

        var (unchanged, quiet) = ImportWithLines(Seed);
        var (kept, loud) = ImportWithLines(changed);

        Assert.Equal(ImportOutcome.Unchanged, unchanged.Outcome);
        Assert.Equal(ImportOutcome.Kept, kept.Outcome);
        Assert.Equal(edited, Text(Body));
        Assert.Equal(
            $"{Body}(26,1): warning YL0415: the block 'review-3' differs from its seed without an erratum; note the correction in seeds/a.yml",
            Assert.Single(quiet)
        );
        Assert.Contains(
            loud,
            line =>
                line.StartsWith(
                    $"{Body}: warning YL0410: the seed seeds/a.txt or its sidecar changed",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_body_whose_ids_were_taken_out_is_not_blamed_on_its_seed()
    {
        Import(Seed);
        _workspace.Edit(
            Body,
            text =>
                text.Replace("<!-- #review-3 -->\n", "", StringComparison.Ordinal)
                    .Replace("改造道路3条", "改造道路三条", StringComparison.Ordinal)
        );

        var (kept, lines) = ImportWithLines(Seed);

        Assert.Equal(ImportOutcome.Unchanged, kept.Outcome);
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains("YL0410", StringComparison.Ordinal));
    }

    [Fact]
    public void Force_replaces_an_edited_body_and_keeps_the_ids()
    {
        Import(Seed);
        _workspace.Edit(Body, text => text.Replace("改造道路3条", "改造道路三条", StringComparison.Ordinal));

        Assert.Equal(ImportOutcome.Updated, Import(Seed, force: true).Outcome);
        Assert.Contains("改造道路3条", Text(Body), StringComparison.Ordinal);
        Assert.Contains("<!-- #review-3 -->\n新建学校", Text(Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_of_the_front_matter_are_kept_when_the_body_is_updated()
    {
        Import(Seed);
        _workspace.Edit(
            Body,
            text => text.Replace("title: 焦作市政府工作报告", "title: 人改过的标题", StringComparison.Ordinal)
        );

        var (outcome, lines) = ImportWithLines(Seed.Replace("就业稳定", "就业很稳定", StringComparison.Ordinal));

        Assert.Equal(ImportOutcome.Updated, outcome.Outcome);
        Assert.Contains("title: 人改过的标题", Text(Body), StringComparison.Ordinal);
        Assert.Contains("就业很稳定", Text(Body), StringComparison.Ordinal);
        Assert.Contains(
            $"{Body}: info YL0411: 'title' is '人改过的标题' here and '焦作市政府工作报告' by seed and sidecar; it is kept (import --force replaces it)",
            lines
        );
    }

    [Fact]
    public void What_a_sidecar_says_after_the_first_import_is_taken_over()
    {
        Import(Seed);
        _sidecar = "title: 焦作市2024年政府工作报告摘要\nspeaker: { name: 李亦博, role: 市长 }\nlicence: 转载请注明\n";
        Assert.Contains("YL0412", Assert.Single(Check()), StringComparison.Ordinal);

        var (updated, lines) = ImportWithLines(Seed);

        Assert.Equal(ImportOutcome.Updated, updated.Outcome);
        Assert.DoesNotContain(lines, line => line.Contains("YL0411", StringComparison.Ordinal));
        Assert.Contains("title: 焦作市2024年政府工作报告摘要\n", Text(Body), StringComparison.Ordinal);
        Assert.Contains("  name: 李亦博\n", Text(Body), StringComparison.Ordinal);
        Assert.Contains("  licence: 转载请注明\n", Text(Body), StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Unchanged, Import(Seed).Outcome);
        Assert.Empty(Check());

        _sidecar = "title: 焦作市2024年政府工作报告\n";
        Assert.Equal(ImportOutcome.Updated, Import(Seed).Outcome);
        Assert.Contains("title: 焦作市2024年政府工作报告\n", Text(Body), StringComparison.Ordinal);
        Assert.DoesNotContain("李亦博", Text(Body), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_sidecar_says_reaches_a_report_whose_text_people_edited_and_the_text_stays()
    {
        Import(Seed);
        _workspace.Edit(Body, text => text.Replace("改造道路3条", "改造道路三条", StringComparison.Ordinal));
        _sidecar = "title: 焦作市2024年政府工作报告摘要\n";

        Assert.Equal(ImportOutcome.Updated, Import(Seed).Outcome);
        Assert.Contains("title: 焦作市2024年政府工作报告摘要\n", Text(Body), StringComparison.Ordinal);
        Assert.Contains("改造道路三条", Text(Body), StringComparison.Ordinal);

        var changed = Seed.Replace("就业保持稳定", "就业继续保持稳定", StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Kept, Import(changed).Outcome);
        Assert.Contains("改造道路三条", Text(Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_people_corrected_in_the_report_stays_whatever_the_sidecar_says()
    {
        Import(Seed);
        _workspace.Edit(
            Body,
            text => text.Replace("title: 焦作市政府工作报告", "title: 人改过的标题", StringComparison.Ordinal)
        );
        _sidecar = "title: 旁注的标题\nspeaker: { name: 李亦博, role: 市长 }\naliases: [old-name]\n";

        var (kept, lines) = ImportWithLines(Seed);

        Assert.Equal(ImportOutcome.Unchanged, kept.Outcome);
        Assert.Contains("title: 人改过的标题\n", Text(Body), StringComparison.Ordinal);
        Assert.Contains(
            $"{Body}: info YL0411: 'title' is '人改过的标题' here and '旁注的标题' by seed and sidecar; it is kept (import --force replaces it)",
            lines
        );
        Assert.Contains(
            lines,
            line => line.Contains("'speaker' is '' here and '李亦博 市长'", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.Contains("'aliases' is '' here and 'old-name'", StringComparison.Ordinal));
    }

    [Fact]
    public void Content_that_is_not_made_of_its_seed_is_an_error_in_a_check()
    {
        Import(Seed);
        var diagnostics = new DiagnosticBag(checking: true);
        new ReportImporter(_workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics).CheckImported(
            Normalized(Seed.Replace("就业稳定", "就业很稳定", StringComparison.Ordinal), new DiagnosticBag())
        );

        Assert.StartsWith(
            "seeds/a.txt: error YL0412: ",
            Assert.Single(NormalizedText.Lines(diagnostics)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_seeds_with_one_id_and_a_seed_without_one_are_errors()
    {
        var diagnostics = new DiagnosticBag();
        var twins = Normalized(Seed, new DiagnosticBag())
            .Concat(Normalized(Seed, new DiagnosticBag(), "b"))
            .Concat(Normalized("没有地名，没有年份，只有一句话。", new DiagnosticBag(), "c"));

        new ReportImporter(_workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics).CheckIds([.. twins]);

        Assert.Equal(
            [
                "seeds/b.yml: error YL0403: two reports have the id 'jiaozuo-2024-work-report': seeds/a.txt, seeds/b.txt; give one of them another with the key 'id'",
                "seeds/c.txt: error YL0413: the report has no id, for its area or year is unknown; set 'id', or 'area' and 'year', in seeds/c.yml",
            ],
            NormalizedText.Lines(diagnostics)
        );
    }

    [Fact]
    public void Ids_are_written_in_for_new_blocks_and_nothing_else_changes()
    {
        Import(Seed);
        _workspace.Edit(
            Body,
            text =>
                text.Replace(
                    "<!-- #review-3 -->\n",
                    "人加的一段。\n\n### 人加的标题\n\n- 一\n- **二。**三\n\n<!-- #review-3 -->\n",
                    StringComparison.Ordinal
                )
        );
        var before = Text(Body);

        Assert.Equal(4, BlockIdWriter.Write(_workspace.Workspace.Content, new DiagnosticBag()));

        Assert.Equal(
            before
                .Replace("人加的一段。", "<!-- #review-4 -->\n人加的一段。", StringComparison.Ordinal)
                .Replace("### 人加的标题", "### 人加的标题 {#review-5}", StringComparison.Ordinal)
                .Replace("- 一", "- <!-- #review-6 -->一", StringComparison.Ordinal)
                .Replace("- **二。**三", "- <!-- #review-7 -->**二。**三", StringComparison.Ordinal),
            Text(Body)
        );
        Assert.Equal(0, BlockIdWriter.Write(_workspace.Workspace.Content, new DiagnosticBag()));
    }

    private ImportedReport Import(string seed, bool force = false) => ImportWithLines(seed, force).Report;

    private (ImportedReport Report, IReadOnlyList<string> Lines) ImportWithLines(string seed, bool force = false)
    {
        var diagnostics = new DiagnosticBag();
        var importer = new ReportImporter(_workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics);
        var report = importer.Save(Assert.Single(Normalized(seed, new DiagnosticBag())), force);
        return (report, NormalizedText.Lines(diagnostics));
    }

    private IReadOnlyList<string> Check()
    {
        var diagnostics = new DiagnosticBag(checking: true);
        new ReportImporter(_workspace.Workspace.Content, NormalizedText.Vocabulary, diagnostics).CheckImported(
            Normalized(Seed, new DiagnosticBag())
        );
        return NormalizedText.Lines(diagnostics);
    }

    private IReadOnlyList<NormalizedReport> Normalized(string seed, DiagnosticBag diagnostics, string name = "a") =>
        Reading.Normalized(
            [
                new RawReport(
                    $"seeds/{name}.txt",
                    "",
                    "utf-8",
                    seed,
                    SidecarReader.Read(_sidecar, $"seeds/{name}.yml", diagnostics)
                ),
            ],
            NormalizedText.Vocabulary,
            diagnostics
        );

    private IEnumerable<string> Ids() =>
        Reading
            .Documents(_workspace.Workspace.Content, NormalizedText.Vocabulary, new DiagnosticBag())[0]
            .Blocks.Select(block => $"{block.Id} {block.Text[..2]}");

    private string Text(string path) => File.ReadAllText(_workspace.FileOf(path.Split('/')));
}
