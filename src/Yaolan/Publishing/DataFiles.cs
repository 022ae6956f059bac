using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing;

/// <summary>The data that researchers download: CSV as UTF-8 with a byte order mark, for spreadsheets.</summary>
public static class DataFiles
{
    public static IReadOnlyList<OutputFile> Of(Site site) =>
        [
            Table(
                "observations.csv",
                ObservationTable.Columns,
                ObservationTable.Rows(site.Observations, found => Links(found, site))
            ),
            Table("reports.csv", ReportTable.Columns, ReportTable.Rows(site.Reports, site.Vocabulary)),
        ];

    private static ObservationLinks Links(Observation found, Site site) =>
        new(
            site.Vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.English ?? "",
            "",
            $"{Permalinks.Report(Language.Chinese, found.Report).FilePath}#{found.Block}",
            $"{Permalinks.Report(Language.English, found.Report).FilePath}#{found.Block}"
        );

    private static OutputFile Table(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var bytes = new MemoryStream();
        CsvTable.Write(bytes, columns, rows, byteOrderMark: true);
        return new OutputFile($"data/{name}", bytes.ToArray());
    }
}
