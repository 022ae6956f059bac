using Yaolan.Content;
using Yaolan.Extraction;

namespace Yaolan.Tracking;

/// <summary>What pairing asks of the reports themselves.</summary>
internal sealed class TrackedReports
{
    private readonly Dictionary<string, ReportDocument> _byId;
    private readonly HashSet<(string Area, int Year)> _reviewed;

    public TrackedReports(IReadOnlyList<ReportDocument> documents)
    {
        All = documents;
        _byId = documents
            .DistinctBy(document => document.Id, StringComparer.Ordinal)
            .ToDictionary(document => document.Id, StringComparer.Ordinal);
        _reviewed = documents
            .Where(document => document.Metadata.ReviewYear is not null)
            .Select(document => (document.Metadata.Area, document.Metadata.ReviewYear!.Value.Last))
            .ToHashSet();
    }

    public IReadOnlyList<ReportDocument> All { get; }

    public ReportDocument? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The year a report is filed under; null for one that is not known.</summary>
    public int? YearOf(string id) => Find(id)?.Metadata.Year;

    /// <summary>True of a target for a year that its report looks back on, and not forward to.</summary>
    public bool Recalls(Observation target) =>
        Find(target.Report)?.Metadata is { ReviewYear: { } review, OutlookYear: var outlook }
        && target.Period.Last == review.Last
        && outlook != review.Last;

    /// <summary>True when a report looks back on a year of an area.</summary>
    public bool Review(string area, int year) => _reviewed.Contains((area, year));
}
