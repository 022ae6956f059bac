using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The two bilingual pages: the choice of language at the root, and the page for addresses that do not exist.</summary>
internal sealed class RootPages(SiteIndex index)
{
    public IEnumerable<Page> All()
    {
        yield return new Page("index.html", "root", () => Context("root", ""));
        // GitHub Pages serves 404.html at any depth, where only an absolute address leads home.
        yield return new Page("404.html", "root", () => Context("not_found", index.Settings.BaseUrl));
    }

    private ChoicePageContext Context(string key, string baseUrl)
    {
        var prefix = baseUrl.Length == 0 ? "" : $"{baseUrl}/";
        var choices = LanguageCodes.All.Select(language =>
        {
            var words = index.Vocabulary.WordsIn(language);
            return new ChoiceContext(
                language.Tag(),
                index.Settings.Title.In(language),
                words[$"{key}.text"],
                key == "not_found" && baseUrl.Length == 0
                    ? []
                    : [new LinkContext(words[$"{key}.link"], prefix + Permalinks.Home(language).FilePath)]
            );
        });
        var titles = LanguageCodes
            .All.Select(language => index.Settings.Title.In(language))
            .Distinct(StringComparer.Ordinal);
        return new ChoicePageContext(
            string.Join(" · ", titles),
            prefix + Permalinks.Stylesheet,
            key == "root",
            [.. choices]
        );
    }
}
