using System.CommandLine;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan extract</c>: observations of raw texts as CSV on standard output.</summary>
internal sealed class ExtractCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = words["cli.extract_files"],
        Arity = ArgumentArity.OneOrMore,
    };

    public Command Command()
    {
        var command = new Command("extract", words["cli.extract"]) { _files };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = parsed.GetValue(_files) ?? [];
        var missing = files.Where(file => !File.Exists(file)).ToList();
        foreach (var file in missing)
            terminal.Say(words.Format("cli.no_file", file));
        if (missing.Count > 0)
            return ExitCode.WrongUsage;

        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(shared.WorkspaceOf(parsed).Content.Vocabulary, diagnostics);
        var observations = Pipeline.ExtractTexts(files, vocabulary, diagnostics);
        using (var output = Console.OpenStandardOutput())
        {
            var columns = ObservationColumns.None with
            {
                LabelEnglish = found => EnglishLabel.Of(found, vocabulary) ?? "",
            };
            var rows = observations.Select(found => ObservationTable.Row(found, columns));
            CsvTable.Write(output, ObservationTable.Columns, rows, byteOrderMark: false);
        }
        return terminal.Report(diagnostics);
    }
}
