using System.CommandLine;
using System.Globalization;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan new</c>: a workspace of one's own that builds at once.</summary>
internal sealed class NewCommand(InterfaceWords words, Terminal terminal)
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = words["cli.new_folder"] };

    public Command Command()
    {
        var command = new Command("new", words["cli.new"]) { _folder };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder).FullName;
        if (NewWorkspace.ObstacleIn(folder) is { } obstacle)
        {
            terminal.Say(words.Format("new.not_empty", folder, obstacle));
            return ExitCode.WrongUsage;
        }
        var files = NewWorkspace.Create(folder).ToString(CultureInfo.InvariantCulture);
        var tool = ToolPlace.Command();
        terminal.Say(words.Format("new.created", files, folder));
        terminal.Say(words["new.next"]);
        foreach (var command in (string[])["serve", "build", "check --pages"])
            terminal.Say($"  {tool} {command} --root {ToolPlace.Quoted(folder)}");
        terminal.Say(words.Format("new.readme", Path.Combine(folder, "README.md")));
        return ExitCode.Fine;
    }
}
