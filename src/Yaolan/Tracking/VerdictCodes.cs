namespace Yaolan.Tracking;

/// <summary>Verdicts as the data write them.</summary>
public static class VerdictCodes
{
    public static string Code(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.Missed => "missed",
            Verdict.NotComparable => "not_comparable",
            Verdict.NoResult => "no_result",
            _ => "pending",
        };
}
