using Yaolan.Normalization;

namespace Yaolan.Content.Body;

/// <summary>A block as it stands in a Markdown file; id and hash are null where the file gives none.</summary>
/// <param name="Line">The file's line, from 1.</param>
/// <param name="EndLine">The last line of its text.</param>
/// <param name="MarkLine">The line of its mark, where that stands on a line before the text; else the line of the text.</param>
internal sealed record MarkdownBlock(
    BlockMark? Mark,
    BlockKind Kind,
    int Level,
    string Text,
    int LeadLength,
    int Line,
    int EndLine,
    int MarkLine
);

/// <summary>A mark that waits for its block: the block is still to be translated.</summary>
/// <param name="EndLine">The last line of the note below it; the line of the mark without one.</param>
internal sealed record OpenMark(BlockMark Mark, int Line, int EndLine);

/// <summary>The body of a file: its blocks, and in a translation the marks that wait for theirs.</summary>
internal sealed record MarkdownOutline(IReadOnlyList<MarkdownBlock> Blocks, IReadOnlyList<OpenMark> OpenMarks);
