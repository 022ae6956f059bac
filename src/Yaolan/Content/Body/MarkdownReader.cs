using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content.Body;

/// <summary>Reads the body of a report into blocks. Raw HTML is text; run-in heads are the only emphasis that is kept.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly List<MarkdownBlock> _blocks = [];
    private readonly List<OpenMark> _open = [];
    private readonly string _body;
    private readonly SourceLocation _file;
    private readonly int _firstLine;
    private readonly DiagnosticBag _diagnostics;
    private BlockMark? _pending;
    private int _pendingLine;
    private int? _noteEnd;

    private MarkdownReader(string body, string path, int firstLine, DiagnosticBag diagnostics)
    {
        _body = body;
        _file = new SourceLocation(path);
        _firstLine = firstLine;
        _diagnostics = diagnostics;
    }

    /// <param name="firstLine">The file's line on which the body begins, from 1.</param>
    public static IReadOnlyList<MarkdownBlock> Read(
        string body,
        string path,
        int firstLine,
        DiagnosticBag diagnostics
    ) => Outline(body, path, firstLine, diagnostics).Blocks;

    /// <summary>The blocks, and the marks that wait for theirs.</summary>
    public static MarkdownOutline Outline(string body, string path, int firstLine, DiagnosticBag diagnostics)
    {
        var reader = new MarkdownReader(body, path, firstLine, diagnostics);
        if (Parsed(body, Pipeline, path, firstLine, diagnostics) is not { } document)
            return new MarkdownOutline([], []);
        foreach (var block in document)
            reader.Visit(block);
        reader.CloseMark();
        return ReportLimits.HoldsBlocks(reader._blocks.Count, path, diagnostics)
            ? new MarkdownOutline(reader._blocks, reader._open)
            : new MarkdownOutline([], []);
    }

    /// <summary>The document, or null with a report when a paragraph is too long or nested too deeply, which Markdig tells by throwing.</summary>
    internal static MarkdownDocument? Parsed(
        string body,
        MarkdownPipeline pipeline,
        string path,
        int firstLine,
        DiagnosticBag diagnostics
    )
    {
        if (!ReportLimits.HoldsParagraphs(body, path, firstLine, diagnostics))
            return null;
        try
        {
            return Markdown.Parse(body, pipeline);
        }
        catch (ArgumentException)
        {
            diagnostics.Report(ContentRules.NestedTooDeep, new SourceLocation(path));
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseCjkFriendlyEmphasis().DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.Extensions.Add(new BlockMarkExtension());
        builder.Extensions.Add(new TranslatorNoteExtension());
        return builder.Build();
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case BlockMarkBlock mark:
                CloseMark();
                (_pending, _pendingLine) = (mark.Mark, block.Line);
                break;
            case TranslatorNoteBlock note:
                _noteEnd = _pending is null ? null : EndOf(note);
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
                AddText(BlockKind.Table, 0, Rows(table), 0, table);
                break;
            case ThematicBreakBlock:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Visit(child);
                break;
            case LeafBlock leaf:
                AddText(BlockKind.Paragraph, 0, leaf.Lines.ToString().Trim(), 0, leaf);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var (text, _, _) = Words(heading.Inline);
        var length = BlockMark.ReadAtEnd(text, out var mark);
        Take(mark, heading);
        AddText(BlockKind.Heading, Math.Max(1, heading.Level - 1), text[..^length].TrimEnd(), 0, heading);
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
        Take(mark, paragraph);
        AddText(kind, level, prefix + text, lead == 0 ? 0 : lead + prefix.Length, paragraph);
    }

    // A mark within the text of a block names that block.
    private void Take(BlockMark? mark, Block block)
    {
        if (mark is null)
            return;
        CloseMark();
        (_pending, _pendingLine) = (mark, block.Line);
    }

    private void AddText(BlockKind kind, int level, string text, int lead, Block block)
    {
        var line = block.Line;
        if (text.Length == 0 || !ReportLimits.HoldsText(text.Length, () => Place(line), _diagnostics))
            return;
        // An entity such as &#8238; is one only now.
        if (HiddenCharacters.IndexIn(text) is var hidden and >= 0)
            _diagnostics.Report(ContentRules.HiddenCharacter, Place(line), HiddenCharacters.NameOf(text[hidden]));
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
        var markLine = _pending is null ? line : _pendingLine;
        _blocks.Add(
            new MarkdownBlock(
                _pending,
                kind,
                level,
                text,
                lead,
                line + _firstLine,
                EndOf(block) + _firstLine,
                markLine + _firstLine
            )
        );
        (_pending, _noteEnd) = (null, null);
    }

    // A mark without text is a mistake, unless a note or its state says that the text is still to come.
    private void CloseMark()
    {
        if (_pending is not null && (_noteEnd is not null || _pending.State == SegmentState.Initial.Code()))
            _open.Add(new OpenMark(_pending, _pendingLine + _firstLine, (_noteEnd ?? _pendingLine) + _firstLine));
        else if (_pending is not null)
            _diagnostics.Report(ContentRules.IdWithoutBlock, Place(_pendingLine), _pending.Id);
        (_pending, _noteEnd) = (null, null);
    }

    private int EndOf(Block block) =>
        block.Line
        + _body
            .AsSpan(Math.Min(block.Span.Start, _body.Length)..Math.Min(block.Span.End + 1, _body.Length))
            .Count('\n');

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
            var cells = row.OfType<Markdig.Extensions.Tables.TableCell>()
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
