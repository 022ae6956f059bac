using System.CommandLine;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>Options that every command understands.</summary>
internal sealed class SharedOptions
{
    public SharedOptions(InterfaceWords words)
    {
        Root = new Option<DirectoryInfo?>("--root")
        {
            Description = words["cli.root"],
            Recursive = true,
            HelpName = "DIR",
        };
        Language = new Option<string?>("--lang")
        {
            Description = words["cli.lang"],
            Recursive = true,
            HelpName = "zh|en",
        };
        Language.AcceptOnlyFromAmong("zh", "en");
    }

    public Option<DirectoryInfo?> Root { get; }

    public Option<string?> Language { get; }

    public Workspace WorkspaceOf(ParseResult parsed) =>
        parsed.GetValue(Root) is { } root
            ? new Workspace(root.FullName)
            : Workspace.At(Directory.GetCurrentDirectory());
}
