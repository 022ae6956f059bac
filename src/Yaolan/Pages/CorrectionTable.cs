using Yaolan.Extraction.Decisions;

namespace Yaolan.Pages;

/// <summary>What editors decided about figures as a table: a row a field, with what had been read there.</summary>
public static class CorrectionTable
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "observation",
        "report",
        "decision",
        "column",
        "value",
        "value_read",
        "quote",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<ReportEntry> reports) =>
        reports.SelectMany(report => report.Corrections).Select(Row);

    private static IReadOnlyList<string> Row(AppliedCorrection applied) =>
        [
            applied.Observation,
            applied.Report,
            applied.Kind.ToString().ToLowerInvariant(),
            applied.Column,
            applied.Value,
            applied.Read,
            applied.Quote,
        ];
}
