using System.Diagnostics.CodeAnalysis;

namespace Yaolan.Extraction.Lexicon;

/// <summary>Phrases with a meaning each, found at the start or the end of a run of text; the longest phrase wins.</summary>
internal sealed class PhraseMap<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;
    private readonly HashSet<char> _firsts = [];
    private readonly HashSet<char> _lasts = [];
    private readonly int _longest;

    public PhraseMap(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in phrases)
        {
            if (phrase.Length == 0 || !meanings.TryAdd(phrase, meaning))
                continue;
            _firsts.Add(phrase[0]);
            _lasts.Add(phrase[^1]);
            _longest = Math.Max(_longest, phrase.Length);
        }
        _meanings = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning) =>
        _meanings.TryGetValue(text, out meaning);

    /// <summary>Length of the longest phrase that the text begins with; 0 when none does.</summary>
    public int AtStart(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty || !_firsts.Contains(text[0]))
            return 0;
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_meanings.TryGetValue(text[..length], out meaning))
                return length;
        }
        return 0;
    }

    /// <summary>Length of the longest phrase that the text ends with; 0 when none does.</summary>
    public int AtEnd(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty || !_lasts.Contains(text[^1]))
            return 0;
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_meanings.TryGetValue(text[^length..], out meaning))
                return length;
        }
        return 0;
    }
}
