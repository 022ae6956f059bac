using System.Globalization;
using AngleSharp.Dom;
using Xunit;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class GlossaryTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_term_has_one_entry_with_English_both_glosses_status_source_and_places(string language)
    {
        var entries = Entries(language).ToDictionary(entry => entry.Id!, StringComparer.Ordinal);
        var words = site.Vocabulary.WordsIn(language == "zh" ? Language.Chinese : Language.English);

        Assert.Equal(Used.Count, entries.Count);
        foreach (var term in Used)
        {
            var entry = entries[term.Chinese];
            var text = entry.TextContent;
            Assert.Equal(term.Chinese, entry.QuerySelector("dt")!.TextContent.Trim());
            Assert.Contains(term.Preferred, text, StringComparison.Ordinal);
            Assert.Contains(term.Gloss.Chinese, text, StringComparison.Ordinal);
            Assert.Contains(term.Gloss.English, text, StringComparison.Ordinal);
            Assert.Contains(
                words[$"glossary.{term.Status.ToString().ToLowerInvariant()}"],
                text,
                StringComparison.Ordinal
            );
            Assert.NotEmpty(entry.QuerySelectorAll(".term-places a"));
        }
    }

    [Fact]
    public void Places_lead_to_passages_that_hold_the_term_and_are_twenty_at_most()
    {
        foreach (var entry in Entries("zh"))
        {
            var links = entry.QuerySelectorAll(".term-places a");
            Assert.InRange(links.Length, 1, 20);
            foreach (var link in links)
            {
                var (file, fragment) = BuiltSite
                    .Target("zh/glossary/economy/index.html", link.GetAttribute("href")!)!
                    .Value;
                var page = site.Page(file);
                var shown =
                    fragment.Length == 0
                        ? page.QuerySelector(".title-block, header h1")!.ParentElement!
                        : page.GetElementById(fragment)!;
                Assert.Contains(entry.Id!, Plain(shown.TextContent), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_count_is_how_often_the_reports_use_the_term()
    {
        var text = string.Concat(
            site.Summary.Site.Reports.SelectMany(report => report.Document.Blocks).Select(block => block.Text)
        );
        var count = text.Split("稳中求进工作总基调").Length - 1;
        var entry = Entries("en").Single(entry => entry.Id == "稳中求进工作总基调");

        Assert.Contains(
            $"Occurrences: {count.ToString(CultureInfo.InvariantCulture)}",
            entry.QuerySelector(".term-places")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_index_names_every_term_in_both_languages_and_leads_to_its_entry()
    {
        var links = site.Page("en/glossary/index.html").QuerySelectorAll(".term-index a");

        Assert.Equal(
            Used.Select(term => $"{term.Chinese} {term.Preferred}").Order(StringComparer.Ordinal),
            links.Select(link => link.TextContent.Trim()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_page_of_the_site_leads_to_the_glossary() =>
        Assert.All(
            site.PageNames.Where(name =>
                name.StartsWith("en/", StringComparison.Ordinal)
                && site.Page(name).QuerySelector("nav.menu") is not null
            ),
            name =>
                Assert.Contains(
                    site.Page(name).QuerySelectorAll("nav.menu a"),
                    link => BuiltSite.Target(name, link.GetAttribute("href")!)?.File == "en/glossary/index.html"
                )
        );

    [Fact]
    public void A_term_that_no_report_uses_has_no_entry_and_every_other_has_one()
    {
        var text = string.Concat(
            site.Summary.Site.Reports.SelectMany(report => report.Document.Blocks).Select(block => Plain(block.Text))
        );
        var unused = site.Vocabulary.Termbase.Terms.All.Except(Used).ToList();

        Assert.Contains(unused, term => term.Chinese == "石漠化");
        Assert.DoesNotContain(Entries("zh"), entry => entry.Id == "石漠化");
        Assert.All(unused, term => Assert.DoesNotContain(term.Chinese, text, StringComparison.Ordinal));
    }

    private IReadOnlyList<Term> Used => site.Summary.Site.TermPlaces!.Terms;

    private IEnumerable<IElement> Entries(string language) =>
        site
            .PageNames.Where(name => name.StartsWith($"{language}/glossary/", StringComparison.Ordinal))
            .SelectMany(name => site.Page(name).QuerySelectorAll("dl.glossary > div"));

    private static string Plain(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('“' or '”')));
}
