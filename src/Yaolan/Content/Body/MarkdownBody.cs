using System.Text;
using Yaolan.Normalization;

namespace Yaolan.Content.Body;

/// <summary>Writes blocks as Markdown with their ids.</summary>
internal static class MarkdownBody
{
    /// <param name="hashes">For a translation, the hash of the Chinese that each block renders, by id.</param>
    public static string Write(IReadOnlyList<ReportBlock> blocks, IReadOnlyDictionary<string, string>? hashes = null)
    {
        var body = new StringBuilder();
        BlockKind? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null && !(previous == BlockKind.ListItem && block.Kind == BlockKind.ListItem))
                body.Append('\n');
            Append(body, block, new BlockMark(block.Id, hashes?.GetValueOrDefault(block.Id)));
            previous = block.Kind;
        }
        return body.ToString();
    }

    private static void Append(StringBuilder body, ReportBlock block, BlockMark mark)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                body.Append('#', Math.Min(6, block.Level + 1)).Append(' ');
                body.Append(Words(block)).Append(' ').Append(mark.AsAttribute()).Append('\n');
                break;
            case BlockKind.ListItem:
                body.Append("- ").Append(mark.AsComment()).Append(Words(block)).Append('\n');
                break;
            default:
                body.Append(mark.AsComment()).Append('\n').Append(Words(block)).Append('\n');
                break;
        }
    }

    // Cells are written so that they are read back; the line of dashes below the first row stays as it is.
    private static string Rows(string table) =>
        string.Join(
            '\n',
            table.Split('\n').Select((row, index) => index == 1 ? row : $"|{string.Concat(Cells(row).Select(Cell))}")
        );

    private static string[] Cells(string row) =>
        row.Replace("\\|", "\0", StringComparison.Ordinal).Trim().Trim('|').Split('|');

    private static string Cell(string cell) =>
        $" {MarkdownText.Escape(cell.Trim().Replace('\0', '|'), atStart: false)} |";

    private static string Words(ReportBlock block) => Words(block.Kind, block.Text, block.LeadLength);

    /// <summary>The words of one block, without its mark and without what tells its kind.</summary>
    public static string Words(BlockKind kind, string text, int leadLength) =>
        kind switch
        {
            BlockKind.Heading => MarkdownText.Escape(text, atStart: false),
            BlockKind.Table => Rows(text),
            _ when leadLength == 0 => MarkdownText.Escape(text),
            _ => $"**{MarkdownText.Escape(text[..leadLength])}**"
                + MarkdownText.Escape(text[leadLength..], atStart: false),
        };
}
