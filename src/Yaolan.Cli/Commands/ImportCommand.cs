using System.CommandLine;
using Yaolan.Content.Importing;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan import</c>: seeds to content.</summary>
internal sealed class ImportCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = words["cli.import_files"],
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<bool> _force = new("--force") { Description = words["cli.force"] };
    private readonly Option<bool> _ids = new("--ids") { Description = words["cli.ids"] };

    public Command Command()
    {
        var command = new Command("import", words["cli.import"]) { _files, _force, _ids };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var workspace = shared.WorkspaceOf(parsed);
        if (!shared.HasReports(workspace, terminal))
            return ExitCode.WrongUsage;
        var diagnostics = new DiagnosticBag();
        if (parsed.GetValue(_ids))
            return WriteIds(workspace, diagnostics);

        var files = parsed.GetValue(_files) ?? [];
        foreach (var file in files.Where(file => !IsSeed(file, workspace)))
        {
            terminal.Say(words.Format("cli.not_a_seed", file, workspace.Seeds));
            return ExitCode.WrongUsage;
        }
        var options = new ImportOptions([.. files.Select(file => Path.GetFileName(file))], parsed.GetValue(_force));
        var imported = terminal.Working(
            words["cli.importing"],
            diagnostics,
            () =>
            {
                var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
                return new Pipeline(workspace, vocabulary, diagnostics).ImportReports(options);
            }
        );
        foreach (var report in imported)
            terminal.Say(
                $"{report.Seed} → content/reports/{report.Id}: {words[$"cli.outcome_{report.Outcome.ToString().ToLowerInvariant()}"]}"
            );
        var code = terminal.Report(diagnostics, withInformation: true);
        if (imported.Count == 0 && diagnostics.HasErrors)
            terminal.Say(words["cli.nothing_imported"]);
        return code;
    }

    private static bool IsSeed(string file, Workspace workspace) =>
        File.Exists(file)
        && string.Equals(Path.GetDirectoryName(Path.GetFullPath(file)), workspace.Seeds, StringComparison.Ordinal);

    private int WriteIds(Workspace workspace, DiagnosticBag diagnostics)
    {
        var written = BlockIdWriter.Write(workspace.Content, diagnostics);
        terminal.Say(
            words.Format("cli.ids_written", written.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
        return terminal.Report(diagnostics);
    }
}
