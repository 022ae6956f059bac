using System.Text;
using Yaolan.Normalization;

namespace Yaolan.Content;

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
                body.Append(MarkdownText.Escape(block.Text, atStart: false));
                body.Append(' ').Append(mark.AsAttribute()).Append('\n');
                break;
            case BlockKind.ListItem:
                body.Append("- ").Append(mark.AsComment()).Append(Words(block)).Append('\n');
                break;
            case BlockKind.Table:
                body.Append(mark.AsComment()).Append('\n').Append(Rows(block.Text)).Append('\n');
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

    private static string Cell(string cell) => $" {MarkdownText.Escape(cell.Trim().Replace('\0', '|'))} |";

    private static string Words(ReportBlock block)
    {
        if (block.LeadLength == 0)
            return MarkdownText.Escape(block.Text);
        var lead = MarkdownText.Escape(block.Text[..block.LeadLength]);
        return $"**{lead}**{MarkdownText.Escape(block.Text[block.LeadLength..], atStart: false)}";
    }
}
