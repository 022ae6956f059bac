using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Yaolan.Cli.Serving;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan serve</c>: the site in a browser, built anew and reloaded on every change.</summary>
internal sealed class ServeCommand(InterfaceWords words, SharedOptions shared, Terminal terminal)
{
    private const int UsualPort = 4000;

    private readonly Option<int> _port = new("--port")
    {
        Description = words["cli.serve_port"],
        HelpName = "N",
        DefaultValueFactory = _ => UsualPort,
    };
    private readonly Option<string?> _host = new("--host") { Description = words["cli.serve_host"], HelpName = "H" };

    public Command Command()
    {
        _port.Validators.Add(result =>
        {
            if (result.Tokens is [var port] && !ushort.TryParse(port.Value, CultureInfo.InvariantCulture, out _))
                result.AddError(words["serve.bad_port"]);
        });
        var command = new Command("serve", words["cli.serve"]) { _port, _host };
        command.SetAction(parsed => Run(parsed).GetAwaiter().GetResult());
        return command;
    }

    private async Task<int> Run(ParseResult parsed)
    {
        var workspace = shared.WorkspaceOf(parsed);
        var host = parsed.GetValue(_host);
        if (ServerAddress.Of(host, parsed.GetValue(_port)) is not { } address)
        {
            terminal.Say(words.Format("serve.no_host", host ?? ""));
            return ExitCode.WrongUsage;
        }
        try
        {
            await Serve(workspace, address).ConfigureAwait(false);
            return ExitCode.Fine;
        }
        catch (IOException failed) when (IsTaken(failed))
        {
            var port = address.Port.ToString(CultureInfo.InvariantCulture);
            terminal.Say(words.Format("serve.port_taken", port, address.Address.ToString()));
            return ExitCode.MachineFailed;
        }
        catch (SocketException failed)
        {
            terminal.Say(words.Format("serve.cannot_listen", address.Url, failed.Message));
            return ExitCode.MachineFailed;
        }
    }

    private async Task Serve(Workspace workspace, ServerAddress address)
    {
        var site = new LiveSite(workspace, words);
        using var watcher = new WorkspaceWatcher(workspace);
        await using var server = await SiteServer.Start(address, site, words).ConfigureAwait(false);
        terminal.Say(words.Format("serve.address", server.Address.Url + "/"));
        foreach (var url in server.Address.NetworkUrls)
            terminal.Say(words.Format("serve.network_address", url + "/"));
        terminal.Say(words["serve.how_to_stop"]);

        var baseUrl = server.Address.NetworkUrls.FirstOrDefault() ?? server.Address.Url;
        await new Rebuilder(site, watcher, baseUrl, Tell).Run(server.Stopping).ConfigureAwait(false);
        await server.Stop().ConfigureAwait(false);
        terminal.Say(words["serve.stopped"]);
    }

    private void Tell(BuildReport report, TimeSpan elapsed)
    {
        if (!report.IsNew)
            return;
        terminal.Report(report.Diagnostics);
        foreach (var problem in report.Problems.Where(problem => problem.Place.Length == 0))
            terminal.Say(problem.Message);
        static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
        if (report.Pages is { } pages && report.Problems.Count == 0)
            terminal.Say(words.Format("serve.built", Number(pages), Number(elapsed.TotalMilliseconds)));
        else
            terminal.Say(words.Format("serve.errors", Number(report.Problems.Count)));
    }

    private static bool IsTaken(IOException failed) =>
        failed.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException;
}
