using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Publishing.Discovery;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What search engines, feed readers and people who share a link find of the site.</summary>
public sealed class DiscoveryTests
{
    private const string Address = "https://example.org/some/base";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly Lazy<(BuildSummary Summary, MemoryOutput Files)> Published = new(() => Build(Address));
    private static readonly Lazy<(BuildSummary Summary, MemoryOutput Files)> Unpublished = new(() => Build(""));

    [Fact]
    public void The_sitemap_names_every_page_with_its_other_language()
    {
        var map = Xml(Published.Value.Files, "sitemap.xml");
        var found = map.Descendants(Map + "loc").Select(loc => loc.Value).ToList();
        var pages = Published
            .Value.Files.Files.Keys.Where(name =>
                name.EndsWith("/index.html", StringComparison.Ordinal) && name != "index.html"
            )
            .Select(name => $"{Address}/{name[..^"index.html".Length]}");
        Assert.Equal(pages.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        foreach (var url in map.Descendants(Map + "url"))
        {
            var alternates = url.Elements(Xhtml + "link")
                .ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value);
            Assert.Equal(["en", "x-default", "zh-Hans"], alternates.Keys.Order(StringComparer.Ordinal));
            Assert.Contains(alternates["zh-Hans"], found);
            Assert.Contains(alternates["en"], found);
        }
    }

    [Fact]
    public void A_large_sitemap_is_split_and_an_index_names_the_parts()
    {
        var parts = Sitemap.Of(Published.Value.Summary.Site, most: 100).ToList();
        var index = XDocument.Parse(Encoding.UTF8.GetString(parts[0].Content.Span));
        Assert.Equal(
            parts.Skip(1).Select(part => $"{Address}/{part.Path}"),
            index.Descendants(Map + "loc").Select(loc => loc.Value)
        );
        Assert.Equal(
            Published.Value.Summary.Site.Pages.Count(page => page.Permalink is not null),
            parts
                .Skip(1)
                .Sum(part =>
                    XDocument.Parse(Encoding.UTF8.GetString(part.Content.Span)).Descendants(Map + "url").Count()
                )
        );
    }

