using Yaolan.Sources;

namespace Yaolan.Normalization;

/// <summary>A report put in order: metadata, blocks with places in the seed, the corrections that were made.</summary>
public sealed record NormalizedReport(
    ReportMetadata Metadata,
    IReadOnlyList<ReportBlock> Blocks,
    IReadOnlyList<AppliedErratum> Errata,
    RawReport Raw
);
