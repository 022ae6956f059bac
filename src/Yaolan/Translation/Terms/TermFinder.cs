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

    public TermFinder(Termbase termbase)
    {
        foreach (var term in termbase.Terms.All)
            _phrases.Add(term.Chinese, term);
        foreach (var phrase in termbase.Terms.All.SelectMany(term => term.NotIn))
            _phrases.Add(phrase, null);
    }

    /// <summary>The terms of a text in their order; none lies within another.</summary>
    public IReadOnlyList<TermMatch> Find(string chinese)
    {
        var (text, places) = WithoutQuotes(chinese);
        var candidates = new List<PhraseMatch<Term?>>();
        for (var start = 0; start < text.Length; start++)
        {
            var length = _phrases.Longest(text, start, text.Length, out var term);
            if (length > 0)
                candidates.Add(new PhraseMatch<Term?>(start, start + length, term));
        }
        var taken = new bool[text.Length];
        var found = new List<TermMatch>();
        foreach (
            var match in candidates.OrderByDescending(match => match.End - match.Start).ThenBy(match => match.Start)
        )
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start);
            if (span.Contains(true))
                continue;
            span.Fill(true);
            if (match.Meaning is { } term)
                found.Add(new TermMatch(term, new SourceSpan(places[match.Start], places[match.End - 1] + 1)));
        }
        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found;
    }

    /// <summary>Every place of a report where a term stands, in reading order.</summary>
    public IEnumerable<TermOccurrence> In(ReportDocument report) =>
        report.Blocks.SelectMany(block =>
            Find(block.Text).Select(match => new TermOccurrence(match.Term, report.Id, block.Id, match.Span))
        );

    private static (string Text, int[] Places) WithoutQuotes(string chinese)
    {
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