    [Fact]
    public void Without_an_address_there_is_no_sitemap_and_nothing_claims_one()
    {
        var files = Unpublished.Value.Files.Files;
        Assert.DoesNotContain("sitemap.xml", files.Keys);
        Assert.DoesNotContain("Sitemap:", Text(Unpublished.Value.Files, "robots.txt"), StringComparison.Ordinal);
        Assert.All(
            files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal)),
            name =>
                Assert.DoesNotContain(
                    "rel=\"canonical\"",
                    Text(Unpublished.Value.Files, name),
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            $"Sitemap: {Address}/sitemap.xml",
            Text(Published.Value.Files, "robots.txt"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("zh", true)]
    [InlineData("en", true)]
    [InlineData("zh", false)]
    [InlineData("en", false)]
    public void A_feed_tells_of_every_report_once_with_an_id_that_stays(string language, bool published)
    {
        var (summary, files) = published ? Published.Value : Unpublished.Value;
        var feed = Xml(files, $"{language}/feed.xml").Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(summary.Site.Reports.Count, entries.Count);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        foreach (var entry in entries)
        {
            Assert.StartsWith(
                published ? Address : "tag:",
                entry.Element(Atom + "id")!.Value,
                StringComparison.Ordinal
            );
            Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00\+08:00$", entry.Element(Atom + "updated")!.Value);
            var link = entry.Element(Atom + "link")!.Attribute("href")!.Value;
            var file = published
                ? $"{link[(Address.Length + 1)..]}index.html"
                : new Uri(new Uri($"http://site.test/{language}/feed.xml"), link).AbsolutePath[1..];
            Assert.Contains(file, files.Files.Keys);
        }
    }

    [Theory]
    [InlineData("America/St_Johns", "-03:30", null)]
    [InlineData("Asia/Shanghei", "+00:00", "content/site.yml(12,12): YL0427 Asia/Shanghei")]
    public void The_days_of_a_feed_are_those_of_the_time_zone_of_the_site(string zone, string offset, string? told)
    {
        using var copy = Repository.Copy();
        copy.Edit("content/site.yml", text => text.Replace("Asia/Shanghai", zone, StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var output = new MemoryOutput();
        new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(output);

        Assert.All(
            Xml(output, "zh/feed.xml").Descendants(Atom + "updated"),
            moment => Assert.EndsWith($"T00:00:00{offset}", moment.Value, StringComparison.Ordinal)
        );
        Assert.Equal(
            told is null ? [] : [told],
            diagnostics
                .Sorted()
                .Where(found => found.Rule == ContentRules.UnknownTimeZone)
                .Select(found => $"{found.Location}: {found.Rule.Code} {found.Arguments[0]}")
        );
    }

    [Theory]
    [InlineData("en/reports/henan-2024-work-report/index.html", "Report")]
    [InlineData("zh/reports/henan-2024-work-report/index.html", "Report")]
    [InlineData("en/data/index.html", "Dataset")]
    [InlineData("en/indicators/gdp/index.html", "Dataset")]
    public void Search_engines_can_read_what_a_page_is(string page, string type)
    {
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Text(Published.Value.Files, page));
        var data = JsonDocument
            .Parse(html.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement;
        Assert.Equal(type, data.GetProperty("@type").GetString());
        Assert.Equal(
            html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            data.GetProperty("url").GetString()
        );
        Assert.False(string.IsNullOrWhiteSpace(data.GetProperty("name").GetString()));
        Assert.Equal(html.DocumentElement.GetAttribute("lang"), data.GetProperty("inLanguage").GetString());
    }

    [Fact]
    public void The_picture_for_shared_links_has_the_size_that_the_page_says()
    {
        var picture = Published.Value.Files.Files["assets/share.png"].Span;
        Assert.Equal(1200, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture[16..]));
        Assert.Equal(630, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture[20..]));
        Assert.Contains(
            $"<meta property=\"og:image\" content=\"{Address}/assets/share.png\">",
            Text(Published.Value.Files, "en/index.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_pictures_of_the_web_manifest_are_there(string language)
    {
        var manifest = JsonDocument.Parse(Text(Published.Value.Files, $"{language}/site.webmanifest")).RootElement;
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var file = new Uri(
                new Uri($"http://site.test/{language}/site.webmanifest"),
                icon.GetProperty("src").GetString()
            );
            Assert.Contains(file.AbsolutePath[1..], Published.Value.Files.Files.Keys);
        }
    }

    [Fact]
    public void A_reader_can_copy_a_reference_in_three_styles()
    {
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            Text(Published.Value.Files, "en/reports/henan-2024-work-report/index.html")
        );
        var styles = html.QuerySelectorAll(".cite dt").Select(term => term.TextContent);
        Assert.Equal(["GB/T 7714", "APA", "BibTeX"], styles);
        Assert.All(
            html.QuerySelectorAll(".cite dd"),
            reference =>
                Assert.Contains(
                    $"{Address}/en/reports/henan-2024-work-report/",
                    reference.TextContent,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void An_old_address_of_a_report_leads_to_the_new_one()
    {
        using var copy = Repository.Copy();
        copy.Edit(
            "content/reports/henan-2024-work-report/zh.md",
            text => text.Replace("\nsource:", "\naliases: [henan-report]\nsource:", StringComparison.Ordinal)
        );
        var output = Build(copy, "").Files;
        var page = Text(output, "en/reports/henan-report/index.html");
        Assert.Contains("content=\"0; url=../henan-2024-work-report/index.html\"", page, StringComparison.Ordinal);
    }

    private static (BuildSummary Summary, MemoryOutput Files) Build(string baseUrl)
    {
        using var copy = Repository.Copy();
        return Build(copy, baseUrl);
    }

    private static (BuildSummary Summary, MemoryOutput Files) Build(TemporaryWorkspace copy, string baseUrl)
    {
        var output = new MemoryOutput();
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(output, baseUrl);
        Assert.True(summary is not null, string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)));
        return (summary, output);
    }

    private static string Text(MemoryOutput output, string name) => Encoding.UTF8.GetString(output.Files[name].Span);

    private static XDocument Xml(MemoryOutput output, string name) => XDocument.Parse(Text(output, name));
}
