namespace Yaolan.Extraction.Lexicon;

/// <summary>A class of words, found at the start or the end of a run of text; the longest word wins.</summary>
internal sealed class PhraseSet(IEnumerable<string> phrases)
{
    private readonly PhraseMap<bool> _phrases = new(phrases.Select(phrase => KeyValuePair.Create(phrase, true)));

    /// <summary>The class with some words more.</summary>
    public PhraseSet With(params IEnumerable<string> more) => new(_phrases.Phrases.Concat(more));

    public bool Contains(ReadOnlySpan<char> text) => _phrases.TryGet(text, out _);

    public int AtStart(ReadOnlySpan<char> text) => _phrases.AtStart(text, out _);

    public int AtEnd(ReadOnlySpan<char> text) => _phrases.AtEnd(text, out _);

    /// <summary>The text without the words of the class at its start.</summary>
    public ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        while (AtStart(text) is > 0 and var length)
            text = text[length..];
        return text;
    }

    /// <summary>True when the text holds one of the words anywhere.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => IndexIn(text, out _) >= 0;

    /// <summary>Where the first word of the class stands in the text, with its length; −1 when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length) => _phrases.IndexIn(text, out length, out _);
}
