using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Everything on a site that a reader may search for, in one language.</summary>
internal sealed partial class SearchRecords
{
    private readonly Site _site;
    private readonly Language _language;
    private readonly InterfaceWords _words;
    private readonly HashSet<string> _files;
    private readonly SearchNames _names;

    private SearchRecords(Site site, Language language)
    {
        (_site, _language) = (site, language);
        _words = site.Vocabulary.WordsIn(language);
        _files = site.Pages.Select(page => page.FilePath).ToHashSet(StringComparer.Ordinal);
        _names = new SearchNames(site, language);
    }

    /// <summary>The records of all languages, in a fixed order.</summary>
    public static IReadOnlyList<SearchRecord> Of(Site site) =>
        [.. LanguageCodes.All.SelectMany(language => new SearchRecords(site, language).All())];

    private IEnumerable<SearchRecord> All() =>
        _site
            .Reports.SelectMany(new SearchPassages(_site, _language, _names).Of)
            .Concat(_site.IndicatorsWithFigures.Select(Indicator))
            .Concat(_site.Vocabulary.Themes.All.Select(Theme))
            .Concat((_site.TermPlaces?.Terms ?? []).Select(Term))
            .Concat(Areas())
            .Concat(Years())
            .Concat(Texts())
            // A theme of one's own may have fewer pages.
            .Where(record => _files.Contains(record.Address.Split('#')[0]));

    private SearchRecord Indicator(Indicator indicator)
    {
        var figures = _site.ByIndicator[indicator.Code].ToList();
        return Page(
            Permalinks.Indicator(_language, indicator.Code),
            indicator.Name.In(_language),
            indicator.Definition.In(_language),
            [.. SearchNames.OfIndicator(indicator), .. _names.Everyday(indicator.Name.Chinese)],
            _words["search.indicator_words"],
            "indicator",
            _names.OfAreas(figures.Select(found => found.Area)),
            [.. SearchNames.YearsOf(figures).Distinct()]
        );
    }

    private SearchRecord Theme(Theme theme) =>
        Page(
            Permalinks.Theme(_language, theme.Code),
            theme.Name.In(_language),
            theme.Description.In(_language),
            [theme.Name.Chinese, theme.Name.English, .. theme.Keywords],
            _names.EverydayLine(theme.Keywords),
            "theme"
        );

    private SearchRecord Term(Term term)
    {
        var page = Page(
            Permalinks.Glossary(_language, term.Theme),
            _language == Language.Chinese ? term.Chinese : term.Preferred,
            term.Gloss.In(_language),
            [.. SearchNames.OfTerm(term)],
            _names.EverydayLine([term.Chinese]),
            "term"
        );
        return page with { Address = $"{page.Address}#{term.Chinese}" };
    }

    private IEnumerable<SearchRecord> Areas() =>
        _site
            .Observations.Select(found => found.Area)
            .Concat(_site.Reports.Select(report => report.Metadata.Area))
            .Distinct(StringComparer.Ordinal)
            .Select(_site.Vocabulary.Areas.OfCode)
            .OfType<ReferenceArea>()
            .OrderBy(area => area.Code, StringComparer.Ordinal)
            .Select(area =>
                Page(
                    Permalinks.Area(_language, area.Slug),
                    area.Name.In(_language),
                    _words["search.area_text"],
                    [area.Name.Chinese, area.Name.English, area.ShortName],
                    _words["search.area_words"],
                    "area",
                    [area.Name.In(_language)]
                )
            );

    private IEnumerable<SearchRecord> Years() =>
        SearchNames
            .YearsOf(_site.Observations)
            .Concat(_site.Reports.Select(report => report.Metadata.Year))
            .Distinct()
            .OrderDescending()
            .Select(year =>
                Page(
                    Permalinks.Year(_language, year),
                    _words.Format("search.year_title", year.ToString(CultureInfo.InvariantCulture)),
                    _words["search.year_text"],
                    [],
                    _words["search.year_words"],
                    "year",
                    AreasIn(year),
                    [year]
                )
            );

    private IReadOnlyList<string> AreasIn(int year) =>
        _names.OfAreas(
            _site
                .Reports.Where(report => report.Metadata.Year == year || report.Metadata.OutlookYear == year)
                .Select(report => report.Metadata.Area)
        );

    private IEnumerable<SearchRecord> Texts()
    {
        yield return Page(
            Permalinks.Tracker(_language),
            _words["tracker.title"],
            _words["tracker.description"],
            [],
            _words["search.tracker_words"],
            "page"
        );
        yield return Page(
            Permalinks.Data(_language),
            _words["data.title"],
            _words["data.description"],
            [],
            _words["search.data_words"],
            "page"
        );
        foreach (var text in _site.Texts.Where(text => text.Language == _language))
            yield return Page(
                Permalinks.Text(_language, text.Name),
                text.Title,
                WebUtility.HtmlDecode(Markup().Replace(text.BodyHtml, " ")),
                [],
                "",
                "page"
            );
    }

    private SearchRecord Page(
        Permalink permalink,
        string title,
        string text,
        IReadOnlyList<string> names,
        string words,
        string kind,
        IReadOnlyList<string>? areas = null,
        IReadOnlyList<int>? years = null
    ) =>
        new(
            _language,
            permalink.FilePath,
            title,
            "",
            text,
            names,
            [
                .. SearchWords.Hidden($"{title} {text}"),
                .. _names.British($"{title} {text}"),
                words,
                .. areas ?? [],
                .. (years ?? []).Select(year => year.ToString(CultureInfo.InvariantCulture)),
            ],
            _words[$"search.kind_{kind}"],
            areas ?? [],
            years ?? []
        );

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
