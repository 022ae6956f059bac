using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>Builds run as processes of their own, to be killed, starved and raced.</summary>
internal static class BuildProcess
{
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "Yaolan.Cli.dll");

    public static Process Start(
        string root,
        string output,
        IReadOnlyDictionary<string, string>? environment = null,
        string program = "dotnet"
    ) => StartTool(Tool, ["build", "--no-search", "--root", root, "--output", output], root, environment, program);

    public static Process StartTool(
        string tool,
        IReadOnlyList<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null,
        string program = "dotnet"
    )
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder ?? "",
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        foreach (var argument in (string[])[tool, .. arguments])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The exit code and what was said.</summary>
    public static (int Code, string Said) Finish(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + output.Result);
        }
    }

    public static (int Code, string Said) Run(string root, string output) => Finish(Start(root, output));

    /// <summary>Every file below a folder with its hash; our own notes beside the site left out.</summary>
    public static SortedDictionary<string, string> Hashes(string folder)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith(".yaolan/", StringComparison.Ordinal))
                hashes[path] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return hashes;
    }

    /// <summary>A workspace of one short report, which builds quickly.</summary>
    public static TemporaryWorkspace Small()
    {
        var small = Repository.Copy();
        foreach (var folder in Directory.GetDirectories(small.Workspace.Content.Reports))
        {
            if (!folder.EndsWith("economic-review", StringComparison.Ordinal))
                Directory.Delete(folder, recursive: true);
        }
        foreach (var sidecar in Directory.GetFiles(small.Workspace.Seeds, "*.yml"))
        {
            if (File.ReadAllText(sidecar).Contains("economic-review", StringComparison.Ordinal))
                continue;
            File.Delete(sidecar);
            File.Delete(Path.ChangeExtension(sidecar, ".txt"));
        }
        File.Delete(small.FileOf("content", "tracking.yml"));
        return small;
    }

    /// <summary>Another title, which changes every page.</summary>
    public static void Retitle(TemporaryWorkspace workspace, string title) =>
        workspace.Edit(
            "content/site.yml",
            text =>
                string.Join(
                    '\n',
                    text.Split('\n')
                        .Select(line =>
                            line.StartsWith("title:", StringComparison.Ordinal)
                                ? $"title: {{ zh: {title}, en: {title} }}"
                                : line
                        )
                )
        );
}
