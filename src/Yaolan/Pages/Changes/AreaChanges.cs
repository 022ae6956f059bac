using Yaolan.Pages.Charts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>What can be compared of one area between two years. Ranks and cumulative figures are not part of it.</summary>
internal sealed record AreaChanges(ReferenceArea Area, IReadOnlyList<PairedYears> Rows, TermChanges Terms)
{
    public static IReadOnlyList<AreaChanges> Of(SiteIndex index, int first, int second) =>
        [
            .. index
                .Areas.Select(area => new AreaChanges(
                    area,
                    Pairs(index, area, first, second),
                    TermChanges.Between(index, area, first, second)
                ))
                .Where(area => area.Rows.Count > 0 || !area.Terms.IsEmpty)
                .OrderByDescending(area => area.Rows.Count),
        ];

    private static List<PairedYears> Pairs(SiteIndex index, ReferenceArea area, int first, int second)
    {
        var ofArea = index.SeriesOf(area.Code);
        var pairs = new List<PairedYears>();
        foreach (var indicator in index.Indicators)
        foreach (var series in ofArea.Of(indicator))
        {
            if (series.In(first) is { } before && series.In(second) is { } after)
                pairs.Add(new PairedYears(indicator, series, before, after));
        }
        return pairs;
    }
}

/// <summary>An indicator in two years, in one measure and unit.</summary>
internal sealed record PairedYears(Indicator Indicator, FigureSeries Series, SeriesYear First, SeriesYear Second);

/// <summary>A row of a page of two years: an indicator, or what changed in the words of an area.</summary>
/// <param name="Years">Null for the row of words.</param>
internal sealed record ChangeLine(ReferenceArea Area, PairedYears? Years, TermChanges Terms)
{
    public static IEnumerable<ChangeLine> Of(AreaChanges changes) =>
        changes
            .Rows.Select(years => new ChangeLine(changes.Area, years, TermChanges.None))
            .Concat(changes.Terms.IsEmpty ? [] : [new ChangeLine(changes.Area, null, changes.Terms)]);
}
