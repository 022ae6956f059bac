using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What readers can do with a place of a page: link to it, read it in both languages, report a mistake.</summary>
public sealed class PlaceLinkTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Report = "reports/jiaozuo-2024-work-report";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_block_links_to_itself_and_to_both_languages(string language)
    {
        var name = $"{language}/{Report}/index.html";
        var page = site.Page(name);
        var parallel = $"{language}/{Report}/parallel/index.html";
        var blocks = page.QuerySelectorAll(".text .block").ToList();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            var id = block.QuerySelector("p[id]")?.Id ?? block.Id!;
            var links = block.QuerySelectorAll("a").Select(link => BuiltSite.Target(name, link.GetAttribute("href")!));
            Assert.Contains((name, id), links);
            Assert.Contains((parallel, id), links);
            Assert.NotNull(site.Page(parallel).GetElementById(id));
        }
    }

    [Fact]
    public void Every_heading_and_every_figure_with_an_anchor_links_to_it()
    {
        foreach (var name in site.PageNames.Where(name => name.StartsWith("en/", StringComparison.Ordinal)))
        {
            foreach (
                var place in site.Page(name)
                    .QuerySelectorAll("main section:not(.term-key, .found) > h2[id], main .figures > li[id]")
            )
            {
                Assert.True(
                    place.QuerySelectorAll("a[aria-label]").Any(link => link.GetAttribute("href") == $"#{place.Id}"),
                    $"{name}: {place.Id}"
                );
            }
        }
    }

    [Fact]
    public void With_a_repository_blocks_and_figures_lead_to_a_report_of_a_mistake_that_names_them()
    {
        using var copy = Repository.Copy();
        copy.Edit(
            "content/site.yml",
            text => text.Replace("repository: \"\"", "repository: https://code.example/a/b", StringComparison.Ordinal)
        );
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var output = new MemoryOutput();
        new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(output);
        foreach (var name in (string[])[$"en/{Report}/index.html", $"zh/{Report}/numbers/index.html"])
        {
            var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(output.Files[name].Span));
            var places = page.QuerySelectorAll(".text .block .tools, .figures > li .tools").ToList();
            Assert.NotEmpty(places);
            foreach (var place in places)
            {
                var anchor = place.QuerySelector("a[aria-label]")!.GetAttribute("href")!;
                var href = Uri.UnescapeDataString(place.QuerySelector(".mistake")!.GetAttribute("href")!);
                Assert.StartsWith("https://code.example/a/b/issues/new?title=", href, StringComparison.Ordinal);
                Assert.Contains(
                    name.Replace("index.html", anchor, StringComparison.Ordinal),
                    href,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void Without_a_repository_no_page_offers_to_report_a_mistake() =>
        Assert.All(site.PageNames, name => Assert.Null(site.Page(name).QuerySelector(".mistake")));

    [Fact]
    public void Every_English_page_says_that_the_Chinese_is_authoritative_and_how_far_the_translation_is()
    {
        foreach (var name in site.PageNames)
        {
            if (site.Page(name).QuerySelector(".colophon") is not { } foot)
                continue;
            Assert.Equal(
                name.StartsWith("en/", StringComparison.Ordinal),
                foot.TextContent.Contains(
                    "Unofficial translation; the Chinese text is authoritative. State",
                    StringComparison.Ordinal
                )
            );
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_target_of_an_area_and_year_is_one_step_from_where_some_of_them_stand(string language)
    {
        const string Place = "/tracker/jiaozuo/index.html#jiaozuo-";
        Leads("years/2024/index.html", "section > .all a", "2024");
        Leads("reports/jiaozuo-2024-work-report/index.html", "section > .all a", "2024");
        Leads("reports/jiaozuo-2024-work-report/summary/index.html", ".all a", "2023");
        foreach (var year in new[] { "2024", "2023", "2022" })
            Leads("areas/jiaozuo/index.html", ".facts a", year);

        void Leads(string page, string links, string year)
        {
            var name = $"{language}/{page}";
            var link = site.Page(name)
                .QuerySelectorAll(links)
                .Select(link => BuiltSite.Target(name, link.GetAttribute("href")!)!.Value)
                .FirstOrDefault(target =>
                    $"/{target.File}#{target.Fragment}".EndsWith(Place + year, StringComparison.Ordinal)
                );
            Assert.True(link.File is not null, $"{name} does not lead to the targets for {year}");
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_report_leads_to_what_it_says_of_the_targets_before(string language)
    {
        var name = $"{language}/reports/jiaozuo-2024-work-report/index.html";
        Assert.Contains(
            site.Page(name).QuerySelectorAll(".key-figures .all a"),
            link =>
                BuiltSite.Target(name, link.GetAttribute("href")!)
                == ($"{language}/reports/jiaozuo-2024-work-report/summary/index.html", "reviewed")
        );
        // Its targets are the first of its area on the site, so that it has none to look back on.
        Assert.Single(
            site.Page($"{language}/reports/jiaozuo-2022-economic-conference/index.html")
                .QuerySelectorAll(".key-figures .all a")
        );
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_tracker_opens_with_the_targets_that_were_judged_and_leads_to_their_sentences(string language)
    {
        var name = $"{language}/tracker/index.html";
        var tracks = site.Summary.Site.Tracks;
        foreach (
            var (section, expected) in new[]
            {
                ("judged", tracks.Where(track => track.Verdict is Verdict.Met or Verdict.Missed)),
                ("not-comparable", tracks.Where(track => track.Verdict is Verdict.NotComparable)),
            }
        )
        {
            var places = site.Page(name)
                .QuerySelectorAll($"section[aria-labelledby={section}] .more-link")
                .Select(link => BuiltSite.Target(name, link.GetAttribute("href")!)!.Value)
                .ToList();
            Assert.Equal(
                expected.Select(track => track.Target.Id).Order(StringComparer.Ordinal),
                places.Select(place => place.Fragment).Order(StringComparer.Ordinal)
            );
            Assert.All(places, place => Assert.NotNull(site.Page(place.File).GetElementById(place.Fragment)));
        }
    }
}
