using System.CommandLine;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan explain</c>: why an observation is what it is, and what became of a target.</summary>
internal sealed class ExplainCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private readonly Argument<string> _id = new("ID") { Description = words["cli.explain_id"] };

    public Command Command()
    {
        var command = new Command("explain", words["cli.explain"]) { _id };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(_id);
        var workspace = shared.WorkspaceOf(parsed);
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var site = new Pipeline(workspace, vocabulary, diagnostics).ReadSite();
        if (site.Observations.FirstOrDefault(found => found.Id == id) is not { } observation)
        {
            terminal.Report(diagnostics);
            var nearest = NearestName.Of(id, site.Observations.Select(found => found.Id));
            terminal.Say(
                nearest is null
                    ? words.Format("cli.explain_nothing_near", id)
                    : words.Format("cli.explain_unknown", id, nearest)
            );
            return ExitCode.WrongUsage;
        }
        var block = site
            .Reports.First(report => report.Id == observation.Report)
            .Document.Blocks.First(block => block.Id == observation.Block);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        foreach (var line in Explanation.Lines(observation, block.Text, words))
            output.WriteLine(line);
        foreach (var track in site.Tracks.Where(track => Concerns(track, id)))
        {
            output.WriteLine();
            foreach (var line in TrackExplanation.Lines(track, vocabulary, words))
                output.WriteLine(line);
        }
        return ExitCode.Fine;
    }

    private static bool Concerns(TargetTrack track, string id) =>
        track.Targets.Concat(track.Joint).Concat(track.Results).Any(observation => observation.Id == id);
}
