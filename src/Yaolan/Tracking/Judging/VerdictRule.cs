namespace Yaolan.Tracking.Judging;

/// <summary>What the words of a target ask of a result. The first rule that applies decides.</summary>
/// <param name="IsEquality">True where nothing says that more is better: what is higher is then not judged.</param>
internal sealed record VerdictRule(
    string Code,
    Func<Aim, bool> Applies,
    Func<Aim, Requirement?> Requires,
    bool IsEquality = false
);
