using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>What a result must be to meet a target, in signed values: a floor, a ceiling, or both.</summary>
internal sealed record Requirement(decimal? Floor, bool FloorExcluded, decimal? Ceiling, bool CeilingExcluded)
{
    private const decimal RelativeTolerance = 0.05m;

    private static readonly string[] WordsOfWork = ["新建", "改造", "建成", "新增", "完成"];

    /// <summary>The requirement of a target's words, or null where they set none that figures can meet.</summary>
    public static Requirement? Of(Observation target, BetterDirection better)
    {
        if (target.Value is not { } value)
            return null;
        var excluded = value.Comparator is Comparator.MoreThan or Comparator.LessThan;
        return value.Comparator switch
        {
            Comparator.Exactly => Beyond(target, value.Number, 0, better),
            Comparator.About => Beyond(target, value.Number, Tolerance(target, value), better),
            Comparator.Between when better == BetterDirection.Higher => new Requirement(
                value.Lower ?? value.Number,
                false,
                null,
                false
            ),
            Comparator.Between when better == BetterDirection.Lower => new Requirement(
                null,
                false,
                value.Upper ?? value.Maximum,
                false
            ),
            Comparator.Between => new Requirement(
                value.Lower ?? value.Number,
                false,
                value.Upper ?? value.Maximum,
                false
            ),
            _ when value.Lower is null && value.Upper is null => null,
            _ => new Requirement(value.Lower, excluded, value.Upper, excluded),
        };
    }

    /// <summary>True or false where the result's words prove it, null where they leave it open.</summary>
    public bool? IsMetBy(ObservationValue result)
    {
        var (low, high) = result.Comparator is Comparator.Exactly or Comparator.About
            ? (result.Number, result.Number)
            : (result.Lower, result.Upper);
        var strict = result.Comparator is Comparator.MoreThan or Comparator.LessThan;
        var floor = Floor is not { } least ? true : Above(low, high, least, FloorExcluded, strict);
        var ceiling = Ceiling is not { } most ? true : Above(-high, -low, -most, CeilingExcluded, strict);
        return floor == false || ceiling == false ? false : floor & ceiling;
    }

    private static bool? Above(decimal? low, decimal? high, decimal least, bool excluded, bool strict)
    {
        if (low is { } sure && (sure > least || (sure == least && (!excluded || strict))))
            return true;
        if (high is { } most && (most < least || (most == least && (excluded || strict))))
            return false;
        return null;
    }

    private static Requirement? Beyond(Observation target, decimal number, decimal tolerance, BetterDirection better) =>
        better switch
        {
            BetterDirection.Higher => new Requirement(number - tolerance, false, null, false),
            BetterDirection.Lower => new Requirement(null, false, number + tolerance, false),
            _ when target.Indicator is not null => null,
            _ when IsWork(target) => new Requirement(number - tolerance, false, null, false),
            _ => new Requirement(number - tolerance, false, number + tolerance, false),
        };

    // Of work to be done, more is at least as good: 新建公园30个.
    private static bool IsWork(Observation target) =>
        target.Measure == Measure.Count
        && WordsOfWork.Any(word => target.Quote.Contains(word, StringComparison.Ordinal));

    // Half a unit in the last printed digit; for growth at least 5 % of the figure.
    private static decimal Tolerance(Observation target, ObservationValue value)
    {
        var unit = value.Multiplier;
        for (var digit = 0; digit < value.Decimals; digit++)
            unit /= 10;
        var half = unit / 2;
        return target.Measure == Measure.Growth ? Math.Max(half, Math.Abs(value.Number) * RelativeTolerance) : half;
    }
}
