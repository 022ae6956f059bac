using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>How often terms stand in some reports: quoted phrases and the keywords of themes.</summary>
internal sealed class TermCounts
{
    private const int LongestQuote = 12;

    private readonly Dictionary<string, TermPlace> _terms = new(StringComparer.Ordinal);

    /// <summary>Characters of the texts.</summary>
    public int Length { get; private set; }

    public IEnumerable<KeyValuePair<string, TermPlace>> All => _terms;

    public int Of(string term) => _terms.TryGetValue(term, out var place) ? place.Count : 0;

    public static TermCounts In(IEnumerable<ReportEntry> reports, PhraseTrie<string> keywords)
    {
        var counts = new TermCounts();
        foreach (var report in reports)
        {
            foreach (var block in report.Document.Blocks)
            {
                counts.Length += block.Text.Length;
                foreach (var match in keywords.Scan(block.Text, 0, block.Text.Length))
                    counts.Add(match.Meaning, report.Id, block.Id);
                foreach (var quote in Quotes(block.Text))
                    counts.Add(quote, report.Id, block.Id);
            }
        }
        return counts;
    }

    /// <summary>All keywords of themes, each standing for itself.</summary>
    public static PhraseTrie<string> Keywords(Vocabulary vocabulary)
    {
        var keywords = new PhraseTrie<string>();
        foreach (var keyword in vocabulary.Themes.All.SelectMany(theme => theme.Keywords))
            keywords.Add(keyword, keyword);
        return keywords;
    }

    // “万人助万企”: with its marks, for the marks make it a name.
    private static IEnumerable<string> Quotes(string text)
    {
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (
                close > open + 2
                && close - open <= LongestQuote + 1
                && text.IndexOf('“', open + 1, close - open - 1) < 0
            )
                yield return text[open..(close + 1)];
        }
    }

    private void Add(string term, string report, string block) =>
        _terms[term] = _terms.TryGetValue(term, out var place)
            ? place with
            {
                Count = place.Count + 1,
            }
            : new TermPlace(report, block, 1);
}

/// <summary>Where a term stands first, and how often it stands in all.</summary>
internal sealed record TermPlace(string Report, string Block, int Count);
