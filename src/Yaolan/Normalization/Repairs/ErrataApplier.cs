using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Puts an editor's corrections into the seed's text. A quote must match exactly once; a correction never changes a figure,
/// save that a passage printed twice may be taken out once.
/// </summary>
internal static class ErrataApplier
{
    public static (TracedText Text, IReadOnlyList<AppliedErratum> Applied) Apply(
        RawReport raw,
        DiagnosticBag diagnostics
    )
    {
        if (raw.Sidecar.Errata.Count == 0)
            return (TracedText.Of(raw.Text), []);
        var folded = ChineseText.Folded(raw.Text);
        var found = new List<AppliedErratum>();
        foreach (var erratum in raw.Sidecar.Errata.Where(erratum => erratum.Quote.Length > 0))
        {
            if (Find(erratum, raw.Text, folded, diagnostics) is not { } place)
                continue;
            if (erratum.Correction is { } correction && !KeepsFigures(erratum, correction, folded))
                diagnostics.Report(
                    NormalizationRules.CorrectionChangesFigure,
                    erratum.Location,
                    Figures.Of(erratum.Quote),
                    Figures.Of(correction)
                );
            else
                found.Add(new AppliedErratum(erratum, place));
        }
        found.Sort((left, right) => left.Place.Start.CompareTo(right.Place.Start));
        return (Corrected(raw.Text, found, diagnostics), found);
    }

    private static SourceSpan? Find(Erratum erratum, string text, string folded, DiagnosticBag diagnostics)
    {
        var quote = ChineseText.Folded(erratum.Quote);
        var (start, end) = erratum.Line is { } line ? LineOf(text, line) : (0, text.Length);
        var first = start <= end ? folded.IndexOf(quote, start, end - start, StringComparison.Ordinal) : -1;
        if (first < 0)
        {
            diagnostics.Report(NormalizationRules.QuoteNotFound, erratum.Location, erratum.Quote);
            return null;
        }
        if (folded.IndexOf(quote, first + 1, end - first - 1, StringComparison.Ordinal) >= 0)
        {
            diagnostics.Report(NormalizationRules.QuoteNotUnique, erratum.Location, erratum.Quote);
            return null;
        }
        return new SourceSpan(first, first + quote.Length);
    }

    private static bool KeepsFigures(Erratum erratum, string correction, string folded)
    {
        if (string.Equals(Figures.Of(erratum.Quote), Figures.Of(correction), StringComparison.Ordinal))
            return true;
        var quote = ChineseText.Folded(erratum.Quote);
        var first = folded.IndexOf(quote, StringComparison.Ordinal);
        return correction.Length == 0 && folded.IndexOf(quote, first + 1, StringComparison.Ordinal) >= 0;
    }

    private static TracedText Corrected(string text, List<AppliedErratum> found, DiagnosticBag diagnostics)
    {
        var builder = new TracedTextBuilder();
        var raw = TracedText.Of(text);
        var done = 0;
        foreach (var (erratum, place) in found.Where(item => item.Erratum.Correction is not null))
        {
            if (place.Start < done)
            {
                diagnostics.Report(NormalizationRules.OverlappingErrata, erratum.Location, erratum.Quote);
                continue;
            }
            builder.Append(raw, done, place.Start);
            Replace(builder, text, place, erratum.Correction!);
            done = place.End;
        }
        return builder.Append(raw, done, text.Length).Build();
    }

    // What the correction shares with the print at both ends keeps its own place; the rest stands for where they part.
    private static void Replace(TracedTextBuilder builder, string text, SourceSpan place, string correction)
    {
        var printed = text.AsSpan(place.Start, place.Length);
        var head = printed.CommonPrefixLength(correction);
        var tail = 0;
        while (
            tail < Math.Min(printed.Length, correction.Length) - head && printed[^(tail + 1)] == correction[^(tail + 1)]
        )
            tail++;
        for (var index = 0; index < head; index++)
            builder.Append(correction[index], place.Start + index);
        builder.Append(correction[head..^tail], Math.Min(place.Start + head, place.End - 1));
        for (var index = tail; index > 0; index--)
            builder.Append(correction[^index], place.End - index);
    }

    private static (int Start, int End) LineOf(string text, int line)
    {
        var start = 0;
        for (var number = 1; number < line; number++)
        {
            var next = text.IndexOf('\n', start);
            if (next < 0)
                return (text.Length, text.Length);
            start = next + 1;
        }
        var end = text.IndexOf('\n', start);
        return (start, end < 0 ? text.Length : end);
    }
}
