using Yaolan.Diagnostics;
using Yaolan.Normalization.Lines;
using Yaolan.Normalization.Metadata;
using Yaolan.Normalization.Outline;
using Yaolan.Normalization.Repairs;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization;

/// <summary>Turns seeds into reports with an outline, by rules that know no single file.</summary>
public static class ReportNormalizer
{
    public static NormalizedReport Normalize(RawReport raw, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var kinds = vocabulary.Kinds;
        var (corrected, errata) = ErrataApplier.Apply(raw, diagnostics);
        var furniture = new PageFurniture(kinds);
        var unwrapped = HardWrap.Undo(MarkupResidue.Clean(TabbedRows.Mark(corrected)), furniture);
        var tidy = RunOnText.Part(StrayBlanks.Close(unwrapped, vocabulary.Units), kinds);
        var lines = StackedFigures.Join(LineJoiner.Join(new LineReader(kinds, furniture).Read(tidy)));
        var head = ReportHead.Of(lines, kinds, vocabulary.Names);
        var body = Captions.Mark(BareLines.Decide([.. head.Imprint, .. lines.Skip(head.Length)], kinds));
        var above = lines.Take(head.Length).Where(line => line.Kind != LineKind.Byline);
        var metadata = MetadataFinder.Find(raw, head, [.. above, .. body], vocabulary, diagnostics);

        var reportKind = kinds.Reports.Find(metadata.Kind)!;
        var outline = OutlineOrder.Apply(OutlineBuilder.Build(body, kinds), raw.Sidecar, diagnostics);
        SectionKindFinder.Assign(outline, reportKind, metadata, kinds);
        var (blocks, inferred) = BlockNumbering.Number(outline, reportKind.LeadSection);
        RepeatedPassages.Report(raw, blocks, diagnostics);
        UnevenRows.Report(raw, blocks, diagnostics);
        return new NormalizedReport(
            metadata with
            {
                Inferred = [.. metadata.Inferred, .. inferred],
            },
            blocks,
            errata,
            raw
        );
    }
}
