using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Says how a figure changed from one year to the next: percentages by points, amounts by their unit and in percent.</summary>
internal sealed class ChangeView(SiteIndex index, Language language)
{
    // A fifteenth of a hectare has no end.
    private const int Decimals = 2;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly FigureText _text = new(index.Vocabulary, language);

    /// <summary>up, down or same; null for figures of which nothing can be said.</summary>
    public string? KindOf(Observation? first, Observation? second) =>
        Amounts(first, second) is { } amounts ? KindOf(amounts.Difference) : null;

    public ChangeContext? Of(Observation? first, Observation? second)
    {
        if (Amounts(first, second) is not { } amounts)
            return null;
        var (before, after) = (first!.Value!, second!.Value!);
        var (from, difference) = amounts;
        var kind = KindOf(difference);
        if (difference == 0)
            // 3%以上 and 3%左右 are two aims of one figure.
            return new ChangeContext(
                kind,
                _words[before.Comparator == after.Comparator ? "change.same" : "change.same_figure"]
            );
        var amount = _text.Distance(
            difference,
            second with
            {
                UnitOfMeasure = AreOfOneUnit(first, second)
                    ? second.UnitOfMeasure
                    : AlignedUnits.UnitOf(index.Vocabulary.Units, second.UnitOfMeasure),
                Value = after with { Multiplier = MultiplierOf(difference) },
            }
        );
        var hedge = HedgeOf(before, after, difference);
        var change = _words.Format($"change.{kind}", hedge is null ? amount : _words.Format(hedge, amount));
        if (second.Measure is not (Measure.Level or Measure.Count) || second.UnitOfMeasure == "percent" || from <= 0)
            return new ChangeContext(kind, change);
        var share = Math.Round(Math.Abs(difference) / from * 100, 1, MidpointRounding.AwayFromZero);
        // 764.7万亩 and 764.8万亩: a change of 0 % is none to a reader.
        return new ChangeContext(
            kind,
            share == 0 ? change : _words.Format("change.in_percent", change, FigureText.Plain(share))
        );
    }

    // What is not exact on one side is not exact in the difference: 32.3万户 → 超过33万户 is more than 0.7万户 up.
    private static string? HedgeOf(ObservationValue before, ObservationValue after, decimal difference)
    {
        if (before.Comparator == after.Comparator && before.Comparator != Comparator.About)
            return null;
        var isAsFarOrFarther = difference > 0 ? after.Upper is null : after.Lower is null;
        return (before.Comparator, after.Comparator) switch
        {
            (Comparator.Exactly, Comparator.AtLeast or Comparator.AtMost) when isAsFarOrFarther => "hedge.ge",
            (Comparator.Exactly, Comparator.MoreThan) when isAsFarOrFarther => "hedge.gt",
            _ => "hedge.approx",
        };
    }

    // Ranges have no difference, nor have figures that were counted in two ways.
    private (decimal From, decimal Difference)? Amounts(Observation? first, Observation? second)
    {
        if (first?.Value is not { Maximum: null } before || second?.Value is not { Maximum: null } after)
            return null;
        if (!index.AreCountedAlike(first, second))
            return null;
        if (AreOfOneUnit(first, second))
            return (before.Number, after.Number - before.Number);
        var units = index.Vocabulary.Units;
        var from = AlignedUnits.Convert(units, first.UnitOfMeasure, before.Number);
        var to = AlignedUnits.Convert(units, second.UnitOfMeasure, after.Number);
        return (from, Math.Round(to - from, Decimals, MidpointRounding.AwayFromZero));
    }

    // 5万亩 and 4.6万亩 differ by 0.4万亩, as they are printed; by no 266.67公顷.
    private static bool AreOfOneUnit(Observation first, Observation second) =>
        string.Equals(first.UnitOfMeasure, second.UnitOfMeasure, StringComparison.Ordinal);

    private static string KindOf(decimal difference) =>
        difference switch
        {
            0 => "same",
            > 0 => "up",
            _ => "down",
        };

    private static decimal MultiplierOf(decimal number) =>
        Math.Abs(number) switch
        {
            >= 100_000_000m => 100_000_000m,
            >= 10_000m => 10_000m,
            _ => 1,
        };
}
