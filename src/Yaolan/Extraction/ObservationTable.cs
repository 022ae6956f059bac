using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Extraction;

/// <summary>What later rooms know of an observation: its English and its addresses.</summary>
public sealed record ObservationLinks(string LabelEnglish, string QuoteEnglish, string UrlChinese, string UrlEnglish)
{
    public static readonly ObservationLinks None = new("", "", "", "");
}

/// <summary>Observations as a table, in the columns that data files and <c>extract</c> share.</summary>
public static class ObservationTable
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "id",
        "report",
        "ref_area",
        "time_period",
        "obs_status",
        "indicator",
        "label_zh",
        "label_en",
        "measure",
        "obs_value",
        "obs_value_max",
        "lower",
        "upper",
        "unit_measure",
        "comparator",
        "scope",
        "quote",
        "quote_en",
        "start",
        "end",
        "block",
        "url_zh",
        "url_en",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(
        IEnumerable<Observation> observations,
        Func<Observation, ObservationLinks> links
    ) => observations.Select(observation => Row(observation, links(observation)));

    private static IReadOnlyList<string> Row(Observation found, ObservationLinks links) =>
        [
            found.Id,
            found.Report,
            found.Area,
            found.Period.ToString(),
            Codes.Of(found.Status),
            found.Indicator ?? "",
            found.Label,
            links.LabelEnglish,
            Codes.Of(found.Measure),
            Number(found.Value?.Number),
            Number(found.Value?.Maximum),
            Number(found.Value?.Lower),
            Number(found.Value?.Upper),
            found.UnitOfMeasure,
            found.Value is null ? "" : Codes.Of(found.Value.Comparator),
            found.Scope ?? "",
            found.Quote,
            links.QuoteEnglish,
            Offset(found.SeedSpan, found.SeedSpan.Start),
            Offset(found.SeedSpan, found.SeedSpan.End),
            found.Block,
            links.UrlChinese,
            links.UrlEnglish,
        ];

    private static string Offset(SourceSpan span, int offset) =>
        span.Length == 0 ? "" : offset.ToString(CultureInfo.InvariantCulture);

    // Dividing by one with many places drops zeros after the point: 8.50 is 8.5.
    private static string Number(decimal? number) =>
        number is { } known ? (known / 1.000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "";
}
