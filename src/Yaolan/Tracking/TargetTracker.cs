using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Storage;
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
    ) =>
        Track(
            observations,
            documents,
            StatementReader.Of(documents, vocabulary).Read,
            vocabulary,
            decisions,
            diagnostics
        );

    /// <param name="read">Reads an observation for pairing. What it makes is not kept: of many reports it would fill the memory.</param>
    internal static IReadOnlyList<TargetTrack> Track(
        IReadOnlyList<Observation> observations,
        IReadOnlyList<ReportDocument> documents,
        Func<Observation, Statement> read,
        Vocabulary vocabulary,
        IReadOnlyList<TrackDecision> decisions,
        DiagnosticBag diagnostics
    )
    {
        var reports = new TrackedReports(documents);
        // Nothing pairs across areas, and the tracker lists one area after the other.
        var tracks = HeapBound
            .Watched(
                observations
                    .GroupBy(found => found.Area, StringComparer.Ordinal)
                    .OrderBy(area => area.Key, StringComparer.Ordinal)
            )
            .AsParallel()
            .AsOrdered()
            .SelectMany(area => Tracks(new TrackLedger([.. area.Select(read)], reports, vocabulary)))
            .ToList();
        if (decisions.Count == 0)
            return tracks;

        var named = decisions
            .SelectMany(decision => decision.Targets.Concat(decision.Results))
            .Select(reference => reference.Id.Length > 0 ? Observation.ReportOf(reference.Id) : reference.Report)
            .ToHashSet(StringComparer.Ordinal);
        var areas = observations
            .Where(found => named.Contains(found.Report))
            .Select(found => found.Area)
            .ToHashSet(StringComparer.Ordinal);
        var decided = observations.Where(found => areas.Contains(found.Area)).Select(read).ToList();
        return TrackDecider.Apply(
            decisions,
            tracks,
            new TrackLedger(decided, reports, vocabulary),
            new FigureFinder(observations, reports, diagnostics),
            diagnostics
        );
    }

    private static IEnumerable<TargetTrack> Tracks(TrackLedger ledger) => ledger.Targets.Select(ledger.Track).ToList();
}
