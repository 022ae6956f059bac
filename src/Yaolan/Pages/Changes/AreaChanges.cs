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
                    [.. index.Indicators.SelectMany(indicator => Pairs(index, indicator, area, first, second))],
                    TermChanges.Between(index, area, first, second)
                ))
                .Where(area => area.Rows.Count > 0 || !area.Terms.IsEmpty)
                .OrderByDescending(area => area.Rows.Count),
        ];

    private static IEnumerable<PairedYears> Pairs(
        SiteIndex index,
        Indicator indicator,
        ReferenceArea area,
        int first,
        int second
    )
    {
        foreach (var series in index.SeriesOf(indicator, area.Code))
        {
            if (series.In(first) is { } before && series.In(second) is { } after)
                yield return new PairedYears(indicator, series, before, after);
        }
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
