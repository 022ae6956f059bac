using Yaolan.Extraction;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Judging;

/// <summary>Judges a target by a result of the same thing.</summary>
internal sealed class Judge(Vocabulary vocabulary)
{
    /// <param name="results">The same figure, wherever it is stated; the first one is judged.</param>
    /// <param name="isWork">True where either side tells of work to be done.</param>
    public TargetTrack Verdict(
        Statement target,
        IReadOnlyList<Observation> restatements,
        IReadOnlyList<Observation> results,
        decimal factor,
        bool isWork
    )
    {
        var result = results[0];
        var value = Converted(result.Value!, factor);
        var provisional = result.Status == ObservationStatus.Estimate || value.Comparator == Comparator.About;
        var aim = Aim.Of(target, vocabulary, isWork)!;
        var rule = VerdictRules.For(aim);
        var requirement = rule?.Requires(aim);
        var met = requirement?.IsMetBy(value);
        var isOpen = requirement is null || (met == false && rule!.IsEquality && IsFurther(aim, value));
        if (isOpen)
            met = null;
        var track = new TargetTrack(
            target.Observation,
            restatements,
            results,
            met switch
            {
                true => Tracking.Verdict.Met,
                false => Tracking.Verdict.Missed,
                null => Tracking.Verdict.NotComparable,
            },
            provisional && met is not null,
            met is null ? null : Margin(aim, value.Number),
            met is null ? "" : rule!.Code,
            Refusal: null,
            Decision: null
        );
        return met is not null ? track : track with { Refusal = isOpen ? Refusal.NoDirection : Refusal.Undecided };
    }

    private static bool IsFurther(Aim aim, ObservationValue result) =>
        Math.Abs(result.Number) > Math.Abs(aim.Value.Number);

    // In a range there is no distance; outside it is counted from the end that is nearer.
    private static decimal Margin(Aim aim, decimal result) =>
        aim.Value is { Comparator: Comparator.Between, Lower: { } lower, Upper: { } upper }
            ? result - Math.Clamp(result, lower, upper)
            : result - aim.Value.Number;

    private static ObservationValue Converted(ObservationValue value, decimal factor) =>
        factor == 1 ? value : value with { Number = value.Number * factor, Maximum = value.Maximum * factor };
}
