using Xunit;

namespace Yaolan.Tests.Serving;

/// <summary>What a browser gets of a served site, without any change to it.</summary>
public sealed class ServedSiteTests
{
    [Fact]
    public async Task Files_are_answered_as_the_published_site_would_answer_them()
    {
        await using var server = await RunningServer.Start();

        foreach (
            var (address, status, type) in new[]
            {
                ("", 200, "text/html"),
                ("en/", 200, "text/html"),
                ("en/reports/luoyang-2025-work-report/index.html", 200, "text/html"),
                ("assets/site.css", 200, "text/css"),
                ("assets/icon.svg", 200, "image/svg+xml"),
                ("data/observations.csv", 200, "text/csv"),
                ("data/datapackage.json", 200, "application/json"),
                (".nojekyll", 200, "application/octet-stream"),
                ("nothing/at/all", 404, "text/html"),
                ("en/%2e%2e/%2e%2e/seeds/luoyang.txt", 404, "text/html"),
                ("..%2fseeds%2fluoyang.txt", 404, "text/html"),
            }
        )
        {
            var answer = await server.Get(address);
            Assert.Equal((address, status, type), (address, answer.Status, answer.Headers.ContentType!.MediaType));
        }
        Assert.False(Directory.Exists(server.Workspace.FileOf("site")));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_folder_on_the_same_server()
    {
        await using var server = await RunningServer.Start();
        await server.Get("");

        using var answer = await server.Send(HttpMethod.Get, "en/reports?area=x");
        using var elsewhere = await server.Send(HttpMethod.Get, "/en/reports");

        Assert.Equal("/en/reports/?area=x", answer.Headers.Location!.OriginalString);
        Assert.NotEqual(302, (int)elsewhere.StatusCode);
    }

    [Theory]
    [InlineData("HEAD", null, 200)]
    [InlineData("POST", null, 405)]
    [InlineData("DELETE", null, 405)]
    [InlineData("GET", "localhost:4000", 200)]
    [InlineData("GET", "site.localhost", 200)]
    [InlineData("GET", "[::1]:4000", 200)]
    [InlineData("GET", "rebound.example", 403)]
    [InlineData("GET", "127.0.0.1.example", 403)]
    public async Task Only_this_machine_may_look_and_only_look(string method, string? host, int status)
    {
        await using var server = await RunningServer.Start();

        using var answer = await server.Send(new HttpMethod(method), "en/index.html", host);

        Assert.Equal(status, (int)answer.StatusCode);
        if (method == "HEAD")
        {
            Assert.True(answer.Content.Headers.ContentLength > 1000);
            Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_served_page_may_run_the_script_that_reloads_it_and_nothing_else_more()
    {
        await using var server = await RunningServer.Start();

        var (_, page, _) = await server.Get("en/areas/index.html");

        Assert.Contains("<script src=\"/_yaolan/live.js\" data-version=\"", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'self';", page, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", (await server.Get("_yaolan/live.js")).Body, StringComparison.Ordinal);
        Assert.Equal("text/css", (await server.Get("_yaolan/live.css")).Headers.ContentType!.MediaType);
    }
}
