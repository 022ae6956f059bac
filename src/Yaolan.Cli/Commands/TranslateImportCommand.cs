using System.CommandLine;
using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan translate import</c>: English that came back as XLIFF into the English file.</summary>
internal sealed class TranslateImportCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<FileInfo> _file = new("FILE.xlf") { Description = words["cli.xliff_file"] };

    public Command Command()
    {
        var command = new Command("import", words["cli.translate_import"]) { _file };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        if (!file.Exists)
        {
            terminal.Say(words.Format("cli.no_file", file.ToString()));
            return ExitCode.WrongUsage;
        }
        var workspace = shared.WorkspaceOf(parsed);
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        ReturnedTranslation? returned;
        using (var stream = file.OpenRead())
            returned = new TranslationDesk(workspace, vocabulary, diagnostics).Import(stream, file.ToString());
        var code = terminal.Report(diagnostics);
        if (returned is null)
            terminal.Say(words["cli.import_refused"]);
        else if (returned.Changed.Count == 0)
            terminal.Say(words["cli.import_unchanged"]);
        else
            terminal.Say(
                words.Format(
                    "cli.imported",
                    $"content/reports/{returned.Report}/en.md",
                    returned.Changed.Count.ToString(CultureInfo.InvariantCulture),
                    string.Join(", ", returned.Changed)
                )
            );
        return code;
    }
}
