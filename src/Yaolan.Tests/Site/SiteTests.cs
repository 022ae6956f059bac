using AngleSharp.Dom;
using Xunit;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class SiteTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Every_link_leads_to_a_file_and_a_place_of_the_site()
    {
        var broken = new List<string>();
        foreach (var name in site.PageNames)
        {
            var page = site.Page(name);
            var links = page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!);
            foreach (
                var href in links.Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            )
            {
                if (BuiltSite.Target(name, href) is not var (file, fragment))
                    continue;
                if (!site.Files.ContainsKey(file))
                    broken.Add($"{name}: {href} (no file)");
                else if (fragment.Length > 0 && site.Page(file).GetElementById(fragment) is null)
                    broken.Add($"{name}: {href} (no place)");
            }
        }
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_is_in_both_languages_and_its_switch_leads_to_the_same_page()
    {
        foreach (var name in site.PageNames.Where(name => name.StartsWith("zh/", StringComparison.Ordinal)))
        {
            var english = $"en/{name[3..]}";
            Assert.Contains(english, site.PageNames);
            Assert.Contains(site.Page(name).QuerySelectorAll("a[hreflang=en]"), link => IsLinkTo(name, link, english));
            Assert.Contains(
                site.Page(english).QuerySelectorAll("a[hreflang=zh-Hans]"),
                link => IsLinkTo(english, link, name)
            );
        }

        static bool IsLinkTo(string page, IElement link, string target) =>
            BuiltSite.Target(page, link.GetAttribute("href")!)?.File == target;
    }

    [Fact]
    public void Every_page_has_its_language_one_title_and_ids_that_stand_once()
    {
        foreach (var name in site.PageNames.Where(name => name.Contains('/')))
        {
            var page = site.Page(name);
            Assert.Equal(
                name.StartsWith("zh/", StringComparison.Ordinal) ? "zh-Hans" : "en",
                page.DocumentElement.GetAttribute("lang")
            );
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), name);
            Assert.False(
                string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")),
                name
            );
            var twice = page.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1);
            Assert.Empty(twice.Select(group => $"{name}: {group.Key}"));
        }
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        foreach (var name in site.PageNames)
        {
            var last = 0;
            foreach (var heading in site.Page(name).QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            {
                var level = heading.LocalName[1] - '0';
                Assert.True(level <= last + 1, $"{name}: {heading.TextContent.Trim()} is h{level} after h{last}");
                last = level;
            }
        }
    }

    [Fact]
    public void English_pages_mark_every_Chinese_word_as_Chinese()
    {
        var unmarked = new List<string>();
        foreach (var name in site.PageNames.Where(name => name.StartsWith("en/", StringComparison.Ordinal)))
        {
            foreach (var text in site.Page(name).Body!.Descendants<IText>().Where(text => text.Data.Any(IsHan)))
            {
                var lang = text.Ancestors<IElement>()
                    .Select(element => element.GetAttribute("lang"))
                    .FirstOrDefault(lang => lang is not null);
                if (lang?.StartsWith("zh", StringComparison.Ordinal) != true)
                    unmarked.Add($"{name}: {text.Data.Trim()}");
            }
        }
        Assert.Empty(unmarked);

        static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
    }

    [Fact]
    public void No_page_asks_for_anything_outside_the_site_or_runs_a_script_that_is_not_its_own()
    {
        foreach (var name in site.PageNames)
        {
            var page = site.Page(name);
            Assert.Empty(page.QuerySelectorAll("[style], iframe, object, embed"));
            // Only the page that is shown at any depth carries its style; see below.
            Assert.Equal(name == "404.html" ? 1 : 0, page.QuerySelectorAll("style").Length);
            var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            // Scripts of our own, in files; what search engines read is data, not a script.
            var scripts = page.QuerySelectorAll("script:not([type='application/ld+json'])");
            var expected = new List<string>();
            if (name.Contains('/', StringComparison.Ordinal))
                expected.Add("assets/site.js");
            if (page.QuerySelector("form.filters") is not null)
                expected.Add("assets/tracker.js");
            Assert.Equal(expected, scripts.Select(script => BuiltSite.Target(name, script.GetAttribute("src")!)?.File));
            Assert.All(scripts, script => Assert.True(script.HasAttribute("defer") && script.TextContent.Length == 0));
            Assert.Equal(expected.Count > 0, policy.Contains("script-src 'self'", StringComparison.Ordinal));
            Assert.DoesNotContain(
                page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img[src]"),
                element =>
                    (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Contains(
                        "//",
                        StringComparison.Ordinal
                    )
            );
            var first = page.Head!.Children.First(element => element.GetAttribute("charset") is null);
            Assert.Equal("Content-Security-Policy", first.GetAttribute("http-equiv"));
        }
    }

    [Fact]
    public void The_page_for_wrong_addresses_is_whole_in_itself_at_any_depth()
    {
        var page = site.Page("404.html");
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style))
        );
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Contains($"style-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", style, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[href], [src]"));
        foreach (var section in page.QuerySelectorAll("section"))
            Assert.True(section.TextContent.Trim().Length > 20, section.GetAttribute("lang"));
    }

    [Fact]
    public void Every_heading_below_the_title_can_be_linked_to_or_is_a_link_itself()
    {
        var without = new List<string>();
        foreach (var name in site.PageNames.Where(name => name.Contains('/', StringComparison.Ordinal)))
        {
            // Pairs of both languages have the link of their block.
            foreach (var heading in site.Page(name).QuerySelectorAll("main :is(h2, h3, h4, h5, h6):not(.pair *)"))
            {
                var own = heading.QuerySelector("a[aria-label]")?.GetAttribute("href");
                if (own is null ? heading.QuerySelector("a") is null : own != $"#{heading.Id}")
                    without.Add($"{name}: {heading.TextContent.Trim()}");
            }
        }
        Assert.Empty(without);
    }

    [Theory]
    [InlineData("about")]
    [InlineData("method")]
    public void A_section_of_prose_has_the_same_anchor_in_both_languages(string text)
    {
        var anchors = Anchors("zh");
        Assert.True(anchors.Count > 3);
        Assert.Equal(anchors, Anchors("en"));
        Assert.DoesNotContain(anchors, anchor => anchor!.StartsWith("section-", StringComparison.Ordinal));

        List<string?> Anchors(string language) =>
            [.. site.Page($"{language}/{text}/index.html").QuerySelectorAll("main h2").Select(heading => heading.Id)];
    }

    [Fact]
    public void No_key_of_a_word_leaks_onto_a_page()
    {
        var keys = site
            .Vocabulary.EnglishWords.All.Keys.Where(key => key.Contains('.', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in site.PageNames)
        {
            var words = site.Page(name)
                .Body!.TextContent.Split([' ', '\n', '\t', '，', '。', '：'], StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(words, keys.Contains);
            Assert.DoesNotContain("{0}", site.Page(name).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_sentence_with_a_figure_stands_on_the_page_of_its_report()
    {
        foreach (var report in site.Summary.Site.Reports)
        {
            var shown = Plain(site.Page($"zh/reports/{report.Id}/index.html").Body!.TextContent);
            foreach (
                var sentence in report
                    .Document.Blocks.SelectMany(Sentences)
                    .Where(sentence => sentence.Any(char.IsAsciiDigit))
            )
                Assert.Contains(Plain(sentence), shown, StringComparison.Ordinal);
        }

        static IEnumerable<string> Sentences(ReportBlock block) =>
            block.Text.Split('。', StringSplitOptions.RemoveEmptyEntries);
        static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }

    [Fact]
    public void Every_figure_links_to_the_words_that_state_it()
    {
        foreach (var language in LanguageCodes.All)
        {
            foreach (var report in site.Summary.Site.Reports)
            {
                var name = $"{language.Code()}/reports/{report.Id}/index.html";
                var page = site.Page(name);
                Assert.All(report.Observations, found => Assert.NotNull(page.GetElementById(found.Block)));
            }
        }
    }

    [Fact]
    public void Two_builds_of_the_same_content_are_the_same_bytes()
    {
        var again = new BuiltSite();
        Assert.Equal(site.Files.Keys, again.Files.Keys);
        foreach (var (name, bytes) in site.Files)
            Assert.True(bytes.Span.SequenceEqual(again.Files[name].Span), name);
    }
}
