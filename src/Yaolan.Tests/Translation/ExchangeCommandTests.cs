using Xunit;
using Yaolan.Tests.Cli;

namespace Yaolan.Tests.Translation;

/// <summary>The commands for translators answer as the others do and never write over what is there.</summary>
public sealed class ExchangeCommandTests : IDisposable
{
    private readonly ExchangeWorkspace _workspace = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("yaolan-test-").FullName;

    [Fact]
    public void A_report_goes_out_and_comes_back()
    {
        var file = Path.Combine(_folder, $"{ExchangeWorkspace.Id}.en.xlf");

        var (code, _, said) = Run("export", ExchangeWorkspace.Id);
        Assert.Equal(0, code);
        Assert.Contains($"{file}: 7 units, of these 3 without English and 1 stale", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, $"{ExchangeWorkspace.Id}.tbx")));

        Assert.Contains("no new English", Run("import", file).Errors, StringComparison.Ordinal);

        File.WriteAllBytes(
            file,
            ExchangedReport.Edited(
                File.ReadAllBytes(file),
                document => ExchangedReport.Translate(document, "caption-1", "Jiaozuo")
            )
        );
        (code, _, said) = Run("import", file);
        Assert.Equal(0, code);
        Assert.Contains(
            $"content/reports/{ExchangeWorkspace.Id}/en.md: 1 changed: caption-1",
            said,
            StringComparison.Ordinal
        );
        Assert.EndsWith("-->\nJiaozuo\n", _workspace.EnglishText.TrimEnd() + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_writes_over_another_file_only_when_forced()
    {
        var file = Path.Combine(_folder, $"{ExchangeWorkspace.Id}.en.xlf");
        File.WriteAllText(file, "half translated");

        var (code, _, said) = Run("export", ExchangeWorkspace.Id);

        Assert.Equal(2, code);
        Assert.Contains("--force", said, StringComparison.Ordinal);
        Assert.Equal("half translated", File.ReadAllText(file));
        Assert.Equal(0, Run("export", ExchangeWorkspace.Id, "--force").ExitCode);
        Assert.Contains("</xliff>", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_stays_out_of_the_folders_of_the_workspace()
    {
        var content = Path.GetDirectoryName(_workspace.FileOf("en.md"))!;
        var (code, _, said) = Run("export", ExchangeWorkspace.Id, "--output", content);

        Assert.Equal(2, code);
        Assert.Contains("--output", said, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(content).Length);
    }

    [Fact]
    public void A_mistyped_report_is_answered_with_the_nearest()
    {
        foreach (var command in new[] { "export", "new" })
        {
            var (code, _, said) = Run(command, "jiaozuo-2024-workreport");
            Assert.Equal(2, code);
            Assert.Contains($"did you mean {ExchangeWorkspace.Id}?", said, StringComparison.Ordinal);
        }
        Assert.Equal(2, Run("import", "missing.xlf").ExitCode);
    }

    [Fact]
    public void A_file_that_does_not_pair_is_answered_with_1()
    {
        var file = Path.Combine(_folder, "back.xlf");
        File.WriteAllText(file, "<xliff/>");

        var (code, _, said) = Run("import", file);

        Assert.Equal(1, code);
        Assert.Contains("back.xlf(1,2): error YL0742", said, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void New_says_how_many_blocks_were_added_in_the_language_asked_for()
    {
        var (code, _, said) = Run("new", ExchangeWorkspace.Id, "--lang", "zh");
        Assert.Equal(0, code);
        Assert.Contains("en.md：新增 3 段", said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _workspace.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) =>
        Tool.Run(
            _folder,
            [
                "translate",
                .. arguments,
                "--root",
                _workspace.Workspace.Root,
                .. arguments.Contains("--lang") ? Array.Empty<string>() : ["--lang", "en"],
            ]
        );
}
