using System.CommandLine;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan translate</c>: a report to a translator and back.</summary>
internal sealed class TranslateCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    public Command Command() =>
        new("translate", words["cli.translate"])
        {
            new TranslateNewCommand(words, shared, terminal).Command(),
            new TranslateExportCommand(words, shared, terminal).Command(),
            new TranslateImportCommand(words, shared, terminal).Command(),
        };

    /// <summary>Whether there is such a report; if not, says which name was likely meant.</summary>
    public static bool Knows(Workspace workspace, string id, InterfaceWords words, Terminal terminal)
    {
        var ids = ContentStore.Ids(workspace.Content);
        if (ids.Contains(id))
            return true;
        var nearest = NearestName.Of(id, ids) ?? (ids.Count == 0 ? "–" : string.Join(", ", ids));
        terminal.Say(words.Format("cli.no_report", id, nearest));
        return false;
    }
}
