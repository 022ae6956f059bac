using Yaolan.Extraction;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Judging;

/// <summary>A target with a figure, and which way is better.</summary>
/// <param name="Better">As the indicator says, or else the words.</param>
/// <param name="HasIndicator">True when an indicator of the vocabulary says which way is better, be it neither.</param>
/// <param name="IsWork">True for work to be done, of which more is at least as good.</param>
internal sealed record Aim(
    ObservationValue Value,
    Measure Measure,
    BetterDirection Better,
    bool HasIndicator,
    bool IsWork
)
{
    private const decimal RelativeTolerance = 0.05m;

    public static Aim? Of(Statement statement, Vocabulary vocabulary, bool isWork)
    {
        var target = statement.Observation;
        if (target.Value is not { } value)
            return null;
        var indicator = vocabulary.Indicators.Find(target.Indicator ?? "");
        // The first place is the best one, whatever is ranked.
        var better =
            target.Measure == Measure.Rank ? BetterDirection.Lower
            : indicator is null ? statement.Better
            : indicator.Better != BetterDirection.None ? indicator.Better
            : IsHeldDown(statement, value) ? BetterDirection.Lower
            : BetterDirection.None;
        return new Aim(value, target.Measure, better, indicator is not null, isWork);
    }

    // 居民消费价格涨幅控制在3%左右: the words set a ceiling, where the indicator knows no better direction.
    private static bool IsHeldDown(Statement statement, ObservationValue value) =>
        statement.Better == BetterDirection.Lower && value.Number > 0;

    public decimal Tolerance() => Tolerance(Value, Measure);

    /// <summary>How far off "about" reaches: half a unit in the last printed digit; for growth at least 5 % of the figure.</summary>
    public static decimal Tolerance(ObservationValue value, Measure measure)
    {
        var half = value.PrintedUnit / 2;
        return measure == Measure.Growth ? Math.Max(half, Math.Abs(value.Number) * RelativeTolerance) : half;
    }
}
