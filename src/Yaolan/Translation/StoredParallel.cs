using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Storage;

namespace Yaolan.Translation;

/// <summary>The blocks of a report in both languages, put aside together; what stands above the text stays at hand.</summary>
internal static class StoredParallel
{
    public static ParallelReport PutAside(ParallelReport report, RecordStore store)
    {
        var stored = store.Put(record => Write(record, report), Read);
        var english = report.Translation?.Blocks.Count ?? 0;
        return new ParallelReport(
            report.Report with
            {
                Blocks = new StoredList<Blocks, ReportBlock>(
                    report.Report.Blocks.Count,
                    stored,
                    static blocks => blocks.Chinese
                ),
            },
            report.Translation is { } translation
                ? translation with
                {
                    Blocks = new StoredList<Blocks, TranslatedBlock>(english, stored, static blocks => blocks.English),
                }
                : null,
            new StoredList<Blocks, TranslationUnit>(report.Units.Count, stored, static blocks => blocks.Units)
        );
    }

    private static void Write(BinaryWriter record, ParallelReport report)
    {
        var english = report.Translation?.Blocks ?? [];
        var places = new Dictionary<TranslatedBlock, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < english.Count; place++)
            places[english[place]] = place;
        record.WriteList(report.Report.Blocks, BlockRecords.Write);
        record.WriteList(english, Write);
        // Units stand in the order of the Chinese blocks, one for each.
        record.WriteList(
            report.Units,
            (fields, unit) => Write(fields, unit, unit.Target is null ? -1 : places[unit.Target])
        );
    }

    private static Blocks Read(BinaryReader record)
    {
        var chinese = record.ReadList(BlockRecords.Read);
        var english = record.ReadList(ReadBlock);
        var read = 0;
        return new Blocks(chinese, english, record.ReadList(fields => ReadUnit(fields, chinese[read++], english)));
    }

    private static void Write(BinaryWriter record, TranslatedBlock block)
    {
        record.WriteText(block.Id);
        record.Write((byte)block.Kind);
        record.WriteText(block.Text);
        record.Write7BitEncodedInt(block.LeadLength);
        record.WriteOptional(block.SourceHash);
        record.Write((byte)block.State);
        record.Write7BitEncodedInt(block.Line);
    }

    private static TranslatedBlock ReadBlock(BinaryReader record) =>
        new(
            record.ReadText(),
            (BlockKind)record.ReadByte(),
            record.ReadText(),
            record.Read7BitEncodedInt(),
            record.ReadOptional(),
            (SegmentState)record.ReadByte(),
            record.Read7BitEncodedInt()
        );

    private static void Write(BinaryWriter record, TranslationUnit unit, int target)
    {
        record.Write(target);
        record.Write((byte)unit.Currency);
        record.WriteStructs<Figure>([
            .. unit.Figures.Select(pair => new Figure(
                pair.Chinese,
                pair.ChineseNumber,
                pair.English,
                pair.EnglishSentence
            )),
        ]);
        record.WriteStructs<SourceSpan>([.. unit.Sentences]);
    }

    private static TranslationUnit ReadUnit(BinaryReader record, ReportBlock source, TranslatedBlock[] english)
    {
        var target = record.ReadInt32();
        return new TranslationUnit(source, target < 0 ? null : english[target], (UnitCurrency)record.ReadByte())
        {
            Figures = Array.ConvertAll(
                record.ReadStructs<Figure>(),
                pair => new FigurePair(pair.Chinese, pair.ChineseNumber, pair.English, pair.EnglishSentence)
            ),
            Sentences = record.ReadStructs<SourceSpan>(),
        };
    }

    private readonly record struct Figure(
        SourceSpan Chinese,
        int ChineseNumber,
        SourceSpan English,
        SourceSpan EnglishSentence
    );

    private sealed record Blocks(ReportBlock[] Chinese, TranslatedBlock[] English, TranslationUnit[] Units);
}
