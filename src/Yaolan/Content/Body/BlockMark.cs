using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Yaolan.Content.Body;

/// <summary>A block id as it stands in the text, in a translation with the hash of the Chinese that its block renders.</summary>
/// <param name="State">How far this block has come, where that is not what the file says of all.</param>
internal sealed record BlockMark(string Id, string? Hash, string? State = null)
{
    private const string Opening = "<!-- #";
    private const string Closing = " -->";

    /// <summary>Reads <c>&lt;!-- #id hash state --&gt;</c> at the start of a text; the length it takes, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, out BlockMark? mark)
    {
        mark = null;
        if (!text.StartsWith(Opening))
            return 0;
        var end = text.IndexOf(Closing);
        if (end < 0)
            return 0;
        mark = Of(text[Opening.Length..end]);
        return mark is null ? 0 : end + Closing.Length;
    }

    /// <summary>Reads <c>{#id hash state}</c> at the end of a heading; the length it takes, or 0.</summary>
    public static int ReadAtEnd(ReadOnlySpan<char> text, out BlockMark? mark)
    {
        mark = null;
        var start = text.LastIndexOf("{#");
        if (start < 0 || !text.EndsWith('}'))
            return 0;
        mark = Of(text[(start + 2)..^1]);
        return mark is null ? 0 : text.Length - start;
    }

    private static BlockMark? Of(ReadOnlySpan<char> inside)
    {
        var words = inside.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            1 => new BlockMark(words[0], null),
            2 when SegmentStates.Of(words[1]) is not null => new BlockMark(words[0], null, words[1]),
            2 => new BlockMark(words[0], words[1]),
            3 => new BlockMark(words[0], words[1], words[2]),
            _ => null,
        };
    }

    public string AsComment() => $"{Opening}{Words}{Closing}";

    public string AsAttribute() => $"{{#{Words}}}";

    private string Words => string.Join(' ', new[] { Id, Hash, State }.OfType<string>());
}

/// <summary>A block mark on a line of its own: it names the block that follows.</summary>
internal sealed class BlockMarkBlock(BlockParser parser, BlockMark mark) : LeafBlock(parser)
{
    public BlockMark Mark { get; } = mark;
}

/// <summary>A block mark at the start of a list item.</summary>
internal sealed class BlockMarkInline(BlockMark mark) : LeafInline
{
    public BlockMark Mark { get; } = mark;
}

internal sealed class BlockMarkBlockParser : BlockParser
{
    public BlockMarkBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || BlockMark.Read(line, out var mark) != line.Length || mark is null)
            return BlockState.None;
        processor.NewBlocks.Push(
            new BlockMarkBlock(this, mark) { Line = processor.LineIndex, Column = processor.Column }
        );
        return BlockState.BreakDiscard;
    }
}

internal sealed class BlockMarkInlineParser : InlineParser
{
    public BlockMarkInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = BlockMark.Read(slice.AsSpan(), out var mark);
        if (length == 0 || mark is null)
            return false;
        slice.Start += length;
        processor.Inline = new BlockMarkInline(mark);
        return true;
    }
}

/// <summary>Lets Markdig read block marks; everything else in angle brackets is text.</summary>
internal sealed class BlockMarkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new BlockMarkBlockParser());
        pipeline.InlineParsers.Insert(0, new BlockMarkInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
