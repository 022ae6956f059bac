using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>Reads a raw text, or one paragraph as if it stood in a report of Henan that reviews 2023 and looks to 2024.</summary>
internal static class ExtractedText
{
    public static ExtractedReport Read(
        string text,
        string section,
        TimePeriod? review = null,
        string area = "410000",
        BlockKind kind = BlockKind.Paragraph
    )
    {
        var metadata = new ReportMetadata(
            "report",
            "",
            null,
            "work-report",
            "full",
            area,
            2024,
            review ?? TimePeriod.Year(2023),
            2024,
            null,
            null,
            null,
            null,
            null,
            null,
            [],
            null,
            []
        );
        var block = new ReportBlock($"{section}-1", kind, 0, section, text, 0, [.. Enumerable.Range(0, text.Length)]);
        return ObservationExtractor.Read(new ReportDocument(metadata, [block], "seed"), NormalizedText.Vocabulary);
    }

    /// <summary>The figures of a report as it was put in order.</summary>
    public static IReadOnlyList<Observation> Read(NormalizedReport report) =>
        ObservationExtractor
            .Read(new ReportDocument(report.Metadata, report.Blocks, "seed"), NormalizedText.Vocabulary)
            .Observations;

    /// <summary>The periods of all figures of a raw text, a blank between two.</summary>
    public static string PeriodsIn(string text) =>
        string.Join(' ', Read(NormalizedText.Of(text)).Select(found => found.Period));
}
