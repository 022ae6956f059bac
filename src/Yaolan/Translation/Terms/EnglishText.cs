namespace Yaolan.Translation.Terms;

/// <summary>
/// English text as the words that are compared: without case, articles, possessive endings, hyphens and quotation marks.
/// </summary>
internal sealed class EnglishText
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "the" };

    // The first word of a stem, and for each word the next one of its stem.
    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;

    public EnglishText(string text)
    {
        Text = text;
        Words = [.. Read(text)];
        _first = new(Words.Count, StringComparer.Ordinal);
        _next = new int[Words.Count];
        for (var index = Words.Count - 1; index >= 0; index--)
        {
            _next[index] = _first.GetValueOrDefault(Words[index].Stem, -1);
            _first[Words[index].Stem] = index;
        }
    }

    public string Text { get; }

    public IReadOnlyList<EnglishWord> Words { get; }

    /// <summary>Indexes of the words of a stem.</summary>
    public IEnumerable<int> PlacesOf(string stem)
    {
        for (var index = _first.GetValueOrDefault(stem, -1); index >= 0; index = _next[index])
            yield return index;
    }

    private static IEnumerable<EnglishWord> Read(string text)
    {
        var before = WordBreak.None;
        for (var index = 0; index < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                before = Max(before, BreakAt(text, index));
                index++;
                continue;
            }
            var end = EndOfWord(text, index);
            var word = Plain(text[index..end]);
            if (!Articles.Contains(word))
            {
                yield return new EnglishWord(EnglishStem.Of(word), index, end, before);
                before = WordBreak.None;
            }
            index = end;
        }
    }

    // R&D, 3+13+N, 1.5, 10,000 and Bo'ai are one word each; a hyphen parts words as a blank does.
    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var next = end + 1 < text.Length ? text[end + 1] : ' ';
            var isInside = text[end] switch
            {
                '&' or '+' or '\'' or '’' => char.IsLetterOrDigit(next),
                '.' or ',' => char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(next),
                _ => char.IsLetterOrDigit(text[end]),
            };
            if (!isInside)
                break;
            end++;
        }
        return end;
    }

    private static string Plain(string word)
    {
        var plain = word.ToLowerInvariant().Replace('’', '\'');
        if (plain.EndsWith("'s", StringComparison.Ordinal))
            plain = plain[..^2];
        return plain.Replace("'", "", StringComparison.Ordinal);
    }

    private static WordBreak BreakAt(string text, int index) =>
        text[index] switch
        {
            '.' or '!' or '?' or ';' when index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]) =>
                WordBreak.Sentence,
            ',' => WordBreak.Comma,
            _ => WordBreak.None,
        };

    private static WordBreak Max(WordBreak one, WordBreak other) => one > other ? one : other;
}
