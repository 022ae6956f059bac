using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Yaolan.Diagnostics;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Serving;

/// <summary>Answers requests from memory, as GitHub Pages would answer them from the published site.</summary>
internal sealed class SiteHandler(LiveSite site, AllowedHosts hosts, InterfaceWords words)
{
    private const string NotFoundPage = "404.html";

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings =
        {
            [".webmanifest"] = "application/manifest+json",
            [".csv"] = "text/csv",
            [".js"] = "text/javascript",
        },
    };

    private readonly LivePage _pages = new(words);

    public async Task Answer(HttpContext context, CancellationToken stopping)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!hosts.Allow(request.Host))
        {
            await Text(
                    context,
                    StatusCodes.Status403Forbidden,
                    words.Format("serve.other_host", request.Host.Value ?? "")
                )
                .ConfigureAwait(false);
            return;
        }
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Text(context, StatusCodes.Status405MethodNotAllowed, words["serve.only_get"]).ConfigureAwait(false);
            return;
        }
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        await site.FirstBuild.WaitAsync(cancel.Token).ConfigureAwait(false);
        await (
            request.Path.Value switch
            {
                LivePage.Events => Stream(context, cancel.Token),
                LivePage.Script => Send(context, StatusCodes.Status200OK, LivePage.Script, Own("live.js")),
                LivePage.Stylesheet => Send(context, StatusCodes.Status200OK, LivePage.Stylesheet, Own("live.css")),
                var path => File(context, path is null or "" ? "" : path[1..], site.Current),
            }
        ).ConfigureAwait(false);
    }

    private Task File(HttpContext context, string path, Snapshot snapshot)
    {
        if (snapshot.Site is not { } shown)
            return Send(context, StatusCodes.Status500InternalServerError, NotFoundPage, _pages.WithoutSite(snapshot));
        var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        var diagnostics = new DiagnosticBag();
        if (shown.Find(file, diagnostics) is { } found)
            return Send(context, StatusCodes.Status200OK, file, Live(found));
        if (diagnostics.HasErrors)
            return Send(
                context,
                StatusCodes.Status500InternalServerError,
                NotFoundPage,
                _pages.WithoutSite(snapshot with { Problems = site.ProblemsOf(diagnostics) })
            );
        if (shown.HasPage($"{file}/index.html"))
        {
            context.Response.Redirect(new PathString($"/{file}/").ToUriComponent() + context.Request.QueryString);
            return Task.CompletedTask;
        }
        return shown.Find(NotFoundPage, diagnostics) is { } missing
            ? Send(context, StatusCodes.Status404NotFound, NotFoundPage, Live(missing))
            : Text(context, StatusCodes.Status404NotFound, path);

        ReadOnlyMemory<byte> Live(OutputFile page) =>
            page.Path.EndsWith(".html", StringComparison.Ordinal) ? _pages.Of(page.Content, snapshot) : page.Content;
    }

    // Server-sent events: the version that is served now, and each one after it.
    private async Task Stream(HttpContext context, CancellationToken cancel)
    {
        context.Response.ContentType = "text/event-stream";
        var seen = "";
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", cancel).ConfigureAwait(false);
            while (true)
            {
                var change = site.Change;
                var version = site.Current.Version;
                await context
                    .Response.WriteAsync(version == seen ? ":\n\n" : $"data: {version}\n\n", cancel)
                    .ConfigureAwait(false);
                await context.Response.Body.FlushAsync(cancel).ConfigureAwait(false);
                seen = version;
                await Task.WhenAny(change, Task.Delay(SignOfLife, cancel)).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the server stops.
        }
    }

    private static Task Text(HttpContext context, int status, string text) =>
        Send(context, status, ".txt", Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task Send(HttpContext context, int status, string name, ReadOnlyMemory<byte> content)
    {
        var type = ContentTypes.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        var isText =
            type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml";
        context.Response.StatusCode = status;
        context.Response.ContentType = isText ? $"{type}; charset=utf-8" : type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Own(string name)
    {
        using var stream = typeof(SiteHandler).Assembly.GetManifestResourceStream($"serving/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
