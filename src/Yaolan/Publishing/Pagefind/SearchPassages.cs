using System.Text.RegularExpressions;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>What a reader may search for in a report: the report itself, then its blocks one by one.</summary>
internal sealed partial class SearchPassages(Site site, Language language, SearchNames names)
{
    private readonly InterfaceWords _words = site.Vocabulary.WordsIn(language);

    public IEnumerable<SearchRecord> Of(ReportEntry report) => Passages(report).Prepend(Report(report));

    private SearchRecord Report(ReportEntry report)
    {
        var metadata = report.Metadata;
        var translation = language == Language.English ? report.Parallel.Translation : null;
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
            language,
            Permalinks.Report(language, report.Id).FilePath,
            ReportView.TitleOf(report, site.Vocabulary, language).Text,
            "",
            string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))),
            [.. names.OfReport(report), metadata.Speaker?.Name ?? "", translation?.Speaker?.Name ?? ""],
            [
                metadata.Title,
                report.Parallel.Translation?.Title ?? "",
                metadata.Speaker?.Role ?? "",
                names.KindOf(report),
                _words["nav.reports"],
                _words["search.report_words"],
            ],
            names.KindOf(report),
            [names.OfArea(metadata.Area)],
            [metadata.Year]
        );
    }

    private IEnumerable<SearchRecord> Passages(ReportEntry report)
    {
        var page = Permalinks.Report(language, report.Id).FilePath;
        var title = ReportView.TitleOf(report, site.Vocabulary, language).Text;
        var stated = report.Observations.ToLookup(found => found.Block, StringComparer.Ordinal);
        var terms = (site.TermPlaces?.InReport(report) ?? []).ToLookup(
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
                language,
                $"{page}#{unit.Source.Id}",
                "",
                heading.Length == 0 || heading == text ? title : $"{title} › {heading}",
                text,
                [],
                [
                    .. SearchWords.Hidden(text),
                    .. names.British(text),
                    .. names.OfReport(report),
                    .. figures.SelectMany(names.OfFigure).Distinct(StringComparer.Ordinal),
                    .. figures.Select(RoleWords).Distinct(StringComparer.Ordinal),
                    .. terms[unit.Source.Id].Distinct().SelectMany(SearchNames.OfTerm),
                    // Of a heading, the passages below it speak.
                    .. unit.Source.Kind == BlockKind.Heading ? [] : names.Everyday(unit.Source.Text),
                ],
                names.KindOf(report),
                names.OfAreas(figures.Select(found => found.Area).Prepend(report.Metadata.Area)),
                [.. SearchNames.YearsOf(figures).Prepend(report.Metadata.Year).Distinct()]
            );
        }
    }

    private string RoleWords(Observation figure) =>
        _words[figure.Status == ObservationStatus.Target ? "search.target_words" : "search.result_words"];

    private string TextOf(TranslationUnit unit)
    {
        var text = language == Language.English && unit.Target is { } target ? target.Text : unit.Source.Text;
        return unit.Source.Kind == BlockKind.Table ? TableBars().Replace(text, " · ").Trim(' ', '·') : text;
    }

    [GeneratedRegex(@"[\s|]*\|[-:|\s]*", RegexOptions.NonBacktracking)]
    private static partial Regex TableBars();
}
