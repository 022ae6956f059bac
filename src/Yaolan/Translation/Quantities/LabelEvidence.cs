namespace Yaolan.Translation.Quantities;

/// <summary>
/// How well the English words around a figure name what the Chinese figure measures. It decides where two figures of one
/// unit stand in another order than in Chinese: reordered clauses keep their words, exchanged figures do not.
/// </summary>
internal sealed class LabelEvidence(string text, EnglishReading english, Func<Quantity, string> labelOf)
{
    private const decimal Contradiction = 0.5m;
    private const int Stem = 5;
    private const int ShortestWord = 3;

    private readonly Dictionary<Quantity, HashSet<string>> _around = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Quantity, HashSet<string>> _labels = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// How much better two figures fit as they are joined than if they were exchanged: above 0 the words prove the order.
    /// </summary>
    public decimal Weigh(QuantityMatch first, QuantityMatch second)
    {
        var (own, its) = Words(first, second);
        var (here, there) = (Around(first.English), Around(second.English));
        return Share(own, here) + Share(its, there) - Share(own, there) - Share(its, here);
    }

    /// <summary>True when each figure stands at the other's words and at none of its own.</summary>
    public bool Contradicts(QuantityMatch first, QuantityMatch second)
    {
        var (own, its) = Words(first, second);
        var (here, there) = (Around(first.English), Around(second.English));
        return Share(own, here) == 0
            && Share(its, there) == 0
            && Share(own, there) > Contradiction
            && Share(its, here) > Contradiction;
    }

    /// <summary>How many of a label's words a text holds, from 0 to 1.</summary>
    public static decimal Share(string label, ReadOnlySpan<char> text) => Share([.. Words(label)], Words(text));

    // The words in which the labels of two figures differ.
    private (List<string> Own, List<string> Its) Words(QuantityMatch first, QuantityMatch second)
    {
        var (one, other) = (Label(first.Chinese), Label(second.Chinese));
        return ([.. one.Except(other, StringComparer.Ordinal)], [.. other.Except(one, StringComparer.Ordinal)]);
    }

    private static decimal Share(List<string> words, HashSet<string> around) =>
        words.Count == 0 ? 0 : (decimal)words.Count(around.Contains) / words.Count;

    private HashSet<string> Label(Quantity chinese)
    {
        if (!_labels.TryGetValue(chinese, out var words))
            _labels[chinese] = words = Words(labelOf(chinese));
        return words;
    }

    private HashSet<string> Around(Quantity figure)
    {
        if (_around.TryGetValue(figure, out var words))
            return words;
        var all = english.Quantities;
        var place = all.IndexOf(figure);
        var sentence = english.Sentences[figure.Sentence];
        var start = sentence.Start;
        if (place > 0 && all[place - 1].Span.End > start)
            start = all[place - 1].Span.End;
        var end = place + 1 < all.Count ? Math.Min(sentence.End, all[place + 1].Span.Start) : sentence.End;
        var before = text.AsSpan(start, Math.Max(0, figure.Span.Start - start));
        before = before[(before.LastIndexOf(';') + 1)..];
        var after = text.AsSpan(figure.Span.End, Math.Max(0, end - figure.Span.End));
        var stop = after.IndexOfAny(",;(");
        after = stop >= 0 ? after[..stop] : after;
        words = Words(before);
        // 22.9 percent and 7.8 percent share the words before them.
        if (words.Count == 0 && place > 0 && all[place - 1].Sentence == figure.Sentence)
            words.UnionWith(Around(all[place - 1]));
        words.UnionWith(Words(after));
        return _around[figure] = words;
    }

    private static HashSet<string> Words(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsLetter(text[index]))
                continue;
            var end = index;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '&'))
                end++;
            var word = text[index..end];
            if (word.Length > ShortestWord || word.Length >= 2 && !word.ContainsAnyInRange('a', 'z'))
                words.Add(word[..Math.Min(Stem, word.Length)].ToString().ToLowerInvariant());
            index = end;
        }
        return words;
    }
}
