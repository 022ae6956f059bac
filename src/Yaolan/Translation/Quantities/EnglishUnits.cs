namespace Yaolan.Translation.Quantities;

/// <summary>The unit of a number, with the tokens from a currency sign before it to the end of its words.</summary>
/// <param name="IsNear">True where the unit stands at the number; false where a noun further on tells it.</param>
internal readonly record struct EnglishUnit(string Code, int Start, int End, bool IsNear);

/// <summary>Finds the unit of a number: behind it, before it (RMB), or in the noun that it counts.</summary>
internal sealed class EnglishUnits(EnglishWords words)
{
    private const int Reach = 5;

    private static readonly string[] Counted =
    [
        "person",
        "person_time",
        "household",
        "day",
        "hour",
        "month",
        "year",
        "minute",
    ];

    public static bool IsTime(string code) => code is "year" or "month" or "day" or "hour" or "minute";

    public static bool IsCounted(string code) => code.Length == 0 || Array.IndexOf(Counted, code) >= 0;

    public EnglishUnit At(EnglishState state, int index, int next)
    {
        var tokens = state.Tokens;
        var start = index;
        var currency = "";
        if (index > 0 && tokens[index - 1] is { Lower: "$" or "usd" or "¥" or "rmb" or "cny" } sign)
        {
            currency = sign.Lower is "$" or "usd" ? "USD" : "CNY";
            start = index > 1 && sign.Lower is "$" && tokens[index - 2].IsWord("us") ? index - 2 : index - 1;
        }
        if (words.Units.AtStart(tokens, next, out var near) is > 0 and var length && IsUnit(state, next))
            return new EnglishUnit(near!, start, next + length, true);
        if (next < tokens.Count && tokens[next].IsWord("fold") && tokens[next].Joined)
            return new EnglishUnit("times", start, next + 1, true);
        if (currency.Length > 0)
            return new EnglishUnit(currency, start, next, true);
        for (var ahead = next + 1; ahead < Math.Min(tokens.Count, next + Reach); ahead++)
        {
            var token = tokens[ahead - 1];
            if (token.Kind != TokenKind.Word || words.Stops.Contains(token.Lower))
                break;
            if (
                words.Units.AtStart(tokens, ahead, out var far) is > 0 and var count
                && (IsCounted(far!) || ahead == next + 1 && far != "times")
            )
                return new EnglishUnit(far!, start, ahead + count, false);
        }
        return new EnglishUnit("", start, next, false);
    }

    // A single letter is a unit only where it touches its number.
    private static bool IsUnit(EnglishState state, int index) =>
        state.Tokens[index].End - state.Tokens[index].Start > 1
        || !char.IsLetter(state.Text[state.Tokens[index].Start])
        || index > 0 && state.Tokens[index - 1].End == state.Tokens[index].Start;
}
