using System.Collections;

namespace Yaolan.Extraction.Lexicon;

/// <summary>Where a phrase of the trie stands in a text, and what it means.</summary>
internal readonly record struct PhraseMatch<T>(int Start, int End, T Meaning);

/// <summary>Many phrases looked up at once in one pass over a text; at each place the longest phrase is found.</summary>
internal sealed class PhraseTrie<T>
{
    // Most characters, and most pairs of them, begin no phrase; those that share a place with one that does cost a
    // look-up in vain.
    private const int Places = 8192;
    private const int PlacesOfPairs = 65536;

    private readonly bool[] _begins = new bool[Places];
    private readonly bool[] _isPhrase = new bool[Places];
    private readonly BitArray _pairs = new(PlacesOfPairs);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<(bool IsPhrase, T? Meaning)> _nodes = [(false, default)];

    public void Add(string phrase, T meaning)
    {
        var node = 0;
        if (phrase.Length > 0)
            _begins[phrase[0] % Places] = true;
        if (phrase.Length == 1)
            _isPhrase[phrase[0] % Places] = true;
        if (phrase.Length > 1)
            _pairs[PlaceOf(phrase[0], phrase[1])] = true;
        foreach (var character in phrase)
        {
            var step = Step(node, character);
            if (!_steps.TryGetValue(step, out var next))
            {
                next = _nodes.Count;
                _nodes.Add((false, default));
                _steps.Add(step, next);
            }
            node = next;
        }
        if (node != 0 && !_nodes[node].IsPhrase)
            _nodes[node] = (true, meaning);
    }

    /// <summary>The longest phrases from left to right; none lies within another that was found.</summary>
    public List<PhraseMatch<T>> Scan(string text, int start, int end)
    {
        var found = new List<PhraseMatch<T>>();
        var covered = start;
        for (var index = start; index < end; index++)
        {
            var length = Longest(text, index, end, out var meaning);
            if (length == 0 || index + length <= covered)
                continue;
            found.Add(new PhraseMatch<T>(index, index + length, meaning!));
            covered = index + length;
        }
        return found;
    }

    /// <summary>Length of the longest phrase that begins at a place; 0 when none does.</summary>
    public int Longest(string text, int start, int end, out T? meaning) =>
        Longest(text.AsSpan(start, end - start), out meaning);

    /// <summary>Length of the longest phrase that a text begins with; 0 when none does.</summary>
    public int Longest(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty || !MayBegin(text))
            return 0;
        var (node, length) = (0, 0);
        for (var index = 0; index < text.Length && _steps.TryGetValue(Step(node, text[index]), out node); index++)
        {
            if (!_nodes[node].IsPhrase)
                continue;
            length = index + 1;
            meaning = _nodes[node].Meaning;
        }
        return length;
    }

    private bool MayBegin(ReadOnlySpan<char> text) =>
        _begins[text[0] % Places]
        && (_isPhrase[text[0] % Places] || (text.Length > 1 && _pairs[PlaceOf(text[0], text[1])]));

    private static int PlaceOf(char first, char second) => ((first * 61) + second) % PlacesOfPairs;

    private static long Step(int node, char character) => ((long)node << 16) | character;
}
