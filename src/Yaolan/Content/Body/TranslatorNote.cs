using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Yaolan.Normalization;

namespace Yaolan.Content.Body;

/// <summary>
/// A comment below a block mark that holds the Chinese and suggestions for whoever translates the block. Neither previews
/// nor the site show it, and the mark above it may wait for its English.
/// </summary>
internal sealed class TranslatorNoteBlock(BlockParser parser) : LeafBlock(parser);

internal sealed class TranslatorNoteParser : BlockParser
{
    public const string Opening = "<!-- zh:";
    public const string Closing = "-->";

    public TranslatorNoteParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        // A comment that nobody closes would hide the rest of the file.
        if (
            processor.IsCodeIndent
            || !line.StartsWith(Opening)
            || processor.Line.Text.IndexOf(Closing, processor.Line.Start, StringComparison.Ordinal) < 0
        )
            return BlockState.None;
        processor.NewBlocks.Push(
            new TranslatorNoteBlock(this)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return line.Contains(Closing, StringComparison.Ordinal) ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.Span.End = processor.Line.End;
        return processor.Line.AsSpan().Contains(Closing, StringComparison.Ordinal)
            ? BlockState.BreakDiscard
            : BlockState.Continue;
    }
}

/// <summary>Lets Markdig pass over notes for translators.</summary>
internal sealed class TranslatorNoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new TranslatorNoteParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}

/// <summary>Writes a mark that waits for its English, with the Chinese and suggestions below it.</summary>
internal static class TranslatorNote
{
    public static IReadOnlyList<string> Lines(ReportBlock block, BlockMark mark, IReadOnlyList<string> suggestions)
    {
        var indent = block.Kind == BlockKind.ListItem ? "  " : "";
        var start = block.Kind switch
        {
            BlockKind.Heading => $"{BlockMarkdown.Hashes(block.Level)} {mark.AsAttribute()}",
            BlockKind.ListItem => $"- {mark.AsComment()}",
            _ => mark.AsComment(),
        };
        var chinese = BlockMarkdown.Of(block.Kind, block.Text, block.LeadLength);
        var note = Harmless($"{chinese}\n{string.Join('\n', suggestions)}").TrimEnd().Split('\n');
        return
        [
            start,
            $"{indent}{TranslatorNoteParser.Opening} {note[0]}",
            .. note.Skip(1).Select(line => $"{indent}     {line}"),
            $"{indent}{TranslatorNoteParser.Closing}",
        ];
    }

    private static string Harmless(string text) =>
        text.Replace(TranslatorNoteParser.Closing, "-- >", StringComparison.Ordinal);
}
