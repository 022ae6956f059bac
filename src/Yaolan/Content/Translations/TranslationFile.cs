using System.Text;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Content.Translations;

/// <summary>An English file as people wrote it: what it says, and the Markdown of each block.</summary>
public sealed class TranslationFile
{
    private TranslationFile(
        string raw,
        string path,
        TranslatedDocument document,
        FrontMatterText text,
        MarkdownOutline outline
    )
    {
        (Raw, Path, Document, Text, Outline) = (raw, path, document, text, outline);
        var lines = RawLines.Of(raw);
        foreach (var block in outline.Blocks.Where(block => block.Mark is not null))
            _markdown.TryAdd(block.Mark!.Id, BlockMarkdown.AsWritten(block, lines));
    }

    private readonly Dictionary<string, string> _markdown = new(StringComparer.Ordinal);

    public TranslatedDocument Document { get; }

    /// <summary>The text of the file with its own line ends.</summary>
    internal string Raw { get; }

    internal string Path { get; }

    internal FrontMatterText Text { get; }

    internal MarkdownOutline Outline { get; }

    /// <summary>The English of a block as the file writes it; null where there is none.</summary>
    public string? MarkdownOf(string id) => _markdown.GetValueOrDefault(id);

    /// <summary>Blocks whose mark stands in the file, with or without English.</summary>
    public bool Holds(string id) =>
        _markdown.ContainsKey(id)
        || Outline.OpenMarks.Any(open => string.Equals(open.Mark.Id, id, StringComparison.Ordinal));

    /// <summary>Opens the English of a report; null where there is none or it cannot be read.</summary>
    public static TranslationFile? Open(ContentFolder content, string id, DiagnosticBag diagnostics)
    {
        var file = content.FileOf(id, ContentFolder.EnglishFile);
        var path = ContentFolder.DisplayOf(id, ContentFolder.EnglishFile);
        // Read once for what is wrong with its bytes, once more for the bytes themselves.
        return
            File.Exists(file)
            && FrontMatterText.ReadFile(file, path, diagnostics) is not null
            && UntrustedFile.ReadUpTo(file, UntrustedFile.LargestText) is { } bytes
            ? Of(Encoding.UTF8.GetString(bytes), path, diagnostics)
            : null;
    }

    internal static TranslationFile? Of(string raw, string path, DiagnosticBag diagnostics)
    {
        var whole = raw.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (TranslationStore.Read(whole, path, diagnostics) is not { } document)
            return null;
        var text = FrontMatterText.Cut(whole, path, new DiagnosticBag())!;
        var outline = MarkdownReader.Outline(text.Body, path, text.BodyLine, new DiagnosticBag());
        return new TranslationFile(raw, path, document, text, outline);
    }
}
