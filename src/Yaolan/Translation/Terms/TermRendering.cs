using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Terms;

/// <summary>A term's renderings, ready to be looked for.</summary>
internal sealed class TermRendering(Term term)
{
    /// <summary>The agreed forms as messages name them.</summary>
    public string Forms { get; } = string.Join(" / ", term.English);

    public IReadOnlyList<TermForm> Agreed { get; } = [.. term.English.Select(form => new TermForm(form))];

    public IReadOnlyList<TermForm> Avoided { get; } = [.. term.Avoid.Select(form => new TermForm(form))];

    public IEnumerable<SourceSpan> AgreedIn(EnglishText english) => Agreed.SelectMany(form => form.In(english));

    /// <summary>Where an agreed form stands word by word, with nothing joined in.</summary>
    public IEnumerable<SourceSpan> WordForWordIn(EnglishText english) =>
        Agreed.Where(form => form.IsWhole).SelectMany(form => form.In(english, joined: false));

    /// <summary>The sentence that has most words of an agreed form: there the term was most likely rendered.</summary>
    public SourceSpan LikeliestSentence(EnglishText english)
    {
        var best = new SourceSpan(0, 0);
        var most = -1;
        for (var start = 0; start < english.Words.Count; )
        {
            var end = start + 1;
            while (end < english.Words.Count && english.Words[end].Before != WordBreak.Sentence)
                end++;
            var words = english.Words.Skip(start).Take(end - start);
            var shared = Agreed.Max(form => form.WordsIn(words));
            if (shared > most)
                (best, most) = (new SourceSpan(english.Words[start].Start, english.Words[end - 1].End), shared);
            start = end;
        }
        return best;
    }
}
