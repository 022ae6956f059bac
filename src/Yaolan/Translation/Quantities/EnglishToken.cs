namespace Yaolan.Translation.Quantities;

/// <summary>What a run of characters of an English text is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Code,
    Mark,
}

/// <summary>A word, a number in digits, a name made of figures, or a mark.</summary>
/// <param name="Lower">The word in lower case; the letters behind a number (th); the mark.</param>
/// <param name="Joined">True where a hyphen ties it to the token before it.</param>
internal readonly record struct EnglishToken(
    TokenKind Kind,
    int Start,
    int End,
    string Lower,
    decimal Number,
    bool HasComma,
    bool Joined
)
{
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Lower[0] == mark;

    public bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Lower, word, StringComparison.Ordinal);

    /// <summary>True for fourth written 4th.</summary>
    public bool IsOrdinal => Kind == TokenKind.Number && Lower is "st" or "nd" or "rd" or "th";
}
