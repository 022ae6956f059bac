using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Puts the figures of an area beside those of the area above it: same indicator, year, measure and unit.</summary>
internal sealed class Beside(SiteIndex index)
{
    public IReadOnlyList<BesidePair> Of(ReferenceArea area, ReferenceArea parent)
    {
        var (ofArea, ofParent) = (index.SeriesOf(area.Code), index.SeriesOf(parent.Code));
        return
        [
            .. index.Indicators.SelectMany(indicator => Pairs(indicator, ofArea.Of(indicator), ofParent.Of(indicator))),
        ];
    }

    private static IEnumerable<BesidePair> Pairs(
        Indicator indicator,
        IReadOnlyList<FigureSeries> ofArea,
        IReadOnlyList<FigureSeries> above
    )
    {
        foreach (var own in ofArea)
        {
            if (
                above.FirstOrDefault(series =>
                    (series.Measure, series.Unit, series.Kind) == (own.Measure, own.Unit, own.Kind)
                )
                is not { } beside
            )
                continue;
            foreach (var year in own.Years.OrderByDescending(year => year.Year))
            {
                if (beside.In(year.Year) is not { } other)
                    continue;
                if (year.Target is not null && other.Target is not null)
                    yield return new BesidePair(indicator, year.Target, other.Target);
                if (year.Result is not null && other.Result is not null)
                    yield return new BesidePair(indicator, year.Result, other.Result);
            }
        }
    }
}

/// <summary>A figure of an area and the same figure of the area above it.</summary>
internal sealed record BesidePair(Indicator Indicator, Observation Own, Observation Above);
