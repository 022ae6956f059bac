using System.Globalization;
using Spectre.Console;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>
/// Talks to the person: progress and tables on a terminal, plain lines elsewhere, all on standard error, so that standard
/// output holds results alone.
/// </summary>
internal sealed class Terminal
{
    /// <summary>Findings of one kind in one file, past which they are only counted.</summary>
    private const int MostAlike = 500;

    private readonly IAnsiConsole _console;
    private readonly InterfaceWords _words;
    private readonly TextWriter _lines = Console.Error;

    public Terminal(InterfaceWords words)
    {
        _words = words;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        IsInteractive = !Console.IsErrorRedirected && _console.Profile.Capabilities.Interactive;
    }

    public bool IsInteractive { get; }

    /// <summary>Prints a line, harmless whatever it quotes.</summary>
    public void Say(string line) => Write(Harmless(line));

    /// <summary>
    /// Runs work under a spinner on a terminal, after one plain line elsewhere. Where it fails, what it had found by then is
    /// told all the same.
    /// </summary>
    public T Working<T>(string what, DiagnosticBag diagnostics, Func<T> work)
    {
        try
        {
            if (IsInteractive)
                return _console.Status().Start(Markup.Escape(what), _ => work());
            Say(what);
            return work();
        }
        catch
        {
            Report(diagnostics);
            throw;
        }
    }

    /// <summary>Prints findings sorted by place; in a GitHub workflow also as annotations.</summary>
    /// <returns>The exit code they ask for.</returns>
    public int Report(DiagnosticBag diagnostics, bool withInformation = false)
    {
        var annotate = string.Equals(
            Environment.GetEnvironmentVariable("GITHUB_ACTIONS"),
            "true",
            StringComparison.Ordinal
        );
        foreach (
            var alike in diagnostics
                .Sorted()
                .Where(found => withInformation || found.Severity != Severity.Information)
                .GroupBy(found => found.Location.Path, StringComparer.Ordinal)
                .SelectMany(OfOneFile)
        )
            Say(alike);

        IEnumerable<string> OfOneFile(IGrouping<string, Diagnostic> file)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var found in file)
            {
                var count = counts[found.Rule.Code] = counts.GetValueOrDefault(found.Rule.Code) + 1;
                if (count > MostAlike)
                    continue;
                yield return _words.Line(found);
                if (annotate)
                    Write(Annotation(found));
            }
            foreach (var (rule, count) in counts.Where(kind => kind.Value > MostAlike))
                yield return _words.Format("cli.more_alike", file.Key, rule, Number(count - MostAlike));
        }
        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Fine;
    }

    /// <summary>A small table of names and values.</summary>
    public void Table(IReadOnlyList<(string Name, string Value)> rows)
    {
        if (!IsInteractive)
        {
            foreach (var (name, value) in rows)
                Say($"{name}: {value}");
            return;
        }
        var table = new Table()
            .Border(TableBorder.Rounded)
            .HideHeaders()
            .AddColumn("")
            .AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in rows)
            table.AddRow(Markup.Escape(name), Markup.Escape(value));
        _console.Write(table);
    }

    private void Write(string line)
    {
        try
        {
            _lines.WriteLine(line);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or leads to a full disk. The work goes on, and the exit code tells how it ended.
        }
    }

    // Lines quote texts and file names of strangers: no escape sequence for the terminal, no command for a workflow.
    private static string Harmless(string line) =>
        HiddenCharacters
            .Spelt(line.StartsWith("::", StringComparison.Ordinal) ? $": :{line[2..]}" : line)
            .Replace("\n::", "\n: :", StringComparison.Ordinal)
            .Replace("##[", "## [", StringComparison.Ordinal);

    private string Annotation(Diagnostic found)
    {
        var kind = found.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var line =
            found.Location.Line == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $",line={found.Location.Line},col={Math.Max(1, found.Location.Column)}"
                );
        var message = _words.Format($"messages.{found.Rule.Code}", [.. found.Arguments]);
        return $"::{kind} file={Escaped(found.Location.Path)}{line},title={found.Rule.Code}::{Escaped(message)}";
    }

    private static string Escaped(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
