using Yaolan.Extraction;

namespace Yaolan.Tracking.Pairing;

/// <summary>A target beside a result that might be its own.</summary>
/// <param name="Factor">What the result is multiplied with to stand in the unit of the target; null where the units do not convert.</param>
internal sealed record Candidate(Statement Target, Statement Result, Relation Relation, decimal? Factor)
{
    private bool? _isSufficient;

    public Observation Aim => Target.Observation;

    public Observation Found => Result.Observation;

    /// <summary>True of a part that reaches the target on its own.</summary>
    public bool IsSufficient => _isSufficient ??= Sufficiency.Has(this);

    /// <summary>True when any side may be newly added or in all: counts and levels.</summary>
    public bool IsOfAmounts => Target.IsAmount && Result.IsAmount;
}
