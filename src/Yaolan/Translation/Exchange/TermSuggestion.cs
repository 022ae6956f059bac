namespace Yaolan.Translation.Exchange;

/// <summary>An agreed term as a translator sees it.</summary>
/// <param name="IsOfficial">False for renderings that are only proposed.</param>
public sealed record TermSuggestion(
    string Chinese,
    string English,
    string? GlossChinese,
    string? GlossEnglish,
    IReadOnlyList<string> Forbidden,
    string? Source,
    bool IsOfficial
);
