namespace Yaolan.Translation.Quantities;

/// <summary>Leaves out brackets that speak of the Chinese text: they are the translator's own.</summary>
internal sealed class TranslatorsBrackets(EnglishWords words)
{
    /// <summary>The tokens that are of the text.</summary>
    public List<EnglishToken> LeftOut(string text, List<EnglishToken> tokens)
    {
        if (!words.Notes.Any(note => text.Contains(note, StringComparison.OrdinalIgnoreCase)))
            return tokens;
        var kept = new List<EnglishToken>(tokens.Count);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].IsMark('(') && NoteEnd(text, tokens, index) is > 0 and var end)
                index = end;
            else
                kept.Add(tokens[index]);
        }
        return kept;
    }

    private int NoteEnd(string text, List<EnglishToken> tokens, int open)
    {
        var depth = 0;
        for (var index = open; index < tokens.Count; index++)
        {
            depth +=
                tokens[index].IsMark('(') ? 1
                : tokens[index].IsMark(')') ? -1
                : 0;
            if (depth > 0)
                continue;
            var inside = text.AsSpan(tokens[open].Start, tokens[index].End - tokens[open].Start);
            foreach (var note in words.Notes)
            {
                if (inside.Contains(note, StringComparison.OrdinalIgnoreCase))
                    return index;
            }
            return 0;
        }
        return 0;
    }
}
