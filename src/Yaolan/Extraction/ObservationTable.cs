using System.Globalization;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction;

/// <summary>Words and addresses of an observation that later rooms know.</summary>
/// <param name="LabelEnglish">The label in English, empty when unknown.</param>
/// <param name="QuoteEnglish">The sentence in English, empty when untranslated.</param>
/// <param name="AddressOf">The page of the observation in a language, zh or en; empty when there is none.</param>
public sealed record ObservationColumns(
    Func<Observation, string> LabelEnglish,
    Func<Observation, string> QuoteEnglish,
    Func<Observation, string, string> AddressOf
)
{
    /// <summary>For texts that have no page and no translation.</summary>
    public static ObservationColumns None { get; } = new(_ => "", _ => "", (_, _) => "");
}

/// <summary>Observations as rows of <c>observations.csv</c>.</summary>
public static class ObservationTable
{
    public static IReadOnlyList<string> Columns { get; } =
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

    public static IReadOnlyList<string> Row(Observation observation, ObservationColumns columns)
    {
        var value = observation.Value;
        var seed = observation.SeedSpan;
        return
        [
            observation.Id,
            observation.Report,
            observation.Area,
            observation.Period.ToString(),
            observation.Status.Code(),
            observation.Indicator ?? "",
            observation.Label,
            columns.LabelEnglish(observation),
            observation.Measure.Code(),
            DecimalDigits.Plain(value?.Number),
            DecimalDigits.Plain(value?.Maximum),
            DecimalDigits.Plain(value?.Lower),
            DecimalDigits.Plain(value?.Upper),
            observation.UnitOfMeasure,
            value?.Comparator.Code() ?? "",
            observation.Scope ?? "",
            observation.Quote,
            columns.QuoteEnglish(observation),
            seed.Length > 0 ? seed.Start.ToString(CultureInfo.InvariantCulture) : "",
            seed.Length > 0 ? seed.End.ToString(CultureInfo.InvariantCulture) : "",
            observation.Block,
            columns.AddressOf(observation, "zh"),
            columns.AddressOf(observation, "en"),
        ];
    }
}
