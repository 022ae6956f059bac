using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Extraction.Decisions;
using Yaolan.Normalization;
using Yaolan.Translation;

namespace Yaolan.Pages;

/// <summary>A report with all that was found out about it.</summary>
public sealed record ReportEntry(
    ReportDocument Document,
    ParallelReport Parallel,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<AppliedErratum> Errata
)
{
    /// <summary>What people decided about its figures.</summary>
    public IReadOnlyList<AppliedCorrection> Corrections { get; init; } = [];

    public string Id => Document.Id;

    public ReportMetadata Metadata => Document.Metadata;
}
