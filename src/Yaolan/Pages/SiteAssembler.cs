using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Editions;
using Yaolan.Pages.Glossary;
using Yaolan.Pages.Numbers;
using Yaolan.Pages.Themes;
using Yaolan.Pages.Tracker;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Joins all that was found out into pages: which there are, what each shows, how they link.</summary>
public static class SiteAssembler
{
    /// <param name="printed">Ids of the reports whose pages are to link to PDFs.</param>
    public static Site Assemble(
        SiteSettings settings,
        Vocabulary vocabulary,
        IReadOnlyList<ReportEntry> entries,
        IReadOnlyList<NumberCensus> censuses,
        IReadOnlyList<TargetTrack> tracks,
        IReadOnlyList<PageText> texts,
        IReadOnlySet<string> printed
    )
    {
        IReadOnlyList<Observation> observations = [.. entries.SelectMany(entry => entry.Observations)];
        var index = new SiteIndex(settings, vocabulary, entries, observations, tracks, texts, printed);
        return new Site(
            settings,
            vocabulary,
            entries,
            observations,
            tracks,
            censuses,
            new PageCollection(Pages(index)),
            index.ByIndicator
        )
        {
            Texts = texts,
            TermPlaces = index.TermPlaces,
            SearchPages =
            [
                .. LanguageCodes.All.SelectMany(language => new SearchPages(index, language, hasIndex: true).All()),
            ],
        };
    }

    // A page in one language, then the same in the other: what both show is gathered once and need not be kept for long.
    private static IReadOnlyList<Func<IEnumerable<Page>>> Pages(SiteIndex index) =>
        [
            .. Kinds(index)
                .Select(kind =>
                    (Func<IEnumerable<Page>>)(
                        () => InTurn([.. LanguageCodes.All.Select(language => kind(language).GetEnumerator())])
                    )
                ),
            new RootPages(index).All,
        ];

    private static IEnumerable<Func<Language, IEnumerable<Page>>> Kinds(SiteIndex index) =>
        [
            language => new FramePages(index, language).All(),
            language => new ReportPages(index, language).All(),
            language => new NumbersPages(index, language).All(),
            language => new ParallelPages(index, language).All(),
            language => new SummaryPages(index, language).All(),
            language => new IndicatorPages(index, language).All(),
            language => new ThemePages(index, language).All(),
            language => new TrackerPages(index, language).All(),
            language => new YearPages(index, language).All(),
            language => new ChangePages(index, language).All(),
            language => new AreaPages(index, language).All(),
            language => new GlossaryPages(index, language).All(),
            language => new SearchPages(index, language, hasIndex: false).All(),
        ];

    private static IEnumerable<Page> InTurn(List<IEnumerator<Page>> languages)
    {
        while (languages.Count > 0)
        {
            languages.RemoveAll(pages => !pages.MoveNext());
            foreach (var pages in languages)
                yield return pages.Current;
        }
    }
}
