namespace Yaolan.Translation.Quantities;

/// <summary>English phrases of one or more words with a meaning each, found among tokens; the longest phrase wins.</summary>
internal sealed class WordPhrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byLast = new(StringComparer.Ordinal);

    public WordPhrases(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        foreach (var (phrase, meaning) in phrases)
        {
            var words = phrase.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            Add(_byFirst, words[0], words, meaning);
            Add(_byLast, words[^1], words, meaning);
        }
    }

    /// <summary>How many tokens the longest phrase takes that begins at a place; 0 when none does.</summary>
    public int AtStart(List<EnglishToken> tokens, int index, out T? meaning)
    {
        meaning = default;
        if (index >= tokens.Count || !_byFirst.TryGetValue(tokens[index].Lower, out var candidates))
            return 0;
        foreach (var (words, value) in candidates)
        {
            if (index + words.Length > tokens.Count || !Matches(tokens, index, words))
                continue;
            meaning = value;
            return words.Length;
        }
        return 0;
    }

    /// <summary>How many tokens the longest phrase takes that ends right before a place; 0 when none does.</summary>
    public int AtEnd(List<EnglishToken> tokens, int index, out T? meaning)
    {
        meaning = default;
        if (index <= 0 || !_byLast.TryGetValue(tokens[index - 1].Lower, out var candidates))
            return 0;
        foreach (var (words, value) in candidates)
        {
            if (words.Length > index || !Matches(tokens, index - words.Length, words))
                continue;
            meaning = value;
            return words.Length;
        }
        return 0;
    }

    private static bool Matches(List<EnglishToken> tokens, int start, string[] words)
    {
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (!string.Equals(tokens[start + offset].Lower, words[offset], StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private static void Add(
        Dictionary<string, List<(string[] Words, T Meaning)>> index,
        string key,
        string[] words,
        T meaning
    )
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        var place = list.FindIndex(other => other.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, meaning));
    }
}
