using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tests.Extraction;
using Yaolan.Tests.Normalization;
using Yaolan.Translation;

namespace Yaolan.Tests.Translation;

/// <summary>Holds one English sentence, or a table, against a Chinese one as the gate does in a report.</summary>
internal static class GatedPair
{
    /// <summary>The codes of what was found, in order; nothing where the two agree.</summary>
    public static string Codes(string chinese, string english) =>
        string.Join(' ', Findings(chinese, english).Select(found => found.Rule.Code).Distinct(StringComparer.Ordinal));

    public static IReadOnlyList<Diagnostic> Findings(string chinese, string english) =>
        Check(chinese, english).Diagnostics.Sorted();

    /// <summary>The findings as a person sees them.</summary>
    public static IReadOnlyList<string> Lines(string chinese, string english) =>
        NormalizedText.Lines(Check(chinese, english).Diagnostics);

    public static (TranslationUnit Unit, DiagnosticBag Diagnostics) Check(string chinese, string english)
    {
        var diagnostics = new DiagnosticBag();
        return (Report(chinese, english, diagnostics).Units[0], diagnostics);
    }

    /// <summary>A report of one sentence, or of one table.</summary>
    public static ReportDocument Document(string chinese) =>
        Readings.Document(chinese, kind: chinese.StartsWith('|') ? BlockKind.Table : BlockKind.Paragraph);

    /// <summary>The report of the two sentences, its figures joined.</summary>
    public static ParallelReport Report(string chinese, string english, DiagnosticBag? diagnostics = null)
    {
        var document = Document(chinese);
        var block = document.Blocks[0];
        var target = new TranslatedBlock(
            block.Id,
            block.Kind,
            english,
            0,
            BlockHash.Of(block.Text),
            SegmentState.Translated,
            9
        );
        var translation = new TranslatedDocument(
            document.Id,
            null,
            null,
            null,
            null,
            SegmentState.Translated,
            null,
            [target],
            "content/reports/a/en.md"
        );
        diagnostics ??= new DiagnosticBag();
        return new NumberGate(NormalizedText.Vocabulary).Check(
            ParallelText.Align(document, translation, diagnostics),
            ObservationExtractor.Read(document, NormalizedText.Vocabulary).Observations,
            diagnostics
        );
    }
}
