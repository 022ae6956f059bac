using System.CommandLine;
using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan check</c>: everything that can be wrong, without writing anything.</summary>
internal sealed class CheckCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    public Command Command()
    {
        var command = new Command("check", words["cli.check"]);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var workspace = shared.WorkspaceOf(parsed);
        var diagnostics = new DiagnosticBag(checking: true);
        terminal.Working(
            words["cli.checking"],
            () =>
            {
                var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
                new Pipeline(workspace, vocabulary, diagnostics).CheckSite();
                return true;
            }
        );
        var code = terminal.Report(diagnostics);
        var errors = diagnostics.Sorted().Count(found => found.Severity == Severity.Error);
        terminal.Say(
            errors == 0
                ? words["cli.check_fine"]
                : words.Format("cli.check_errors", errors.ToString(CultureInfo.InvariantCulture))
        );
        return code;
    }
}
