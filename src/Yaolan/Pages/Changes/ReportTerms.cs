using Yaolan.Diagnostics;
using Yaolan.Pages.Glossary;

namespace Yaolan.Pages.Changes;

/// <summary>The terms of a report: those of the termbase, and phrases that it sets in quotation marks.</summary>
internal sealed class ReportTerms(TermIndex termbase)
{
    private const int LongestQuote = 12;

    /// <summary>Every place where a term stands; the agreed terms first. A phrase that holds one of them is that term.</summary>
    public IEnumerable<UsedTerm> In(ReportEntry report)
    {
        var agreed = termbase.InReport(report).ToLookup(found => found.Block, StringComparer.Ordinal);
        foreach (var block in report.Document.Blocks)
        {
            foreach (var found in agreed[block.Id])
                yield return new UsedTerm(found.Term.Chinese, report.Id, block.Id);
            foreach (var phrase in Quotes(block.Text))
            {
                if (!agreed[block.Id].Any(found => found.Span.Start < phrase.End && phrase.Start < found.Span.End))
                    yield return new UsedTerm(block.Text[phrase.Start..phrase.End], report.Id, block.Id);
            }
        }
    }

    // “万人助万企”: with its marks, for the marks make it a name.
    private static IEnumerable<SourceSpan> Quotes(string text)
    {
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (
                close > open + 2
                && close - open <= LongestQuote + 1
                && text.IndexOf('“', open + 1, close - open - 1) < 0
            )
                yield return new SourceSpan(open, close + 1);
        }
    }
}

/// <summary>A place where a term stands.</summary>
internal sealed record UsedTerm(string Term, string Report, string Block);
