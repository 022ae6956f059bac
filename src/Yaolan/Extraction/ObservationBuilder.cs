using Yaolan.Diagnostics;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Extraction.Tables;
using Yaolan.Normalization;

namespace Yaolan.Extraction;

/// <summary>Turns a finished reading into an observation: value, bounds, quote, places.</summary>
internal static class ObservationBuilder
{
    public const int LongestQuote = 120;

    public static Observation Build(Reading reading, string report, ReportBlock block, int number, FootnoteMarks marks)
    {
        var quote = marks.Place(reading.Cell is { } cell ? Quote(cell) : Quote(reading));
        return new Observation(
            report,
            block.Id,
            number,
            reading.Area,
            reading.Period,
            reading.Status,
            reading.Indicator,
            reading.Label,
            reading.Measure,
            reading.IsQualitative ? null : Value(reading),
            reading.IsQualitative ? "" : reading.Unit,
            new ObservationWords(
                block.Text[quote.Start..quote.End],
                quote,
                marks.Place(reading.FigureSpan),
                SeedSpan(block, quote),
                reading.Scope,
                reading.Derivation
            )
        );
    }

    private static ObservationValue Value(Reading reading) =>
        ObservationValue.Of(
            reading.Number.Normalized(),
            reading.Maximum?.Normalized(),
            reading.Comparator,
            reading.Figure.Multiplier,
            reading.Figure.Decimals
        );

    // In a long row, what is nearest to the figure.
    private static SourceSpan Quote(CellPlace cell) =>
        new(Math.Max(cell.Quote.Start, cell.Figure.End - LongestQuote), cell.Quote.End);

    private static SourceSpan Quote(Reading reading)
    {
        var text = reading.Sentence.Text;
        var (start, end) = (
            Math.Min(reading.QuoteStart, reading.FigureStart),
            Math.Max(reading.QuoteEnd, reading.FigureEnd)
        );
        if (end - start > LongestQuote)
            (start, end) = Shortened(reading, start, end);
        while (start < end && text[start] is '、' or '，' or ' ' or '；' or '：' or '的')
            start++;
        while (end > start && text[end - 1] is '、' or '，' or ' ' or '；')
            end--;
        return new SourceSpan(start, end);
    }

    private static (int Start, int End) Shortened(Reading reading, int start, int end)
    {
        end = Math.Min(end, Math.Max(reading.FigureEnd, start + LongestQuote));
        if (end - start <= LongestQuote)
            return (start, end);
        var from = Math.Max(start, reading.FigureEnd - LongestQuote);
        var clause = reading.Sentence.ClauseStart(reading.FigureStart);
        return (Math.Max(from, Math.Min(clause, reading.FigureStart)), Math.Min(end, reading.FigureEnd));
    }

    private static SourceSpan SeedSpan(ReportBlock block, SourceSpan quote)
    {
        if (block.Origins.Count < quote.End || quote.Length == 0)
            return default;
        var (first, last) = (int.MaxValue, -1);
        for (var index = quote.Start; index < quote.End; index++)
        {
            if (block.Origins[index] is >= 0 and var origin)
                (first, last) = (Math.Min(first, origin), Math.Max(last, origin));
        }
        return last < 0 ? default : new SourceSpan(first, last + 1);
    }
}
