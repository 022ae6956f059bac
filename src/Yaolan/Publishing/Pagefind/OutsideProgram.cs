using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Yaolan.Publishing.Pagefind;

/// <summary>What a program that is not ours answered.</summary>
/// <param name="Errors">The last lines that it wrote.</param>
internal sealed record OutsideAnswer(int ExitCode, string Errors);

/// <summary>Runs programs that are not ours, and ends them when they do not come to an end.</summary>
internal static class OutsideProgram
{
    private const int ShownLines = 4;

    /// <returns>Null where there is no such program.</returns>
    public static OutsideAnswer? Run(string program, IReadOnlyList<string> arguments, string folder, TimeSpan patience)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
            return new OutsideAnswer(process.ExitCode, LastLines(errors.Result + output.Result));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string LastLines(string text) =>
        string.Join(
            " / ",
            text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .TakeLast(ShownLines)
        );
}
