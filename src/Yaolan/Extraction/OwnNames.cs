using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>
/// Two amounts of one year cannot both be of one indicator: where a report tells 财政收入47.5亿元 and 一般公共预算收入27.6亿元, the one by
/// the indicator's own name is, and the other, which elsewhere may stand for it, is something else throughout the report.
/// </summary>
internal static class OwnNames
{
    // What a provisional and a final figure of one thing may be apart.
    private const decimal Doubt = 0.05m;

    /// <summary>Takes the indicator from what a report calls by another name and counts apart.</summary>
    public static void Keep(List<Observation> found, CodeList<Indicator> indicators)
    {
        var amounts = found.Where(IsAmount).ToList();
        var others = new HashSet<(string Area, string Indicator, string Label)>();
        foreach (var own in amounts)
        {
            if (
                own.Indicator is not { } code
                || indicators.Find(code) is not { } known
                || own.Label != known.Name.Chinese
            )
                continue;
            foreach (var other in amounts)
            {
                if (AreApart(own, other) && known.Aliases.Contains(other.Label, StringComparer.Ordinal))
                    others.Add((own.Area, code, other.Label));
            }
        }
        if (others.Count == 0)
            return;
        for (var place = 0; place < found.Count; place++)
        {
            if (IsOther(found[place], others))
                found[place] = found[place] with { Indicator = null };
        }
    }

    private static bool IsAmount(Observation observation) =>
        observation is { Measure: Measure.Level, Value.Comparator: Comparator.Exactly }
        && observation.Status != ObservationStatus.Target;

    private static bool AreApart(Observation own, Observation other) =>
        own.Label != other.Label
        && (other.Indicator is null || other.Indicator == own.Indicator)
        && (own.Area, own.Period, own.UnitOfMeasure) == (other.Area, other.Period, other.UnitOfMeasure)
        && Math.Abs(own.Value!.Number - other.Value!.Number) > Math.Abs(own.Value.Number) * Doubt;

    // 财政收入, 财政收入（年均） and 财政收入与经济增长同步
    private static bool IsOther(
        Observation observation,
        HashSet<(string Area, string Indicator, string Label)> others
    ) =>
        observation.Indicator is { } code
        && others.Any(other =>
            other.Area == observation.Area
            && other.Indicator == code
            && observation.Label.StartsWith(other.Label, StringComparison.Ordinal)
        );
}
