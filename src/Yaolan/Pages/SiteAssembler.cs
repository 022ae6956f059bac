using System.Collections.Concurrent;
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

    // One language after the other: the second finds the long lists already divided.
    private static IEnumerable<Page> Pages(SiteIndex index) =>
        LanguageCodes
            .All.SelectMany(language =>
                Partitioner
                    .Create(Kinds(index, language), EnumerablePartitionerOptions.NoBuffering)
                    .AsParallel()
                    .AsOrdered()
                    .SelectMany(kind => kind())
            )
            .Concat(new RootPages(index).All());

    private static IEnumerable<Func<IEnumerable<Page>>> Kinds(SiteIndex index, Language language) =>
        [
            new FramePages(index, language).All,
            new ReportPages(index, language).All,
            new NumbersPages(index, language).All,
            new ParallelPages(index, language).All,
            new SummaryPages(index, language).All,
            new IndicatorPages(index, language).All,
            new ThemePages(index, language).All,
            new TrackerPages(index, language).All,
            new YearPages(index, language).All,
            new ChangePages(index, language).All,
            new AreaPages(index, language).All,
            new GlossaryPages(index, language).All,
            new SearchPages(index, language, hasIndex: false).All,
        ];
}
