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
    private readonly TableUnits _units = new(Grammar.Of(vocabulary));

    /// <summary>The quantities of both tables, those that a reader takes from their places completed.</summary>
    public (List<Quantity> Chinese, List<Quantity> English) Complete(
        (string Text, List<Quantity> Quantities) chinese,
        (string Text, List<Quantity> Quantities) translated,
        IReadOnlyList<Observation> stated
    )
    {
        var (rows, renderedRows) = (TableCell.Rows(chinese.Text), TableCell.Rows(translated.Text));
        if (!rows.Select(row => row.Count).SequenceEqual(renderedRows.Select(row => row.Count)))
            return (chinese.Quantities, translated.Quantities);

        var printed = new QuantitiesByCell(rows, chinese.Quantities);
        var rendered = new QuantitiesByCell(renderedRows, translated.Quantities);
        var unitsOfHeads = Units(renderedRows[0]);
        for (var row = 0; row < rows.Count; row++)
        {
            var unitsOfRow = Units(renderedRows[row]);
            for (var column = 0; column < rows[row].Count; column++)
            {
                var (cell, rendering) = (rows[row][column], renderedRows[row][column]);
                if (UnitOf(cell) is { Length: > 0 } unit)
                {
                    printed.Drop(row, column, unit);
                    rendered.Drop(row, column, UnitIn(rendering, isWhole: unit == cell.Span));
                }
                Complete(
                    printed,
                    printed.In(row, column),
                    rendered,
                    rendered.In(row, column),
                    rendering,
                    [unitsOfHeads.ElementAtOrDefault(column), .. unitsOfRow],
                    stated
                );
            }
        }
        return (printed.Left(), rendered.Left());
    }

    // A cell and its rendering, number by number.
    private void Complete(
        QuantitiesByCell printed,
        List<int> numbers,
        QuantitiesByCell rendered,
        List<int> renderedNumbers,
        TableCell rendering,
        List<Quantity?> units,
        IReadOnlyList<Observation> stated
    )
    {
        if (numbers.Count != renderedNumbers.Count)
            return;
        Observation? before = null;
        foreach (var (number, other) in numbers.Zip(renderedNumbers))
        {
            var bare = printed[number];
            if (StatedBy(bare, stated) is not { Value: { } value } found)
                continue;
            // The second number of one figure is the end of a range.
            var end = ReferenceEquals(found, before) ? value.Maximum : value.Number;
            before = found;
            if (bare.Unit.Length == 0)
                printed[number] = bare with { Value = Math.Abs(end ?? value.Number), Unit = found.UnitOfMeasure };
            rendered[other] = Rendered(rendered[other], bare, printed[number], rendering, units, value.Number < 0);
        }
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

    private static Observation? StatedBy(Quantity printed, IReadOnlyList<Observation> stated)
    {
        foreach (var found in stated)
        {
            if (found.Value is not null && found.FigureSpan.Contains(printed.NumberStart))
                return found;
        }
        return null;
    }

    /// <param name="bare">The Chinese number as printed.</param>
    /// <param name="whole">The same with the unit of its place.</param>
    /// <param name="cell">That the English number stands in.</param>
    private Quantity Rendered(
        Quantity rendered,
        Quantity bare,
        Quantity whole,
        TableCell cell,
        List<Quantity?> units,
        bool falls
    )
    {
        if (rendered.Kind != QuantityKind.Amount)
            return rendered;
        if (rendered.Unit.Length == 0 && whole.Unit.Length > 0)
        {
            if (units.Find(unit => unit is not null && IsOf(unit.Unit, whole.Unit)) is { } unit)
                rendered = rendered with { Value = rendered.Value * unit.Value, Unit = unit.Unit };
            // Where the English names no unit either, the same number says the same.
            else if (rendered.Value == bare.Value)
                rendered = rendered with { Value = whole.Value, Unit = whole.Unit };
        }
        var signs = CellValue.Of(cell.Text);
        if (signs is not null && rendered.NumberStart == cell.Start + signs.AmountStart)
            rendered = rendered with { Span = new SourceSpan(cell.Start, rendered.Span.End) };
        if (rendered.Comparator == Comparator.Exactly && signs?.Comparator is { } comparator)
            rendered = rendered with { Comparator = comparator };
        // A minus says which way, as the head says that figures are rates.
        return rendered.Direction == QuantityDirection.None && (signs?.IsNegative ?? false) == falls
            ? rendered with
            {
                Direction = whole.Direction,
                Reach = whole.Reach,
            }
            : rendered;
    }

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
