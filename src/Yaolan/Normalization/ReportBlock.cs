namespace Yaolan.Normalization;

/// <summary>What a block of a report is.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    ListItem,

    /// <summary>One table: a line a row, cells between bars.</summary>
    Table,
    Caption,
    Byline,
}

/// <summary>
/// The smallest piece that has an address of its own: a heading, a paragraph, a list item. Both languages share its id.
/// </summary>
/// <param name="Id">Given once at import: section and number, such as <c>review-3</c>.</param>
/// <param name="Level">For headings, the depth from 1; else 0.</param>
/// <param name="Section">Code of the section kind that it stands in.</param>
/// <param name="LeadLength">Characters of a run-in head at its start; 0 without one.</param>
/// <param name="Origins">For each character, its UTF-16 offset in the seed, −1 where the seed has none.</param>
public sealed record ReportBlock(
    string Id,
    BlockKind Kind,
    int Level,
    string Section,
    string Text,
    int LeadLength,
    IReadOnlyList<int> Origins
);
