using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>
/// The pages of the hostile site as a browser reads them, with the content security policy taken away: nothing may run even
/// where no policy stands in its way.
/// </summary>
public sealed class InjectionInBrowserTests(HostileSite hostile) : IClassFixture<HostileSite>
{
    private const string Probe = """
        <script>
        var tell = function (what) { parent.postMessage({ page: location.pathname, what: what }, "*"); };
        window.fire = window.alert = window.confirm = window.prompt = function () { tell("ran"); };
        window.addEventListener("load", function () {
          document.querySelectorAll("*").forEach(function (element) {
            Array.from(element.attributes).forEach(function (attribute) {
              if (/^on/i.test(attribute.name)) tell("handler " + attribute.name);
            });
            if (element.protocol && !/^(https?|mailto|file):$/.test(element.protocol)) tell("address " + element.protocol);
          });
          setTimeout(function () { tell("end"); }, 20);
        });
        </script>
        """;

    private const string Frame = """
        <!DOCTYPE html><title>frames</title><pre id="told"></pre><script>
        var pages = PAGES, next = 0, open = 0, told = document.getElementById("told");
        function load(frame) {
          if (next < pages.length) { frame.src = pages[next++]; open++; }
        }
        addEventListener("message", function (event) {
          if (event.data.what !== "end") { told.append(event.data.page + " " + event.data.what + "\n"); return; }
          var frame = Array.from(document.querySelectorAll("iframe")).find(function (each) {
            return each.contentWindow === event.source;
          });
          told.dataset.pages = Number(told.dataset.pages || 0) + 1;
          load(frame);
        });
        for (var i = 0; i < 4; i++) {
          var frame = document.createElement("iframe");
          document.body.append(frame);
          load(frame);
        }
        </script>
        """;

    [Fact]
    public void In_Chromium_nothing_of_a_strangers_text_runs_or_handles_an_event()
    {
        var browser = Chromium.Find();
        Assert.SkipWhen(browser is null, "This machine has no Chromium.");
        using var folder = new TemporaryWorkspace();
        var pages = hostile
            .PageNames.Where(name => !name.EndsWith("/print/index.html", StringComparison.Ordinal))
            .Where(name => name.Split('/') is not [_, "reports", _, "numbers" or "parallel", _])
            .ToList();
        foreach (var (name, content) in hostile.Files)
            Write(folder.FileOf(name.Split('/')), Probed(name, content));
        var wrapper = folder.FileOf("frames.html");
        // A page that does run what it is given shows that the probe works.
        Write(folder.FileOf("live.html"), Encoding.UTF8.GetBytes($"<!DOCTYPE html>{Probe}<img src=x onerror=fire()>"));
        var list = JsonSerializer.Serialize(pages.Append("live.html"));
        Write(wrapper, Encoding.UTF8.GetBytes(Frame.Replace("PAGES", list, StringComparison.Ordinal)));

        var document = Chromium.Document(browser!, wrapper, folder.FileOf("profile"));

        Assert.NotNull(document);
        var told = new HtmlParser().ParseDocument(document).GetElementById("told")!;
        Assert.Equal(pages.Count + 1, int.Parse(told.GetAttribute("data-pages") ?? "0", null));
        var lines = told.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("/live.html ", line, StringComparison.Ordinal));
    }

    private static byte[] Probed(string name, ReadOnlyMemory<byte> content)
    {
        if (!name.EndsWith(".html", StringComparison.Ordinal))
            return content.ToArray();
        var page = Encoding.UTF8.GetString(content.Span);
        var policy = page.IndexOf("<meta http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal);
        var end = page.IndexOf('>', policy) + 1;
        return Encoding.UTF8.GetBytes(page[..policy] + Probe + page[end..]);
    }

    private static void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }
}
