namespace Yaolan.Translation.Quantities;

/// <summary>Reads dates in English: January 28, 28 January, March. Only one with a day has to be matched.</summary>
internal sealed class EnglishDates(EnglishWords words)
{
    /// <summary>Adds the date that begins at a token, and returns where reading goes on; 0 where none begins.</summary>
    public int Read(EnglishState state, int index)
    {
        var tokens = state.Tokens;
        if (Month(state, index) is { } month)
        {
            var hasDay = index + 1 < tokens.Count && IsDay(tokens[index + 1]);
            return Add(state, index, index + (hasDay ? 2 : 1), month, hasDay ? tokens[index + 1].Number : 0);
        }
        if (!IsDay(tokens[index]))
            return 0;
        var next = index + 1 < tokens.Count && tokens[index + 1].IsWord("of") ? index + 2 : index + 1;
        return next < tokens.Count && Month(state, next) is { } later
            ? Add(state, index, next + 1, later, tokens[index].Number)
            : 0;
    }

    private static bool IsDay(EnglishToken token) =>
        token.Kind == TokenKind.Number && token.Number is >= 1 and <= 31 && decimal.IsInteger(token.Number);

    private decimal? Month(EnglishState state, int index)
    {
        var token = state.Tokens[index];
        if (token.Kind != TokenKind.Word || !char.IsUpper(state.Text[token.Start]))
            return null;
        return words.Months.TryGetValue(token.Lower, out var month) ? month : null;
    }

    private static int Add(EnglishState state, int index, int next, decimal month, decimal day)
    {
        state.Add(
            new Quantity(QuantityKind.Date, (month * 100) + day, "", state.Span(index, next), state.Sentence)
            {
                IsRequired = day > 0,
            },
            index,
            next
        );
        return next;
    }
}
