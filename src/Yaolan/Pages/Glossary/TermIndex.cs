using Yaolan.Storage;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Glossary;

/// <summary>
/// Where the terms of the termbase stand in the reports of the site. Terms stand in tens of thousands of places, of which
/// only those are kept that the glossary links to.
/// </summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, TermPlaces> _places = new(StringComparer.Ordinal);

    public TermIndex(Termbase termbase, IReadOnlyList<ReportEntry> reports)
    {
        Finder = new TermFinder(termbase);
        foreach (
            var (term, places) in HeapBound
                .Watched(reports)
                .AsParallel()
                .AsOrdered()
                .SelectMany(report =>
                    Finder
                        .In(report.Document)
                        .GroupBy(found => found.Term.Chinese, TermPlaces.Of, StringComparer.Ordinal)
                )
        )
            _places[term] = _places.TryGetValue(term, out var earlier) ? earlier.And(places) : places;
        Terms = [.. termbase.Terms.All.Where(term => _places.ContainsKey(term.Chinese))];
    }

    public TermFinder Finder { get; }

    /// <summary>The terms that stand in a report, in the order of the termbase.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The places of a term that stands somewhere, in the order in which the site lists reports.</summary>
    public TermPlaces PlacesOf(Term term) => _places[term.Chinese];

    /// <summary>Every place of a report where a term stands, in reading order; looked for anew each time.</summary>
    public IEnumerable<TermOccurrence> InReport(ReportEntry report) => Finder.In(report.Document);
}
