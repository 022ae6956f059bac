using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Sources;

/// <summary>A fault of the seed's text that an editor noted: corrected, or only flagged.</summary>
/// <param name="Quote">The words as printed; they match exactly once in the seed (or in its line).</param>
/// <param name="Correction">The words meant; null when the fault is only flagged.</param>
/// <param name="Flag">What seems wrong, the English empty where nobody wrote it; null when it is corrected.</param>
/// <param name="Line">The seed's line (from 1) to look in, for a quote that stands in several.</param>
public sealed record Erratum(
    string Quote,
    string? Correction,
    LocalizedText? Flag,
    int? Line,
    LocalizedText Reason,
    SourceLocation Location
);
