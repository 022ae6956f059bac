using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Lexicon;

/// <summary>
/// Finds the phrases that name indicators. A longer phrase that names something else (秋粮产量) covers the shorter one in it.
/// </summary>
internal sealed class IndicatorLexicon
{
    private readonly PhraseTrie<Indicator?> _phrases = new();

    public IndicatorLexicon(IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            foreach (var alias in indicator.Aliases)
                _phrases.Add(alias, indicator);
            foreach (var phrase in indicator.NotAliases)
                _phrases.Add(phrase, null);
        }
    }

    /// <summary>Named indicators and, without one, the phrases that are none, from left to right.</summary>
    public List<PhraseMatch<Indicator?>> Scan(string text, int start, int end) => _phrases.Scan(text, start, end);

    public List<PhraseMatch<Indicator?>> Scan(string text) => Scan(text, 0, text.Length);

    /// <summary>Length of the phrase that a text begins with; 0 when none does.</summary>
    public int LongestAtStart(ReadOnlySpan<char> text) => _phrases.Longest(text, out _);
}
