using System.Globalization;
using Yaolan.Content;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The reports as a table: a row a report.</summary>
public static class ReportTable
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "id",
        "kind",
        "form",
        "ref_area",
        "area_zh",
        "area_en",
        "year",
        "review_year",
        "outlook_year",
        "title_zh",
        "title_en",
        "speaker_zh",
        "role_zh",
        "date",
        "inferred",
        "blocks",
        "observations",
        "translation_state",
        "source_file",
        "source_sha256",
        "url_zh",
        "url_en",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<ReportEntry> reports, Vocabulary vocabulary) =>
        reports.Select(report => Row(report, vocabulary.Areas.OfCode(report.Metadata.Area)));

    private static IReadOnlyList<string> Row(ReportEntry report, ReferenceArea? area)
    {
        var metadata = report.Metadata;
        return
        [
            metadata.Id,
            metadata.Kind,
            metadata.Form,
            metadata.Area,
            area?.Name.Chinese ?? "",
            area?.Name.English ?? "",
            Number(metadata.Year),
            metadata.ReviewYear?.ToString() ?? "",
            metadata.OutlookYear is { } outlook ? Number(outlook) : "",
            metadata.Title,
            report.Parallel.Translation?.Title ?? "",
            metadata.Speaker?.Name ?? "",
            metadata.Speaker?.Role ?? "",
            metadata.Date ?? "",
            string.Join(' ', metadata.Inferred),
            Number(report.Document.Blocks.Count),
            Number(report.Observations.Count),
            report.Parallel.State.Code(),
            metadata.Source?.File ?? "",
            metadata.Source?.Sha256 ?? "",
            Permalinks.Report(Language.Chinese, report.Id).FilePath,
            Permalinks.Report(Language.English, report.Id).FilePath,
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
