using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Charts;

/// <summary>All series of an area. They are made together, so that the words of each of its reports are looked up once.</summary>
internal sealed class AreaSeries(SiteIndex index, string area)
{
    private readonly Dictionary<string, IReadOnlyList<FigureSeries>> _series = index
        .ByArea[area]
        .Where(found => found.Value is not null && !found.Period.IsInterval && found.Measure != Measure.Rank)
        .Select(found => (Found: found, Kind: index.KindOf(found)))
        .GroupBy(figure => figure.Found.Indicator!, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<FigureSeries>)[.. FigureSeries.All(index, group)],
            StringComparer.Ordinal
        );

    /// <summary>The series of an indicator, by measure, unit and kind.</summary>
    public IReadOnlyList<FigureSeries> Of(Indicator indicator) => _series.GetValueOrDefault(indicator.Code, []);
}
