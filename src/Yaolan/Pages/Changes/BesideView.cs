using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Puts the figures of an area beside those of the area above it: same indicator, year, measure and unit.</summary>
internal sealed class BesideView(SiteIndex index, FigureView figures, Language language)
{
    // Of averages and rates no area has a share.
    private const string Averaged = "人均";

    private static readonly string[] SharedDimensions =
    [
        "money",
        "mass",
        "area",
        "length",
        "volume",
        "people",
        "households",
    ];

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IReadOnlyList<BesideRowContext> Of(ReferenceArea area, ReferenceArea parent) =>
        [.. index.Indicators.SelectMany(indicator => Rows(indicator, area, parent))];

    private IEnumerable<BesideRowContext> Rows(Indicator indicator, ReferenceArea area, ReferenceArea parent)
    {
        var above = FigureSeries.All(index, indicator, parent.Code).ToList();
        foreach (var own in FigureSeries.All(index, indicator, area.Code))
        {
            if (above.Find(series => series.Measure == own.Measure && series.Unit == own.Unit) is not { } beside)
                continue;
            foreach (var year in own.Years.OrderByDescending(year => year.Year))
            {
                var other = beside.Years.FirstOrDefault(found => found.Year == year.Year);
                if (Row(indicator, year.Target, other?.Target) is { } targets)
                    yield return targets;
                if (Row(indicator, year.Result, other?.Result) is { } results)
                    yield return results;
            }
        }
    }

    private BesideRowContext? Row(Indicator indicator, Observation? own, Observation? above) =>
        own is null || above is null
            ? null
            : new BesideRowContext(
                indicator.Name.In(language),
                figures.IndicatorHref(indicator.Code),
                own.Period.Last.ToString(CultureInfo.InvariantCulture),
                figures.Of(own),
                figures.Of(above),
                Share(indicator, own, above)
            );

    private string Share(Indicator indicator, Observation own, Observation above)
    {
        var units = index.Vocabulary.Units;
        if (
            own.Status == ObservationStatus.Target
            || own.Measure is not (Measure.Level or Measure.Count)
            || !IsShared(indicator, AlignedUnits.UnitOf(units, own.UnitOfMeasure))
            || own.Value!.Maximum is not null
            || above.Value!.Maximum is not null
        )
            return "";
        var part = AlignedUnits.Convert(units, own.UnitOfMeasure, own.Value.Number);
        var whole = AlignedUnits.Convert(units, above.UnitOfMeasure, above.Value.Number);
        if (part <= 0 || whole < part)
            return "";
        var share = FigureText.Plain(Math.Round(part / whole * 100, 1, MidpointRounding.AwayFromZero));
        return _words.Format("beside.share", share);
    }

    private bool IsShared(Indicator indicator, string unit) =>
        !indicator.Name.Chinese.Contains(Averaged, StringComparison.Ordinal)
        && !indicator.Definition.Chinese.Contains(Averaged, StringComparison.Ordinal)
        && (
            index.Vocabulary.Units.Units.Find(unit) is { } known
                ? SharedDimensions.Contains(known.Dimension, StringComparer.Ordinal)
                : index.Vocabulary.Units.Classifiers.ContainsKey(unit)
        );
}
