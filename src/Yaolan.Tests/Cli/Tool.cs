using System.Diagnostics;
using System.Text;

namespace Yaolan.Tests.Cli;

/// <summary>Runs the command line as a user does: a process with its streams and exit code.</summary>
internal static class Tool
{
    public static (int ExitCode, string Output, string Errors) Run(
        string folder,
        params IReadOnlyList<string> arguments
    )
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    public static Process Start(string folder, params IReadOnlyList<string> arguments) =>
        StartWith(new Dictionary<string, string>(StringComparer.Ordinal), folder, arguments);

    public static Process StartWith(
        IReadOnlyDictionary<string, string> environment,
        string folder,
        params IReadOnlyList<string> arguments
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Yaolan.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
