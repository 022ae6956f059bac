using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Finds the terms of a report: quoted phrases and the keywords of themes. All that counts terms asks here.</summary>
internal sealed class TermFinder
{
    private const int LongestQuote = 12;

    private readonly PhraseTrie<string> _keywords = new();

    public TermFinder(Vocabulary vocabulary)
    {
        foreach (var keyword in vocabulary.Themes.All.SelectMany(theme => theme.Keywords))
            _keywords.Add(keyword, keyword);
    }

    /// <summary>Every place where a term stands, in the order of the text.</summary>
    public IEnumerable<TermOccurrence> In(ReportEntry report) =>
        report.Document.Blocks.SelectMany(block =>
            _keywords
                .Scan(block.Text, 0, block.Text.Length)
                .Select(match => match.Meaning)
                .Concat(Quotes(block.Text))
                .Select(term => new TermOccurrence(term, report.Id, block.Id))
        );

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
}

/// <summary>A place where a term stands.</summary>
internal sealed record TermOccurrence(string Term, string Report, string Block);
