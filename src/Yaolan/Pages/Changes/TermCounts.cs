namespace Yaolan.Pages.Changes;

/// <summary>How often terms stand in some reports.</summary>
internal sealed class TermCounts
{
    private readonly Dictionary<string, TermPlace> _terms = new(StringComparer.Ordinal);

    public TermCounts(IEnumerable<ReportEntry> reports, ReportTerms terms)
    {
        foreach (var report in reports)
        {
            Length += report.Document.Blocks.Sum(block => block.Text.Length);
            foreach (var found in terms.In(report))
                _terms[found.Term] = _terms.TryGetValue(found.Term, out var place)
                    ? place with
                    {
                        Count = place.Count + 1,
                    }
                    : new TermPlace(found.Report, found.Block, 1);
        }
    }

    /// <summary>Characters of the texts.</summary>
    public int Length { get; }

    public IEnumerable<KeyValuePair<string, TermPlace>> All => _terms;

    public int Of(string term) => _terms.TryGetValue(term, out var place) ? place.Count : 0;
}

/// <summary>Where a term stands first, and how often it stands in all.</summary>
internal sealed record TermPlace(string Report, string Block, int Count);
