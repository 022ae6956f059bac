using System.Text.RegularExpressions;
using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Tables;

/// <summary>
/// Reads tables: what a row speaks of, what the heads say of its figures. Each cell is put into the sentence that it stands
/// for, and read as any other. Cells that make no sense that way are left to those who read the row as it is.
/// </summary>
internal sealed partial class TableReader
{
    // Longer cells are sentences themselves.
    private const int LongestValue = 24;

    private readonly SentenceReader _sentences;
    private readonly FigureScanner _scanner;
    private readonly TableHeads _heads;
    private readonly TableUnits _units;
    private readonly CellWording _wording;

    public TableReader(Grammar grammar, SentenceReader sentences)
    {
        _sentences = sentences;
        _scanner = new FigureScanner(grammar);
        _units = new TableUnits(grammar);
        _heads = new TableHeads(grammar, _units);
        _wording = new CellWording(grammar, _units);
    }

    /// <param name="above">The text of the block before, which may name the unit.</param>
    public TableReading Read(string above, BlockContext context)
    {
        var reading = new TableReading();
        var rows = TableCell.Rows(context.Block.Text);
        var heads = _heads.CountIn(rows);
        var columns = _heads.Read(rows, heads);
        var units = _units.Above(above);
        // A row with more or fewer cells is not known to stand below its heads.
        foreach (var row in rows.Skip(heads).Where(row => row.Count == columns.Count))
            Row(row, columns, units, context, reading);
        return reading;
    }

    private void Row(
        List<TableCell> row,
        List<TableColumn> columns,
        IReadOnlyList<string> unitsOfTable,
        BlockContext context,
        TableReading reading
    )
    {
        var names = columns.FindIndex(column => column.Kind == ColumnKind.Names);
        if (names < 0 || !row[names].Text.Any(char.IsLetter))
            return;
        var subject = SubjectOf(row, columns, names, unitsOfTable);
        for (var at = 0; at < row.Count; at++)
        {
            var (cell, column) = (row[at], columns[at]);
            if (column.Kind == ColumnKind.Serials)
                reading.AddSerial(cell);
            else if (
                column.Kind == ColumnKind.Values
                && !cell.IsEmpty
                && cell.Text.Length <= LongestValue
                && _wording.Sentence(subject, column, cell) is { } sentence
            )
                Cell(sentence, column, row[names], cell, context, reading);
        }
    }

    private RowSubject SubjectOf(
        List<TableCell> row,
        List<TableColumn> columns,
        int names,
        IReadOnlyList<string> unitsOfTable
    )
    {
        var name = Marks().Replace(row[names].Text, "");
        var unit = _units.TakeFrom(ref name);
        var units = columns.FindIndex(column => column.Kind == ColumnKind.Units);
        if (units >= 0 && _units.IsUnit(row[units].Text))
            unit = row[units].Text;
        return new RowSubject(name, unit.Length > 0 ? unit : _units.Of(name, unitsOfTable));
    }

    private void Cell(
        CellSentence made,
        TableColumn column,
        TableCell name,
        TableCell cell,
        BlockContext context,
        TableReading reading
    )
    {
        var text = made.Text;
        var quote = new SourceSpan(Math.Min(name.Start, cell.Start), Math.Max(name.End, cell.End));
        foreach (
            var found in Sentence
                .Of(text, _scanner.Scan(text))
                .SelectMany(sentence => _sentences.Read(sentence, context))
        )
        {
            var isRead = found.Label.Length > 0 && (found.Unit.Length > 0 || found.IsQualitative);
            var place = made.PlaceOf(found.FigureSpan);
            if (!isRead || place.Length == 0 || found.Figure.End <= made.ValueStart)
                continue;
            found.Note("table_cell", text);
            // What is aimed at without a number is quoted by itself, for pages show the quote as its value.
            found.Cell = new CellPlace(place, found.IsQualitative ? cell.Span : quote);
            Settle(found, column, context);
            reading.Add(cell, found);
        }
    }

    // What the head says stands above what the section would have meant.
    private static void Settle(Reading found, TableColumn column, BlockContext context)
    {
        if (CellWording.IsWhole(column.Subject) && !column.IsRank)
            Widen(found, column.Subject, context);
        if (column.Status is not { } status)
            return;
        found.Status = status;
        if (column.Years.Length == 0)
            found.Period =
                status == ObservationStatus.Target && context.IsFuture
                    ? TimePeriod.Year(context.Outlook)
                    : context.Review;
    }

    // 全省 beside a city's own figures is of its province. Of an area that nothing is known of there is no indicator.
    private static void Widen(Reading found, string words, BlockContext context)
    {
        bool IsMeant(ReferenceArea? area) => area?.Name.Chinese.EndsWith(words[^1]) == true;
        if (found.Area != context.Document.Metadata.Area || IsMeant(context.Area))
            return;
        if (IsMeant(context.Parent))
            found.Area = context.Parent!.Code;
        else
            found.Indicator = null;
    }

    // 1. 一、 （一） ① 其中： before a name
    [GeneratedRegex(
        @"^[\s#*▲△◆●○·]*((\d{1,2}|[一二三四五六七八九十]{1,3})[.．、]|[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])?\s*(其中[:：]?)?",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Marks();
}
