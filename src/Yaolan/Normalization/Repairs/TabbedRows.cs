namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Tables that came out of a word processor or a web page: cells parted by tabs, as many in each line. They become rows
/// between bars. Tabs that only indent make none.
/// </summary>
internal static class TabbedRows
{
    private const int LongestCell = 40;

    // Two lines of three cells each are a table; of two cells each three are needed.
    private const int FewestCells = 6;

    public static TracedText Mark(TracedText whole)
    {
        if (!whole.Text.Contains('\t', StringComparison.Ordinal))
            return whole;
        var lines = Lines(whole);
        var marked = new TracedTextBuilder();
        for (var at = 0; at < lines.Count; )
        {
            var rows = RowsAt(lines, at);
            for (var end = at + Math.Max(rows, 1); at < end; at++)
            {
                if (rows > 0)
                    Row(lines[at], marked);
                else
                    marked.Append(lines[at]);
            }
        }
        return marked.Build();
    }

    // Each with the marks at its end.
    private static List<TracedText> Lines(TracedText whole)
    {
        var lines = new List<TracedText>();
        for (var start = 0; start < whole.Length; )
        {
            var end = whole.Text.IndexOf('\n', start) is >= 0 and var mark ? mark + 1 : whole.Length;
            lines.Add(whole.Slice(start, end - start));
            start = end;
        }
        return lines;
    }

    /// <summary>
    /// How many lines from a place on are rows of one table; 0 where none begins. Once it has begun, a row may lack cells.
    /// </summary>
    private static int RowsAt(List<TracedText> lines, int first)
    {
        var cells = CellsOf(lines[first]);
        var (rows, whole) = (0, 0);
        while (cells > 0 && first + rows < lines.Count && CellsOf(lines[first + rows]) is > 0 and var found)
        {
            if (found > cells || whole < 2 && found < cells)
                break;
            whole += found == cells ? 1 : 0;
            rows++;
        }
        return whole > 1 && whole * cells >= FewestCells ? rows : 0;
    }

    /// <summary>How many cells a line has; 0 when it is no row.</summary>
    private static int CellsOf(TracedText line)
    {
        var (cells, filled) = (0, 0);
        var words = Words(line);
        foreach (var range in words.Split('\t'))
        {
            var cell = words[range].Trim();
            if (cell.Length > LongestCell)
                return 0;
            cells++;
            filled += cell.IsEmpty ? 0 : 1;
        }
        return filled > 1 ? cells : 0;
    }

    private static ReadOnlySpan<char> Words(TracedText line) => line.Text.AsSpan().TrimEnd("\r\n");

    private static void Row(TracedText line, TracedTextBuilder marked)
    {
        var end = Words(line).Length;
        marked.Append("| ", line.OriginOf(0));
        for (var index = 0; index < end; index++)
        {
            var origin = line.OriginOf(index);
            switch (line.Text[index])
            {
                case '\t':
                    marked.Append(" | ", origin);
                    break;
                case '|':
                    marked.Append("\\|", origin);
                    break;
                default:
                    marked.Append(line.Text[index], origin);
                    break;
            }
        }
        marked.Append(" |", line.OriginOf(end - 1)).Append(line, end, line.Length);
    }
}
