using System.Globalization;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Extraction;

/// <summary>Reads single sentences and writes what was understood so that a person can check it.</summary>
internal static class Readings
{
    private const string Report = "test-2024-work-report";

    public static ExtractedReport Of(string sentence, string section = "review", string area = "370000") =>
        ObservationExtractor.Read(Document(sentence, section, area), NormalizedText.Vocabulary);

    /// <summary>A report of one paragraph, or of one table.</summary>
    public static ReportDocument Document(
        string sentence,
        string section = "review",
        string area = "370000",
        BlockKind kind = BlockKind.Paragraph
    )
    {
        var text = CharacterWidth.Normalize(TracedText.Of(sentence));
        var block = new ReportBlock("b-1", kind, 0, section, text.Text, 0, [.. text.Origins]);
        return new ReportDocument(Metadata(area), [block], "test.md");
    }

    /// <summary>All readings in a line, <c>nothing</c> without any; numbers that nobody understood are told.</summary>
    public static string Compact(ExtractedReport report, string area = "370000")
    {
        var parts = report.Observations.Select(observation => Compact(observation, area)).ToList();
        if (report.Census.Unread > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{report.Census.Unread} unread"));
        return parts.Count == 0 ? "nothing" : string.Join("; ", parts);
    }

    /// <summary>One reading: what, how much, of whom and when.</summary>
    public static string Compact(Observation observation, string area)
    {
        var value = observation.Value;
        string?[] words =
        [
            observation.Indicator ?? $"「{observation.Label}」",
            observation.Measure.Code(),
            value is null ? "no number" : Number(value),
            observation.UnitOfMeasure,
            value?.Comparator.Code(),
            observation.Status.Code(),
            observation.Period.ToString(),
            observation.Scope is { } scope ? $"in {scope}" : "",
            observation.Area == area ? "" : $"of {observation.Area}",
        ];
        return string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }

    private static string Number(ObservationValue value) =>
        value.Maximum is { } maximum
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Number}..{maximum}")
            : value.Number.ToString(CultureInfo.InvariantCulture);

    private static ReportMetadata Metadata(string area) =>
        new(
            Report,
            Title: "政府工作报告",
            Subtitle: null,
            Kind: "work-report",
            Form: "full",
            area,
            Year: 2024,
            ReviewYear: TimePeriod.Year(2023),
            OutlookYear: 2024,
            Speaker: null,
            Occasion: null,
            Date: null,
            Byline: null,
            Added: null,
            Changed: null,
            Aliases: [],
            Source: null,
            Inferred: []
        );
}
