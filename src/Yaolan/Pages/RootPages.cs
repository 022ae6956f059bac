using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The two bilingual pages: the choice of language at the root, and the page for addresses that do not exist.</summary>
internal sealed class RootPages(SiteIndex index)
{
    public IEnumerable<Page> All()
    {
        yield return new Page("index.html", "root", () => Context("root", ""));
        foreach (var page in Moved())
            yield return page;
        // GitHub Pages serves 404.html at any depth, where only an absolute address leads home.
        yield return new Page("404.html", "root", () => Context("not_found", index.Settings.BaseUrl));
    }

    // Old addresses of reports: a page each that leads on, for links that others have set.
    private IEnumerable<Page> Moved()
    {
        var ids = index.Reports.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var report in index.Reports)
        foreach (var alias in report.Metadata.Aliases.Where(alias => !ids.Contains(alias)))
        foreach (var language in LanguageCodes.All)
            yield return new Page(
                Permalinks.Report(language, alias).FilePath,
                "moved",
                () => Moved(report, Permalinks.Report(language, alias))
            );
    }

    private MovedPageContext Moved(ReportEntry report, Permalink old)
    {
        var target = Permalinks.Report(old.Language, report.Id);
        var baseUrl = index.Settings.BaseUrl;
        return new MovedPageContext(
            old.Language.Tag(),
            ReportView.TitleOf(report, old.Language),
            index.Vocabulary.WordsIn(old.Language)["moved.text"],
            old.To(target),
            baseUrl.Length == 0 ? "" : target.Absolute(baseUrl),
            old.ToFile(Permalinks.Stylesheet)
        );
    }

    private ChoicePageContext Context(string key, string baseUrl)
    {
        var prefix = baseUrl.Length == 0 ? "" : $"{baseUrl}/";
        var choices = index.Settings.Languages.Select(language =>
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
        var titles = index
            .Settings.Languages.Select(language => index.Settings.Title.In(language))
            .Distinct(StringComparer.Ordinal);
        return new ChoicePageContext(
            string.Join(" · ", titles),
            key == "not_found" && baseUrl.Length == 0 ? "" : prefix + Permalinks.Stylesheet,
            key == "root",
            [.. choices]
        );
    }
}
