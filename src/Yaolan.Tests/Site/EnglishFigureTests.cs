using Xunit;

namespace Yaolan.Tests.Site;

/// <summary>In English, too, a figure of the text leads to what is known of it, and stands with its sentence.</summary>
public sealed class EnglishFigureTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Id = "jiaozuo-2024-economic-review";
    private const string Report = $"reports/{Id}";

    [Fact]
    public void A_figure_of_the_English_text_is_marked_and_linked_as_in_Chinese()
    {
        var english = site.Page($"en/{Report}/index.html").QuerySelector("#review-8\\.1")!;
        var chinese = site.Page($"zh/{Report}/index.html").QuerySelector("#review-8\\.1")!;

        Assert.Equal("10.87 billion yuan", english.TextContent);
        Assert.Equal("108.7亿元", chinese.TextContent);
        Assert.Equal(
            chinese.QuerySelector("data")!.GetAttribute("value"),
            english.QuerySelector("data")!.GetAttribute("value")
        );
        Assert.EndsWith(".review-8.1", english.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_every_figure_with_a_number_is_marked_in_both_languages()
    {
        foreach (var report in site.Summary.Site.Reports)
        {
            var marked = site.Page($"en/reports/{report.Id}/index.html").QuerySelectorAll("#text data").Length;
            var inChinese = site.Page($"zh/reports/{report.Id}/index.html").QuerySelectorAll("#text data").Length;

            Assert.True(marked >= inChinese * 0.97, $"{report.Id}: {marked} of {inChinese}");
        }
    }

    [Fact]
    public void The_list_of_figures_shows_the_sentence_in_both_languages()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var figure = site.Page($"{language}/{Report}/numbers/index.html")
                .QuerySelectorAll("li")
                .Single(item => item.Id == $"{Id}.review-10.1");

            Assert.Equal(
                ["The total number of market entities exceeded 330,000, a record high", "市场主体总量超33万户"],
                figure
                    .QuerySelectorAll("blockquote")
                    .Select(quote => quote.TextContent.Trim())
                    .Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void A_sentence_marks_the_words_of_its_figure_as_the_text_does()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var text = site.Page($"{language}/{Report}/index.html").QuerySelector("#text")!;
            var figures = site.Page($"{language}/{Report}/numbers/index.html").QuerySelectorAll(".figures li").ToList();

            Assert.NotEmpty(figures);
            foreach (var figure in figures)
            {
                var inText = text.QuerySelector($"[id='{figure.Id![(Id.Length + 1)..]}']")!;
                Assert.Equal(inText.TextContent, figure.QuerySelector("blockquote mark")!.TextContent);
            }
        }
    }
}
