using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>Whether two figures are in one unit, or by which exact factor one unit becomes the other.</summary>
internal sealed class UnitMatch
{
    private readonly UnitList _units;
    private readonly IReadOnlySet<string> _classifiers;
    private readonly Dictionary<(string From, string To), decimal> _factors = [];

    public UnitMatch(UnitList units, IReadOnlySet<string> classifiers)
    {
        _units = units;
        _classifiers = classifiers;
        foreach (var first in units.Conversions)
        {
            _factors.TryAdd((first.From, first.To), first.Numerator / first.Denominator);
            _factors.TryAdd((first.To, first.From), first.Denominator / first.Numerator);
            foreach (var second in units.Conversions.Where(second => second.To == first.To))
                _factors.TryAdd(
                    (first.From, second.From),
                    first.Numerator * second.Denominator / (first.Denominator * second.Numerator)
                );
        }
    }

    /// <summary>What a result is multiplied with to stand in the target's unit; null where that cannot be.</summary>
    public decimal? FactorOf(Observation target, Observation result)
    {
        var (to, from) = (target.UnitOfMeasure, result.UnitOfMeasure);
        if (from == to || (CountsThings(result) && CountsThings(target)))
            return 1;
        return _factors.TryGetValue((from, to), out var factor) ? factor : null;
    }

    // 25户企业 are as many things as 25家.
    private bool CountsThings(Observation found) =>
        _classifiers.Contains(found.UnitOfMeasure) || _units.CountsThings(found.UnitOfMeasure, found.Label);
}
