using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.Translations;

/// <summary>Reads the English files beside the reports.</summary>
public static class TranslationStore
{
    /// <summary>The English of one report; null where there is none.</summary>
    public static TranslatedDocument? LoadOne(ContentFolder content, string id, DiagnosticBag diagnostics)
    {
        var file = content.FileOf(id, ContentFolder.EnglishFile);
        var path = ContentFolder.DisplayOf(id, ContentFolder.EnglishFile);
        var document = File.Exists(file) ? Document(file, path, diagnostics) : null;
        if (document is not null && !string.Equals(document.Id, id, StringComparison.Ordinal))
            diagnostics.Report(ContentRules.WrongFolder, new SourceLocation(path, 2, 1), document.Id, id);
        return document;
    }

    /// <summary>English in folders that hold no report.</summary>
    public static IReadOnlyList<TranslatedDocument> LoadLonely(ContentFolder content, DiagnosticBag diagnostics) =>
        [
            .. ContentStore
                .Files(content, ContentFolder.EnglishFile)
                .Select(found => found.Folder)
                .Except(ContentStore.Ids(content), StringComparer.Ordinal)
                .Select(folder => LoadOne(content, folder, diagnostics))
                .OfType<TranslatedDocument>(),
        ];

    private static TranslatedDocument? Document(string file, string path, DiagnosticBag diagnostics)
    {
        if (FrontMatterText.ReadFile(file, path, diagnostics) is not { } whole)
            return null;
        return Read(whole, path, diagnostics);
    }

    /// <summary>Reads the text of a file, line ends made LF.</summary>
    internal static TranslatedDocument? Read(string whole, string path, DiagnosticBag diagnostics)
    {
        if (FrontMatterText.Cut(whole, path, diagnostics) is not { } text)
            return null;
        if (YamlKeys.Of(YamlFile.Read(text.Yaml, path, diagnostics, lineOffset: 1), diagnostics) is not { } keys)
            return null;
        keys.Choice("lang", [Language.English.Code()]);
        var (state, by) = Translation(keys);
        var document = new TranslatedDocument(
            keys.Required("id"),
            keys.Text("title"),
            keys.Text("subtitle"),
            Speaker(keys),
            keys.Text("occasion"),
            state,
            by,
            Blocks(text, state, path, diagnostics),
            path
        );
        keys.Finish();
        return document;
    }

    private static IReadOnlyList<TranslatedBlock> Blocks(
        FrontMatterText text,
        SegmentState fileState,
        string path,
        DiagnosticBag diagnostics
    ) =>
        [
            .. ReportBody
                .Identified(
                    MarkdownReader.Read(text.Body, path, text.BodyLine, diagnostics),
                    path,
                    diagnostics,
                    isTranslation: true
                )
                .Select(pair => new TranslatedBlock(
                    pair.Id,
                    pair.Block.Kind,
                    pair.Block.Text,
                    pair.Block.LeadLength,
                    pair.Block.Mark?.Hash,
                    StateOf(pair.Block, path, diagnostics) ?? fileState,
                    pair.Block.Line
                )),
        ];

    private static SegmentState? StateOf(MarkdownBlock block, string path, DiagnosticBag diagnostics)
    {
        if (block.Mark?.State is not { } code)
            return null;
        var state = SegmentStates.Of(code);
        if (state is null)
            diagnostics.Report(
                VocabularyRules.WrongValue,
                new SourceLocation(path, block.MarkLine, 1),
                block.Mark.Id,
                code,
                string.Join(", ", SegmentStates.Codes)
            );
        return state;
    }

    private static Speaker? Speaker(YamlKeys keys)
    {
        if (keys.Keys("speaker", "{ name: …, role: … }") is not { } speaker)
            return null;
        var read = new Speaker(speaker.Required("name"), speaker.Text("role") ?? "");
        speaker.Finish();
        return read;
    }

    private static (SegmentState State, string? By) Translation(YamlKeys keys)
    {
        if (keys.Keys("translation") is not { } translation)
            return (SegmentState.Initial, null);
        var state = SegmentStates.Of(translation.Choice("state", SegmentStates.Codes));
        var by = translation.Text("by");
        translation.Finish();
        return (state ?? SegmentState.Initial, by);
    }
}
