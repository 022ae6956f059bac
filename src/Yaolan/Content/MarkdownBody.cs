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
                body.Append(mark.AsComment()).Append('\n').Append(block.Text).Append('\n');
                break;
            default:
                body.Append(mark.AsComment()).Append('\n').Append(Words(block)).Append('\n');
                break;
        }
    }

    private static string Words(ReportBlock block)
    {
        if (block.LeadLength == 0)
            return MarkdownText.Escape(block.Text);
        var lead = MarkdownText.Escape(block.Text[..block.LeadLength]);
        return $"**{lead}**{MarkdownText.Escape(block.Text[block.LeadLength..], atStart: false)}";
    }
}
