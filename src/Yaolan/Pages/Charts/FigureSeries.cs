using Yaolan.Extraction;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Charts;

/// <summary>One indicator of one area over the years in one measure, unit and kind, a target and a result a year at most.</summary>
/// <param name="Unit">The unit to which all values are brought.</param>
/// <param name="Kind">What they count alike: newly added or in all.</param>
internal sealed record FigureSeries(Measure Measure, string Unit, string Kind, IReadOnlyList<SeriesYear> Years)
{
    /// <summary>What stands in a year; null for none.</summary>
    public SeriesYear? In(int year)
    {
        foreach (var stated in Years)
        {
            if (stated.Year == year)
                return stated;
        }
        return null;
    }

    public int PointCount => Years.Sum(year => (year.Target is null ? 0 : 1) + (year.Result is null ? 0 : 1));

    /// <summary>
    /// The series that is worth drawing: the measure that reports headline, else the one with most figures; null with
    /// fewer than two. Ranks and cumulative figures are not part of any.
    /// </summary>
    public static FigureSeries? Of(SiteIndex index, Indicator indicator, string area) =>
        index
            .SeriesOf(indicator, area)
            .Where(series => series.PointCount > 1)
            .OrderByDescending(series => series.Measure.Code() == indicator.Measure)
            .ThenByDescending(series => series.PointCount)
            .FirstOrDefault();

    /// <summary>All series of an indicator in an area; pages ask <see cref="SiteIndex.SeriesOf(Indicator, string)"/>.</summary>
    /// <param name="figures">Its figures of single years, each with the key of its kind; no ranks.</param>
    public static IEnumerable<FigureSeries> All(SiteIndex index, IEnumerable<(Observation Found, string Kind)> figures)
    {
        var units = index.Vocabulary.Units;
        return figures
            .GroupBy(
                figure =>
                    (figure.Found.Measure, Unit: AlignedUnits.UnitOf(units, figure.Found.UnitOfMeasure), figure.Kind),
                figure => figure.Found
            )
            .Select(group => new FigureSeries(
                group.Key.Measure,
                group.Key.Unit,
                group.Key.Kind,
                Yearly(index, [.. group])
            ))
            .OrderBy(series => series.Measure)
            .ThenBy(series => series.Unit, StringComparer.Ordinal)
            .ThenBy(series => series.Kind, StringComparer.Ordinal);
    }

    private static SeriesYear[] Yearly(SiteIndex index, List<Observation> found) =>
        [
            .. found
                .GroupBy(observation => observation.Period.Last)
                .OrderBy(year => year.Key)
                .Select(year =>
                {
                    var target = One(
                        index,
                        [.. year.Where(observation => observation.Status == ObservationStatus.Target)],
                        observation => IsJudged(index.TrackOf(observation))
                    );
                    var judged = target is null ? null : index.TrackOf(target);
                    var results = year.Where(observation => observation.Status != ObservationStatus.Target).ToList();
                    // Beside a verdict stands what was judged, if need be of another kind, and nothing else.
                    var result = IsJudged(judged)
                        ? results.Find(observation => judged!.Results.Any(by => by.Id == observation.Id))
                        : One(index, results, _ => false);
                    return new SeriesYear(year.Key, target, result);
                })
                .Where(year => year.Target is not null || year.Result is not null),
        ];

    // Several figures of one thing that do not agree are left out, unless one was judged or is settled.
    private static Observation? One(SiteIndex index, List<Observation> found, Func<Observation, bool> isChosen)
    {
        if (found.Find(observation => isChosen(observation)) is { } chosen)
            return chosen;
        if (found.Exists(observation => observation.Status == ObservationStatus.Actual))
            found = found.FindAll(observation => observation.Status == ObservationStatus.Actual);
        found = WithoutRound(index.Vocabulary.Units, found);
        var values = found.Select(observation =>
            Aligned(index.Vocabulary.Units, observation, observation.Value!.Number)
        );
        return values.Distinct().Count() == 1 ? found[0] : null;
    }

    // 突破4000亿元大关，达到4163亿元: the figure itself, where it bears out the round one
    private static List<Observation> WithoutRound(UnitList units, List<Observation> found)
    {
        if (found.Count < 2)
            return found;
        found = found.FindAll(observation => !found.Exists(observation.IsRoundOf));
        var exact = found.FindAll(observation => observation.Value!.Comparator == Comparator.Exactly);
        return exact.Count > 0 && found.TrueForAll(other => exact.Contains(other) || BearsOut(units, exact[0], other))
            ? exact
            : found;
    }

    private static bool BearsOut(UnitList units, Observation exact, Observation hedged)
    {
        var number = Aligned(units, exact, exact.Value!.Number);
        return hedged.Value!.Comparator != Comparator.About
            && !(number < Aligned(units, hedged, hedged.Value.Lower))
            && !(number > Aligned(units, hedged, hedged.Value.Upper));
    }

    private static decimal? Aligned(UnitList units, Observation observation, decimal? number) =>
        number is { } amount ? AlignedUnits.Convert(units, observation.UnitOfMeasure, amount) : null;

    private static bool IsJudged(TargetTrack? track) => track?.Verdict is Verdict.Met or Verdict.Missed;
}

/// <summary>What was aimed at and reported in one year. There are very many.</summary>
internal readonly record struct SeriesYear(int Year, Observation? Target, Observation? Result)
{
    public IReadOnlyList<Observation> Figures =>
        (Target, Result) switch
        {
            ({ } target, { } result) => [target, result],
            ({ } target, null) => [target],
            (null, { } result) => [result],
            _ => [],
        };
}
