using System.CommandLine;
using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan check</c>: everything that can be wrong, without writing anything.</summary>
internal sealed class CheckCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Option<bool> _pages = new("--pages") { Description = words["cli.check_pages"] };

    public Command Command()
    {
        var command = new Command("check", words["cli.check"]) { _pages, shared.BaseUrl };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var workspace = shared.WorkspaceOf(parsed);
        if (!shared.HasReports(workspace, terminal))
            return ExitCode.WrongUsage;
        var diagnostics = new DiagnosticBag(checking: true);
        var site = terminal.Working(
            words["cli.checking"],
            diagnostics,
            () =>
            {
                var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
                return new Pipeline(workspace, vocabulary, diagnostics).CheckSite(
                    parsed.GetValue(_pages),
                    parsed.GetValue(shared.BaseUrl)
                );
            }
        );
        foreach (var census in site.Censuses)
            terminal.Say(Line(census));
        var code = terminal.Report(diagnostics);
        var errors = diagnostics.Sorted().Count(found => found.Severity == Severity.Error);
        terminal.Say(
            errors == 0
                ? words["cli.check_fine"]
                : words.Format("cli.check_errors", errors.ToString(CultureInfo.InvariantCulture))
        );
        return code;
    }

    // “luoyang-2025-work-report: 180 numbers: 119 figures, 61 no facts (names 20, years 12), 0 unread”
    private string Line(NumberCensus census)
    {
        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        var reasons = census
            .NonFacts.OrderByDescending(reason => reason.Value)
            .ThenBy(reason => reason.Key, StringComparer.Ordinal);
        return words.Format(
            "cli.census",
            census.Report,
            Number(census.Total),
            Number(census.Facts),
            Number(census.NonFacts.Values.Sum()),
            string.Join(
                words["cli.census_separator"],
                reasons.Select(reason =>
                    words.Format("cli.census_reason", words[$"non_fact.{reason.Key}"], Number(reason.Value))
                )
            ),
            Number(census.Unread)
        );
    }
}
