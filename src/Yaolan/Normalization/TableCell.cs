using System.Buffers;
using Yaolan.Diagnostics;

namespace Yaolan.Normalization;

/// <summary>What a cell holds, without the blanks around it, and where it begins in its block.</summary>
internal readonly record struct TableCell(string Text, int Start)
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—－–―/／…. ");

    public int End => Start + Text.Length;

    public SourceSpan Span => new(Start, End);

    /// <summary>Nothing, or a dash that stands for nothing.</summary>
    public bool IsEmpty => Text.AsSpan().IndexOfAnyExcept(Dashes) < 0;

    public bool Holds(SourceSpan span) => span.Start >= Start && span.End <= End;

    /// <summary>The rows of a block, head first, without the line of dashes below it.</summary>
    public static List<List<TableCell>> Rows(string table)
    {
        var rows = new List<List<TableCell>>();
        var start = 0;
        foreach (var line in table.Split('\n'))
        {
            if (start == 0 || line.AsSpan().IndexOfAnyExcept("|-: ") >= 0)
                rows.Add(Row(line, start));
            start += line.Length + 1;
        }
        return rows;
    }

    /// <summary>The cells of a row, which begins with a bar. A bar after a backslash belongs to its cell.</summary>
    /// <param name="offset">Where the row begins in its block.</param>
    public static List<TableCell> Row(string line, int offset = 0)
    {
        var cells = new List<TableCell>();
        var start = 1;
        for (var index = 1; index < line.Length; index++)
        {
            if (line[index] != '|' || line[index - 1] == '\\')
                continue;
            var text = line.AsSpan(start, index - start);
            var blanks = text.Length - text.TrimStart().Length;
            cells.Add(new TableCell(text.Trim().ToString(), offset + start + blanks));
            start = index + 1;
        }
        return cells;
    }
}
