using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Says how a figure changed from one year to the next: percentages by points, amounts by their unit and in percent.</summary>
internal sealed class ChangeView(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly FigureText _text = new(index.Vocabulary, language);

    public ChangeContext? Of(Observation? first, Observation? second)
    {
        if (first?.Value is not { } before || second?.Value is not { } after)
            return null;
        // What is not exact on one side is not exact in the difference; ranges have none.
        if (before.Maximum is not null || after.Maximum is not null)
            return null;
        var units = index.Vocabulary.Units;
        var from = AlignedUnits.Convert(units, first.UnitOfMeasure, before.Number);
        var difference = AlignedUnits.Convert(units, second.UnitOfMeasure, after.Number) - from;
        if (difference == 0)
            return new ChangeContext("same", _words["change.same"]);
        var amount = _text.Distance(
            difference,
            second with
            {
                UnitOfMeasure = AlignedUnits.UnitOf(units, second.UnitOfMeasure),
                Value = after with { Multiplier = MultiplierOf(difference) },
            }
        );
        var isExact = before.Comparator == after.Comparator && before.Comparator != Comparator.About;
        var kind = difference > 0 ? "up" : "down";
        var change = _words.Format($"change.{kind}", isExact ? amount : _words.Format("hedge.approx", amount));
        if (second.Measure is not (Measure.Level or Measure.Count) || second.UnitOfMeasure == "percent" || from <= 0)
            return new ChangeContext(kind, change);
        var share = FigureText.Plain(Math.Round(Math.Abs(difference) / from * 100, 1, MidpointRounding.AwayFromZero));
        return new ChangeContext(kind, _words.Format("change.in_percent", change, share));
    }

    private static decimal MultiplierOf(decimal number) =>
        Math.Abs(number) switch
        {
            >= 100_000_000m => 100_000_000m,
            >= 10_000m => 10_000m,
            _ => 1,
        };
}
