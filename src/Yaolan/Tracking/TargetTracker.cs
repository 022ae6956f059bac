using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tracking.Decisions;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>
/// Pairs every target with the results that a later report states for the same area, year and thing, and judges it by published
/// rules. Refuses with a reason rather than guesses; what a person decided stands above the rules.
/// </summary>
public static class TargetTracker
{
    public static IReadOnlyList<TargetTrack> Track(
        IReadOnlyList<Observation> observations,
        IReadOnlyList<ReportDocument> documents,
        Vocabulary vocabulary
    ) => Track(observations, documents, vocabulary, [], new DiagnosticBag());

    public static IReadOnlyList<TargetTrack> Track(
        IReadOnlyList<Observation> observations,
        IReadOnlyList<ReportDocument> documents,
        Vocabulary vocabulary,
        IReadOnlyList<TrackDecision> decisions,
        DiagnosticBag diagnostics
    )
    {
        var ledger = new TrackLedger(observations, documents, vocabulary);
        var tracks = ledger.Targets.AsParallel().AsOrdered().Select(ledger.Track).ToList();
        return TrackDecider.Apply(decisions, tracks, ledger, diagnostics);
    }
}
