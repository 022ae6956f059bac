using Yaolan.Diagnostics;

namespace Yaolan.Content.Decisions;

/// <summary>What a person decided about a figure.</summary>
public enum CorrectionKind
{
    /// <summary>Some of its fields are set.</summary>
    Set,

    /// <summary>It is no observation.</summary>
    Drop,

    /// <summary>It was not read.</summary>
    Add,
}

/// <summary>A decision of <c>observations.yml</c>: the words it is about, and the fields it sets.</summary>
/// <param name="Quote">Words of the report's body that hold the figure.</param>
/// <param name="Figure">The figure among those of the quote; empty when there is only one.</param>
/// <param name="Label">What the figure was read to measure, where one figure speaks of several things; empty for any.</param>
/// <param name="Block">The block's id, for words that stand in several; empty for any.</param>
/// <param name="Fields">Column names of the data file and the values they get.</param>
public sealed record ObservationCorrection(
    string Quote,
    string Figure,
    string Label,
    string Block,
    CorrectionKind Kind,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, SourceLocation> Places,
    SourceLocation Location
);
