using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Normalization.Repairs;
using Yaolan.Vocabularies;

namespace Yaolan.Content.Body;

/// <summary>Gives the blocks of a body their ids and section kinds, and checks them.</summary>
internal static class ReportBody
{
    public static IReadOnlyList<ReportBlock> Read(
        FrontMatterText text,
        string path,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var blocks = new List<ReportBlock>();
        var section = "head";
        foreach (
            var (block, id) in Identified(
                MarkdownReader.Read(text.Body, path, text.BodyLine, diagnostics),
                path,
                diagnostics
            )
        )
        {
            var kind = BlockId.SectionOf(id);
            if (
                block.Kind is not (BlockKind.Caption or BlockKind.Byline)
                && vocabulary.Kinds.Sections.Find(kind) is not null
            )
                section = kind;
            // What an editor types is read like a seed.
            var words = StrayBlanks.Close(block.Text, vocabulary.Units);
            var lead = StrayBlanks.Close(block.Text[..block.LeadLength], vocabulary.Units).Length;
            blocks.Add(new ReportBlock(id, block.Kind, block.Level, section, words, lead, []));
        }
        return blocks;
    }

    /// <summary>Blocks with ids: their own, or one made of their text where they have none.</summary>
    /// <param name="isTranslation">Then a block without an id pairs with nothing, which is told where blocks are paired.</param>
    public static IEnumerable<(MarkdownBlock Block, string Id)> Identified(
        IReadOnlyList<MarkdownBlock> blocks,
        string path,
        DiagnosticBag diagnostics,
        bool isTranslation = false
    )
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var place = new SourceLocation(path, block.Line, 1);
            var id = block.Mark?.Id ?? BlockId.OfText(block.Text);
            var isNew = lines.TryAdd(id, block.Line);
            if (block.Mark is null && isTranslation)
            {
                if (isNew)
                    yield return (block, id);
                continue;
            }
            if (block.Mark is null && isNew)
                diagnostics.Report(ContentRules.BlockWithoutId, place, Start(block.Text), id);
            else if (block.Mark is null)
                diagnostics.Report(ContentRules.EqualBlocksWithoutId, place, Start(block.Text), First(id));
            else if (!BlockId.IsValid(id))
                diagnostics.Report(ContentRules.BadBlockId, place, id);
            if (block.Mark is not null && !isNew)
                diagnostics.Report(ContentRules.DuplicateBlock, place, id, First(id));
            if (isNew)
                yield return (block, id);
        }

        string First(string id) => new SourceLocation(path, lines[id], 1).ToString();
    }

    private static string Start(string text) => text.Length <= 20 ? text : $"{text[..20]}…";
}
