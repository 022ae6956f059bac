namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Tables that came out of a word processor or a web page: cells parted by tabs, or by bars without one at the head of the line, as
/// many in each line. They become rows between bars. Tabs that only indent make none.
/// </summary>
internal static class TabbedRows
{
    private const int LongestCell = 40;

    // Two lines of three cells each are a table; of two cells each three are needed.
    private const int FewestCells = 6;

    public static TracedText Mark(TracedText whole) => Mark(Mark(whole, '\t'), '|');

    private static TracedText Mark(TracedText whole, char parting)
    {
        if (!whole.Text.Contains(parting, StringComparison.Ordinal))
            return whole;
        var lines = Lines(whole);
        var marked = new TracedTextBuilder();
        for (var at = 0; at < lines.Count; )
        {
            var rows = RowsAt(lines, at, parting);
            for (var end = at + Math.Max(rows, 1); at < end; at++)
            {
                if (rows > 0)
                    Row(lines[at], parting, marked);
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
    private static int RowsAt(List<TracedText> lines, int first, char parting)
    {
        var cells = CellsOf(lines[first], parting);
        var (rows, whole) = (0, 0);
        while (cells > 0 && first + rows < lines.Count && CellsOf(lines[first + rows], parting) is > 0 and var found)
        {
            if (found > cells || whole < 2 && found < cells)
                break;
            whole += found == cells ? 1 : 0;
            rows++;
        }
        return whole > 1 && whole * cells >= FewestCells ? rows : 0;
    }

    /// <summary>How many cells a line has; 0 when it is no row.</summary>
    private static int CellsOf(TracedText line, char parting)
    {
        var (cells, filled) = (0, 0);
        var words = Words(line, parting);
        if (words.TrimStart(' ').StartsWith('|'))
            return 0;
        foreach (var range in words.Split(parting))
        {
            var cell = words[range].Trim();
            if (cell.Length > LongestCell)
                return 0;
            cells++;
            filled += cell.IsEmpty ? 0 : 1;
        }
        return filled > 1 ? cells : 0;
    }

    // 居民消费价格 | 0.1 |
    private static ReadOnlySpan<char> Words(TracedText line, char parting)
    {
        var words = line.Text.AsSpan().TrimEnd("\r\n");
        return parting == '|' && words.TrimEnd(' ') is [.. var cells, '|'] ? cells : words;
    }

    private static void Row(TracedText line, char parting, TracedTextBuilder marked)
    {
        var end = Words(line, parting).Length;
        marked.Append("| ", line.OriginOf(0));
        for (var index = 0; index < end; index++)
        {
            var origin = line.OriginOf(index);
            if (line.Text[index] == parting)
                marked.Append(" | ", origin);
            else if (line.Text[index] == '|')
                marked.Append("\\|", origin);
            else
                marked.Append(line.Text[index], origin);
        }
        marked
            .Append(" |", line.OriginOf(end - 1))
            .Append(line, line.Text.AsSpan().TrimEnd("\r\n").Length, line.Length);
    }
}
