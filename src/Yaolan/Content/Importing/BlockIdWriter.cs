using System.Globalization;
using System.Text.RegularExpressions;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content.Importing;

/// <summary>Writes ids into a report's file for the blocks that people added without one, and changes nothing else.</summary>
public static partial class BlockIdWriter
{
    /// <returns>How many ids were written.</returns>
    public static int Write(ContentFolder content, DiagnosticBag diagnostics)
    {
        var written = 0;
        foreach (var (folder, file) in ContentStore.Files(content, ContentFolder.ChineseFile).ToList())
        {
            var path = ContentFolder.DisplayOf(folder, ContentFolder.ChineseFile);
            if (FrontMatterText.ReadFile(file, path, diagnostics) is not { } whole)
                continue;
            if (FrontMatterText.Cut(whole, path, diagnostics) is not { } text)
                continue;
            var blocks = MarkdownReader.Read(text.Body, path, text.BodyLine, diagnostics);
            var missing = blocks.Count(block => block.Mark is null);
            if (missing == 0)
                continue;
            WholeFile.Write(file, WithIds(whole, blocks));
            written += missing;
        }
        return written;
    }

    private static string WithIds(string whole, IReadOnlyList<MarkdownBlock> blocks)
    {
        var lines = whole.Split('\n').ToList();
        var inserted = 0;
        foreach (var (block, id) in Named(blocks))
        {
            var at = block.Line - 1 + inserted;
            var mark = new BlockMark(id, null);
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    lines[at] = $"{lines[at].TrimEnd()} {mark.AsAttribute()}";
                    break;
                case BlockKind.ListItem:
                    lines[at] = ItemStart().Replace(lines[at], match => match.Value + mark.AsComment(), 1);
                    break;
                default:
                    lines.Insert(at, mark.AsComment());
                    inserted++;
                    break;
            }
        }
        return string.Join('\n', lines);
    }

    // A new block takes the next free number of the section that it stands in.
    private static IEnumerable<(MarkdownBlock Block, string Id)> Named(IReadOnlyList<MarkdownBlock> blocks)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in blocks.Select(block => block.Mark?.Id).OfType<string>().Where(BlockId.IsValid))
        {
            if (
                int.TryParse(
                    id.AsSpan(id.LastIndexOf('-') + 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                last[NameOf(id)] = Math.Max(last.GetValueOrDefault(NameOf(id)), number);
        }
        var section = "head";
        foreach (var block in blocks)
        {
            if (block.Mark is { } mark)
            {
                if (block.Kind is not (BlockKind.Caption or BlockKind.Byline) && BlockId.IsValid(mark.Id))
                    section = NameOf(mark.Id);
                continue;
            }
            last[section] = last.GetValueOrDefault(section) + 1;
            yield return (block, string.Create(CultureInfo.InvariantCulture, $"{section}-{last[section]}"));
        }
    }

    private static string NameOf(string id) => id[..id.LastIndexOf('-')];

    [GeneratedRegex(@"^\s*(?:[-*+]|[0-9]{1,9}[.)])\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ItemStart();
}
