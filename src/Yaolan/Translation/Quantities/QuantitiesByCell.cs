using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Translation.Quantities;

/// <summary>The quantities of a table by the cells that they stand in.</summary>
internal sealed class QuantitiesByCell
{
    private readonly List<Quantity> _quantities;
    private readonly HashSet<int> _dropped = [];
    private readonly Dictionary<(int Row, int Column), List<int>> _byCell = [];

    public QuantitiesByCell(List<List<TableCell>> rows, IEnumerable<Quantity> quantities)
    {
        _quantities = [.. quantities.OrderBy(quantity => quantity.NumberStart)];
        var next = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                var inside = _byCell[(row, column)] = [];
                for (; next < _quantities.Count && _quantities[next].NumberStart < rows[row][column].End; next++)
                    inside.Add(next);
            }
        }
    }

    public Quantity this[int number]
    {
        get => _quantities[number];
        set => _quantities[number] = value;
    }

    /// <summary>The numbers of the quantities that a cell holds.</summary>
    public List<int> In(int row, int column) => _byCell[(row, column)];

    /// <summary>Takes out what a part of a cell holds.</summary>
    public void Drop(int row, int column, SourceSpan part)
    {
        var inside = _byCell[(row, column)];
        _dropped.UnionWith(inside.Where(number => part.Contains(_quantities[number].NumberStart)));
        inside.RemoveAll(_dropped.Contains);
    }

    /// <summary>Those that were not taken out, in the order of the text.</summary>
    public List<Quantity> Left() =>
        [.. _quantities.Where((_, number) => !_dropped.Contains(number)).OrderBy(quantity => quantity.Span.Start)];
}
