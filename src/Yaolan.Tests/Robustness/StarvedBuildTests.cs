using System.Diagnostics;
using System.Globalization;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>Builds on a disk that is full or read-only, several at once, and over files that vanish.</summary>
public sealed class StarvedBuildTests
{
    private const string InAFolderOfItsOwn = """
        set -e
        mount -t tmpfs -o size=$SIZE tmpfs "$OUT"
        build() { dotnet "$TOOL" build --no-search --root "$ROOT" --output "$OUT/site" >"$1" 2>&1 && echo 0 || echo $?; }
        [ "$(build "$LOGS/first")" = 0 ]
        cp -a "$OUT/site" "$LOGS/before"
        mv "$ROOT/content/site.new.yml" "$ROOT/content/site.yml"
        $STARVE
        build "$LOGS/starved" >"$LOGS/code"
        rm -f "$LOGS/before/.yaolan/lock" "$LOGS/before/.yaolan/lock-holder"
        diff -r -x lock -x lock-holder -x staging "$LOGS/before" "$OUT/site" >"$LOGS/difference" || true
        mount -o remount,rw,size=200m "$OUT"
        build "$LOGS/second" >"$LOGS/second.code"
        cp -a "$OUT/site" "$LOGS/after"
        """;

    [Theory]
    [InlineData("a full disk", ":")]
    [InlineData("a disk that may only be read", "mount -o remount,ro \"$OUT\"")]
    public void A_disk_that_takes_no_more_leaves_the_last_good_site_and_the_next_build_is_whole(
        string disk,
        string starve
    )
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && CanMount(), "This system lets the test mount no small disk.");
        using var workspace = BuildProcess.Small();
        using var place = new TemporaryWorkspace();
        var clean = CleanBuildOf(workspace, "乙");
        File.Move(workspace.FileOf("content", "site.yml"), workspace.FileOf("content", "site.new.yml"));
        File.Copy(workspace.FileOf("content", "site.new.yml"), workspace.FileOf("content", "site.yml"));
        BuildProcess.Retitle(workspace, "甲");
        // Room for one site and a third of another.
        var size = Directory
            .EnumerateFiles(clean.Folder, "*", SearchOption.AllDirectories)
            .Sum(file => (new FileInfo(file).Length + 4095) / 4096 * 4096);
        var start = new ProcessStartInfo("unshare") { RedirectStandardError = true, UseShellExecute = false };
        foreach (
            var argument in (string[])
                [
                    "--map-root-user",
                    "--mount",
                    "sh",
                    "-c",
                    InAFolderOfItsOwn.Replace("$STARVE", starve, StringComparison.Ordinal),
                ]
        )
            start.ArgumentList.Add(argument);
        start.Environment["ROOT"] = workspace.Workspace.Root;
        start.Environment["TOOL"] = BuildProcess.Tool;
        start.Environment["OUT"] = Directory.CreateDirectory(place.FileOf("out")).FullName;
        start.Environment["LOGS"] = Directory.CreateDirectory(place.FileOf("logs")).FullName;
        start.Environment["SIZE"] = (size * 4 / 3).ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, $"{disk}: {said}");
        Assert.Equal("3", Log("code"));
        Assert.Contains("Could not ", Log("starved"), StringComparison.Ordinal);
        Assert.Equal("", Log("difference"));
        Assert.Equal("0", Log("second.code"));
        Assert.Equal(clean.Hashes, BuildProcess.Hashes(place.FileOf("logs", "after")));
        Directory.Delete(clean.Folder, recursive: true);

        string Log(string name) => File.ReadAllText(place.FileOf("logs", name)).Trim();
    }

    [Fact]
    public void Two_first_builds_at_once_make_one_whole_site_and_one_whole_content()
    {
        using var workspace = BuildProcess.Small();
        var clean = CleanBuildOf(workspace, "甲");
        var content = BuildProcess.Hashes(workspace.Workspace.Content.Reports);
        var output = workspace.FileOf("out");
        File.Delete(Directory.GetFiles(workspace.Workspace.Content.Reports, "zh.md", SearchOption.AllDirectories)[0]);

        var builds = Enumerable.Range(0, 3).Select(_ => BuildProcess.Start(workspace.Workspace.Root, output)).ToList();
        var ends = builds.Select(BuildProcess.Finish).ToList();

        Assert.All(ends, end => Assert.True(end.Code == 0, end.Said));
        Assert.Equal(clean.Hashes, BuildProcess.Hashes(output));
        Assert.Equal(content.Keys, BuildProcess.Hashes(workspace.Workspace.Content.Reports).Keys);
        Directory.Delete(clean.Folder, recursive: true);
    }

    [Fact]
    public void A_build_whose_messages_nobody_can_take_works_all_the_same()
    {
        const string full = "/dev/full";
        Assert.SkipUnless(File.Exists(full), "This system has no device that is always full.");
        using var workspace = BuildProcess.Small();
        var output = workspace.FileOf("out");

        using var process = Process.Start(
            "sh",
            [
                "-c",
                $"dotnet '{BuildProcess.Tool}' build --no-search --root '{workspace.Workspace.Root}' --output '{output}' 2>{full}",
            ]
        );
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }

    [Fact]
    public void A_file_that_vanishes_between_listing_and_reading_ends_the_build_and_the_site_stands()
    {
        using var workspace = BuildProcess.Small();
        var output = workspace.FileOf("out");
        Assert.Equal(0, BuildProcess.Run(workspace.Workspace.Root, output).Code);
        var before = BuildProcess.Hashes(output);
        BuildProcess.Retitle(workspace, "乙");
        try
        {
            // Listed like any file, and not there when it is opened.
            File.CreateSymbolicLink(workspace.FileOf("seeds", "gone.txt"), "nothing.txt");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets the test make no links.");
        }

        // What was found before is told as well.
        Directory.CreateDirectory(workspace.Workspace.Content.Vocabulary);
        File.WriteAllText(workspace.FileOf("content", "vocabulary", "themes.yml"), "- agriculture\n");

        var (code, said) = BuildProcess.Run(workspace.Workspace.Root, output);

        Assert.Equal(3, code);
        Assert.Contains("content/vocabulary/themes.yml(1,1): error YL0103: ", said, StringComparison.Ordinal);
        Assert.Contains("gone.txt", said, StringComparison.Ordinal);
        Assert.Equal(before, BuildProcess.Hashes(output));
    }

    [Fact]
    public void An_output_folder_that_is_not_ours_is_refused_and_not_touched()
    {
        using var workspace = BuildProcess.Small();
        var output = Directory.CreateDirectory(workspace.FileOf("papers")).FullName;
        File.WriteAllText(Path.Combine(output, "thesis.docx"), "years of work");

        Assert.Equal(2, BuildProcess.Run(workspace.Workspace.Root, output).Code);
        foreach (
            var own in (string[])[workspace.Workspace.Seeds, workspace.Workspace.Content.Path, workspace.Workspace.Root]
        )
        {
            var before = BuildProcess.Hashes(own);
            Assert.Equal(2, BuildProcess.Run(workspace.Workspace.Root, own).Code);
            Assert.Equal(before, BuildProcess.Hashes(own));
        }
        foreach (
            var made in (string[])
                [
                    Path.Combine(workspace.Workspace.Seeds, "site"),
                    Path.Combine(workspace.Workspace.Content.Path, "reports", "site"),
                    workspace.Workspace.Templates,
                ]
        )
        {
            Assert.Equal(2, BuildProcess.Run(workspace.Workspace.Root, made).Code);
            Assert.False(Path.Exists(made), made);
        }
        Assert.Equal(["thesis.docx"], Directory.GetFileSystemEntries(output).Select(Path.GetFileName));
    }

    private static (string Folder, SortedDictionary<string, string> Hashes) CleanBuildOf(
        TemporaryWorkspace workspace,
        string title
    )
    {
        BuildProcess.Retitle(workspace, title);
        var folder = Directory.CreateTempSubdirectory("yaolan-clean-").FullName;
        var (code, said) = BuildProcess.Run(workspace.Workspace.Root, folder);
        Assert.True(code == 0, said);
        return (folder, BuildProcess.Hashes(folder));
    }

    private static bool CanMount()
    {
        using var folder = new TemporaryWorkspace();
        try
        {
            using var process = Process.Start(
                "unshare",
                ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", folder.Workspace.Root]
            );
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
