using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>Reads one paragraph as if it stood in a report of Henan that reviews 2023 and looks to 2024.</summary>
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
}
