using Yaolan.Extraction;

namespace Yaolan.Tracking;

/// <summary>A target with what later reports say became of it.</summary>
/// <param name="Restatements">Where the same report states the same target again.</param>
/// <param name="Results">The observations judged against, or those that were refused; empty without a result.</param>
/// <param name="Provisional">True when the result is an estimate or only about right.</param>
/// <param name="Margin">Result minus the figure aimed at, in the unit of the target; null when not judged.</param>
/// <param name="Rule">Code of the rule that judged; empty when not judged.</param>
/// <param name="Refusal">Why it was not judged; null otherwise.</param>
/// <param name="Decision">What a person decided; null when the rules did.</param>
public sealed record TargetTrack(
    Observation Target,
    IReadOnlyList<Observation> Restatements,
    IReadOnlyList<Observation> Results,
    Verdict Verdict,
    bool Provisional,
    decimal? Margin,
    string Rule,
    Refusal? Refusal,
    PersonDecision? Decision
)
{
    /// <summary>Other targets that the results answer together with this one, as a person decided.</summary>
    public IReadOnlyList<Observation> Joint { get; init; } = [];

    /// <summary>The target and its restatements.</summary>
    public IEnumerable<Observation> Targets => [Target, .. Restatements];

    /// <summary>True for met and missed.</summary>
    public bool IsJudged => Verdict is Verdict.Met or Verdict.Missed;
}
