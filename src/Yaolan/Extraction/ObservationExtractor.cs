using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>Reads reports: every number becomes an observation, a known non-fact, or a diagnostic.</summary>
public static class ObservationExtractor
{
    public static IReadOnlyList<Observation> Extract(
        IEnumerable<ReportDocument> documents,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) => [.. documents.SelectMany(document => Extract(document, vocabulary, diagnostics))];

    public static IReadOnlyList<Observation> Extract(
        ReportDocument document,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var read = Read(document, vocabulary);
        foreach (var number in read.Unread)
            number.Report(new SourceLocation(document.Path), diagnostics);
        return read.Observations;
    }

    /// <summary>The observations of a report, the numbers that could not be read, and the census of all.</summary>
    public static ExtractedReport Read(ReportDocument document, Vocabulary vocabulary) =>
        new ReportExtraction(document, vocabulary).Read();
}
