namespace Yaolan.Tracking;

/// <summary>What became of a target, in neutral words.</summary>
public enum Verdict
{
    Met,
    Missed,

    /// <summary>A result exists, but not of the same thing or not exact enough.</summary>
    NotComparable,

    /// <summary>A report that reviews the year is here and says nothing of it.</summary>
    NoResult,

    /// <summary>No report that reviews the year is here.</summary>
    Pending,
}
