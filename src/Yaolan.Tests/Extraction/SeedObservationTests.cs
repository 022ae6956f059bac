using System.Globalization;
using Xunit;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Extraction;

/// <summary>What is read from the five reports in the folder of seeds: a change of any reading is seen here.</summary>
public sealed class SeedObservationTests
{
    private static readonly IReadOnlyList<ReportDocument> Documents =
    [
        .. Reading
            .Normalized(
                Reading.Seeds(Repository.Workspace.Seeds, new DiagnosticBag()),
                NormalizedText.Vocabulary,
                new DiagnosticBag()
            )
            .Select(ReportDocument.Of),
    ];

    [Theory]
    [MemberData(nameof(SeedTests.Ids), MemberType = typeof(SeedTests))]
    public void Every_number_of_a_seed_is_read_as_before(string id)
    {
        var report = Read(id);
        var lines = report.Observations.Select(Line).ToList();
        lines.Add("");
        lines.AddRange(report.Census.NonFacts.Select(pair => $"not a fact: {pair.Value} {pair.Key}"));
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"unread: {report.Census.Unread}"));
        GoldenFile.Matches(string.Join('\n', lines) + "\n", $"Seeds/{id}.expected");
    }

    [Theory]
    [MemberData(nameof(SeedTests.Ids), MemberType = typeof(SeedTests))]
    public void Every_quote_of_a_seed_is_its_own_blocks_text(string id)
    {
        var blocks = Documents.Single(document => document.Id == id).Blocks;
        Assert.All(
            Read(id).Observations,
            found =>
            {
                var text = blocks.Single(block => block.Id == found.Block).Text;
                Assert.Equal(found.Quote, text[found.QuoteSpan.Start..found.QuoteSpan.End]);
                Assert.InRange(found.FigureSpan.End, found.FigureSpan.Start + 1, text.Length);
            }
        );
    }

    private static ExtractedReport Read(string id) =>
        ObservationExtractor.Read(Documents.Single(document => document.Id == id), NormalizedText.Vocabulary);

    private static string Line(Observation found)
    {
        var row = ObservationTable.Row(found, ObservationColumns.None);
        var shown = ObservationTable.Columns.Zip(row).Where(cell => Shown.Contains(cell.First));
        return string.Join(" | ", shown.Select(cell => cell.Second));
    }

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "id",
        "ref_area",
        "time_period",
        "obs_status",
        "indicator",
        "label_zh",
        "measure",
        "obs_value",
        "obs_value_max",
        "unit_measure",
        "comparator",
    };
}
