using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The search page; where there is no index to search, it says so and leads to the lists.</summary>
internal sealed class SearchPages(SiteIndex index, Language language, bool hasIndex)
{
    private const int MostExamples = 3;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Search(language), "search", Search);
    }

    private SearchPageContext Search()
    {
        var frame = new PageFrame(index, Permalinks.Search(language), "search");
        var page = frame.Page(new WordsContext(_words["search.title"], ""), _words["search.description"]);

        return new SearchPageContext(
            frame.Site,
            hasIndex ? page with { Script = frame.Here.ToFile(Permalinks.SearchScript) } : page,
            hasIndex,
            frame.Here.ToFile(Permalinks.SearchBundle),
            frame.Here.ToFile(""),
            new LinkContext(_words["search.other_language"], frame.Here.To(Permalinks.Search(language.Other()))),
            [
                frame.Link("nav.reports", Permalinks.Reports(language)),
                frame.Link("nav.indicators", Permalinks.Indicators(language)),
                frame.Link("nav.themes", Permalinks.Themes(language)),
                frame.Link("nav.glossary", Permalinks.Glossary(language)),
                frame.Link("nav.areas", Permalinks.Areas(language)),
                frame.Link("nav.years", Permalinks.Years(language)),
                frame.Link("nav.tracker", Permalinks.Tracker(language)),
            ],
            hasIndex ? [.. Examples(frame.Here)] : []
        );
    }

    // The indicators with most figures, so that an example finds something.
    private IEnumerable<LinkContext> Examples(Permalink here) =>
        index
            .Indicators.OrderByDescending(indicator => index.ByIndicator[indicator.Code].Count())
            .ThenBy(indicator => index.PlaceOf(indicator.Code))
            .Take(MostExamples)
            .Select(indicator => indicator.Name.In(language))
            .Select(name => new LinkContext(name, here.To(here, "", $"q={Uri.EscapeDataString(name)}")));
}
