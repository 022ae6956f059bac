using System.CommandLine;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>Options that several commands understand.</summary>
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
        Output = new Option<DirectoryInfo?>("--output") { Description = words["cli.output"], HelpName = "DIR" };
        BaseUrl = new Option<string?>("--base-url") { Description = words["cli.base_url"], HelpName = "URL" };
        NoSearch = new Option<bool>("--no-search") { Description = words["cli.no_search"] };
        BaseUrl.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>() ?? "";
            if (!(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
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

    public Workspace WorkspaceOf(ParseResult parsed) =>
        parsed.GetValue(Root) is { } root
            ? new Workspace(root.FullName)
            : Workspace.At(Directory.GetCurrentDirectory());
}
