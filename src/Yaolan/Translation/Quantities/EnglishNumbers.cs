namespace Yaolan.Translation.Quantities;

/// <summary>A number as far as its digits and number words go.</summary>
/// <param name="Next">The token behind it.</param>
/// <param name="Quantum">One unit in its last printed digit.</param>
/// <param name="Scale">1,000,000 where a word such as million stands behind it, else 1.</param>
internal readonly record struct EnglishNumber(
    decimal Value,
    int Next,
    bool InWords,
    bool IsOrdinal,
    decimal Scale,
    decimal Quantum
);

/// <summary>Reads digits and number words: 10.87 billion, twenty-one, a hundred, 15th, two and a half.</summary>
internal sealed class EnglishNumbers(EnglishWords words)
{
    private const decimal Largest = 1_000_000_000_000_000_000;

    private enum Step
    {
        Start,
        Ones,
        Tens,
        Hundred,
        Scale,
    }

    /// <summary>The number that begins at a token, or null.</summary>
    public EnglishNumber? Read(List<EnglishToken> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Number)
            return Digits(tokens, index);
        if (token.Kind != TokenKind.Word)
            return null;
        // a hundred, half a million
        if (token.Lower is "a" or "an")
            return index + 1 < tokens.Count && words.Scales.ContainsKey(tokens[index + 1].Lower)
                ? Scaled(tokens, index + 1, 1, 1, inWords: true)
                : null;
        // half a working day
        if (HalfOfUnit(tokens, index) is { } unit)
            return new EnglishNumber(0.5m, unit, true, false, 1, 0.5m);
        if (
            token.IsWord("half")
            && index + 2 < tokens.Count
            && tokens[index + 1].Lower is "a"
            && words.Scales.ContainsKey(tokens[index + 2].Lower)
        )
            return Scaled(tokens, index + 2, 0.5m, 1, inWords: true);
        return InWords(tokens, index);
    }

    /// <summary>Where the unit stands of which a half is meant; null where there is none.</summary>
    public int? HalfOfUnit(List<EnglishToken> tokens, int index) =>
        tokens[index].IsWord("half")
        && index + 2 < tokens.Count
        && tokens[index + 1].Lower is "a" or "an"
        && words.Units.AtStart(tokens, index + 2, out _) > 0
            ? index + 2
            : null;

    private EnglishNumber Digits(List<EnglishToken> tokens, int index)
    {
        var token = tokens[index];
        var decimals = (decimal.GetBits(token.Number)[3] >> 16) & 0xFF;
        var quantum = 1m;
        for (; decimals > 0; decimals--)
            quantum /= 10;
        if (token.IsOrdinal)
            return new EnglishNumber(token.Number, index + 1, false, true, 1, 1);
        return Scaled(tokens, index + 1, token.Number, quantum, inWords: false);
    }

    private EnglishNumber Scaled(List<EnglishToken> tokens, int index, decimal value, decimal quantum, bool inWords)
    {
        var scale = 1m;
        while (
            index < tokens.Count
            && words.Scales.TryGetValue(tokens[index].Lower, out var factor)
            && scale * factor <= Largest / Math.Max(1, value)
        )
        {
            scale *= factor;
            index++;
        }
        return new EnglishNumber(value * scale, index, inWords, false, scale, quantum * scale);
    }

    private EnglishNumber? InWords(List<EnglishToken> tokens, int index)
    {
        decimal total = 0,
            current = 0,
            scale = 1;
        var step = Step.Start;
        var next = index;
        for (; next < tokens.Count && tokens[next].Kind == TokenKind.Word; next++)
        {
            var word = tokens[next].Lower;
            if (step is Step.Hundred or Step.Scale && word == "and" && IsSmall(tokens, next + 1))
                continue;
            if (
                step is not Step.Ones
                && words.Ones.TryGetValue(word, out var one)
                && (step != Step.Tens || one is > 0 and < 10)
            )
                (current, step) = (current + one, Step.Ones);
            else if (step is not (Step.Ones or Step.Tens) && words.Tens.TryGetValue(word, out var ten))
                (current, step) = (current + ten, Step.Tens);
            else if (step is not Step.Hundred && words.Scales.TryGetValue(word, out var factor))
            {
                if (total + (Math.Max(1, current) * factor) > Largest)
                    break;
                if (factor == 100)
                    (current, step) = (Math.Max(1, current) * 100, Step.Hundred);
                else
                    (total, current, step, scale) = (total + (Math.Max(1, current) * factor), 0, Step.Scale, factor);
            }
            else if (step == Step.Hundred && words.Scales.TryGetValue(word, out var larger) && larger > 100)
                (total, current, step, scale) = (total + (current * larger), 0, Step.Scale, larger);
            else if (OrdinalEnd(word, step) is { } last)
            {
                var place = last < 0 ? (total + Math.Max(1, current)) * -last : total + current + last;
                return new EnglishNumber(place, next + 1, true, true, 1, 1);
            }
            else
                break;
        }
        if (step == Step.Start)
            return null;
        var value = total + current;
        if (
            next + 2 < tokens.Count
            && tokens[next].IsWord("and")
            && tokens[next + 1].IsWord("a")
            && tokens[next + 2].IsWord("half")
        )
            return new EnglishNumber(value + 0.5m, next + 3, true, false, 1, 0.5m);
        return new EnglishNumber(value, next, true, false, scale, 1);
    }

    private bool IsSmall(List<EnglishToken> tokens, int index) =>
        index < tokens.Count
        && (words.Ones.ContainsKey(tokens[index].Lower) || words.Tens.ContainsKey(tokens[index].Lower));

    // What an ordinal word adds; a negative number says that it multiplies (hundredth).
    private decimal? OrdinalEnd(string word, Step step)
    {
        if (
            step != Step.Ones
            && words.Ordinals.TryGetValue(word, out var ordinal)
            && (step != Step.Tens || ordinal is > 0 and < 10)
        )
            return ordinal;
        if (step is not (Step.Ones or Step.Tens) && words.OrdinalTens.TryGetValue(word, out var ten))
            return ten;
        return words.OrdinalScales.TryGetValue(word, out var scale) ? -scale : null;
    }
}
