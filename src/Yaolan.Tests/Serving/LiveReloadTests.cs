using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Serving;

/// <summary>What a browser sees while somebody edits.</summary>
public sealed class LiveReloadTests
{
    private const string Template = "templates/years.html";

    [Fact]
    public async Task A_change_of_content_is_told_to_the_browser_and_served()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        var before = await RunningServer.NextVersion(events);

        server.Workspace.Edit(
            RunningServer.Report,
            text => text.Replace("城镇新增就业8万人。", "城镇新增就业9万人。", StringComparison.Ordinal)
        );

        Assert.NotEqual(before, await RunningServer.NextVersion(events));
        Assert.Contains(
            "9万人",
            await Page(server, "zh/reports/luoyang-2025-work-report/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_seed_becomes_a_report_while_the_site_is_served()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);

        var text = await File.ReadAllTextAsync(
            server.Workspace.FileOf("seeds", "luoyang.txt"),
            TestContext.Current.CancellationToken
        );
        Replace(server.Workspace, "seeds/kaifeng.txt", text.Replace("洛阳", "开封", StringComparison.Ordinal));
        await RunningServer.NextVersion(events);

        Assert.Equal(200, (await server.Get("en/reports/kaifeng-2025-work-report/")).Status);
    }

    [Fact]
    public async Task A_new_word_of_the_vocabulary_is_taken_up()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);

        Replace(server.Workspace, "content/vocabulary/ui.en.yml", "years:\n  title: Every year\n");
        await RunningServer.NextVersion(events);

        Assert.Contains("<h1>Every year</h1>", await Page(server, "en/years/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_is_shown_with_its_place_over_the_last_good_page_until_it_is_mended()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);
        var good = await Page(server, "en/years/index.html");

        Replace(server.Workspace, Template, "<p>\n<b title=\"</pre><script>\">{{ page.titel }}</b>");
        await RunningServer.NextVersion(events);
        var broken = await Page(server, "en/years/index.html");

        Assert.Contains("<code>templates/years.html(2,", broken, StringComparison.Ordinal);
        Assert.Contains("did you mean `title`", broken, StringComparison.Ordinal);
        Assert.Contains("<pre>&lt;b title=&quot;&lt;/pre&gt;&lt;script&gt;&quot;", broken, StringComparison.Ordinal);
        Assert.Contains("<h1>Years</h1>", broken, StringComparison.Ordinal);

        File.Delete(server.Workspace.FileOf(Template));
        await RunningServer.NextVersion(events);

        Assert.Equal(WithoutVersion(good), WithoutVersion(await Page(server, "en/years/index.html")));
    }

    [Fact]
    public async Task A_template_that_fails_on_some_pages_only_is_told_as_well()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);

