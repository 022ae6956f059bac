using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Content.Decisions;

/// <summary>What a person decided about a target and a result.</summary>
public enum TrackDecisionKind
{
    /// <summary>The pair that the rules found is right.</summary>
    Confirm,

    /// <summary>The two are not comparable, whatever the rules say.</summary>
    Refuse,

    /// <summary>The two belong together, though the rules did not find or accept them.</summary>
    Add,
}

/// <summary>Names a figure: by its identifier, or by its report and words that hold it.</summary>
/// <param name="Id">Identifier of the observation; empty when words name it.</param>
/// <param name="Figure">The figure among those of the quote; empty when there is only one.</param>
public sealed record FigureReference(string Id, string Report, string Quote, string Figure, SourceLocation Location);

/// <summary>A decision of <c>content/tracking.yml</c>.</summary>
/// <param name="Targets">One target, or several that a result answers together.</param>
/// <param name="Results">The results that answer; their sum where there are several.</param>
/// <param name="Verdict">met or missed where there are no figures to judge by; empty when the rules judge.</param>
public sealed record TrackDecision(
    TrackDecisionKind Kind,
    IReadOnlyList<FigureReference> Targets,
    IReadOnlyList<FigureReference> Results,
    string Verdict,
    LocalizedText Reason,
    SourceLocation Location
);
