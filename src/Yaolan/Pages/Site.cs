using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Pages.Glossary;
using Yaolan.Pages.Parts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Everything that is published: the pages, and what the data files are made of.</summary>
/// <param name="ByIndicator">Figures by indicator code.</param>
public sealed record Site(
    SiteSettings Settings,
    Vocabulary Vocabulary,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<TargetTrack> Tracks,
    IReadOnlyList<NumberCensus> Censuses,
    PageCollection Pages,
    ILookup<string, Observation> ByIndicator
)
{
    /// <summary>The pages of prose, in all languages.</summary>
    public IReadOnlyList<PageText> Texts { get; init; } = [];

    /// <summary>What the tables of both languages share.</summary>
    internal DividedLists Lists { get; } = new();

    /// <summary>The terms of the reports and where they stand.</summary>
    internal TermIndex? TermPlaces { get; init; }

    /// <summary>The search pages of a site with an index; without one, others at the same addresses say so.</summary>
    public IReadOnlyList<Page> SearchPages { get; init; } = [];

    /// <summary>The site with search pages that search.</summary>
    public Site WithSearch()
    {
        var searching = SearchPages.ToDictionary(page => page.FilePath, StringComparer.Ordinal);
        return this with { Pages = Pages.With(searching) };
    }

    /// <summary>What a figure measures, in a language; null where nobody has named it. A person's words come first.</summary>
    public string? LabelIn(Language language, Observation found)
    {
        if (language == Language.English)
            return EnglishLabel.Of(found, Vocabulary);
        return found.Label.Length > 0 ? found.Label : Vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.Chinese;
    }

    /// <summary>The words that state a figure, in a language; null where they are not known.</summary>
    public static string? QuoteIn(Language language, Observation found) =>
        language == Language.Chinese ? found.Quote
        : found.QuoteEnglish.Length > 0 ? found.QuoteEnglish
        : null;

    /// <summary>Indicators that have figures, in the order of the vocabulary.</summary>
    public IEnumerable<Indicator> IndicatorsWithFigures =>
        Vocabulary.Indicators.All.Where(indicator => ByIndicator.Contains(indicator.Code));
}
