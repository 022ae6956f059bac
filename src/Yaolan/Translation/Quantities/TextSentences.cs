using Yaolan.Diagnostics;

namespace Yaolan.Translation.Quantities;

/// <summary>Where the sentences of a text stand, so that a figure can be shown with its own.</summary>
internal static class TextSentences
{
    public static List<SourceSpan> Of(string text, IReadOnlySet<string> abbreviations)
    {
        var sentences = new List<SourceSpan>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var next = index + 1;
            if (!EndsRow(text, index) && !EndsSentence(text, index, abbreviations, out next))
                continue;
            Add(sentences, text, start, next);
            start = next;
            index = next - 1;
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The sentences of a Chinese text, by their full stops.</summary>
    public static List<SourceSpan> OfChinese(string text)
    {
        var sentences = new List<SourceSpan>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('。' or '！' or '？' or '\n' or '!' or '?'))
                continue;
            Add(sentences, text, start, index + 1);
            start = index + 1;
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The sentence that holds a place; the last one for places behind the text.</summary>
    public static int Holding(List<SourceSpan> sentences, int place)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return Math.Max(0, low);
    }

    // The bars around a row are no part of its words.
    private static void Add(List<SourceSpan> sentences, string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '|'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '|'))
            end--;
        if (end > start)
            sentences.Add(new SourceSpan(start, end));
    }

    // A row of a table stands for itself.
    private static bool EndsRow(string text, int index) =>
        text[index] == '\n' && index + 1 < text.Length && text[index + 1] == '|';

    // A stop, closing marks, a blank, and no small letter behind it.
    private static bool EndsSentence(string text, int stop, IReadOnlySet<string> abbreviations, out int next)
    {
        next = stop + 1;
        if (text[stop] is not ('.' or '!' or '?'))
            return false;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or '*')
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        var behind = next;
        while (behind < text.Length && char.IsWhiteSpace(text[behind]))
            behind++;
        if (behind < text.Length && char.IsLower(text[behind]))
            return false;
        if (text[stop] != '.')
            return true;
        var word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        if (word == stop)
            return stop == 0 || !(char.IsAsciiDigit(text[stop - 1]) && IsListMark(text, stop));
        return !(stop - word == 1 && char.IsUpper(text[word]))
            && !abbreviations.Contains(text[word..stop].ToLowerInvariant());
    }

    // "1. Main targets" at the start of a block is not a sentence of its own.
    private static bool IsListMark(string text, int stop) => text.AsSpan(0, stop).IndexOfAnyExceptInRange('0', '9') < 0;
}
