using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>A block as it stands in a Markdown file; id and hash are null where the file gives none.</summary>
/// <param name="Line">The file's line, from 1.</param>
internal sealed record MarkdownBlock(BlockMark? Mark, BlockKind Kind, int Level, string Text, int LeadLength, int Line);
