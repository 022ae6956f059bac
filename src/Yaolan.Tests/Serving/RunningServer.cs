using System.Net.Http.Headers;
using Xunit;
using Yaolan.Cli.Serving;
using Yaolan.Diagnostics;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Serving;

/// <summary>A small workspace served in this process, and a reader in front of it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const string Report = "content/reports/luoyang-2025-work-report/zh.md";

    private const string Seed = """
        洛阳市2025年政府工作报告摘要

        一、2024年工作回顾

        全市地区生产总值增长5.1%，城镇新增就业8万人。

        二、2025年主要预期目标

        地区生产总值增长6%左右，城镇新增就业8万人以上。
        """;

    private readonly CancellationTokenSource _stop = new();
    private readonly WorkspaceWatcher _watcher;
    private readonly SiteServer _server;
    private readonly Task _rebuilding;
    private readonly HttpClient _client;

    private RunningServer(
        TemporaryWorkspace workspace,
        WorkspaceWatcher watcher,
        SiteServer server,
        Rebuilder rebuilder
    )
    {
        (Workspace, _watcher, _server) = (workspace, watcher, server);
        _rebuilding = Task.Run(() => rebuilder.Run(_stop.Token));
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(server.Address.Url + "/"),
        };
    }

    public TemporaryWorkspace Workspace { get; }

    public static async Task<RunningServer> Start(Action<TemporaryWorkspace>? prepare = null)
    {
        var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.FileOf("seeds"));
        await File.WriteAllTextAsync(workspace.FileOf("seeds", "luoyang.txt"), Seed);
        prepare?.Invoke(workspace);
        var words = Vocabulary.Load(null, new DiagnosticBag()).EnglishWords;
        var site = new LiveSite(workspace.Workspace, words);
        var watcher = new WorkspaceWatcher(workspace.Workspace);
        var server = await SiteServer.Start(ServerAddress.Of(host: null, port: 0)!, site, words);
        return new RunningServer(
            workspace,
            watcher,
            server,
            new Rebuilder(site, watcher, server.Address.Url, (_, _) => { })
        );
    }

    public async Task<(int Status, string Body, HttpContentHeaders Headers)> Get(string address)
    {
        using var response = await _client.GetAsync(
            new Uri(address, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers);
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, string? host = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_client.BaseAddress + address));
        request.Headers.Host = host;
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What a browser is told: the version now, then each new one.</summary>
    public async Task<StreamReader> Events() =>
        new(
            await _client.GetStreamAsync(
                new Uri("_yaolan/events", UriKind.Relative),
                TestContext.Current.CancellationToken
            )
        );

    public static async Task<string> NextVersion(StreamReader events)
    {
        // A change that is never told fails the test; nothing else waits this long.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }
        throw new EndOfStreamException("The server ended the stream of events.");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _rebuilding;
        _client.Dispose();
        await _server.DisposeAsync();
        _watcher.Dispose();
        _stop.Dispose();
        Workspace.Dispose();
    }
}
