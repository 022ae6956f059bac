using System.Buffers;
using System.Text;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Terms;

/// <summary>
/// Finds the terms of a termbase in Chinese text in one pass. Where terms lie in one another or overlap the longest counts;
/// quotation marks are passed over, so that “三个一批” and 三个一批 are one term.
/// </summary>
public sealed class TermFinder
{
    // Phrases in which the characters are not the term mean nothing: they only keep shorter terms from being found there.
    private readonly PhraseTrie<Term?> _phrases = new();

    private readonly SearchValues<char> _starts;

    public TermFinder(Termbase termbase)
    {
        foreach (var term in termbase.Terms.All)
            _phrases.Add(term.Chinese, term);
        foreach (var phrase in termbase.Terms.All.SelectMany(term => term.NotIn))
            _phrases.Add(phrase, null);
        _starts = SearchValues.Create([
            .. termbase
                .Terms.All.SelectMany(term => term.NotIn.Append(term.Chinese))
                .Where(phrase => phrase.Length > 0)
                .Select(phrase => phrase[0]),
        ]);
    }

    /// <summary>The terms of a text in their order; none lies within another.</summary>
    public IReadOnlyList<TermMatch> Find(string chinese)
    {
        var (text, places) = WithoutQuotes(chinese);
        var candidates = new List<PhraseMatch<Term?>>();
        for (var start = 0; start < text.Length; start++)
        {
            var skipped = text.AsSpan(start).IndexOfAny(_starts);
            if (skipped < 0)
                break;
            start += skipped;
            var length = _phrases.Longest(text, start, text.Length, out var term);
            if (length > 0)
                candidates.Add(new PhraseMatch<Term?>(start, start + length, term));
        }
        if (candidates.Count == 0)
            return [];
        var taken = new bool[text.Length];
        var found = new List<TermMatch>();
        candidates.Sort(LongestFirst);
        foreach (var match in candidates)
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start);
            if (span.Contains(true))
                continue;
            span.Fill(true);
            if (match.Meaning is { } term)
                found.Add(new TermMatch(term, new SourceSpan(Place(match.Start), Place(match.End - 1) + 1)));
        }
        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found;

        int Place(int index) => places.Length == 0 ? index : places[index];
    }

    /// <summary>Every place of a report where a term stands, in reading order, its title and subtitle first.</summary>
    public IEnumerable<TermOccurrence> In(ReportDocument report)
    {
        foreach (var head in new[] { report.Metadata.Title, report.Metadata.Subtitle ?? "" })
        {
            foreach (var match in Find(head))
                yield return new TermOccurrence(match.Term, report.Id, "", match.Span);
        }
        foreach (var block in report.Blocks)
        {
            foreach (var match in Find(block.Text))
                yield return new TermOccurrence(match.Term, report.Id, block.Id, match.Span);
        }
    }

    private static int LongestFirst(PhraseMatch<Term?> left, PhraseMatch<Term?> right) =>
        (right.End - right.Start, left.Start).CompareTo((left.End - left.Start, right.Start));

    // The places in the text as it was; none where nothing was taken out.
    private static (string Text, int[] Places) WithoutQuotes(string chinese)
    {
        if (!chinese.AsSpan().ContainsAny(Term.Quotes))
            return (chinese, []);
        var text = new StringBuilder(chinese.Length);
        var places = new int[chinese.Length];
        for (var index = 0; index < chinese.Length; index++)
        {
            if (Term.IsQuote(chinese[index]))
                continue;
            places[text.Length] = index;
            text.Append(chinese[index]);
        }
        return (text.ToString(), places);
    }
}
