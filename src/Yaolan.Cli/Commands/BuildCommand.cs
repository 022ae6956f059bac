using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Publishing.Pagefind;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan build</c>: seeds and content to the site.</summary>
internal sealed class BuildCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    public Command Command()
    {
        var command = new Command("build", words["cli.build"]);
        AddTo(command);
        return command;
    }

    public void AddTo(Command command)
    {
        command.Add(shared.Output);
        command.Add(shared.BaseUrl);
        command.Add(shared.NoSearch);
        command.SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var watch = Stopwatch.StartNew();
        var workspace = shared.WorkspaceOf(parsed);
        if (!shared.HasReports(workspace, terminal))
            return ExitCode.WrongUsage;
        var baseUrl = parsed.GetValue(shared.BaseUrl);
        var folder = shared.OutputOf(parsed, workspace);
        var diagnostics = new DiagnosticBag();
        var summary = terminal.Working(
            words.Format("cli.building", folder),
            diagnostics,
            () =>
            {
                var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
                return new Pipeline(workspace, vocabulary, diagnostics).BuildSite(
                    new DiskOutput(folder),
                    baseUrl,
                    search: parsed.GetValue(shared.NoSearch) ? null : new PagefindIndexer(PagefindIndexer.UserCache)
                );
            }
        );
        var code = terminal.Report(diagnostics);
        if (summary is null)
            terminal.Say(words["cli.site_kept"]);
        else
            Summarize(summary, watch.Elapsed, folder);
        return code;
    }

    private void Summarize(BuildSummary summary, TimeSpan elapsed, string folder)
    {
        static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
        var imported = summary.Imported.Count(report =>
            report.Outcome is ImportOutcome.Created or ImportOutcome.Updated
        );
        terminal.Table([
            (words["cli.sum_imported"], Number(imported)),
            (words["cli.sum_reports"], Number(summary.Site.Reports.Count)),
            (words["cli.sum_figures"], Number(summary.Site.Observations.Count)),
            (words["cli.sum_pages"], Number(summary.Site.Pages.Count)),
            (words["cli.sum_written"], Number(summary.Published.Written)),
            (words["cli.sum_unchanged"], Number(summary.Published.Unchanged)),
            (words["cli.sum_removed"], Number(summary.Published.Removed)),
            (words["cli.sum_time"], $"{elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s"),
            (words["cli.sum_folder"], Path.Combine(folder, "index.html")),
        ]);
        if (summary.Site.Settings.BaseUrl.Length == 0)
            terminal.Say(words["cli.no_base_url"]);
    }
}
