using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Extraction;

/// <summary>A number that is neither an observation nor a known non-fact: somebody must look at it.</summary>
/// <param name="Rule">What is missing: a unit, or what is measured.</param>
/// <param name="Place">Where the figure stands in the block's text.</param>
/// <param name="Words">The figure itself.</param>
/// <param name="Around">The figure with the words beside it.</param>
public sealed record UnreadNumber(DiagnosticRule Rule, ReportBlock Block, SourceSpan Place, string Words, string Around)
{
    /// <param name="place">Where the number stands in the file that people edit.</param>
    public void Report(SourceLocation place, DiagnosticBag diagnostics) =>
        diagnostics.Report(Rule, place, Words, Around, Block.Id);
}
