using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>The names that a reader may use, in either language, for what a passage says in its own words.</summary>
internal sealed class SearchNames(Site site, Language language)
{
    private readonly FigureText _chinese = new(site.Vocabulary, Language.Chinese);
    private readonly FigureText _english = new(site.Vocabulary, Language.English);
    private readonly SearchSpellings _spellings = new(site.Vocabulary.Spellings);

    public string OfArea(string code) => site.Vocabulary.Areas.OfCode(code)?.Name.In(language) ?? code;

    /// <summary>The names of areas, each once.</summary>
    public IReadOnlyList<string> OfAreas(IEnumerable<string> codes) =>
        [.. codes.Distinct(StringComparer.Ordinal).Select(OfArea)];

    /// <summary>The years of figures; spans of years belong to none.</summary>
    public static IEnumerable<int> YearsOf(IEnumerable<Observation> figures) =>
        figures.Where(found => !found.Period.IsInterval).Select(found => found.Period.Last);

    public string KindOf(ReportEntry report) =>
        site.Vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(language) ?? report.Metadata.Kind;

    /// <summary>What all passages of a report share: area and year.</summary>
    public IEnumerable<string> OfReport(ReportEntry report) =>
        [.. BothNames(report.Metadata.Area), report.Metadata.Year.ToString(CultureInfo.InvariantCulture)];

    /// <summary>What a figure measures, where and when, and its value as both languages write it.</summary>
    public IEnumerable<string> OfFigure(Observation found)
    {
        if (site.Vocabulary.Indicators.Find(found.Indicator ?? "") is { } indicator)
        {
            foreach (var name in OfIndicator(indicator))
                yield return name;
        }
        yield return found.Label;
        yield return found.LabelEnglish;
        foreach (var name in BothNames(found.Area))
            yield return name;
        yield return found.Period.Last.ToString(CultureInfo.InvariantCulture);
        foreach (var text in new[] { _chinese.Of(found), _english.Of(found), FigureText.Plain(found.Value?.Number) })
        {
            yield return text;
            foreach (var hidden in SearchWords.Hidden(text))
                yield return hidden;
        }
    }

    public static IEnumerable<string> OfIndicator(Indicator indicator) =>
        [indicator.Name.English, .. indicator.Aliases];

    public static IEnumerable<string> OfTerm(Term term) =>
        // Forms with a gap are patterns for the check of translations, not names.
        // Refused renderings are among them: readers have met them elsewhere.
        term
            .English.Concat(term.Avoid)
            .Where(form => !form.Contains('…', StringComparison.Ordinal))
            .Prepend(term.Chinese);

    /// <summary>What people call the things that a Chinese text speaks of.</summary>
    public IEnumerable<string> Everyday(string chinese) =>
        site
            .Vocabulary.Everyday.All.Where(group => group.IsIn(chinese))
            .SelectMany(group => group.Chinese.Concat(group.English))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The words of a text that British readers spell otherwise, as they do.</summary>
    public IEnumerable<string> British(string text) => _spellings.British(text);

    public string EverydayLine(IEnumerable<string> chinese) => string.Join(' ', Everyday(string.Join('\n', chinese)));

    private IEnumerable<string> BothNames(string code) =>
        site.Vocabulary.Areas.OfCode(code) is { } area ? [area.Name.Chinese, area.Name.English] : [];
}
