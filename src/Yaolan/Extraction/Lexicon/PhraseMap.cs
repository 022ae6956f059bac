using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Yaolan.Extraction.Lexicon;

/// <summary>Phrases with a meaning each, found at the start or the end of a run of text; the longest phrase wins.</summary>
internal sealed class PhraseMap<T>
{
    // Characters that share a place cost a search in vain, no more.
    private const int Places = 256;

    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;
    private readonly SearchValues<char> _firsts;
    private readonly int[] _longestByFirst = new int[Places];
    private readonly int[] _longestByLast = new int[Places];

    public PhraseMap(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in phrases)
        {
            if (phrase.Length == 0 || !meanings.TryAdd(phrase, meaning))
                continue;
            ref var byFirst = ref _longestByFirst[phrase[0] % Places];
            ref var byLast = ref _longestByLast[phrase[^1] % Places];
            (byFirst, byLast) = (Math.Max(byFirst, phrase.Length), Math.Max(byLast, phrase.Length));
        }
        _meanings = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        _firsts = SearchValues.Create([.. meanings.Keys.Select(phrase => phrase[0])]);
    }

    public IReadOnlyCollection<string> Phrases => _meanings.Dictionary.Keys;

    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning) =>
        _meanings.TryGetValue(text, out meaning);

    /// <summary>The phrases with some more; those there were keep their meaning.</summary>
    public PhraseMap<T> With(params IEnumerable<KeyValuePair<string, T>> more) =>
        new(_meanings.Dictionary.Concat(more));

    /// <summary>Length of the longest phrase that the text begins with; 0 when none does.</summary>
    public int AtStart(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty)
            return 0;
        for (var length = Math.Min(_longestByFirst[text[0] % Places], text.Length); length > 0; length--)
        {
            if (_meanings.TryGetValue(text[..length], out meaning))
                return length;
        }
        return 0;
    }

    /// <summary>Where the first phrase of the text begins, with its length; −1 when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length, out T? meaning)
    {
        (length, meaning) = (0, default);
        for (var index = 0; index < text.Length; index++)
        {
            var skipped = text[index..].IndexOfAny(_firsts);
            if (skipped < 0)
                break;
            index += skipped;
            length = AtStart(text[index..], out meaning);
            if (length > 0)
                return index;
        }
        return -1;
    }

    /// <summary>Length of the longest phrase that the text ends with; 0 when none does.</summary>
    public int AtEnd(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty)
            return 0;
        for (var length = Math.Min(_longestByLast[text[^1] % Places], text.Length); length > 0; length--)
        {
            if (_meanings.TryGetValue(text[^length..], out meaning) && !IsInNumber(text, text.Length - length))
                return length;
        }
        meaning = default;
        return 0;
    }

    // 2023年 does not end with 3年
    private static bool IsInNumber(ReadOnlySpan<char> text, int start) =>
        start > 0 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start - 1]);
}
