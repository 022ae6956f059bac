namespace Yaolan.Normalization.Outline;

/// <summary>Makes one table of rows: cells between single blanks, a line of dashes below the first row.</summary>
internal static class TableRows
{
    /// <summary>
    /// Rows one after the other as tables: a new one begins with the head above a line of dashes, and behind an empty
    /// line, unless such lines part all rows.
    /// </summary>
    public static IEnumerable<List<TextLine>> Divide(IReadOnlyList<TextLine> rows)
    {
        var blanksDivide = rows.Skip(1).Any(row => row.BlankBefore == 0);
        var table = new List<TextLine>();
        for (var index = 0; index < rows.Count; index++)
        {
            var begins =
                blanksDivide && rows[index].BlankBefore > 0 || index + 1 < rows.Count && IsRule(rows[index + 1].Text);
            if (begins && table.Count > 0)
            {
                yield return table;
                table = [];
            }
            table.Add(rows[index]);
        }
        yield return table;
    }

    public static TracedText Join(IReadOnlyList<TracedText> rows)
    {
        var table = new TracedTextBuilder();
        for (var index = 0; index < rows.Count; index++)
        {
            var cells = Cells(rows[index]);
            if (index == 1 && IsRule(rows[index]))
                continue;
            if (index > 0)
                table.Append('\n', rows[index].OriginOf(0) - 1);
            foreach (var cell in cells)
                table.Append("| ", rows[index].OriginOf(0)).Append(cell).Append(' ', rows[index].OriginOf(0));
            table.Append('|', rows[index].OriginOf(rows[index].Length - 1));
            if (index == 0)
                table.Append(
                    $"\n|{string.Concat(Enumerable.Repeat(" --- |", cells.Count))}",
                    rows[index].OriginOf(rows[index].Length - 1)
                );
        }
        return table.Build();
    }

    private static bool IsRule(TracedText row) => Cells(row).TrueForAll(IsDashes);

    private static List<TracedText> Cells(TracedText row) =>
        [.. TableCell.Row(row.Text).Select(cell => row.Slice(cell.Start, cell.Text.Length))];

    private static bool IsDashes(TracedText cell) =>
        cell.Text.Contains('-', StringComparison.Ordinal) && cell.Text.All(character => character is '-' or ':' or ' ');
}
