namespace Yaolan.Translation.Quantities;

/// <summary>Finds figures of one unit that changed places although the words around them did not.</summary>
internal sealed class ExchangedFigures(LabelEvidence evidence)
{
    public List<(QuantityMatch First, QuantityMatch Second)> Find(List<QuantityMatch> matches)
    {
        var found = new List<(QuantityMatch, QuantityMatch)>();
        for (var index = 0; index < matches.Count; index++)
        {
            var first = matches[index];
            for (var next = index + 1; next < matches.Count; next++)
            {
                var second = matches[next];
                if (!MayExchange(first, second))
                    continue;
                var crosses = second.English.NumberStart < first.English.NumberStart;
                var doubtful = crosses
                    ? evidence.Weigh(first, second) <= 0
                    : IsTogether(first, second) && evidence.Contradicts(first, second);
                if (doubtful)
                    found.Add((first, second));
            }
        }
        return found;
    }

    private static bool IsTogether(QuantityMatch first, QuantityMatch second) =>
        first.Chinese.Sentence == second.Chinese.Sentence && first.English.Sentence == second.English.Sentence;

    // Numbers alone change places: another unit or another word of exactness would give the exchange away by itself.
    private static bool MayExchange(QuantityMatch first, QuantityMatch second)
    {
        var (one, other) = (first.Chinese, second.Chinese);
        return one.IsRequired
            && other.IsRequired
            && !one.IsName
            && !other.IsName
            && one.Kind == other.Kind
            && one.Kind != QuantityKind.Code
            && one.Value != other.Value
            && first.English.Comparator == second.English.Comparator
            && Class(one) == Class(other);
    }

    // All counted things are one class; units that measure are one each.
    private static string Class(Quantity quantity) =>
        EnglishUnits.IsCounted(quantity.Unit) || quantity.Unit.AsSpan().IndexOfAnyExceptInRange('\0', '\u007f') >= 0
            ? ""
            : quantity.Unit;
}
