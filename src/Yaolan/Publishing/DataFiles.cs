using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing;

/// <summary>The data that researchers download: CSV as UTF-8 with a byte order mark, for spreadsheets.</summary>
public static class DataFiles
{
    /// <summary>The files one by one: of many reports, each is large.</summary>
    public static IEnumerable<OutputFile> Of(Site site)
    {
        var columns = new ObservationColumns(
            found => site.LabelIn(Language.English, found) ?? "",
            found => Site.QuoteIn(Language.English, found) ?? "",
            (found, language) => $"{Permalinks.Report(LanguageCodes.Of(language), found.Report).FilePath}#{found.Block}"
        );
        var observations = site.Observations.Select(found => ObservationTable.Row(found, columns));
        var tracks = new TrackTable(site.Vocabulary);
        yield return Table("observations.csv", ObservationTable.Columns, observations);
        yield return Table("indicators.csv", IndicatorTable.Columns, IndicatorTable.Rows(site));
        yield return Table("reports.csv", ReportTable.Columns, ReportTable.Rows(site.Reports, site.Vocabulary));
        yield return Table("tracker.csv", TrackTable.Columns, site.Tracks.Select(tracks.Row));
        yield return Table("corrections.csv", CorrectionTable.Columns, CorrectionTable.Rows(site.Reports));
        foreach (var indicator in site.IndicatorsWithFigures)
        foreach (var language in LanguageCodes.All)
            yield return Figures(site, indicator, language);
        yield return DataPackage.Of(site);
    }

    private static OutputFile Figures(Site site, Indicator indicator, Language language) =>
        File(
            Permalinks.IndicatorData(language, indicator.Code),
            IndicatorTable.Titles(site.Vocabulary.WordsIn(language)),
            IndicatorTable.Figures(site, indicator, language)
        );

    private static OutputFile Table(
        string name,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows
    ) => File($"data/{name}", columns, rows);

    private static OutputFile File(
        string path,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows
    ) => OutputFile.Streamed(path, stream => CsvTable.Write(stream, columns, rows, byteOrderMark: true));
}
