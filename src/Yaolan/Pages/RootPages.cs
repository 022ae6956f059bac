using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The two bilingual pages: the choice of language at the root, and the page for addresses that do not exist.</summary>
internal sealed class RootPages(SiteIndex index)
{
    public IEnumerable<Page> All()
    {
        yield return new Page("index.html", "root", Root);
        foreach (var page in Moved())
            yield return page;
        yield return new Page("404.html", "not-found", NotFound);
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
            ReportView.NameOf(report, index.Vocabulary, old.Language),
            index.Vocabulary.WordsIn(old.Language)["moved.text"],
            old.To(target),
            baseUrl.Length == 0 ? "" : target.Absolute(baseUrl),
            old.ToFile(Permalinks.Stylesheet)
        );
    }

    private ChoicePageContext Root() =>
        new(
            Title(),
            Permalinks.Stylesheet,
            [
                .. index.Settings.Languages.Select(language =>
                {
                    var words = index.Vocabulary.WordsIn(language);
                    return new ChoiceContext(
                        language.Tag(),
                        index.Settings.Title.In(language),
                        words["root.text"],
                        [new LinkContext(words["root.link"], Permalinks.Home(language).FilePath)]
                    );
                }),
            ]
        );

    // GitHub Pages serves 404.html at any depth, where only an absolute address leads home; without one words must do.
    private NotFoundPageContext NotFound()
    {
        var baseUrl = index.Settings.BaseUrl;
        return new NotFoundPageContext(
            Title(),
            [
                .. index.Settings.Languages.Select(language =>
                {
                    var words = index.Vocabulary.WordsIn(language);
                    return new ChoiceContext(
                        language.Tag(),
                        words["not_found.title"],
                        words[baseUrl.Length == 0 ? "not_found.text_and_way" : "not_found.text"],
                        baseUrl.Length == 0
                            ? []
                            :
                            [
                                new LinkContext(
                                    words["not_found.link"],
                                    $"{baseUrl}/{Permalinks.Home(language).FilePath}"
                                ),
                            ]
                    );
                }),
            ]
        );
    }

    private string Title() =>
        string.Join(
            " · ",
            index
                .Settings.Languages.Select(language => index.Settings.Title.In(language))
                .Distinct(StringComparer.Ordinal)
        );
}
