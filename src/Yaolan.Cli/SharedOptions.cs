using System.CommandLine;
using Yaolan.Content;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>Options that several commands understand.</summary>
internal sealed class SharedOptions
{
    private readonly InterfaceWords _words;

    public SharedOptions(InterfaceWords words)
    {
        _words = words;
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
        Output = new Option<DirectoryInfo?>("--output") { Description = words["cli.output"], HelpName = "DIR" };
        BaseUrl = new Option<string?>("--base-url") { Description = words["cli.base_url"], HelpName = "URL" };
        NoSearch = new Option<bool>("--no-search") { Description = words["cli.no_search"] };
        Root.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } root] && !Directory.Exists(root.Value))
                result.AddError(words.Format("cli.no_workspace", Path.GetFullPath(root.Value)));
        });
        BaseUrl.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>() ?? "";
            if (!WebAddress.CanBeExtended(text))
                result.AddError(words.Format("cli.bad_base_url", text));
        });
    }

    public Option<DirectoryInfo?> Root { get; }

    public Option<string?> Language { get; }

    /// <summary>Where the site goes; the workspace's own folder without it.</summary>
    public Option<DirectoryInfo?> Output { get; }

    /// <summary>Where the site is published; only a whole http address is taken.</summary>
    public Option<string?> BaseUrl { get; }

    /// <summary>Leaves the search index out.</summary>
    public Option<bool> NoSearch { get; }

    /// <summary>The folder that the site is written to.</summary>
    /// <exception cref="OutputRefusedException">It is one that the site is made from, or lies in one.</exception>
    public string OutputOf(ParseResult parsed, Workspace workspace)
    {
        var folder = parsed.GetValue(Output)?.FullName ?? workspace.Site;
        return workspace.OwnFolderOf(folder) is { } own && own != workspace.Site
            ? throw new OutputRefusedException(_words.Format("cli.own_folder", own))
            : folder;
    }

    /// <summary>Whether there is anything to make a site of; if not, the folder is named, for it is likely the wrong one.</summary>
    public bool HasReports(Workspace workspace, Terminal terminal)
    {
        if (Directory.Exists(workspace.Seeds) || Directory.Exists(workspace.Content.Path))
            return true;
        terminal.Say(_words.Format("cli.no_reports", workspace.Root));
        return false;
    }

    public Workspace WorkspaceOf(ParseResult parsed) =>
        parsed.GetValue(Root) is { } root
            ? new Workspace(root.FullName)
            : Workspace.At(Directory.GetCurrentDirectory());
}
