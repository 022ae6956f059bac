using Yaolan.Diagnostics;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Tables;

/// <summary>What was read of a table, and which of its cells need no other reader.</summary>
internal sealed class TableReading
{
    private readonly List<TableCell> _read = [];
    private readonly List<TableCell> _serials = [];

    public List<Reading> Readings { get; } = [];

    /// <summary>Whether a figure of the block stands in a cell that was read.</summary>
    public bool IsRead(Figure figure) => Hold(_read, figure);

    /// <summary>Whether it only counts rows.</summary>
    public bool IsSerial(Figure figure) => Hold(_serials, figure);

    public void AddSerial(TableCell cell) => _serials.Add(cell);

    public void Add(TableCell cell, Reading reading)
    {
        _read.Add(cell);
        Readings.Add(reading);
    }

    // Cells come in the order in which they stand.
    private static bool Hold(List<TableCell> cells, Figure figure)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cells[middle].End < figure.End)
                low = middle + 1;
            else
                high = middle;
        }
        return low < cells.Count && cells[low].Holds(figure.Span);
    }
}

/// <summary>Where a figure that stood in a cell is in its block.</summary>
/// <param name="Quote">From the name of the row to the end of the cell; words without a number alone.</param>
internal readonly record struct CellPlace(SourceSpan Figure, SourceSpan Quote);
