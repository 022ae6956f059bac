using Yaolan.Tracking.Judging;
using Yaolan.Tracking.Pairing;

namespace Yaolan.Tracking;

/// <summary>What a rule of the tracker is about.</summary>
public enum TrackingRuleKind
{
    /// <summary>What makes a result a candidate for a target.</summary>
    Pairing,

    /// <summary>Why a pair is not judged.</summary>
    Refusal,

    /// <summary>What the words of a target ask of a result.</summary>
    Verdict,

    /// <summary>What holds for every verdict.</summary>
    Principle,
}

/// <summary>A rule of the tracker as the method page prints it: its name and text are words of the interface.</summary>
public sealed record TrackingRule(TrackingRuleKind Kind, string Code)
{
    private string Group => Kind.ToString().ToLowerInvariant();

    /// <summary>Key of its name; of a refusal this is the reason that tracks give.</summary>
    public string NameKey => Kind == TrackingRuleKind.Refusal ? $"track.refusal.{Code}" : $"track.{Group}.{Code}.name";

    /// <summary>Key of what it says; a refusal has no more to say than its name.</summary>
    public string TextKey => Kind == TrackingRuleKind.Refusal ? NameKey : $"track.{Group}.{Code}.text";
}

/// <summary>All rules of the tracker in the order in which they work, made of the very lists that decide.</summary>
public static class TrackingRules
{
    private static readonly Relation[] Pairings = [Relation.Indicator, Relation.Phrase];

    private static readonly Refusal[] AfterPairing =
    [
        Refusal.SeveralResults,
        Refusal.SeveralTargets,
        Refusal.Stretch,
        Refusal.Revised,
        Refusal.NoDirection,
        Refusal.Undecided,
        Refusal.Decided,
    ];

    private static readonly string[] Principles = ["settled", "provisional", "decimal", "person"];

    public static IReadOnlyList<TrackingRule> All { get; } =
    [
        .. Pairings.Select(relation => new TrackingRule(
            TrackingRuleKind.Pairing,
            relation == Relation.Indicator ? "indicator" : "phrase"
        )),
        .. RefusalRules
            .All.Select(rule => rule.Refusal)
            .Concat(AfterPairing)
            .Select(refusal => new TrackingRule(TrackingRuleKind.Refusal, refusal.Code())),
        .. VerdictRules.All.Select(rule => new TrackingRule(TrackingRuleKind.Verdict, rule.Code)),
        .. Principles.Select(code => new TrackingRule(TrackingRuleKind.Principle, code)),
    ];
}
