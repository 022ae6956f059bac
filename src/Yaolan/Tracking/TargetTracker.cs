using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tracking.Decisions;
using Yaolan.Tracking.Pairing;
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
        var reader = StatementReader.Of(documents, vocabulary);
        return Track([.. observations.Select(reader.Read)], documents, vocabulary, decisions, diagnostics);
    }

    /// <param name="statements">What all reports state, each read by itself.</param>
    internal static IReadOnlyList<TargetTrack> Track(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<ReportDocument> documents,
        Vocabulary vocabulary,
        IReadOnlyList<TrackDecision> decisions,
        DiagnosticBag diagnostics
    )
    {
        var ledger = new TrackLedger(statements, documents, vocabulary);
        var tracks = ledger.Targets.AsParallel().AsOrdered().Select(ledger.Track).ToList();
        return TrackDecider.Apply(decisions, tracks, ledger, diagnostics);
    }
}
