using System.Net;
using Microsoft.Playwright;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Publishing.Pagefind;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Search;

/// <summary>The site of the five reports with its search index, served below a base path to a real browser.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    public const string BasePath = "/some/base/";

    // The superuser has no sandbox.
    private static readonly string[] Sandbox =
        Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? ["--no-sandbox"] : [];

    private readonly HttpListener _server = new();
    private readonly MemoryOutput _output = new();
    private IPlaywright? _playwright;

    /// <summary>Why the tests cannot run on this machine; empty when they can.</summary>
    public string Missing { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => _output.Files;

    public async ValueTask InitializeAsync()
    {
        if (Yaolan.Publishing.Printing.Browser.Find() is not { } browser)
        {
            Missing = "no Chromium was found; install it, or name it in YAOLAN_BROWSER";
            return;
        }
        using var copy = Repository.Copy();
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(
            _output,
            search: new PagefindIndexer(PagefindIndexer.UserCache)
        );
        Missing = string.Join(
            '\n',
            diagnostics
                .Sorted()
                .Where(found => found.Rule.Code.StartsWith("YL104", StringComparison.Ordinal))
                .Select(vocabulary.EnglishWords.Line)
        );
        if (Missing.Length > 0)
            return;
        Serve();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = browser.Path, Args = Sandbox }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        _server.Close();
    }

    /// <summary>The search page in a language, open in a browser of its own.</summary>
    public async Task<SearchReader> OpenAsync(string language, string query = "")
    {
        Assert.SkipUnless(Missing.Length == 0, Missing);
        var reader = new SearchReader(await Browser.NewPageAsync());
        await reader.GoAsync($"{Address}{language}/search/index.html{query}");
        return reader;
    }

    private void Serve()
    {
        for (var port = 18_400; ; port++)
        {
            try
            {
                _server.Prefixes.Clear();
                _server.Prefixes.Add($"http://localhost:{port}/");
                _server.Start();
                Address = $"http://localhost:{port}{BasePath}";
                break;
            }
            catch (HttpListenerException) when (port < 18_500)
            {
                // Taken; the next one.
            }
        }
        _ = Task.Run(AnswerAsync);
    }

    private async Task AnswerAsync()
    {
        while (_server.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _server.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            var path = context.Request.Url!.AbsolutePath;
            var file = path.StartsWith(BasePath, StringComparison.Ordinal) ? path[BasePath.Length..] : "none";
            using var response = context.Response;
            if (!Files.TryGetValue(Uri.UnescapeDataString(file), out var content))
            {
                response.StatusCode = 404;
                continue;
            }
            response.ContentType = Path.GetExtension(file) switch
            {
                ".html" => "text/html",
                ".js" => "text/javascript",
                ".css" => "text/css",
                ".svg" => "image/svg+xml",
                _ => "application/octet-stream",
            };
            response.ContentLength64 = content.Length;
            await response.OutputStream.WriteAsync(content);
        }
    }
}
