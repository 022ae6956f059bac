using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Translation;
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
            .Reports.SelectMany(report => Passages(report).Prepend(Report(report)))
            .Concat(_site.IndicatorsWithFigures.Select(Indicator))
            .Concat(_site.Vocabulary.Themes.All.Select(Theme))
            .Concat((_site.TermPlaces?.Terms ?? []).Select(Term))
            .Concat(Areas())
            .Concat(Years())
            .Concat(Texts())
            // A theme of one's own may have fewer pages.
            .Where(record => _files.Contains(record.Address.Split('#')[0]));

    private SearchRecord Report(ReportEntry report)
    {
        var metadata = report.Metadata;
        var translation = _language == Language.English ? report.Parallel.Translation : null;
        var speaker = translation?.Speaker ?? metadata.Speaker;
        string?[] facts =
        [
            translation?.Subtitle ?? metadata.Subtitle,
            speaker is null ? null : $"{speaker.Name}{_words["search.colon"]}{speaker.Role}",
            translation?.Occasion ?? metadata.Occasion,
            metadata.Byline,
            metadata.Date,
        ];
        return new SearchRecord(
            _language,
            Permalinks.Report(_language, report.Id).FilePath,
            ReportView.TitleOf(report, _site.Vocabulary, _language).Text,
            "",
            string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))),
            [.. _names.OfReport(report), metadata.Speaker?.Name ?? "", translation?.Speaker?.Name ?? ""],
            [
                metadata.Title,
                report.Parallel.Translation?.Title ?? "",
                metadata.Speaker?.Role ?? "",
                _names.KindOf(report),
                _words["nav.reports"],
                _words["search.report_words"],
            ],
            _names.KindOf(report),
            [_names.OfArea(metadata.Area)],
            [metadata.Year]
        );
    }

    private IEnumerable<SearchRecord> Passages(ReportEntry report)
    {
        var page = Permalinks.Report(_language, report.Id).FilePath;
        var title = ReportView.TitleOf(report, _site.Vocabulary, _language).Text;
        var stated = report.Observations.ToLookup(found => found.Block, StringComparer.Ordinal);
        var terms = (_site.TermPlaces?.InReport(report) ?? []).ToLookup(
            place => place.Block,
            place => place.Term,
            StringComparer.Ordinal
        );
        var heading = "";
        foreach (var unit in report.Parallel.Units)
        {
            var text = TextOf(unit);
            if (unit.Source.Kind == BlockKind.Heading)
                heading = text;
            var figures = stated[unit.Source.Id].ToList();
            yield return new SearchRecord(
                _language,
                $"{page}#{unit.Source.Id}",
                "",
                heading.Length == 0 || heading == text ? title : $"{title} › {heading}",
                text,
                [],
                [
                    .. SearchWords.Hidden(text),
                    .. _names.British(text),
                    .. _names.OfReport(report),
                    .. figures.SelectMany(_names.OfFigure).Distinct(StringComparer.Ordinal),
                    .. figures.Select(RoleWords).Distinct(StringComparer.Ordinal),
                    .. terms[unit.Source.Id].Distinct().SelectMany(SearchNames.OfTerm),
                    // Of a heading, the passages below it speak.
                    .. unit.Source.Kind == BlockKind.Heading ? [] : _names.Everyday(unit.Source.Text),
                ],
                _names.KindOf(report),
                Distinct(figures.Select(found => found.Area).Prepend(report.Metadata.Area)),
                [.. YearsOf(figures).Prepend(report.Metadata.Year).Distinct()]
            );
        }
    }

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
            Distinct(figures.Select(found => found.Area)),
            [.. YearsOf(figures).Distinct()]
        );
    }

    private string RoleWords(Observation figure) =>
        _words[figure.Status == ObservationStatus.Target ? "search.target_words" : "search.result_words"];

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
        YearsOf(_site.Observations)
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
        Distinct(
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

    private string TextOf(TranslationUnit unit)
    {
        var text = _language == Language.English && unit.Target is { } target ? target.Text : unit.Source.Text;
        return unit.Source.Kind == BlockKind.Table ? TableBars().Replace(text, " · ").Trim(' ', '·') : text;
    }

    private IReadOnlyList<string> Distinct(IEnumerable<string> areas) =>
        [.. areas.Distinct(StringComparer.Ordinal).Select(_names.OfArea)];

    private static IEnumerable<int> YearsOf(IEnumerable<Observation> figures) =>
        figures.Where(found => !found.Period.IsInterval).Select(found => found.Period.Last);

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\s|]*\|[-:|\s]*", RegexOptions.NonBacktracking)]
    private static partial Regex TableBars();
}
