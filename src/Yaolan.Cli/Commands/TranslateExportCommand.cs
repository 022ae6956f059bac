using System.CommandLine;
using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan translate export</c>: a report as XLIFF, its terms as TBX, into a folder of the user's choice.</summary>
internal sealed class TranslateExportCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string> _id = new("ID") { Description = words["cli.report_id"] };
    private readonly Option<DirectoryInfo?> _output = new("--output")
    {
        Description = words["cli.export_output"],
        HelpName = "DIR",
    };
    private readonly Option<bool> _force = new("--force") { Description = words["cli.export_force"] };

    public Command Command()
    {
        var command = new Command("export", words["cli.translate_export"]) { _id, _output, _force };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(_id);
        var workspace = shared.WorkspaceOf(parsed);
        if (!TranslateCommand.Knows(workspace, id, words, terminal))
            return ExitCode.WrongUsage;
        var folder = parsed.GetValue(_output)?.FullName ?? Directory.GetCurrentDirectory();
        // What the workspace holds is read as seeds, content or a site: nothing else belongs there.
        if (workspace.OwnFolderOf(folder) is { } own)
        {
            terminal.Say(words.Format("cli.own_folder", own));
            return ExitCode.WrongUsage;
        }
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var package = new TranslationDesk(workspace, vocabulary, diagnostics).Export(id);
        var code = terminal.Report(diagnostics);
        return package is null ? code : Write(package, folder, id, parsed.GetValue(_force), code);
    }

    private int Write(TranslationPackage package, string folder, string id, bool force, int code)
    {
        var files = new List<(string File, ReadOnlyMemory<byte> Bytes)>
        {
            (Path.Combine(folder, $"{id}.en.xlf"), package.Xliff),
        };
        if (package.Tbx is { } tbx)
            files.Add((Path.Combine(folder, $"{id}.tbx"), tbx));
        var others = files.Where(file => !force && IsOther(file.File, file.Bytes.Span)).ToList();
        foreach (var (file, _) in others)
            terminal.Say(words.Format("cli.export_exists", file));
        if (others.Count > 0)
            return ExitCode.WrongUsage;

        Directory.CreateDirectory(folder);
        foreach (var (file, bytes) in files)
        {
            // Whole or not at all.
            var unfinished = $"{file}.new";
            try
            {
                File.WriteAllBytes(unfinished, bytes.Span);
                File.Move(unfinished, file, overwrite: true);
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
        }
        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        var units = package.Document.Units;
        terminal.Say(
            words.Format(
                "cli.exported",
                files[0].File,
                Number(units.Count),
                Number(units.Count(unit => unit.Target is null)),
                Number(units.Count(unit => unit.IsStale))
            )
        );
        terminal.Say(
            package.Tbx is null
                ? words["cli.exported_no_terms"]
                : words.Format("cli.exported_terms", files[1].File, Number(package.Terms))
        );
        return code;
    }

    private static bool IsOther(string file, ReadOnlySpan<byte> bytes) =>
        File.Exists(file) && !bytes.SequenceEqual(File.ReadAllBytes(file));
}
