using System.Buffers;

namespace Yaolan.Translation.Terms;

/// <summary>Takes the endings of inflection off English words: plural, third person, -ed, -ing.</summary>
internal static class EnglishStem
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        var stem = WithoutEnding(WithoutPlural(word));
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > ShortestStem + 1)
            return $"{word[..^3]}y";
        if (HasEnding(word, "ses", "xes", "zes", "ches", "shes"))
            return word[..^1];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string WithoutEnding(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > ShortestStem + 1)
            return $"{word[..^3]}y";
        // classes, matches: the plural left an e that is no part of the word.
        if (HasEnding(word, "sse", "xe", "che", "she"))
            return word[..^1];
        var cut =
            word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal)
                ? word[..^2]
            : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word;
        if (cut.Length == word.Length || cut.Length < ShortestStem || !cut.AsSpan().ContainsAny(Vowels))
            return word;
        // planned is plan, but selling is sell.
        return cut[^1] == cut[^2] && cut[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? cut[..^1] : cut;
    }

    private static bool HasEnding(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
