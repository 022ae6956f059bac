using System.Globalization;

namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Cells of HTML tables that reach over several columns or rows (colspan, rowspan). Their words stand again in each place that they cover, so
/// that the cells beside and below keep their columns; a number stands once, in the first place.
/// </summary>
internal sealed class SpannedCells(TracedTextBuilder clean)
{
    private const string Columns = "colspan";
    private const string Rows = "rowspan";
    private const int Widest = 20;
    private const int LongestWords = 60;

    // What hostile spans may add to a text.
    private int _room = 50_000;

    private readonly List<(string Words, int Rows)> _held = [];
    private int _column;
    private (int Start, int Columns, int Rows)? _open;

    public void BeginTable() => _held.Clear();

    public void BeginRow() => (_column, _open) = (0, null);

    /// <summary>Before the mark of a cell: cells from the rows above that stand in front of it.</summary>
    public void BeforeCell(int origin)
    {
        Close(origin);
        RepeatHeld(origin);
    }

    /// <summary>Behind the mark of a cell.</summary>
    public void Open(ReadOnlySpan<char> tag) =>
        _open = (clean.Length, Number(tag, Columns, Widest), Number(tag, Rows, int.MaxValue));

    /// <summary>The end of a cell, and of its row where none follows.</summary>
    public void Close(int origin)
    {
        if (_open is not { } cell)
            return;
        _open = null;
        var words = cell.Columns > 1 || cell.Rows > 1 ? clean.From(cell.Start).Trim() : "";
        var isFigure = words.AsSpan().ContainsAnyInRange('0', '9') && !words.Contains('年', StringComparison.Ordinal);
        if (words.Length > LongestWords || isFigure)
            words = "";
        for (var place = 0; place < cell.Columns; place++, _column++)
        {
            if (place > 0)
                Repeat(words, origin);
            Hold(_column, words, cell.Rows - 1);
        }
    }

    public void EndRow(int origin)
    {
        Close(origin);
        RepeatHeld(origin);
    }

    private void RepeatHeld(int origin)
    {
        for (; _column < _held.Count && _held[_column] is { Rows: > 0 } cell; _column++)
        {
            Repeat(cell.Words, origin);
            _held[_column] = (cell.Words, cell.Rows - 1);
        }
    }

    private void Repeat(string words, int origin)
    {
        _room -= words.Length + 3;
        if (_room > 0)
            clean.Append($" | {words}", origin);
    }

    private void Hold(int column, string words, int rows)
    {
        if (column < _held.Count)
            _held[column] = (words, rows);
        else if (_held.Count < Widest)
            _held.Add((words, rows));
    }

    private static int Number(ReadOnlySpan<char> tag, string attribute, int most)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 1;
        var rest = tag[(at + attribute.Length)..].TrimStart(" =\"'");
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(
            end < 0 ? rest : rest[..end],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? Math.Clamp(number, 1, most)
            : 1;
    }
}
