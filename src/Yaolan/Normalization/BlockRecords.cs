using Yaolan.Storage;

namespace Yaolan.Normalization;

/// <summary>Blocks as records that can be put aside.</summary>
internal static class BlockRecords
{
    public static void Write(BinaryWriter record, ReportBlock block)
    {
        record.WriteText(block.Id);
        record.Write((byte)block.Kind);
        record.Write7BitEncodedInt(block.Level);
        record.WriteText(block.Section);
        record.WriteText(block.Text);
        record.Write7BitEncodedInt(block.LeadLength);
        SeedOffsets.Of(block.Origins).WriteTo(record);
    }

    public static ReportBlock Read(BinaryReader record) =>
        new(
            record.ReadText(),
            (BlockKind)record.ReadByte(),
            record.Read7BitEncodedInt(),
            record.ReadText(),
            record.ReadText(),
            record.Read7BitEncodedInt(),
            SeedOffsets.Read(record)
        );

    /// <summary>The report with its blocks put aside, and without its seed's text, which nothing asks for once there are blocks.</summary>
    public static NormalizedReport PutAside(NormalizedReport report, RecordStore store)
    {
        var blocks = store.Put(record => record.WriteList(report.Blocks, Write), record => record.ReadList(Read));
        return report with
        {
            Blocks = new StoredList<ReportBlock[], ReportBlock>(report.Blocks.Count, blocks, static all => all),
            Raw = report.Raw with { Text = "" },
        };
    }
}
