using System.Text.RegularExpressions;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content.Body;

/// <summary>The Markdown of a single block, without its mark: what a person edits and a translator gets.</summary>
public static partial class BlockMarkdown
{
    /// <summary>A block's words in the one form that this program writes.</summary>
    public static string Of(BlockKind kind, string text, int leadLength) => MarkdownBody.Words(kind, text, leadLength);

    /// <summary>Whether Markdown is one block of a kind and nothing else, so that it can stand in the place of another.</summary>
    public static bool IsOne(BlockKind kind, string markdown) => Read(kind, 1, markdown) is not null;

    /// <summary>Markdown from elsewhere with the line ends and margins that a file keeps.</summary>
    public static string Tidy(BlockKind kind, string markdown) =>
        string.Join('\n', markdown.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => Continued(kind, line)));

    /// <summary>The block's words as the file writes them, or in our own form where those do not stand alone.</summary>
    internal static string AsWritten(MarkdownBlock block, RawLines lines)
    {
        var written = string.Join('\n', Bare(block, lines)).Trim();
        var isWhole =
            Read(block.Kind, block.Level, written) is { } read
            && string.Equals(read.Text, block.Text, StringComparison.Ordinal)
            && read.LeadLength == block.LeadLength;
        return isWhole ? written : Of(block.Kind, block.Text, block.LeadLength);
    }

    /// <summary>The lines of a block with its mark.</summary>
    internal static IReadOnlyList<string> Lines(BlockKind kind, int level, string markdown, BlockMark mark) =>
        kind switch
        {
            BlockKind.Heading => [$"{Hashes(level)} {markdown} {mark.AsAttribute()}"],
            BlockKind.ListItem => Item("- " + mark.AsComment(), markdown),
            _ => [mark.AsComment(), .. markdown.Split('\n')],
        };

    /// <summary>The lines of a list item: what begins it, then its words, further lines set in.</summary>
    internal static IReadOnlyList<string> Item(string start, string markdown) =>
        [.. markdown.Split('\n').Select((line, index) => index == 0 ? start + line : $"  {line.TrimStart()}")];

    internal static string Hashes(int level) => new('#', Math.Min(6, level + 1));

    /// <summary>What begins a list item, before its mark and words.</summary>
    internal static string BulletOf(string line) => ItemStart().Match(line).Value;

    /// <summary>The hashes that begin a heading; empty where it is written otherwise.</summary>
    internal static string HashesOf(string line) => HeadingStart().Match(line).Value.Trim();

    private static IEnumerable<string> Bare(MarkdownBlock block, RawLines lines)
    {
        var first = lines[block.Line];
        first = block.Kind switch
        {
            BlockKind.Heading => HeadingStart().Replace(first, "", 1),
            BlockKind.ListItem => ItemStart().Replace(first, "", 1).TrimStart(),
            _ => first,
        };
        if (block.Kind == BlockKind.Heading)
        {
            first = first.TrimEnd();
            first = first[..^BlockMark.ReadAtEnd(first, out _)];
        }
        else
            first = first[BlockMark.Read(first, out _)..];
        return [first, .. lines.Range(block.Line + 1, block.EndLine).Select(line => Continued(block.Kind, line))];
    }

    private static string Continued(BlockKind kind, string line) =>
        kind == BlockKind.ListItem ? line.TrimStart() : line;

    private static MarkdownBlock? Read(BlockKind kind, int level, string markdown)
    {
        // The kind of a paragraph is told by the id: caption-1.
        var section = kind switch
        {
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => "x",
        };
        var mark = new BlockMark($"{section}-1", null);
        var body = string.Join('\n', Lines(kind, level, markdown, mark)) + "\n";
        var outline = MarkdownReader.Outline(body, "", 1, new DiagnosticBag());
        return
            outline is { Blocks: [var block], OpenMarks: [] }
            && block.Mark == mark
            && block.Kind == kind
            && block.Level == (kind == BlockKind.Heading ? Math.Min(5, level) : 0)
            ? block
            : null;
    }

    [GeneratedRegex(@"^\s*(?:[-*+]|[0-9]{1,9}[.)])\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"^ {0,3}#{1,6}[ \t]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HeadingStart();
}
