using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;

namespace Yaolan.Content.Translations;

/// <summary>Writes English back into its file, block by block.</summary>
public static class TranslationWriter
{
    private const string StateField = "translation.state";

    /// <summary>The changed text of the file; null where the changes would touch other blocks as well.</summary>
    /// <param name="stray">The first block or field that would not be read back as meant.</param>
    public static string? Changed(
        TranslationFile file,
        ReportDocument chinese,
        TranslationChanges changes,
        out string stray
    )
    {
        var state = StateOfFile(file.Document, changes);
        var editor = new TranslationEditor(file, chinese.Blocks);
        var byId = chinese.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
        foreach (var change in changes.Blocks)
        {
            var ownState = change.State == state ? null : change.State.Code();
            editor.Put(byId[change.Id], change.Markdown, new BlockMark(change.Id, change.Hash, ownState));
        }
        var fields = new Dictionary<string, string>(changes.Fields, StringComparer.Ordinal);
        if (state != file.Document.State)
            fields[StateField] = state.Code();
        var text = editor.Text(fields);
        stray = Stray(file, text, changes, state);
        return stray.Length == 0 ? text : null;
    }

    /// <summary>The file with a mark and a note for each block that it lacks; null where other blocks would be touched.</summary>
    /// <param name="notes">Suggestions by block id.</param>
    public static string? WithOpenBlocks(
        TranslationFile file,
        ReportDocument chinese,
        IReadOnlyDictionary<string, IReadOnlyList<string>> notes,
        out string stray
    )
    {
        var editor = new TranslationEditor(file, chinese.Blocks);
        var state = file.Document.State == SegmentState.Initial ? null : SegmentState.Initial.Code();
        foreach (var block in chinese.Blocks.Where(block => !file.Holds(block.Id)))
        {
            var mark = new BlockMark(block.Id, BlockHash.Of(block.Text), state);
            editor.Insert(block.Id, TranslatorNote.Lines(block, mark, notes.GetValueOrDefault(block.Id) ?? []));
        }
        var none = new TranslationChanges(new Dictionary<string, string>(StringComparer.Ordinal), []);
        var lines = RawLines.Of(editor.Text(none.Fields));
        var open = TranslationField.Of(chinese.Metadata, file.Document).Where(field => field.English is null);
        FrontMatterEditor.Remark(lines, file.Text, [.. open]);
        var text = lines.ToString();
        stray = Stray(file, text, none, file.Document.State);
        return stray.Length == 0 ? text : null;
    }

    /// <summary>An English file without any English yet.</summary>
    public static TranslationFile Empty(ReportDocument chinese)
    {
        var text = FrontMatterWriter.WriteTranslation(chinese.Id, null, null, null, null, "initial", null);
        var path = ContentFolder.DisplayOf(chinese.Id, ContentFolder.EnglishFile);
        return TranslationFile.Of(text, path, new DiagnosticBag())!;
    }

    /// <summary>Writes a report's English file whole or not at all.</summary>
    public static void Save(ContentFolder content, string id, string text) =>
        WholeFile.Write(content.FileOf(id, ContentFolder.EnglishFile), text);

    // When all English has come equally far, the file says so once; else each block that differs says so itself.
    private static SegmentState StateOfFile(TranslatedDocument document, TranslationChanges changes)
    {
        var states = document.Blocks.ToDictionary(block => block.Id, block => block.State, StringComparer.Ordinal);
        foreach (var change in changes.Blocks)
            states[change.Id] = change.State;
        var all = states.Values.Distinct().ToList();
        return all is [var state] && changes.Blocks.Count > 0 ? state : document.State;
    }

    private static string Stray(TranslationFile file, string text, TranslationChanges changes, SegmentState state)
    {
        var diagnostics = new DiagnosticBag();
        if (TranslationFile.Of(text, file.Path, diagnostics) is not { } changed)
            return changes.Fields.Keys.FirstOrDefault() ?? file.Path;
        foreach (var (name, english) in changes.Fields)
        {
            if (!string.Equals(FieldOf(changed.Document, name), english, StringComparison.Ordinal))
                return name;
        }
        if (changed.Document.State != state)
            return StateField;
        var meant = file.Document.Blocks.ToDictionary(
            block => block.Id,
            block => (Markdown: file.MarkdownOf(block.Id), block.State),
            StringComparer.Ordinal
        );
        foreach (var change in changes.Blocks)
            meant[change.Id] = (change.Markdown, change.State);
        foreach (var block in changed.Document.Blocks)
        {
            var isMeant =
                meant.Remove(block.Id, out var wanted)
                && wanted.State == block.State
                && string.Equals(wanted.Markdown, changed.MarkdownOf(block.Id), StringComparison.Ordinal);
            if (!isMeant)
                return block.Id;
        }
        return meant.Keys.FirstOrDefault() ?? "";
    }

    private static string? FieldOf(TranslatedDocument document, string name) =>
        name switch
        {
            "title" => document.Title,
            "subtitle" => document.Subtitle,
            "occasion" => document.Occasion,
            "speaker.name" => document.Speaker?.Name,
            _ => document.Speaker?.Role,
        };
}
