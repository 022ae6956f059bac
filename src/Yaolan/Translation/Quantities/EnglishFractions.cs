namespace Yaolan.Translation.Quantities;

/// <summary>A part of a whole: two thirds, a quarter of, one in five, half of.</summary>
internal readonly record struct EnglishFraction(decimal Part, decimal Whole, int Next)
{
    // As the Chinese reading rounds 三分之一.
    private const int Decimals = 2;

    public decimal Percent => Math.Round(Part / Whole * 100, Decimals);

    public bool IsExact => Percent * Whole == Part * 100;
}

/// <summary>Reads fractions in words.</summary>
internal sealed class EnglishFractions(EnglishWords words, EnglishNumbers numbers)
{
    private const int LargestWhole = 20;

    public EnglishFraction? Read(List<EnglishToken> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word)
            return null;
        if (token.IsWord("half"))
            return IsHalfOfScale(tokens, index) || numbers.HalfOfUnit(tokens, index) is not null
                ? null
                : new EnglishFraction(1, 2, index + 1);
        if (token.Lower is "a" or "one" && Whole(tokens, index + 1) is { } single && IsPart(tokens, index, single.Next))
            return new EnglishFraction(1, single.Value, single.Next);
        if (!words.Ones.ContainsKey(token.Lower) || numbers.Read(tokens, index) is not { IsOrdinal: false } part)
            return null;
        if (part.Value < 1 || part.Next >= tokens.Count)
            return null;
        if (tokens[part.Next].Lower.EndsWith('s') && Whole(tokens, part.Next) is { } several)
            return new EnglishFraction(part.Value, several.Value, several.Next);
        return Among(tokens, part);
    }

    // half a million is an amount
    private bool IsHalfOfScale(List<EnglishToken> tokens, int index) =>
        index + 2 < tokens.Count && tokens[index + 1].IsWord("a") && words.Scales.ContainsKey(tokens[index + 2].Lower);

    // one in three, three out of every five
    private EnglishFraction? Among(List<EnglishToken> tokens, EnglishNumber part)
    {
        var next = part.Next;
        if (tokens[next].IsWord("in"))
            next++;
        else if (tokens[next].IsWord("out") && next + 1 < tokens.Count && tokens[next + 1].IsWord("of"))
            next += 2;
        else
            return null;
        if (next < tokens.Count && tokens[next].IsWord("every"))
            next++;
        if (next >= tokens.Count || !words.Ones.ContainsKey(tokens[next].Lower))
            return null;
        return numbers.Read(tokens, next) is { IsOrdinal: false } whole && whole.Value > part.Value
            ? new EnglishFraction(part.Value, whole.Value, whole.Next)
            : null;
    }

    // a third of, one-third, fell by a third; a third party and a quarter's figures are something else
    private bool IsPart(List<EnglishToken> tokens, int index, int next) =>
        tokens[index + 1].Joined && tokens[index].IsWord("one")
        || tokens[next - 1].Lower is "half" or "quarter" && tokens[index].IsWord("one")
        || next < tokens.Count && tokens[next].IsWord("of")
        || index > 0
            && (words.By.AtEnd(tokens, index, out _) > 0 || words.Movement.AtEnd(tokens, index, out _) > 0)
            && (
                next == tokens.Count || tokens[next].Kind == TokenKind.Mark || words.Stops.Contains(tokens[next].Lower)
            );

    private (decimal Value, int Next)? Whole(List<EnglishToken> tokens, int index)
    {
        if (index >= tokens.Count || tokens[index].Kind != TokenKind.Word)
            return null;
        var word = tokens[index].Lower;
        if (word is "half" or "halves")
            return (2, index + 1);
        if (word is "quarter" or "quarters")
            return (4, index + 1);
        var single = word.EndsWith('s') ? word[..^1] : word;
        if (words.Ordinals.TryGetValue(single, out var whole) && whole is > 2 and <= LargestWhole)
            return (whole, index + 1);
        if (words.OrdinalTens.TryGetValue(single, out var tens))
            return (tens, index + 1);
        return words.OrdinalScales.TryGetValue(single, out var scale) ? (scale, index + 1) : null;
    }
}
