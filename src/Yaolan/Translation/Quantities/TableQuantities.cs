using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Tables;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>
/// Gives the bare numbers of a table the magnitudes and units that its heads, rows and columns of units name, in both
/// languages: 4700 below 亿元 is 470 below “billion yuan”, and 4,700 below it is wrong.
/// </summary>
internal sealed class TableQuantities(EnglishReader english, Vocabulary vocabulary)
{
    private const string Minus = "-−－–";

    private readonly TableUnits _units = new(Grammar.Of(vocabulary));

    /// <summary>The quantities of both tables, those that a reader takes from their places completed.</summary>
    public (List<Quantity> Chinese, List<Quantity> English) Complete(
        (string Text, List<Quantity> Quantities) chinese,
        (string Text, List<Quantity> Quantities) translated,
        IReadOnlyList<Observation> stated
    )
    {
        var (ours, theirs) = (TableCell.Rows(chinese.Text), TableCell.Rows(translated.Text));
        if (!ours.Select(row => row.Count).SequenceEqual(theirs.Select(row => row.Count)))
            return (chinese.Quantities, translated.Quantities);

        var left = new QuantitiesByCell(ours, chinese.Quantities);
        var right = new QuantitiesByCell(theirs, translated.Quantities);
        var heads = Units(theirs[0]);
        for (var row = 0; row < ours.Count; row++)
        {
            var named = Units(theirs[row]);
            for (var column = 0; column < ours[row].Count; column++)
            {
                var (cell, other) = (ours[row][column], theirs[row][column]);
                if (UnitOf(cell) is { Length: > 0 } unit)
                {
                    left.Drop(row, column, unit);
                    right.Drop(row, column, UnitIn(other, isWhole: unit == cell.Span));
                }
                var (first, second) = (left.In(row, column), right.In(row, column));
                if (first.Count != second.Count)
                    continue;
                foreach (var (mine, its) in first.Zip(second))
                {
                    if (Whole(left[mine], stated) is not var (whole, found))
                        continue;
                    right[its] = Rendered(
                        right[its],
                        left[mine],
                        whole,
                        found,
                        [heads.ElementAtOrDefault(column), .. named],
                        translated.Text
                    );
                    left[mine] = whole;
                }
            }
        }
        return (left.Left(), right.Left());
    }

    // The unit of a column of units, or in brackets behind a head or name: said by the figures that it belongs to.
    private SourceSpan UnitOf(TableCell cell)
    {
        if (_units.IsUnit(cell.Text))
            return cell.Span;
        var rest = cell.Text;
        return _units.TakeFrom(ref rest).Length > 0 ? new SourceSpan(cell.Start + rest.Length, cell.End) : default;
    }

    private static SourceSpan UnitIn(TableCell cell, bool isWhole) =>
        isWhole ? cell.Span
        : cell.Text.LastIndexOf('(') is >= 0 and var open ? new SourceSpan(cell.Start + open, cell.End)
        : default;

    // As extraction read it; of a range each end stands for itself.
    private static (Quantity Whole, Observation Found)? Whole(Quantity printed, IReadOnlyList<Observation> stated)
    {
        foreach (var found in stated)
        {
            if (found.Value is not { } value || !found.FigureSpan.Contains(printed.NumberStart))
                continue;
            var isEnd = value.Maximum is not null && printed.NumberStart > found.FigureSpan.Start;
            var number = Math.Abs(isEnd ? value.Maximum!.Value : value.Number);
            return printed.Unit.Length > 0
                ? (printed, found)
                : (printed with { Value = number, Unit = found.UnitOfMeasure }, found);
        }
        return null;
    }

    private Quantity Rendered(
        Quantity rendered,
        Quantity printed,
        Quantity whole,
        Observation found,
        IEnumerable<Quantity?> named,
        string text
    )
    {
        if (rendered.Kind != QuantityKind.Amount)
            return rendered;
        if (rendered.Unit.Length == 0 && whole.Unit.Length > 0)
        {
            if (named.FirstOrDefault(unit => unit is not null && IsOf(unit.Unit, whole.Unit)) is { } unit)
                rendered = rendered with { Value = rendered.Value * unit.Value, Unit = unit.Unit };
            // Where the English names no unit either, the same number says the same.
            else if (rendered.Value == printed.Value)
                rendered = rendered with { Value = whole.Value, Unit = whole.Unit };
        }
        var at = text.AsSpan(0, rendered.NumberStart).TrimEnd().Length - 1;
        var sign = at >= 0 ? text[at] : ' ';
        var isBelow = Minus.Contains(sign, StringComparison.Ordinal);
        if (isBelow || ComparatorOf(sign) is not null)
            rendered = rendered with { Span = new SourceSpan(Math.Min(at, rendered.Span.Start), rendered.Span.End) };
        if (rendered.Comparator == Comparator.Exactly && ComparatorOf(sign) is { } comparator)
            rendered = rendered with { Comparator = comparator };
        // A minus says which way, as the head says that figures are rates.
        return rendered.Direction == QuantityDirection.None && isBelow == found.Value!.Number < 0
            ? rendered with
            {
                Direction = whole.Direction,
                Reach = whole.Reach,
            }
            : rendered;
    }

    private static Comparator? ComparatorOf(char sign) =>
        sign switch
        {
            '≥' or '≧' => Comparator.AtLeast,
            '≤' or '≦' => Comparator.AtMost,
            '>' => Comparator.MoreThan,
            '<' => Comparator.LessThan,
            _ => null,
        };

    private bool IsOf(string unit, string sought) =>
        unit == sought || EnglishConversions.Factor(vocabulary.Units, unit, sought) is not null;

    // “100 million yuan” by itself or in brackets at the end of a head or a name.
    private List<Quantity?> Units(List<TableCell> cells) => [.. cells.Select(cell => Unit(cell.Text))];

    private Quantity? Unit(string cell)
    {
        if (cell.EndsWith(')') && cell.LastIndexOf('(') is >= 0 and var open)
            cell = cell[(open + 1)..^1];
        if (cell.Length == 0)
            return null;
        var words =
            char.IsAsciiDigit(cell[0]) ? cell
            : cell is "%" or "‰" ? $"1{cell}"
            : $"1 {cell}";
        return english.Read(words).Quantities is [{ Kind: QuantityKind.Amount, Unit.Length: > 0 } unit] ? unit : null;
    }
}
