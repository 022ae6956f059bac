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

    /// <summary>The rows in order. Where an indicator has several figures of a kind in a year, or one of what was newly added, each is called as its report calls it.</summary>
    public IReadOnlyList<BesideRowContext> Rows(IReadOnlyList<BesidePair> pairs)
    {
        var alike = pairs.ToLookup(Kind);
        return [.. pairs.Select(pair => Row(pair, alike[Kind(pair)].Count() > 1))];
    }

    private static (string, int, Measure, ObservationStatus, string) Kind(BesidePair pair) =>
        (pair.Indicator.Code, pair.Own.Period.Last, pair.Own.Measure, pair.Own.Status, pair.Own.UnitOfMeasure);

    private BesideRowContext Row(BesidePair pair, bool hasTwin) =>
        new(
            hasTwin || figures.KindOf(pair.Own).Length > 0
                ? figures.LabelOf(pair.Own).Text
                : pair.Indicator.Name.In(language),
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
        var parent = index.Vocabulary.Areas.OfCode(above.Area)?.Name.In(language) ?? above.Area;
        return _words.Format("beside.share", share, parent);
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
