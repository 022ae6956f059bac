using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>Amounts that repeat the one before them in another unit: 3,000 mu (200 hectares).</summary>
internal sealed class EnglishConversions(EnglishWords words)
{
    private const decimal SmallestOfThreeDigits = 100;

    /// <summary>Takes the repeated amounts away and notes those that are wrong.</summary>
    public void Settle(string text, EnglishState state, EnglishReading reading)
    {
        var quantities = reading.Quantities;
        for (var index = quantities.Count - 2; index >= 0; index--)
        {
            var (before, after) = (quantities[index], quantities[index + 1]);
            if (Between(text, before, after) is not true || Factor(before.Unit, after.Unit) is not { } factor)
                continue;
            var right = before.Value * factor;
            // 2.87 million mu (about 191,000 hectares)
            var rounding = after.Comparator == Comparator.About ? right / SmallestOfThreeDigits / 2 : 0;
            if (Math.Abs(right - after.Value) > Math.Max(rounding, state.PlaceOf(index + 1).Quantum / 2))
                reading.Conversions.Add((before, after, Readable(right)));
            quantities.RemoveAt(index + 1);
        }
        reading.Conversions.Reverse();
    }

    private static decimal Readable(decimal amount) => decimal.IsInteger(amount) ? amount : Math.Round(amount, 2);

    /// <summary>How many of the second unit one of the first is; null when they do not convert.</summary>
    public decimal? Factor(string from, string to) => Factor(words.Vocabulary.Units, from, to);

    public static decimal? Factor(UnitList units, string from, string to)
    {
        if (from.Length == 0 || string.Equals(from, to, StringComparison.Ordinal))
            return null;
        var inverse = Direct(units, to, from);
        if (Direct(units, from, to) is { } direct)
            return direct.Numerator / direct.Denominator;
        if (inverse is { } back)
            return back.Denominator / back.Numerator;
        // mu to square kilometers by way of hectares
        foreach (var first in units.Conversions.Where(step => step.From == from))
        {
            if (Direct(units, to, first.To) is { } second)
                return first.Numerator * second.Denominator / (first.Denominator * second.Numerator);
        }
        return null;
    }

    private static UnitConversion? Direct(UnitList units, string from, string to) =>
        units.Conversions.FirstOrDefault(step => step.From == from && step.To == to);

    private static bool Between(string text, Quantity before, Quantity after)
    {
        var end = after.Span.End;
        return before.Span.End <= after.Span.Start
            && text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).Trim() is "(" or "（"
            && end < text.Length
            && text[end] is ')' or '）';
    }
}
