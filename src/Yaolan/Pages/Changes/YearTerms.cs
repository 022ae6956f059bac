using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>The terms of one year's reports, area by area. They are counted once and compared with the year before and after.</summary>
internal sealed class YearTerms(SiteIndex index, int year)
{
    private readonly Dictionary<string, TermCounts> _counted = new(StringComparer.Ordinal);

    /// <summary>Those of a year. Years are compared one after the other, so that only the last two are kept.</summary>
    public static YearTerms In(SiteIndex index, int year) =>
        index.Lists.Get(
            year % 2 == 0 ? "terms of an even year" : "terms of an odd year",
            year,
            () => new YearTerms(index, year)
        );

    public bool HasReports(ReferenceArea area) => ReportsOf(area).Any();

    public TermCounts Of(ReferenceArea area)
    {
        if (!_counted.TryGetValue(area.Code, out var counts))
            _counted[area.Code] = counts = new TermCounts(ReportsOf(area), index.Terms);
        return counts;
    }

    private IEnumerable<ReportEntry> ReportsOf(ReferenceArea area) =>
        index.ReportsOf(area.Code).Where(report => report.Metadata.Year == year);
}
