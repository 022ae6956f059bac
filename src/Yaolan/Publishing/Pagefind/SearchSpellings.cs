using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Finds the words of an English text that British readers spell otherwise.</summary>
internal sealed partial class SearchSpellings(GrammarWords spellings)
{
    private readonly List<(string American, string British)> _beginnings =
    [
        .. spellings["british"]
            .Select(pair => pair.Split(' '))
            .Where(pair => pair.Length == 2)
            .Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>Those words in British spelling, each once.</summary>
    public IEnumerable<string> British(string text) =>
        Words()
            .Matches(text)
            .Select(word => word.Value.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .Select(Spelled)
            .OfType<string>();

    private string? Spelled(string word)
    {
        if (word.Length > 6 && Ending().Match(word) is { Success: true } ending)
            return string.Concat(word.AsSpan(0, ending.Index), "is", ending.Value.AsSpan(2));
        foreach (var (american, british) in _beginnings)
        {
            if (
                word.StartsWith(american, StringComparison.Ordinal)
                && !word.StartsWith(british, StringComparison.Ordinal)
            )
                return british + word[american.Length..];
        }
        return null;
    }

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex("iz(e|es|ed|er|ers|ing|ation|ations|ational)$", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();
}
