using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>Reads the body of a report into blocks. Raw HTML is text; run-in heads are the only emphasis that is kept.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly List<MarkdownBlock> _blocks = [];
    private readonly SourceLocation _file;
    private readonly int _firstLine;
    private readonly DiagnosticBag _diagnostics;
    private BlockMark? _pending;
    private int _pendingLine;

    private MarkdownReader(string path, int firstLine, DiagnosticBag diagnostics)
    {
        _file = new SourceLocation(path);
        _firstLine = firstLine;
        _diagnostics = diagnostics;
    }

    /// <param name="firstLine">The file's line on which the body begins, from 1.</param>
    public static IReadOnlyList<MarkdownBlock> Read(string body, string path, int firstLine, DiagnosticBag diagnostics)
    {
        var reader = new MarkdownReader(path, firstLine, diagnostics);
        foreach (var block in Markdown.Parse(body, Pipeline))
            reader.Visit(block);
        reader.ReportUnusedMark();
        return reader._blocks;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseCjkFriendlyEmphasis().DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.Extensions.Add(new BlockMarkExtension());
        return builder.Build();
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case BlockMarkBlock mark:
                ReportUnusedMark();
                (_pending, _pendingLine) = (mark.Mark, block.Line);
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Add(BlockKind.Paragraph, 0, paragraph);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    Item(item, list);
                break;
            case Table table:
                AddText(BlockKind.Table, 0, Rows(table), 0, table.Line);
                break;
            case ThematicBreakBlock:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Visit(child);
                break;
            case LeafBlock leaf:
                AddText(BlockKind.Paragraph, 0, leaf.Lines.ToString().Trim(), 0, leaf.Line);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var (text, _, _) = Words(heading.Inline);
        var length = BlockMark.ReadAtEnd(text, out var mark);
        _pending = mark ?? _pending;
        AddText(BlockKind.Heading, Math.Max(1, heading.Level - 1), text[..^length].TrimEnd(), 0, heading.Line);
    }

    // The number of an ordered list is part of the text.
    private void Item(ListItemBlock item, ListBlock list)
    {
        var first = true;
        foreach (var child in item)
        {
            if (child is not ParagraphBlock paragraph)
            {
                Visit(child);
                continue;
            }
            var number = list.IsOrdered && first ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}. ") : "";
            Add(first ? BlockKind.ListItem : BlockKind.Paragraph, 0, paragraph, number);
            first = false;
        }
    }

    private void Add(BlockKind kind, int level, ParagraphBlock paragraph, string prefix = "")
    {
        var (text, lead, mark) = Words(paragraph.Inline);
        _pending = mark ?? _pending;
        AddText(kind, level, prefix + text, lead == 0 ? 0 : lead + prefix.Length, paragraph.Line);
    }

    private void AddText(BlockKind kind, int level, string text, int lead, int line)
    {
        if (text.Length == 0)
            return;
        var html = IndexOfTag(text);
        if (html >= 0)
            _diagnostics.Report(ContentRules.RawHtml, Place(line), text[html..Math.Min(text.Length, html + 30)]);
        var fromId = _pending is null ? "" : BlockId.SectionOf(_pending.Id);
        if (kind == BlockKind.Paragraph)
            kind = fromId switch
            {
                "caption" => BlockKind.Caption,
                "byline" => BlockKind.Byline,
                _ => kind,
            };
        _blocks.Add(new MarkdownBlock(_pending, kind, level, text, lead, line + _firstLine));
        _pending = null;
    }

    private void ReportUnusedMark()
    {
        if (_pending is not null)
            _diagnostics.Report(ContentRules.IdWithoutBlock, Place(_pendingLine), _pending.Id);
        _pending = null;
    }

    private static (string Text, int Lead, BlockMark? Mark) Words(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        BlockMark? mark = null;
        var lead = 0;
        foreach (var inline in inlines ?? [])
        {
            if (inline is BlockMarkInline found)
                mark = found.Mark;
            else
                Append(text, inline);
            if (
                lead == 0
                && inline is EmphasisInline { DelimiterCount: 2 }
                && inline.PreviousSibling is null or BlockMarkInline
            )
                lead = text.Length;
        }
        return (text.ToString().Trim(), lead, mark);
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                // Chinese is set without blanks; a Latin word keeps one.
                if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]))
                    text.Append(' ');
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
        }
    }

    private static string Rows(Table table)
    {
        var rows = new List<string>();
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>()
                .Select(cell => string.Concat(cell.OfType<ParagraphBlock>().Select(text => Words(text.Inline).Text)))
                .Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal));
            rows.Add($"| {string.Join(" | ", cells)} |");
            if (row.IsHeader)
                rows.Add($"|{string.Concat(Enumerable.Repeat(" --- |", row.Count))}");
        }
        return string.Join('\n', rows);
    }

    private static int IndexOfTag(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
                return at;
        }
        return -1;
    }

    private SourceLocation Place(int line) => _file with { Line = line + _firstLine, Column = 1 };
}
