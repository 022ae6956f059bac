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
        return new Site(settings, vocabulary, entries, observations, tracks, censuses, [.. Pages(index)])
        {
            Texts = texts,
            TermPlaces = index.TermPlaces,
            SearchPages =
            [
                .. LanguageCodes.All.SelectMany(language => new SearchPages(index, language, hasIndex: true).All()),
            ],
        };
    }

    private static IEnumerable<Page> Pages(SiteIndex index)
    {
        foreach (var language in LanguageCodes.All)
        {
            foreach (var page in new FramePages(index, language).All())
                yield return page;
            foreach (var page in new ReportPages(index, language).All())
                yield return page;
            foreach (var page in new NumbersPages(index, language).All())
                yield return page;
            foreach (var page in new ParallelPages(index, language).All())
                yield return page;
            foreach (var page in new SummaryPages(index, language).All())
                yield return page;
            foreach (var page in new IndicatorPages(index, language).All())
                yield return page;
            foreach (var page in new ThemePages(index, language).All())
                yield return page;
            foreach (var page in new TrackerPages(index, language).All())
                yield return page;
            foreach (var page in new YearPages(index, language).All())
                yield return page;
            foreach (var page in new ChangePages(index, language).All())
                yield return page;
            foreach (var page in new AreaPages(index, language).All())
                yield return page;
            foreach (var page in new GlossaryPages(index, language).All())
                yield return page;
            foreach (var page in new SearchPages(index, language, hasIndex: false).All())
                yield return page;
        }
        foreach (var page in new RootPages(index).All())
            yield return page;
    }
}
