using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content.Importing;

/// <summary>Finds where people changed a body against its seed: such changes belong into the errata, where readers see them.</summary>
internal static class BodyEdits
{
    /// <param name="blocks">The seed's blocks under the ids that the body uses.</param>
    /// <param name="sidecar">Where an erratum is noted.</param>
    public static void Report(
        FrontMatterText body,
        string path,
        IReadOnlyList<ReportBlock> blocks,
        string sidecar,
        DiagnosticBag diagnostics
    )
    {
        var left = blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
        var read = MarkdownReader.Read(body.Body, path, body.BodyLine, new DiagnosticBag());
        foreach (var (block, id) in ReportBody.Identified(read, path, new DiagnosticBag()))
        {
            var isSame =
                left.Remove(id, out var printed) && string.Equals(block.Text, printed.Text, StringComparison.Ordinal);
            if (!isSame)
                diagnostics.Report(
                    ContentRules.EditedWithoutErratum,
                    new SourceLocation(path, block.Line, 1),
                    id,
                    sidecar
                );
        }
        foreach (var lost in left.Keys)
            diagnostics.Report(ContentRules.EditedWithoutErratum, new SourceLocation(path), lost, sidecar);
    }
}
