using System.CommandLine;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Pages.Editions;
using Yaolan.Publishing;
using Yaolan.Publishing.Pagefind;
using Yaolan.Publishing.Printing;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan print</c>: the site with PDF editions of its reports.</summary>
internal sealed class PrintCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = words["cli.print_ids"],
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Command Command()
    {
        var command = new Command("print", words["cli.print"]) { _ids, shared.Output, shared.BaseUrl, shared.NoSearch };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var workspace = shared.WorkspaceOf(parsed);
        if (!shared.HasReports(workspace, terminal))
            return ExitCode.WrongUsage;
        if (Browser.Find() is not { } browser)
        {
            terminal.Say(words.Format("cli.print_no_browser", Browser.PathVariable));
            return ExitCode.MachineFailed;
        }
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var pipeline = new Pipeline(workspace, vocabulary, diagnostics);
        new Pipeline(workspace, vocabulary, new DiagnosticBag()).ImportReports(ImportOptions.Default);
        var known = ContentStore.Ids(workspace.Content);
        var asked = parsed.GetValue(_ids) ?? [];
        if (asked.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            terminal.Say(words.Format("cli.print_unknown", unknown, string.Join(", ", known)));
            return ExitCode.WrongUsage;
        }
        var reports = (asked.Length == 0 ? known : [.. asked]).ToHashSet(StringComparer.Ordinal);
        var folder = shared.OutputOf(parsed, workspace);
        var summary = terminal.Working(
            words.Format("cli.building", folder),
            diagnostics,
            () =>
                pipeline.BuildSite(
                    new DiskOutput(folder),
                    parsed.GetValue(shared.BaseUrl),
                    new PdfEditions(browser, reports),
                    parsed.GetValue(shared.NoSearch) ? null : new PagefindIndexer(PagefindIndexer.UserCache)
                )
        );
        var code = terminal.Report(diagnostics);
        if (summary is null)
            terminal.Say(words["cli.site_kept"]);
        else
            terminal.Table([
                .. reports
                    .Order(StringComparer.Ordinal)
                    .SelectMany(report => PrintEdition.Of(report))
                    .Select(edition => (words["cli.sum_printed"], Path.Combine(folder, edition.FilePath))),
            ]);
        return code;
    }
}
