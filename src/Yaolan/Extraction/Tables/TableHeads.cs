using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Tables;

/// <summary>Reads the heads of a table: 2024年预期, 增长（%）, 单位, 全省排名.</summary>
internal sealed class TableHeads(Grammar grammar, TableUnits units)
{
    private const string Rate = "率";
    private const string Brackets = "（）()[]〔〕［］";

    private readonly FigureScanner _scanner = new(grammar);

    /// <summary>How many rows at the top are heads; none where the first one states figures already.</summary>
    public int CountIn(List<List<TableCell>> rows)
    {
        if (rows.Count == 0 || rows[0].Exists(StatesFigure))
            return 0;
        // 2023年 over 总量 and 增长: the first cell of the lower row is empty or says the same.
        return rows.Count > 2 && !rows[1].Exists(StatesFigure) && IsBelow(rows[1], rows[0]) ? 2 : 1;
    }

    public List<TableColumn> Read(List<List<TableCell>> rows, int heads)
    {
        var columns = new List<TableColumn>();
        for (var at = 0; rows.Count > 0 && at < rows[0].Count; at++)
            columns.Add(heads == 0 ? TableColumn.Of(ColumnKind.Values) : Column(Words(rows, heads, at)));
        Place(columns, [.. rows.Skip(heads)]);
        Inherit(columns);
        return columns;
    }

    private bool StatesFigure(TableCell cell) =>
        !cell.IsEmpty
        && _scanner.Scan(cell.Text).Exists(figure => figure is { Kind: FigureKind.Quantity, InCharacters: false });

    private static bool IsBelow(List<TableCell> lower, List<TableCell> upper) =>
        lower.Count == upper.Count
        && lower.Count(cell => !cell.IsEmpty) > 1
        && (lower[0].IsEmpty || lower[0].Text == upper[0].Text);

    // A head that spans several columns stands over the first of them.
    private static string Words(List<List<TableCell>> rows, int heads, int at)
    {
        var words = Over(rows[0], at, heads > 1);
        if (heads == 1)
            return words;
        var below = at < rows[1].Count ? rows[1][at].Text : "";
        return below == words ? words : words + below;
    }

    private static string Over(List<TableCell> head, int at, bool spans)
    {
        while (spans && at > 0 && head[at].Text.Length == 0)
            at--;
        return head[at].Text;
    }

    private TableColumn Column(string head)
    {
        if (KindOf(head) is { } kind)
            return TableColumn.Of(kind);
        var unit = units.TakeFrom(ref head);
        var years = TakeYears(ref head);
        var said = new HeadWords(grammar, string.Concat(head.Split([.. Brackets, ' ', '\u3000'])));
        // 目标完成率 is a thing of its own.
        var isRate = said.Rest.StartsWith(Rate, StringComparison.Ordinal);
        return new TableColumn(
            said.IsOfAnotherYear ? ColumnKind.Notes : ColumnKind.Values,
            years,
            isRate ? said.All : said.Rest,
            unit,
            isRate ? null : said.Status,
            said.IsRank,
            isRate ? "" : said.Movement
        );
    }

    private ColumnKind? KindOf(string head) =>
        grammar.TableSerials.Contains(head) ? ColumnKind.Serials
        : grammar.TableUnits.Contains(head) ? ColumnKind.Units
        : grammar.TableNotes.Contains(head) ? ColumnKind.Notes
        : null;

    private string TakeYears(ref string head)
    {
        foreach (var figure in _scanner.Scan(head))
        {
            if (figure.Kind is not FigureKind.Years && figure.Reason != "year")
                continue;
            var years = head[figure.Start..figure.End];
            head = head.Remove(figure.Start, figure.End - figure.Start);
            return figure.Kind is FigureKind.Years ? years : $"{years}年";
        }
        return "";
    }

    private void Place(List<TableColumn> columns, List<List<TableCell>> body)
    {
        var names = NamesIn(columns, body);
        if (names < 0)
            return;
        columns[names] = TableColumn.Of(ColumnKind.Names);
        for (var at = 0; at < columns.Count; at++)
        {
            if (at < names && columns[at].Kind == ColumnKind.Values)
                columns[at] = TableColumn.Of(ColumnKind.Notes);
            if (at > names && columns[at].Kind == ColumnKind.Units && !HoldsUnits(body, at))
                columns[at] = TableColumn.Of(ColumnKind.Notes);
        }
    }

    /// <summary>
    /// The column of what rows speak of: the first, behind their numbers; 单位 there heads names of bodies. Behind groups
    /// (经济发展 | 地区生产总值) it is that which names most indicators.
    /// </summary>
    private int NamesIn(List<TableColumn> columns, List<List<TableCell>> body)
    {
        var first = columns.FindIndex(column => column.Kind is not (ColumnKind.Serials or ColumnKind.Notes));
        var (best, most) = (first, 0);
        for (var at = Math.Max(first, 0); at < columns.Count; at++)
        {
            var cells = body.Where(row => at < row.Count).Select(row => row[at]).ToList();
            if (columns[at].Kind == ColumnKind.Notes || cells.Exists(StatesFigure))
                break;
            var named = cells.Count(cell => grammar.Indicators.Scan(cell.Text).Count > 0);
            if (named > most)
                (best, most) = (at, named);
        }
        return best;
    }

    private bool HoldsUnits(List<List<TableCell>> body, int at) =>
        body.Exists(row => at < row.Count && units.IsUnit(row[at].Text));

    // 2023年完成 | 增长（%）: rates and places are of the column before them.
    private static void Inherit(List<TableColumn> columns)
    {
        TableColumn? before = null;
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            if (column.Kind != ColumnKind.Values)
                continue;
            if (before is null || !(column.IsRank || column.Movement.Length > 0))
                before = column;
            else if (column is { Years: "", Status: null })
                columns[at] = column with
                {
                    Years = before.Years,
                    Status = before.Status,
                    Topic = column.IsRank || column.Subject.Length == 0 ? before.Subject : "",
                };
        }
    }
}
