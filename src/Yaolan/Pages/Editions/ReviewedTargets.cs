using System.Globalization;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Editions;

/// <summary>The targets of the years that a report looks back on, as far as other reports set them.</summary>
internal static class ReviewedTargets
{
    /// <summary>The anchor of their table on the summary.</summary>
    public const string Anchor = "reviewed";

    /// <summary>Decided ones first, then those that could not be decided.</summary>
    public static List<TargetTrack> Of(ReportEntry report, SiteIndex index) =>
        report.Metadata.ReviewYear is not { } years
            ? []
            :
            [
                .. Enumerable
                    .Range(years.First, years.Last - years.First + 1)
                    .SelectMany(year => index.TracksOf(report.Metadata.Area, year))
                    .Where(track =>
                        track.Target.Report != report.Id
                        && (track.Results.Count == 0 || track.Results.Any(result => result.Report == report.Id))
                    )
                    .OrderBy(track =>
                        track.IsJudged ? 0
                        : track.Target.Indicator is not null ? 1
                        : 2
                    )
                    .ThenBy(track => track.Target, IdOrder.Instance),
            ];

    /// <summary>Names the years; empty for a report that looks back on none.</summary>
    public static string Caption(ReportEntry report, InterfaceWords words) =>
        report.Metadata.ReviewYear is not { } years ? ""
        : years.IsInterval
            ? words.Format("summary.reviewed", words.Format("hedge.range", Number(years.First), Number(years.Last)))
        : words.Format("summary.reviewed", Number(years.Last));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
