using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    [Fact]
    public void Help_lists_every_command_in_the_language_asked_for()
    {
        var (code, english, _) = Tool.Run(_workspace.Workspace.Root, "--help", "--lang", "en");
        Assert.Equal(0, code);
        foreach (
            var command in new[]
            {
                "build",
                "serve",
                "import",
                "check",
                "extract",
                "explain",
                "translate",
                "print",
                "render",
                "new",
            }
        )
            Assert.Contains($"  {command} ", english, StringComparison.Ordinal);
        Assert.Contains(
            "政府工作报告",
            Tool.Run(_workspace.Workspace.Root, "--help", "--lang", "zh").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "--colour")]
    [InlineData("build", "--base-url", "somewhere")]
    [InlineData("build", "--base-url", "https://example.org/?page=1")]
    [InlineData("build", "--base-url", "https://user:word@example.org/")]
    [InlineData("extract", "missing.txt")]
    [InlineData("extract", "")]
    [InlineData("import", "")]
    [InlineData("import", "--root", "no/such/folder")]
    [InlineData("check", "--root", "no/such/folder")]
    [InlineData("explain", "no.such.id")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("import")]
    public void Wrong_usage_is_told_and_answered_with_2(params string[] arguments)
    {
        var (code, output, errors) = Tool.Run(_workspace.Workspace.Root, arguments);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Wrong_usage_is_told_in_the_language_asked_for()
    {
        var (_, _, errors) = Tool.Run(_workspace.Workspace.Root, "build", "--colour", "--lang", "zh");

        Assert.Contains("未识别", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Unrecognized", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_observation_that_is_like_no_other_is_told_with_where_ids_are_listed()
    {
        var (_, _, errors) = Tool.Run(_workspace.Workspace.Root, "--lang", "en", "explain", "no.such.id");

        Assert.Contains("there is no observation no.such.id; their ids are in", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_peoples_files_is_refused_with_2()
    {
        Directory.CreateDirectory(_workspace.FileOf("seeds"));
        Directory.CreateDirectory(_workspace.FileOf("elsewhere"));
        File.WriteAllText(_workspace.FileOf("elsewhere", "thesis.doc"), "mine");
        var (code, _, errors) = Tool.Run(
            _workspace.Workspace.Root,
            "build",
            "--no-search",
            "--output",
            _workspace.FileOf("elsewhere")
        );
        Assert.Equal(2, code);
        Assert.Contains("elsewhere", errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_workspace.FileOf("elsewhere", "thesis.doc")));
    }

    [Fact]
    public void The_name_of_a_strangers_file_commands_neither_the_terminal_nor_a_workflow()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        Directory.CreateDirectory(_workspace.FileOf("seeds"));
        Directory.CreateDirectory(_workspace.FileOf("elsewhere"));
        File.WriteAllText(_workspace.FileOf("elsewhere", "\u001b[2J\n::error::x"), "");

        var (code, _, errors) = Tool.Run(_workspace.Workspace.Root, "--output", _workspace.FileOf("elsewhere"));

        Assert.Equal(2, code);
        Assert.Contains("'<U+001B>[2J", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_that_one_slip_stops_says_that_nothing_was_imported()
    {
        Directory.CreateDirectory(_workspace.FileOf("seeds"));
        File.WriteAllText(
            _workspace.FileOf("seeds", "luoyang.txt"),
            "洛阳市2025年政府工作报告摘要\n\n一、2024年工作回顾\n\n全市地区生产总值增长5.1%。\n"
        );
        File.WriteAllText(_workspace.FileOf("seeds", "luoyang.yml"), "titel: 洛阳\n");

        var (code, _, errors) = Tool.Run(_workspace.Workspace.Root, "import", "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("seeds/luoyang.yml(1,1): error YL0106", errors, StringComparison.Ordinal);
        Assert.EndsWith(
            "Nothing was imported. Mend the errors above and import again.\n",
            errors.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_workspace.FileOf("content", "reports")));
    }

    [Fact]
    public void Errors_of_the_input_are_answered_with_1()
    {
        Directory.CreateDirectory(_workspace.FileOf("seeds"));
        File.WriteAllBytes(_workspace.FileOf("seeds", "bad.txt"), [0xFF, 0xFF, 0x80]);
        var (code, _, errors) = Tool.Run(_workspace.Workspace.Root, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("seeds/bad.txt: error YL0201", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.FileOf("site", "index.html")));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("-")]
    public void A_language_of_the_environment_that_cannot_be_is_passed_over(string language)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Languages of Windows are no variables of the environment.");
        using var help = Tool.StartWith(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = language },
            _workspace.Workspace.Root,
            "--help"
        );

        Assert.Contains("Yaolan: Chinese government", help.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        help.WaitForExit();
        Assert.Equal(0, help.ExitCode);
    }

    [Fact]
    public void Of_many_findings_alike_in_one_file_the_rest_is_counted()
    {
        var file = Directory.CreateDirectory(_workspace.FileOf("content", "reports", "a")).FullName;
        var keys = Enumerable.Range(0, 2000).Select(number => FormattableString.Invariant($"k{number}: 1\n"));
        File.WriteAllText(Path.Combine(file, "zh.md"), $"---\nid: a\nyear: nineteen\n{string.Concat(keys)}---\n\n");

        var (code, _, errors) = Tool.Run(_workspace.Workspace.Root, "build", "--no-search", "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("'year' cannot be 'nineteen'", errors, StringComparison.Ordinal);
        Assert.Contains("zh.md: 1500 more of YL0106 are not listed", errors, StringComparison.Ordinal);
        Assert.InRange(errors.Split('\n').Length, 500, 520);
    }

    [Fact]
    public void Extract_prints_one_header_and_the_figures_of_all_files_as_plain_utf8()
    {
        File.WriteAllText(
            _workspace.FileOf("a.txt"),
            "洛阳市2025年政府工作报告摘要\n\n2025年主要预期目标\n\n地区生产总值增长6%左右。\n"
        );
        File.WriteAllText(
            _workspace.FileOf("b.txt"),
            "开封市2025年政府工作报告摘要\n\n2025年主要预期目标\n\n城镇新增就业5万人以上。\n"
        );
        var (code, output, _) = Tool.Run(_workspace.Workspace.Root, "extract", "a.txt", "b.txt");
        Assert.Equal(0, code);
        Assert.StartsWith("id,report,ref_area,time_period,obs_status,indicator,", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("a.5.1,a,410300,2025,target,gdp,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("b.5.1,b,410200,2025,target,urban_new_jobs,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_writes_exactly_what_the_template_says()
    {
        File.WriteAllText(_workspace.FileOf("page.html"), "<p>{{ name | html.escape }} {{ include 'part.html' }}</p>");
        File.WriteAllText(_workspace.FileOf("part.html"), "{{ for n in numbers }}{{ n }};{{ end }}");
        File.WriteAllText(_workspace.FileOf("data.json"), """{ "name": "A & B", "numbers": [1, 2.5, 10000000000] }""");
        var (code, output, errors) = Tool.Run(_workspace.Workspace.Root, "render", "page.html", "--data", "data.json");
        Assert.Equal((0, "<p>A &amp; B 1;2.5;10000000000;</p>", ""), (code, output, errors));
    }

    [Fact]
    public void Render_names_the_place_of_every_mistake_and_prints_nothing()
    {
        File.WriteAllText(_workspace.FileOf("page.html"), "{{ if }}\n{{ 1 + }}");
        var (code, output, errors) = Tool.Run(_workspace.Workspace.Root, "render", "page.html");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("page.html(1,", errors, StringComparison.Ordinal);
        Assert.Contains("page.html(2,", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
