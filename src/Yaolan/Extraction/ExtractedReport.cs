namespace Yaolan.Extraction;

/// <summary>The observations of one report, and what became of all its numbers.</summary>
public sealed record ExtractedReport(
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<UnreadNumber> Unread,
    NumberCensus Census
);
