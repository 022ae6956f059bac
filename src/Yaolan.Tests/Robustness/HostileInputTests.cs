using System.Diagnostics;
using System.Text;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Robustness;

/// <summary>Files made to exhaust the machine, to hide something or to reach outside end with a message, and nothing is built.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Sidecar =
        "id: luoyang-2025-work-report\narea: \"410300\"\nyear: 2025\ntitle: 洛阳\nform: full\n";

    private const string Front =
        "---\nid: a\nlang: zh\ntitle: 洛阳\nkind: work-report\nform: full\narea: \"410300\"\nyear: 2025\n---\n\n";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string, string, string> Seeds =>
        new()
        {
            {
                "a million headings",
                Repeated("# 题\n", 1_000_000),
                "seeds/a.txt: error YL0210: the file has more than 200,000 lines"
            },
            {
                "many headings",
                Repeated("一、标题\n", 50_000),
                "seeds/a.txt: error YL0420: the report has 50,000 paragraphs"
            },
            {
                "a line without end",
                Repeated("新增学校3所，", 400_000),
                "seeds/a.txt(1,1): error YL0423: this paragraph has"
            },
            { "brackets", new string('（', 2_000_000), "error YL0423" },
            { "openings of tags", new string('<', 3_000_000), "error YL0423" },
            { "comments that never end", Repeated("<!--", 1_000_000), "error YL0423" },
            { "scripts that never end", Repeated("<script", 500_000), "error YL0423" },
            { "an address in signs", "https://" + new string('%', 1_000_000), "error YL0423" },
            { "entities", Repeated("&#65;", 1_000_000), "error YL0423" },
            {
                "a file beyond the limit",
                new string('a', 50_000_000),
                "seeds/a.txt: error YL0203: the file is larger than 10 MB"
            },
            { "controls", "政府\u0000工作", "error YL0202" },
        };

    public static TheoryData<string, string, string> Sidecars =>
        new()
        {
            { "a bomb of aliases", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "anchors and aliases are not read" },
            { "nesting without end", new string('[', 200_000), "seeds/a.yml(1," },
            { "mappings without end", Repeated("{a: ", 50_000), "seeds/a.yml(1," },
            {
                "errata without end",
                "errata:\n" + Repeated("  - quote: a\n    flag: b\n", 20_000),
                "seeds/a.yml: error YL0209: the file is larger than 256 KB"
            },
            { "an escape sequence", "title: \"a\\e[2Jb\"\n", "holds U+001B" },
            { "a turned direction", "title: \"1\u202E23\"\n", "holds U+202E" },
            { "half a character", "title: \"\\uD800\"\n", "surrogate" },
            { "a null", "title: \"a\\0b\"\n", "holds U+0000" },
            { "a path as id", "id: ../../../etc/cron.d/x\n", "seeds/a.yml(1,5): error YL0207" },
            { "a path of Windows as id", "id: 'c:\\x'\n", "error YL0207" },
            { "a path as alias", "aliases: [../x, /y, 'z\\w', ok]\n", "../x" },
        };

    public static TheoryData<string, string, string> Bodies =>
        new()
        {
            { "quotations in quotations", new string('>', 20_000) + " x", "content/reports/a/zh.md: error YL0422" },
            { "lists in lists", Repeated("- ", 20_000) + "x", "error YL0422" },
            { "brackets in brackets", new string('[', 300_000) + "x" + new string(']', 300_000), "error YL0423" },
            { "stars", Repeated("*a **b ", 100_000), "error YL0423" },
            { "links", Repeated("[a](", 100_000), "content/reports/a/zh.md(11,1): error YL0423" },
            { "columns", "|" + Repeated("a|", 50_000) + "\n|" + Repeated("-|", 50_000) + "\n|x|\n", "error YL0423" },
            { "paragraphs", Repeated("x\n\n", 30_000), "content/reports/a/zh.md: error YL0420" },
            { "a turned direction", "完成1\u202E23个", "content/reports/a/zh.md(11,4): error YL0421: U+202E" },
            { "an escape sequence", "a\u001B[2J", "error YL0421: U+001B" },
            { "a turned direction in an entity", "完成1&#8238;23个", "error YL0421: U+202E" },
            { "a file beyond the limit", new string('a', 3_000_000), "content/reports/a/zh.md: error YL0209" },
        };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_that_no_one_would_send_in_good_faith_is_refused(string what, string text, string message)
    {
        Write("seeds/a.txt", text);
        Write("seeds/a.yml", Sidecar);

        Refused(what, message);
        Assert.False(Directory.Exists(_workspace.Workspace.Content.Reports), what);
    }

    [Theory]
    [MemberData(nameof(Sidecars))]
    public void A_sidecar_that_no_one_would_send_in_good_faith_is_refused(string what, string yaml, string message)
    {
        Write("seeds/a.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Write("seeds/a.yml", yaml);

        Refused(what, message);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_report_that_no_one_would_write_in_good_faith_is_refused(string what, string body, string message)
    {
        Write("content/reports/a/zh.md", Front + body + "\n");

        Refused(what, message);
    }

    [Theory]
    [InlineData("observations.yml")]
    [InlineData("en.md")]
    public void A_file_of_corrections_beyond_its_limit_is_refused_and_the_limit_said(string name)
    {
        Write("content/reports/a/zh.md", Front + "<!-- #review-1 -->\n新增学校3所。\n");
        Write($"content/reports/a/{name}", new string('#', 10 * 1024 * 1024 + 1));

        Refused(name, $"content/reports/a/{name}: error YL0209");
    }

    [Fact]
    public void Nothing_is_read_or_written_through_a_link_that_leads_outside()
    {
        using var outside = new TemporaryWorkspace();
        File.WriteAllText(outside.FileOf("secret.txt"), "洛阳市2025年政府工作报告\n新增学校3所。");
        const string report = "content/reports/luoyang-2025-work-report";
        Write("seeds/b.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Write("seeds/b.yml", Sidecar);
        Directory.CreateDirectory(_workspace.Workspace.Content.Reports);
        Link(report, outside.Workspace.Root);
        Assert.Contains(Build(), line => line.StartsWith($"{report}/zh.md: error YL0208", StringComparison.Ordinal));

        Link("seeds/a.txt", outside.FileOf("secret.txt"));
        Link("seeds/c.txt", "c.txt");
        Link("content/reports/d", outside.Workspace.Root);
        File.WriteAllText(outside.FileOf("zh.md"), Front);
        var lines = Build();

        foreach (var linked in (string[])["seeds/a.txt", "seeds/c.txt", "content/reports/d/zh.md"])
            Assert.Contains(lines, line => line.StartsWith($"{linked}: error YL0208", StringComparison.Ordinal));
        Assert.Equal(
            ["secret.txt", "zh.md"],
            Directory
                .GetFileSystemEntries(outside.Workspace.Root)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(Front, File.ReadAllText(outside.FileOf("zh.md")));
    }

    [Fact]
    public void A_link_within_the_workspace_is_followed()
    {
        Write("texts/a.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Write("seeds/a.yml", Sidecar);
        Link("seeds/a.txt", Path.Combine("..", "texts", "a.txt"));

        Assert.DoesNotContain(Build(), line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds/a.txt", "seeds/a.txt: error YL0204")]
    [InlineData("content/reports/a/zh.md", "content/reports/a/zh.md(1,1): error YL0401")]
    public async Task A_named_pipe_is_not_waited_for(string pipe, string message)
    {
        Write("seeds/a.yml", Sidecar);
        var path = _workspace.FileOf(pipe.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Assert.SkipUnless(MakePipe(path), "This system lets the test make no named pipe.");

        var lines = await Task.Run(Build, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Contains(lines, line => line.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_with_memory_waits_for_no_pipe_and_reads_no_device_to_its_end()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no device without end.");
        Write("seeds/a.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Link("seeds/a.yml", "/dev/zero");
        Write("seeds/b.txt", "开封市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Assert.SkipUnless(
            MakePipe(_workspace.FileOf("seeds", "b.yml")),
            "This system lets the test make no named pipe."
        );
        var diagnostics = new DiagnosticBag();
        var pipeline = new Pipeline(
            _workspace.Workspace,
            Vocabulary.Load(null, diagnostics),
            diagnostics,
            new BuildMemory()
        );

        await Task.Run(() => pipeline.PrepareSite(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Contains(diagnostics.Sorted(), found => found is { Rule.Code: "YL0208", Location.Path: "seeds/a.yml" });
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0000")]
    [InlineData("9999999999")]
    [InlineData("[2025]")]
    public void A_year_that_is_none_is_told_and_nothing_else_fails_over_it(string year)
    {
        Write(
            "content/reports/a/zh.md",
            $"---\nid: a\nlang: zh\ntitle: 甲\nkind: work-report\nform: digest\narea: \"410800\"\nyear: {year}\n---\n\n## 一、回顾 {{#review-1}}\n"
        );

        Assert.Contains(
            Build(),
            line => line.StartsWith("content/reports/a/zh.md(8,7): error YL01", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(@"\377", "\uFFFD")]
    [InlineData(@"\342\200\256txt.a", "\u202Etxt.a")]
    public void A_seed_whose_name_cannot_be_read_is_told_with_what_to_do(string bytes, string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has names that are any bytes.");
        Write("seeds/a.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Move("seeds/a.txt", $"seeds/{bytes}.txt");

        var lines = Build();

        Move($"seeds/{bytes}.txt", "seeds/a.txt");
        Assert.Contains(lines, line => line.StartsWith($"seeds/{name}.txt: error YL0214", StringComparison.Ordinal));
        Assert.False(Directory.Exists(_workspace.Workspace.Content.Reports));
    }

    [Fact]
    public void Control_characters_and_turned_directions_are_dropped_from_a_seed()
    {
        Write(
            "seeds/a.txt",
            "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增\u202E学校\u001B\u2066 3\u0085所&#8238;&#27;。"
        );
        Write("seeds/a.yml", Sidecar);

        Assert.DoesNotContain(Build(), line => line.Contains(": error ", StringComparison.Ordinal));
        var text = File.ReadAllText(_workspace.FileOf("content", "reports", "luoyang-2025-work-report", "zh.md"));
        Assert.Equal(-1, HiddenCharacters.IndexIn(text));
    }

    [Fact]
    public void Findings_that_quote_a_stranger_command_no_terminal_and_no_workflow()
    {
        Write("seeds/a.txt", "洛阳市2025年政府工作报告\n\n一、2024年工作回顾\n新增学校3所。");
        Write("seeds/a.yml", "form: \"x\\n::error::y ##[add-mask]z\"\n\"k\\e[2J\": 1\n");

        var (exit, output, errors) = Cli.Tool.Run(_workspace.Workspace.Root, "build");

        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.DoesNotContain("\u001B", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(errors.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    private void Refused(string what, string message)
    {
        var lines = Build();
        Assert.True(
            lines.Any(line =>
                line.Contains(": error ", StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal)
            ),
            $"{what}: {string.Join('\n', lines.Take(5))}"
        );
    }

    private List<string> Build()
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(null, diagnostics);
        var output = new MemoryOutput();
        var summary = new Pipeline(_workspace.Workspace, vocabulary, diagnostics).BuildSite(output);
        Assert.Equal(summary is null, output.Files.Count == 0);
        return [.. diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)];
    }

    private void Link(string file, string target)
    {
        try
        {
            File.CreateSymbolicLink(_workspace.FileOf(file.Split('/')), target);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets the test make no links.");
        }
    }

    /// <summary>Names may hold bytes as \ooo.</summary>
    private void Move(string from, string to)
    {
        var start = new ProcessStartInfo("sh") { WorkingDirectory = _workspace.Workspace.Root };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"mv \"$(printf '{from}')\" \"$(printf '{to}')\"");
        using var move = Process.Start(start)!;
        move.WaitForExit();
        Assert.Equal(0, move.ExitCode);
    }

    private static bool MakePipe(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        return make.ExitCode == 0;
    }

    private void Write(string file, string text)
    {
        var path = _workspace.FileOf(file.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
