using System.Reflection;
using System.Reflection.Emit;
using Xunit;
using Yaolan.Tests.Cli;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>What nobody thought of ends in a message that says what to do, never in a list of the program's insides.</summary>
public sealed class BrokenMachineTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = BuildProcess.Small();

    [Theory]
    [InlineData("en", "This is a fault of the tool and not of your texts")]
    [InlineData("zh", "这是程序本身的错误")]
    public void A_tool_whose_files_are_damaged_says_so_in_one_line_and_the_site_stands(string language, string expected)
    {
        var output = _workspace.FileOf("out");
        Assert.Equal(0, BuildProcess.Run(_workspace.Workspace.Root, output).Code);
        var before = BuildProcess.Hashes(output);
        BuildProcess.Retitle(_workspace, "乙");
        using var damaged = DamagedTool();

        var (code, said) = BuildProcess.Finish(
            BuildProcess.StartTool(
                damaged.FileOf("Yaolan.Cli.dll"),
                ["build", "--no-search", "--root", _workspace.Workspace.Root, "--output", output, "--lang", language]
            )
        );

        Assert.Equal(3, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Contains(nameof(TypeLoadException), said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(before, BuildProcess.Hashes(output));
    }

    [Fact]
    public void Too_little_memory_is_told_and_the_site_stands()
    {
        var output = _workspace.FileOf("out");
        Assert.Equal(0, BuildProcess.Run(_workspace.Workspace.Root, output).Code);
        var before = BuildProcess.Hashes(output);
        // As large as a text may be: it takes several times as much to put it in order, and little else takes any.
        File.WriteAllText(_workspace.FileOf("seeds", "large.txt"), new string('a', 10_000_000));

        using var process = Tool.StartWith(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x4000000" },
            _workspace.Workspace.Root,
            "build",
            "--no-search",
            "--output",
            output,
            "--lang",
            "en"
        );
        var (code, said) = BuildProcess.Finish(process);

        Assert.Equal(3, code);
        Assert.Contains("The machine has too little memory", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(before, BuildProcess.Hashes(output));
    }

    // A library of the right name that holds nothing: what an interrupted update may leave.
    private static TemporaryWorkspace DamagedTool()
    {
        var copy = new TemporaryWorkspace();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, copy.FileOf(Path.GetFileName(file)));
        var real = AssemblyName.GetAssemblyName(copy.FileOf("Markdig.dll"));
        var empty = new PersistedAssemblyBuilder(real, typeof(object).Assembly);
        empty.DefineDynamicModule("Markdig");
        empty.Save(copy.FileOf("Markdig.dll"));
        return copy;
    }

    public void Dispose() => _workspace.Dispose();
}
