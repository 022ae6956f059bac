using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The indicators as a table, and the figures of one indicator as a table with titles in one language.</summary>
public static class IndicatorTable
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "code",
        "name_zh",
        "name_en",
        "theme",
        "unit_measure",
        "measure",
        "better",
        "definition_zh",
        "definition_en",
        "observations",
    ];

    /// <summary>The columns of one indicator's figures; their titles are words of the interface.</summary>
    public static readonly IReadOnlyList<string> FigureColumns =
    [
        "area",
        "time_period",
        "obs_status",
        "measure",
        "kind",
        "value",
        "obs_value",
        "obs_value_max",
        "unit_measure",
        "comparator",
        "scope",
        "quote",
        "title",
        "url",
        "id",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(Site site) =>
        site.IndicatorsWithFigures.Select(indicator =>
            (IReadOnlyList<string>)
                [
                    indicator.Code,
                    indicator.Name.Chinese,
                    indicator.Name.English,
                    indicator.Theme,
                    indicator.UnitOfMeasure,
                    indicator.Measure,
                    indicator.Better.ToString().ToLowerInvariant(),
                    indicator.Definition.Chinese,
                    indicator.Definition.English,
                    site.ByIndicator[indicator.Code].Count().ToString(CultureInfo.InvariantCulture),
                ]
        );

    public static IReadOnlyList<string> Titles(InterfaceWords words) =>
        [.. FigureColumns.Select(column => words[$"csv_title.{column}"])];

    public static IEnumerable<IReadOnlyList<string>> Figures(Site site, Indicator indicator, Language language)
    {
        var words = site.Vocabulary.WordsIn(language);
        var text = new FigureText(site.Vocabulary, language);
        var kinds = FigureKinds.In(site.Vocabulary, language);
        var reports = site.Lists.Get(
            "reports",
            "by id",
            () => site.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal)
        );
        return site
            .Lists.Get("figures", indicator.Code, () => InOrder(site.ByIndicator[indicator.Code]))
            .Select(found =>
            {
                var stated = found.WordsAlone;
                return (IReadOnlyList<string>)
                    [
                        site.Vocabulary.Areas.OfCode(found.Area)?.Name.In(language) ?? found.Area,
                        found.Period.ToString(),
                        words.Of(found.Status),
                        words[$"measure.{found.Measure.Code()}"],
                        kinds.Of(found),
                        text.Of(found),
                        FigureText.Plain(found.Value?.Number),
                        FigureText.Plain(found.Value?.Maximum),
                        found.UnitOfMeasure,
                        found.Value?.Comparator.Code() ?? "",
                        stated.Scope ?? "",
                        stated.Quote,
                        ReportView.TitleOf(reports[found.Report], site.Vocabulary, language).Text,
                        $"{Permalinks.Report(language, found.Report).FilePath}#{found.Block}",
                        found.Id,
                    ];
            });
    }

    private static IReadOnlyList<Observation> InOrder(IEnumerable<Observation> figures) =>
        [
            .. figures
                .OrderBy(found => found.Area, StringComparer.Ordinal)
                .ThenBy(found => found.Period.Last)
                .ThenBy(found => found, IdOrder.Instance),
        ];
}
