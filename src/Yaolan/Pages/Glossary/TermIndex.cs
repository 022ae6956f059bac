using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Glossary;

/// <summary>Where the terms of the termbase stand in the reports of the site.</summary>
internal sealed class TermIndex
{
    private readonly ILookup<Term, TermOccurrence> _byTerm;
    private readonly ILookup<string, TermOccurrence> _byReport;

    public TermIndex(Termbase termbase, IReadOnlyList<ReportEntry> reports)
    {
        Finder = new TermFinder(termbase);
        var found = reports.AsParallel().AsOrdered().SelectMany(report => Finder.In(report.Document)).ToList();
        _byTerm = found.ToLookup(occurrence => occurrence.Term);
        _byReport = found.ToLookup(occurrence => occurrence.Report, StringComparer.Ordinal);
        Terms = [.. termbase.Terms.All.Where(term => _byTerm.Contains(term))];
    }

    public TermFinder Finder { get; }

    /// <summary>The terms that stand in a report, in the order of the termbase.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Every place of a term, in the order in which the site lists reports.</summary>
    public IEnumerable<TermOccurrence> PlacesOf(Term term) => _byTerm[term];

    /// <summary>Every place of a report where a term stands, in reading order.</summary>
    public IEnumerable<TermOccurrence> InReport(string report) => _byReport[report];
}
