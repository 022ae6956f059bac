using Xunit;
using Yaolan.Cli;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Cli;

/// <summary><c>yaolan new</c>, and what somebody does next in the workspace that it made.</summary>
public sealed class NewCommandTests : IDisposable
{
    private const string Years = "years.html";

    private readonly TemporaryWorkspace _place = new();

    private string Folder => _place.FileOf("my reports");

    [Fact]
    public void A_new_workspace_builds_and_nothing_is_wrong_with_it()
    {
        var (created, _, words) = Tool.Run(_place.Workspace.Root, "new", "my reports", "--lang", "en");
        Assert.Equal(0, created);
        Assert.Contains($"serve --root \"{Folder}\"", words, StringComparison.Ordinal);
        foreach (
            var file in (string[])
                [
                    "README.md",
                    "build.ps1",
                    ".gitignore",
                    ".gitattributes",
                    ".github/workflows/site.yml",
                    "content/tracking.yml",
                ]
        )
            Assert.True(File.Exists(Path.Combine(Folder, file)), file);

        var (built, _, told) = Tool.Run(Folder, "build", "--lang", "en");
        Assert.Equal(0, built);
        Assert.DoesNotContain("warning", told, StringComparison.Ordinal);
        Assert.Contains("Peach trees planted", Page("en/tracker/index.html"), StringComparison.Ordinal);
        Assert.Contains("Taohuayuan", Page("en/areas/taohuayuan/index.html"), StringComparison.Ordinal);

        var (checkedWith, _, found) = Tool.Run(
            Folder,
            "check",
            "--pages",
            "--base-url",
            "https://example.org/a/b",
            "--lang",
            "en"
        );
        Assert.True(checkedWith == 0, found);
        Assert.EndsWith("nothing is wrong\n", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_that_cannot_be_written_whole_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Where paths may be long, none is too long for a file.");
        // Room for README.md, and not for what lies deeper.
        var longest = OperatingSystem.IsMacOS() ? 1024 : 4096;
        var folder = _place.FileOf("a");
        while (folder.Length < longest - 40)
            folder = Path.Combine(folder, new string('a', Math.Min(200, longest - 40 - folder.Length)));

        var (code, _, told) = Tool.Run(_place.Workspace.Root, "new", folder);

        Assert.Equal(3, code);
        Assert.NotEmpty(told);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_report_of_another_city_is_built_at_once_and_waits_only_for_its_translation()
    {
        Create();
        File.WriteAllText(
            Path.Combine(Folder, "seeds", "kaifeng.txt"),
            "开封市2025年政府工作报告摘要\n\n一、2024年工作回顾\n\n全市地区生产总值增长5.1%，城镇新增就业8万人。\n\n二、2025年主要预期目标\n\n地区生产总值增长6%左右，城镇新增就业8万人以上。\n"
        );

        Assert.Equal(0, Tool.Run(Folder, "build").ExitCode);
        Assert.Contains("6%", Page("zh/reports/kaifeng-2025-work-report/index.html"), StringComparison.Ordinal);
        Assert.Contains("Kaifeng", Page("en/areas/kaifeng/index.html"), StringComparison.Ordinal);

        var errors = Tool.Run(Folder, "check", "--pages", "--lang", "en")
            .Errors.Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.All(
            errors,
            error => Assert.Contains("kaifeng-2025-work-report/en.md: error YL0701", error, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_template_and_one_stylesheet_may_be_replaced_and_the_rest_of_the_theme_stays()
    {
        Create();
        var own = Path.Combine(Folder, "templates");
        var original = File.ReadAllText(Path.Combine(Repository.Workspace.Templates, Years));
        File.WriteAllText(Path.Combine(own, Years), original + "<!-- ours -->\n");
        Directory.CreateDirectory(Path.Combine(own, "assets"));
        File.WriteAllText(Path.Combine(own, "assets", "site.css"), "body { color: black; }\n");

        Assert.Equal(0, Tool.Run(Folder, "build").ExitCode);
        Assert.EndsWith("<!-- ours -->\n", Page("en/years/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- ours -->", Page("en/areas/index.html"), StringComparison.Ordinal);
        Assert.Equal("body { color: black; }\n", Page("assets/site.css"));
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Workspace.Templates, "assets", "icon.svg")),
            Page("assets/icon.svg")
        );
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "thesis.doc"), "mine");

        var (code, _, errors) = Tool.Run(_place.Workspace.Root, "new", "my reports", "--lang", "en");

        Assert.Equal(2, code);
        Assert.Contains("thesis.doc", errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName));
        Assert.Equal(2, Tool.Run(Folder, "new", "thesis.doc").ExitCode);
        Assert.Equal(2, Tool.Run(Folder, "new").ExitCode);
    }

    [Fact]
    public void What_a_killed_program_began_is_completed_and_nothing_of_others_is_taken_for_it()
    {
        Create();
        var site = Path.Combine(Folder, "content", "site.yml");
        var whole = File.ReadAllText(site);
        File.WriteAllText(site, whole[..100]);
        File.Delete(Path.Combine(Folder, "seeds", "taohuayuan-2025.txt"));

        Assert.Equal(0, Tool.Run(_place.Workspace.Root, "new", "my reports").ExitCode);
        Assert.Equal(whole, File.ReadAllText(site));
        Assert.True(File.Exists(Path.Combine(Folder, "seeds", "taohuayuan-2025.txt")));

        File.WriteAllText(Path.Combine(Folder, "seeds", "mine.txt"), "mine");
        Assert.Equal(2, Tool.Run(_place.Workspace.Root, "new", "my reports").ExitCode);
    }

    [Fact]
    public void A_repository_that_was_just_cloned_is_empty()
    {
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));

        Assert.Equal(0, Tool.Run(Folder, "new", ".").ExitCode);
        Assert.True(File.Exists(Path.Combine(Folder, "content", "site.yml")));
    }

    [Fact]
    public void The_words_at_the_end_name_a_tool_that_can_be_run()
    {
        var root = Repository.Workspace.Root;
        var published = _place.Workspace.Root;

        Assert.Equal(
            $"dotnet run --project {Path.Combine(root, "src", "Yaolan.Cli")} -c Release --",
            ToolPlace.Command(AppContext.BaseDirectory, "/usr/bin/dotnet")
        );
        Assert.Equal(
            $"dotnet {Path.Combine(published, "Yaolan.Cli.dll")}",
            ToolPlace.Command(published, "/usr/bin/dotnet")
        );
        Assert.Equal("\"/opt/my tools/Yaolan.Cli\"", ToolPlace.Command(published, "/opt/my tools/Yaolan.Cli"));
    }

    public void Dispose() => _place.Dispose();

    private void Create() => Assert.Equal(0, Tool.Run(_place.Workspace.Root, "new", "my reports").ExitCode);

    private string Page(string path) => File.ReadAllText(Path.Combine(Folder, "site", path));
}
