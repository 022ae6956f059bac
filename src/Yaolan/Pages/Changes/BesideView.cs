using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Shows the figures of an area beside those of the area above it, with the share where there is one.</summary>
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

    public BesideRowContext Row(BesidePair pair) =>
        new(
            pair.Indicator.Name.In(language),
            figures.IndicatorHref(pair.Indicator.Code),
            pair.Own.Period.Last.ToString(CultureInfo.InvariantCulture),
            figures.Of(pair.Own),
            figures.Of(pair.Above),
            Share(pair.Indicator, pair.Own, pair.Above)
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
