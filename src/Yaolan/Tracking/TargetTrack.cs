using Yaolan.Extraction;

namespace Yaolan.Tracking;

/// <summary>A target with what later reports say became of it.</summary>
/// <param name="Results">The observations judged against; empty without a result.</param>
/// <param name="Provisional">True when the result is an estimate or only about right.</param>
/// <param name="Margin">Result minus the figure aimed at, in the unit of both; null when not judged.</param>
public sealed record TargetTrack(
    Observation Target,
    IReadOnlyList<Observation> Results,
    Verdict Verdict,
    bool Provisional,
    decimal? Margin
);
