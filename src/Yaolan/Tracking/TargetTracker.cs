using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>
/// Pairs each target of an indicator with the results reported for the same area, year, indicator and measure. Refuses rather
/// than guesses: another measure, several results that differ, or no figure on one side are not comparable.
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
            .Where(found => found.Status != ObservationStatus.Target && found.Indicator is not null)
            .ToLookup(found => (found.Area, found.Period, found.Indicator));
        var reviewed = documents
            .Where(document => document.Metadata.ReviewYear is not null)
            .Select(document => (document.Metadata.Area, document.Metadata.ReviewYear!.Value.Last))
            .ToHashSet();
        return
        [
            .. observations
                .Where(found => found.Status == ObservationStatus.Target && found.Indicator is not null)
                .Select(target =>
                    Judge(
                        target,
                        [.. results[(target.Area, target.Period, target.Indicator)]],
                        reviewed.Contains((target.Area, target.Period.Last)),
                        vocabulary.Indicators.Find(target.Indicator!)?.Better ?? BetterDirection.None
                    )
                ),
        ];
    }

    private static TargetTrack Judge(
        Observation target,
        IReadOnlyList<Observation> results,
        bool reviewed,
        BetterDirection better
    )
    {
        if (results.Count == 0)
            return new TargetTrack(target, [], reviewed ? Verdict.NoResult : Verdict.Pending, Provisional: false, null);

        var same = results.Where(result => IsSameThing(target, result)).ToList();
        var requirement = Requirement.Of(target, better);
        if (same.Count == 0 || requirement is null || same.Select(result => result.Value).Distinct().Count() > 1)
            return new TargetTrack(
                target,
                same.Count > 0 ? same : results,
                Verdict.NotComparable,
                Provisional: false,
                null
            );

        var result = same[0];
        var provisional = result.Status == ObservationStatus.Estimate || result.Value!.Comparator == Comparator.About;
        return requirement.IsMetBy(result.Value!) switch
        {
            { } met => new TargetTrack(
                target,
                [result],
                met ? Verdict.Met : Verdict.Missed,
                provisional,
                result.Value!.Number - target.Value!.Number
            ),
            null => new TargetTrack(target, [result], Verdict.NotComparable, provisional, null),
        };
    }

    private static bool IsSameThing(Observation target, Observation result) =>
        result.Value is not null
        && result.Measure == target.Measure
        && string.Equals(result.UnitOfMeasure, target.UnitOfMeasure, StringComparison.Ordinal);
}
