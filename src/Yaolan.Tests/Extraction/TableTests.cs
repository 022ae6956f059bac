using System.Runtime.CompilerServices;
using Xunit;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>Tables with what they state: a file of tables and one of their readings, cell by cell.</summary>
public sealed class TableTests
{
    [Fact]
    public void A_cell_is_read_as_its_row_and_heads_mean_it() =>
        GoldenFile.Matches(string.Join("\n", Cases().Select(Read)), "Tables/tables.expected");

    private static IEnumerable<List<string>> Cases() =>
        File.ReadAllText(Path.Combine(Folder(), "tables.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList());

    private static string Read(List<string> lines)
    {
        var (section, area, above) = Corpus.Setting(lines[0]);
        var document = Readings.Document("", section, area) with
        {
            Blocks =
            [
                Block("b-1", BlockKind.Paragraph, section, TracedText.Of(above)),
                Block("b-2", BlockKind.Table, section, TableRows.Join([.. lines.Skip(1).Select(TracedText.Of)])),
            ],
        };
        var report = ObservationExtractor.Read(document, NormalizedText.Vocabulary);
        var read = report
            .Observations.Where(found => found.Block == "b-2")
            .Select(found => $"{Readings.Compact(found, area)}  ← {found.Quote}")
            .Concat(report.Unread.Select(number => $"unread: {number.Words}"));
        return string.Join('\n', lines.Concat(read).Append(""));
    }

    private static ReportBlock Block(string id, BlockKind kind, string section, TracedText text) =>
        new(id, kind, 0, section, text.Text, 0, [.. text.Origins]);

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(GoldenFile.FolderOf(file), "Tables");
}
