using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>Whether two figures are in one unit, or by which exact factor one unit becomes the other.</summary>
internal sealed class UnitMatch(UnitList units, IReadOnlySet<string> classifiers)
{
    /// <summary>What a result is multiplied with to stand in the target's unit; null where that cannot be.</summary>
    public decimal? FactorOf(Observation target, Observation result)
    {
        var (to, from) = (target.UnitOfMeasure, result.UnitOfMeasure);
        if (from == to || (classifiers.Contains(from) && classifiers.Contains(to)))
            return 1;
        foreach (var first in units.Conversions)
        {
            if (first.From == from && first.To == to)
                return first.Numerator / first.Denominator;
            if (first.To == from && first.From == to)
                return first.Denominator / first.Numerator;
            foreach (var second in units.Conversions)
            {
                if (first.From == from && second.From == to && first.To == second.To)
                    return first.Numerator * second.Denominator / (first.Denominator * second.Numerator);
            }
        }
        return null;
    }
}
