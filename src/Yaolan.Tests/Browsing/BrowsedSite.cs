using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;
using Yaolan.Publishing.Printing;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Browsing;

/// <summary>The site of the five reports in a real browser, served below a base path; nothing outside it can be reached.</summary>
public sealed class BrowsedSite : IAsyncLifetime
{
    public const string Address = "http://site.test/some/base/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".csv"] = "text/csv",
        [".xml"] = "application/atom+xml",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
    };

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BuiltSite Site { get; } = new();

    /// <summary>One page of each kind in each language: the largest, where most can go wrong.</summary>
    public IReadOnlyList<string> PageOfEachKind =>
        [
            .. Site
                .Summary.Site.Pages.GroupBy(page => (page.Template, page.FilePath.Split('/')[0]))
                .Select(kind => kind.MaxBy(page => Site.Files[page.FilePath].Length)!.FilePath)
                .Order(StringComparer.Ordinal),
        ];

    public async ValueTask InitializeAsync()
    {
        if (Browser.Find() is not { } browser)
            return;
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = browser.Path,
                Args = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? ["--no-sandbox"] : [],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new window; the test is skipped where the machine has no browser.</summary>
    public async Task<Visit> Visit(int width = 390, int height = 844, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "there is no Chromium on this machine");
        var context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = scheme,
            }
        );
        var visit = new Visit(await context.NewPageAsync());
        await context.RouteAsync("**/*", route => Answer(route, visit));
        return visit;
    }

    private Task Answer(IRoute route, Visit visit)
    {
        var address = new Uri(route.Request.Url);
        if (!address.AbsoluteUri.StartsWith(Address, StringComparison.Ordinal))
        {
            visit.Problems.Add($"asked for {address}");
            return route.AbortAsync();
        }
        var name = Uri.UnescapeDataString(address.AbsolutePath["/some/base/".Length..]);
        if (name.Length == 0 || name.EndsWith('/'))
            name += "index.html";
        if (!Site.Files.TryGetValue(name, out var content))
        {
            visit.Problems.Add($"no file {name}");
            return route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        }
        return route.FulfillAsync(
            new RouteFulfillOptions
            {
                BodyBytes = content.ToArray(),
                ContentType = Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"),
            }
        );
    }
}

/// <summary>A window of the browser, with everything that it complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    public Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Problems.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Problems.Add(error);
    }

    public IPage Page { get; }

    public ConcurrentBag<string> Problems { get; } = [];

    public Task Open(string name) => Page.GotoAsync(BrowsedSite.Address + name);

    /// <summary>The elements that make the page wider than the window; none where it fits.</summary>
    public async Task<IReadOnlyList<string>> TooWide(int width) =>
        await Page.EvaluateAsync<string[]>(
            """
            width => {
              const wide = element => element.scrollWidth > width || element.getBoundingClientRect().right > width;
              if (!wide(document.documentElement)) return [];
              return [...document.querySelectorAll('body *')]
                .filter(element => wide(element) && ![...element.children].some(wide) && !element.closest('.scroll'))
                .map(element => `${element.outerHTML.slice(0, 160)} (${element.scrollWidth} pixels)`)
                .slice(0, 3)
                .concat(`${document.documentElement.scrollWidth} pixels in all`);
            }
            """,
            width
        );

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
