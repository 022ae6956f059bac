using Yaolan.Diagnostics;

namespace Yaolan.Translation.Terms;

/// <summary>
/// One English rendering, ready to be looked for. Its words must stand together and in order, whatever their inflection.
/// At one place a second thing may be joined in: “primary [and secondary] schools”. At … any words of the sentence may stand.
/// </summary>
internal sealed class TermForm
{
    private const int MostJoined = 4;

    private readonly IReadOnlyList<IReadOnlyList<EnglishWord>> _parts;

    public TermForm(string form)
    {
        Form = form;
        _parts =
        [
            .. form.Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part => new EnglishText(part).Words)
                .Where(words => words.Count > 0),
        ];
    }

    public string Form { get; }

    /// <summary>True when its words stand together, without … between them.</summary>
    public bool IsWhole => _parts.Count == 1;

    /// <summary>Every place where the form stands.</summary>
    /// <param name="joined">True to let a second thing be joined in.</param>
    public IEnumerable<SourceSpan> In(EnglishText english, bool joined = true)
    {
        if (_parts.Count == 0)
            yield break;
        foreach (var start in english.PlacesOf(_parts[0][0].Stem))
        {
            var end = EndOfParts(english.Words, start, joined);
            if (end > start)
                yield return new SourceSpan(english.Words[start].Start, english.Words[end - 1].End);
        }
    }

    /// <summary>How many of its words a run of words shares.</summary>
    public int WordsIn(IEnumerable<EnglishWord> words)
    {
        var stems = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        return _parts.SelectMany(part => part).Count(word => stems.Contains(word.Stem));
    }

    private int EndOfParts(IReadOnlyList<EnglishWord> words, int start, bool joined)
    {
        var end = EndOf(_parts[0], words, start, joined);
        foreach (var part in _parts.Skip(1))
        {
            var next = -1;
            for (var at = end; end > 0 && at < words.Count && next < 0; at++)
            {
                if (words[at].Before == WordBreak.Sentence)
                    break;
                next = EndOf(part, words, at, joined);
            }
            end = next;
        }
        return end;
    }

    // The index after the last word of a part that begins at a place; −1 when it does not stand there.
    private static int EndOf(
        IReadOnlyList<EnglishWord> part,
        IReadOnlyList<EnglishWord> words,
        int at,
        bool joined,
        int from = 0
    )
    {
        for (var index = from; index < part.Count; index++, at++)
        {
            if (index > 0 && at < words.Count && words[at].Before == WordBreak.Sentence)
                return -1;
            if (joined && index > 0)
            {
                var end = EndAfterJoint(part, words, at, index);
                if (end >= 0)
                    return end;
            }
            if (at >= words.Count || !string.Equals(words[at].Stem, part[index].Stem, StringComparison.Ordinal))
                return -1;
        }
        return at;
    }

    private static int EndAfterJoint(
        IReadOnlyList<EnglishWord> part,
        IReadOnlyList<EnglishWord> words,
        int at,
        int index
    )
    {
        var hasJoint = false;
        for (var next = at; next < words.Count && next <= at + MostJoined; next++)
        {
            if (words[next].Before == WordBreak.Sentence)
                return -1;
            hasJoint |= words[next].Before == WordBreak.Comma;
            if (next > at && hasJoint && EndOf(part, words, next, joined: false, index) is var end and >= 0)
                return end;
            hasJoint |= words[next].IsJoint;
        }
        return -1;
    }
}
