using Yaolan.Extraction;

namespace Yaolan.Pages;

/// <summary>How much the reports state of one year.</summary>
internal sealed class YearCounts
{
    private readonly HashSet<string> _areas = new(StringComparer.Ordinal);

    public int Targets { get; private set; }

    public int Results { get; private set; }

    /// <summary>Codes of the areas that figures of the year speak of.</summary>
    public IReadOnlySet<string> Areas => _areas;

    /// <summary>The counts of all years, in one pass over the site.</summary>
    public static IReadOnlyDictionary<int, YearCounts> Of(SiteIndex index)
    {
        var years = index.Years.ToDictionary(year => year, _ => new YearCounts());
        // What is stated twice is stated twice by one report.
        var stated = CellView.DistinctFigures();
        foreach (var report in index.Reports)
        {
            stated.Clear();
            foreach (var found in report.Observations)
            {
                if (found.Indicator is not null && !found.Period.IsInterval && stated.Add(found))
                    years[found.Period.Last].Count(found);
            }
        }
        return years;
    }

    private void Count(Observation found)
    {
        _areas.Add(found.Area);
        if (found.Status == ObservationStatus.Target)
            Targets++;
        else
            Results++;
    }
}
