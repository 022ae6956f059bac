using Yaolan.Content;
using Yaolan.Diagnostics;

namespace Yaolan.Extraction;

/// <summary>A number that is neither an observation nor a known non-fact: somebody must look at it.</summary>
/// <param name="Rule">What is missing: a unit, or what is measured.</param>
/// <param name="Place">Where the figure stands in the block's text.</param>
/// <param name="Words">The figure itself.</param>
/// <param name="Around">The figure with the words beside it.</param>
public sealed record UnreadNumber(DiagnosticRule Rule, string Block, SourceSpan Place, string Words, string Around)
{
    public void Report(ReportDocument document, DiagnosticBag diagnostics) =>
        diagnostics.Report(Rule, new SourceLocation(document.Path), Words, Around, Block);
}
