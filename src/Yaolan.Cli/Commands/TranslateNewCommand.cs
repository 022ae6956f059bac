using System.CommandLine;
using System.Globalization;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan translate new</c>: every block that lacks English gets its place in the English file.</summary>
internal sealed class TranslateNewCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string> _id = new("ID") { Description = words["cli.report_id"] };

    public Command Command()
    {
        var command = new Command("new", words["cli.translate_new"]) { _id };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(_id);
        var workspace = shared.WorkspaceOf(parsed);
        if (!TranslateCommand.Knows(workspace, id, words, terminal))
            return ExitCode.WrongUsage;
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var added = new TranslationDesk(workspace, vocabulary, diagnostics).Start(id);
        var code = terminal.Report(diagnostics);
        if (added is not null)
            terminal.Say(
                words.Format(
                    "cli.blocks_added",
                    ContentFolder.DisplayOf(id, ContentFolder.EnglishFile),
                    added.Count.ToString(CultureInfo.InvariantCulture)
                )
            );
        return code;
    }
}