        // Of each kind of page the first is looked at before the browser is told, the others after.
        Replace(
            server.Workspace,
            "templates/indicator.html",
            """<p>{{ if code != "gdp" }}{{ page.titel }}{{ end }}</p>"""
        );
        await RunningServer.NextVersion(events);
        if (!(await Page(server, "zh/index.html")).Contains("yaolan-live", StringComparison.Ordinal))
            await RunningServer.NextVersion(events);
        Assert.Contains("templates/indicator.html(1,", await Page(server, "zh/index.html"), StringComparison.Ordinal);
        var (status, broken, _) = await server.Get("zh/indicators/urban_new_jobs/index.html");
        Assert.Equal(500, status);
        Assert.Contains("did you mean `title`", broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_state_of_a_file_while_it_is_written_is_survived()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);
        var report = server.Workspace.FileOf(RunningServer.Report);
        var whole = await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken);

        foreach (var length in (int[])[0, 1, whole.Length / 8])
        {
            Replace(server.Workspace, RunningServer.Report, whole[..length]);
            await RunningServer.NextVersion(events);
            Assert.Contains("yaolan-live", await Page(server, "zh/index.html"), StringComparison.Ordinal);

            Replace(server.Workspace, RunningServer.Report, whole);
            await RunningServer.NextVersion(events);
            Assert.DoesNotContain("yaolan-live", await Page(server, "zh/index.html"), StringComparison.Ordinal);
        }
        Directory.Delete(server.Workspace.FileOf("content"), recursive: true);
        Replace(server.Workspace, "content/site.yml", "title: { zh: 新, en: New }\ndescription: { zh: 新, en: New }\n");
        await RunningServer.NextVersion(events);
        Assert.Equal(200, (await server.Get("zh/index.html")).Status);
    }

    [Fact]
    public async Task Without_any_good_site_every_address_tells_why_and_then_the_page_comes()
    {
        await using var server = await RunningServer.Start(workspace =>
            Replace(workspace, "content/site.yml", "colour: red\n")
        );
        using var events = await server.Events();
        await RunningServer.NextVersion(events);

        var (status, page, _) = await server.Get("zh/index.html");
        Assert.Equal(500, status);
        Assert.Contains("<code>content/site.yml(1,1)</code>", page, StringComparison.Ordinal);

        File.Delete(server.Workspace.FileOf("content", "site.yml"));
        await RunningServer.NextVersion(events);

        Assert.Equal(200, (await server.Get("zh/index.html")).Status);
    }

    [Fact]
    public async Task Another_title_of_the_site_is_shown_and_a_slip_in_it_told_until_it_is_mended()
    {
        const string settings = "content/site.yml";
        await using var server = await RunningServer.Start(workspace =>
            Replace(workspace, settings, Titled("甲", "A"))
        );
        using var events = await server.Events();
        await RunningServer.NextVersion(events);
        Assert.Contains("甲", await Page(server, "zh/index.html"), StringComparison.Ordinal);

        // Of the same length as the one before, as a stamp of size alone would not see.
        Replace(server.Workspace, settings, Titled("乙", "B"));
        await RunningServer.NextVersion(events);
        var changed = await Page(server, "zh/index.html");
        Assert.Contains("乙", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("甲", changed, StringComparison.Ordinal);

        Replace(server.Workspace, settings, Titled("丙", "C").Replace("title", "titel", StringComparison.Ordinal));
        await RunningServer.NextVersion(events);
        var wrong = await Page(server, "zh/index.html");
        Assert.Contains("<code>content/site.yml(1,1)</code>", wrong, StringComparison.Ordinal);
        Assert.Contains("title?", wrong, StringComparison.Ordinal);
        Assert.Contains("乙", wrong, StringComparison.Ordinal);

        Replace(server.Workspace, settings, Titled("乙", "B"));
        await RunningServer.NextVersion(events);
        Assert.Equal(WithoutVersion(changed), WithoutVersion(await Page(server, "zh/index.html")));

        static string Titled(string chinese, string english) =>
            $"title: {{ zh: {chinese}, en: {english} }}\ndescription: {{ zh: 说明, en: About }}\n";
    }

    [Fact]
    public async Task What_the_disk_refuses_is_told_beside_what_else_is_wrong()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);
        try
        {
            // Listed like any file, and not there when it is opened.
            File.CreateSymbolicLink(server.Workspace.FileOf("seeds", "gone.txt"), "nothing.txt");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets the test make no links.");
        }
        Replace(server.Workspace, "content/vocabulary/themes.yml", "- agriculture\n");

        string page;
        do
        {
            await RunningServer.NextVersion(events);
            page = await Page(server, "zh/index.html");
        } while (!page.Contains("themes.yml(1,1)", StringComparison.Ordinal));

        Assert.Contains("gone.txt", page, StringComparison.Ordinal);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_errors_the_first_hundred_are_shown_over_the_page_and_the_others_counted()
    {
        await using var server = await RunningServer.Start();
        using var events = await server.Events();
        await RunningServer.NextVersion(events);

        Replace(
            server.Workspace,
            Path.Combine(Path.GetDirectoryName(RunningServer.Report)!, "observations.yml"),
            string.Concat(
                Enumerable.Range(1, 150).Select(n => $"- {{ quote: 没有的话{n.ToString("000", null)}, drop: true }}\n")
            )
        );
        await RunningServer.NextVersion(events);
        var page = await Page(server, "zh/index.html");

        Assert.Contains("observations.yml(100,", page, StringComparison.Ordinal);
        Assert.DoesNotContain("observations.yml(101,", page, StringComparison.Ordinal);
        Assert.Contains("50 more errors are listed where serve runs", page, StringComparison.Ordinal);
    }

    private static async Task<string> Page(RunningServer server, string address) => (await server.Get(address)).Body;

    private static string WithoutVersion(string page)
    {
        var start = page.IndexOf("data-version=\"", StringComparison.Ordinal);
        return page[..start] + page[page.IndexOf("\" defer", start, StringComparison.Ordinal)..];
    }

    private static void Replace(TemporaryWorkspace workspace, string file, string text) =>
        Replace(workspace, file, System.Text.Encoding.UTF8.GetBytes(text));

    // As careful editors do: written beside, then moved over.
    private static void Replace(TemporaryWorkspace workspace, string file, byte[] content)
    {
        var path = workspace.FileOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + "~", content);
        File.Move(path + "~", path, overwrite: true);
    }
}
