using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>
/// Pairs each target with the results reported for the same area and year of the same thing: the same indicator, or where the
/// vocabulary has none the same words. Refuses rather than guesses: another measure or unit, years taken together, exact
/// results that differ, or no figure on one side are not comparable.
/// </summary>
public static class TargetTracker
{
    public static IReadOnlyList<TargetTrack> Track(
        IReadOnlyList<Observation> observations,
        IReadOnlyList<ReportDocument> documents,
        Vocabulary vocabulary
    )
    {
        var results = observations
            .Where(found => found.Status != ObservationStatus.Target)
            .ToLookup(found => (found.Area, found.Period.Last, ThingOf(found)));
        var reviewed = documents
            .Where(document => document.Metadata.ReviewYear is not null)
            .Select(document => (document.Metadata.Area, document.Metadata.ReviewYear!.Value.Last))
            .ToHashSet();
        var tracks = new List<TargetTrack>();
        foreach (var target in observations.Where(found => found.Status == ObservationStatus.Target))
        {
            var found = results[(target.Area, target.Period.Last, ThingOf(target))].ToList();
            // What the vocabulary does not name is followed only where another report says the same words.
            if (target.Indicator is null && !found.Any(result => IsSameThing(target, result)))
                continue;
            tracks.Add(
                found.Count > 0
                    ? Judge(target, found, DirectionOf(target, vocabulary))
                    : Unanswered(target, reviewed.Contains((target.Area, target.Period.Last)))
            );
        }
        return tracks;
    }

    // The code of the indicator; words stand apart from codes.
    private static string ThingOf(Observation found) => found.Indicator ?? $"“{found.Label}”";

    private static BetterDirection DirectionOf(Observation target, Vocabulary vocabulary) =>
        target switch
        {
            { Measure: Measure.Rank } => BetterDirection.Lower,
            { Indicator: { } code } => vocabulary.Indicators.Find(code)?.Better ?? BetterDirection.None,
            _ => BetterDirection.None,
        };

    private static TargetTrack Unanswered(Observation target, bool reviewed) =>
        new(target, [], reviewed ? Verdict.NoResult : Verdict.Pending, Provisional: false, null);

    private static TargetTrack Judge(Observation target, IReadOnlyList<Observation> results, BetterDirection better)
    {
        var same = results.Where(result => IsSameThing(target, result)).ToList();
        if (same.Count == 0)
            return NotComparable(target, results);
        if (Requirement.Of(target, better) is not { } requirement || Differ(same))
            return NotComparable(target, same);

        var judged = same.Select(result => (Result: result, Met: requirement.IsMetBy(result.Value!)))
            .Where(pair => pair.Met is not null)
            .ToList();
        if (judged.Count == 0 || judged.Any(pair => pair.Met != judged[0].Met))
            return NotComparable(target, same);
        var (result, met) = judged.OrderBy(pair => IsExact(pair.Result) ? 0 : 1).First();
        return new TargetTrack(
            target,
            [result],
            met == true ? Verdict.Met : Verdict.Missed,
            IsProvisional(result),
            result.Value!.Number - target.Value!.Number
        );
    }

    private static TargetTrack NotComparable(Observation target, IReadOnlyList<Observation> results) =>
        new(target, results, Verdict.NotComparable, results.Any(IsProvisional), null);

    // The same figure may be printed as 65 and 65.0, or stand in two places with and without its hedge.
    private static bool Differ(IEnumerable<Observation> results) =>
        results.Where(IsExact).Select(result => result.Value!.Number).Distinct().Count() > 1;

    private static bool IsExact(Observation result) =>
        result.Value is { Comparator: Comparator.Exactly or Comparator.About };

    private static bool IsProvisional(Observation result) =>
        result.Status == ObservationStatus.Estimate || result.Value is { Comparator: Comparator.About };

    private static bool IsSameThing(Observation target, Observation result) =>
        result.Value is not null
        && result.Period == target.Period
        && result.Measure == target.Measure
        && string.Equals(result.UnitOfMeasure, target.UnitOfMeasure, StringComparison.Ordinal)
        && (target.Measure != Measure.Rank || string.Equals(result.Scope, target.Scope, StringComparison.Ordinal));
}
