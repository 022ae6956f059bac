using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

public static class ObservationExtractor
{
    public static IReadOnlyList<Observation> Extract(
        ReportDocument document,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) => [];
}
