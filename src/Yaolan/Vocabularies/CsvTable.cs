using System.Globalization;
using CsvHelper;
using Yaolan.Diagnostics;
using Yaolan.Storage;

namespace Yaolan.Vocabularies;

/// <summary>One row of a table with its place; an absent cell reads as empty.</summary>
public sealed record TableRow(IReadOnlyDictionary<string, string> Cells, SourceLocation Location)
{
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>Tables as CSV (RFC 4180): commas, a header row, quotes where needed, lines ended by LF.</summary>
public static class CsvTable
{
    private static readonly CsvReaderOptions Reading = CsvReaderOptions.Default with
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
    };

    // A text cell that a spreadsheet would run as a formula is written as text; negative numbers are numbers.
    private static readonly CsvWriterOptions Writing = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    /// <summary>Rows under the given columns; a header that lacks one of them is reported and nothing is read.</summary>
    public static IReadOnlyList<TableRow> Read(
        string text,
        string path,
        IReadOnlyList<string> columns,
        DiagnosticBag diagnostics
    )
    {
        using var reader = CsvReader.FromText(text, Reading);
        var first = text.AsSpan().TrimStart('\uFEFF');
        var header = first[..(first.IndexOfAny('\r', '\n') is >= 0 and var end ? end : first.Length)];
        if (columns.Count > 1 && !header.Contains(',') && SeparatorIn(header) is { } separator)
        {
            diagnostics.Report(VocabularyRules.OtherSeparator, new SourceLocation(path, 1, 1), separator);
            return [];
        }
        var missing = columns.Where(column => !reader.TryGetFieldIndex(column, out _)).ToList();
        if (missing.Count > 0)
        {
            diagnostics.Report(VocabularyRules.BrokenTable, new SourceLocation(path, 1, 1), string.Join(", ", missing));
            return [];
        }
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var cells = columns.ToDictionary(column => column, reader.GetString, StringComparer.Ordinal);
            var place = new SourceLocation(path, (int)reader.LineNumber, 1);
            var only = cells.Values.Count(cell => cell.Length > 0) == 1 ? cells[columns[0]] : "";
            if (SeparatorIn(only) is { } other)
                diagnostics.Report(VocabularyRules.OtherSeparator, place, other);
            else
                rows.Add(new TableRow(cells, place));
        }
        return rows;
    }

    // Spreadsheets of many countries write semicolons, those that write UTF-16 tabs, and Chinese keyboards wide commas.
    private static string? SeparatorIn(ReadOnlySpan<char> line)
    {
        foreach (var separator in (ReadOnlySpan<char>)[';', '\t', '，', '；'])
        {
            if (line.Count(separator) > 1)
                return separator == '\t' ? "\\t" : $"{separator}";
        }
        return null;
    }

    /// <summary>Writes a header and rows as UTF-8 bytes.</summary>
    public static void Write(
        Stream output,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        bool byteOrderMark
    )
    {
        using var writer = CsvWriter.Create(
            output,
            Writing with
            {
                WriteByteOrderMark = byteOrderMark,
            },
            leaveOpen: true
        );
        writer.WriteHeader([.. columns]);
        foreach (var row in HeapBound.Watched(rows))
        {
            foreach (var cell in row)
            {
                if (
                    cell.StartsWith('-')
                    && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                )
                    writer.WriteField(number, default, CultureInfo.InvariantCulture);
                else
                    writer.WriteField(cell);
            }
            writer.EndRecord();
        }
    }
}
