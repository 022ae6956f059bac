using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction;

namespace Yaolan.Tracking.Decisions;

/// <summary>Lays people's decisions over the tracks that the rules made, and says of each that a person decided.</summary>
internal sealed class TrackDecider
{
    private readonly TrackLedger _ledger;
    private readonly DiagnosticBag _diagnostics;
    private readonly FigureFinder _finder;
    private readonly List<TargetTrack> _tracks;
    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);

    private TrackDecider(
        List<TargetTrack> tracks,
        TrackLedger ledger,
        FigureFinder finder,
        DiagnosticBag diagnostics
    ) => (_tracks, _ledger, _finder, _diagnostics) = (tracks, ledger, finder, diagnostics);

    /// <param name="ledger">The statements of every area that a decision is about.</param>
    public static IReadOnlyList<TargetTrack> Apply(
        IReadOnlyList<TrackDecision> decisions,
        IReadOnlyList<TargetTrack> tracks,
        TrackLedger ledger,
        FigureFinder finder,
        DiagnosticBag diagnostics
    )
    {
        var decider = new TrackDecider([.. tracks], ledger, finder, diagnostics);
        foreach (var decision in decisions)
            decider.Apply(decision);
        return decider._tracks;
    }

    private void Apply(TrackDecision decision)
    {
        var targets = decision.Targets.Select(_finder.Target).OfType<Observation>().ToList();
        var results = decision.Results.Select(_finder.Result).OfType<Observation>().ToList();
        if (targets.Count < decision.Targets.Count || results.Count < decision.Results.Count)
            return;
        var places = targets.ConvertAll(PlaceOf);
        foreach (var (target, place) in targets.Zip(places))
        {
            if (_decided.Add(_tracks[place].Target.Id))
                continue;
            _diagnostics.Report(TrackingDiagnostics.DecidedTwice, decision.Location, target.Id);
            return;
        }
        if (decision.Kind == TrackDecisionKind.Add)
            ReportDifferences(decision, targets, results);
        var person = new PersonDecision(decision.Kind.ToString().ToLowerInvariant(), decision.Reason);
        foreach (var place in places)
        {
            if (Decided(decision, _tracks[place], targets, results) is { } track)
                _tracks[place] = track with { Decision = person };
        }
    }

    // A person may join what the rules would not; of another year, area or measure it may also be a slip.
    private void ReportDifferences(
        TrackDecision decision,
        IReadOnlyList<Observation> targets,
        IReadOnlyList<Observation> results
    )
    {
        foreach (var (result, reference) in results.Zip(decision.Results))
        foreach (var target in targets)
        {
            (string Column, string Aimed, string Found)[] columns =
            [
                ("ref_area", target.Area, result.Area),
                ("time_period", target.Period.ToString(), result.Period.ToString()),
                ("measure", target.Measure.Code(), result.Measure.Code()),
            ];
            var differences = columns
                .Where(column => column is { Aimed.Length: > 0, Found.Length: > 0 } && column.Aimed != column.Found)
                .Select(column => $"{column.Column} {column.Aimed} / {column.Found}")
                .ToList();
            if (differences.Count > 0)
                _diagnostics.Report(
                    TrackingDiagnostics.OfDifferentKinds,
                    reference.Location,
                    $"{target.Id} ({target.Quote})",
                    $"{result.Id} ({result.Quote})",
                    string.Join(", ", differences)
                );
        }
    }

    private int PlaceOf(Observation target) =>
        _tracks.FindIndex(track => track.Targets.Any(stated => stated.Id == target.Id));

    private TargetTrack? Decided(
        TrackDecision decision,
        TargetTrack track,
        IReadOnlyList<Observation> targets,
        IReadOnlyList<Observation> results
    )
    {
        var statement = _ledger.StatementOf(track.Target.Id)!;
        if (decision.Kind == TrackDecisionKind.Refuse)
            return _ledger.Refused(statement, results.Count > 0 ? results : track.Results, Refusal.Decided);
        if (decision.Kind == TrackDecisionKind.Confirm)
            return Confirmed(decision, track, results);
        var joint = targets.Where(target => track.Targets.All(stated => stated.Id != target.Id)).ToList();
        if (decision.Verdict.Length > 0)
            return _ledger.Refused(statement, results, Refusal.NoFigure) with
            {
                Verdict = decision.Verdict == "met" ? Verdict.Met : Verdict.Missed,
                Refusal = null,
                Joint = joint,
            };
        if (track.Target.Value is null || results.Any(result => result.Value is null))
        {
            _diagnostics.Report(TrackingDiagnostics.NoFigures, decision.Location, track.Target.Id);
            return null;
        }
        if (
            Sums.Of([track.Target, .. joint]) is not { } aim
            || Sums.Of(results) is not { } sum
            || !_ledger.Converts(aim, sum)
        )
        {
            _diagnostics.Report(
                TrackingDiagnostics.NoSum,
                decision.Location,
                string.Join(", ", targets.Concat(results).Select(figure => figure.Id))
            );
            return null;
        }
        return _ledger.Judged(statement with { Observation = aim }, [sum]) with
        {
            Target = track.Target,
            Restatements = track.Restatements,
            Results = results,
            Joint = joint,
        };
    }

    // Confirmed is what the rules found; where they found nothing of the kind, the decision is out of date.
    private TargetTrack? Confirmed(TrackDecision decision, TargetTrack track, IReadOnlyList<Observation> results)
    {
        if (track.IsJudged && results.All(result => track.Results.Any(judged => judged.Id == result.Id)))
            return track;
        _diagnostics.Report(
            TrackingDiagnostics.NothingToConfirm,
            decision.Location,
            track.Target.Id,
            string.Join(", ", results.Select(result => result.Id))
        );
        return null;
    }
}
