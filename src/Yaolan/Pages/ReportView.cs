using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows reports in lists and links.</summary>
internal static class ReportView
{
    /// <summary>The title in a language; where nobody translated it, English says whose report of which year and kind it is.</summary>
    public static WordsContext TitleOf(ReportEntry report, Vocabulary vocabulary, Language language)
    {
        var title = Words(report.Metadata.Title, report.Parallel.Translation?.Title, language);
        if (title.Lang.Length == 0)
            return title;
        var area = vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(language);
        var kind = vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(language);
        return area is null || kind is null
            ? title
            : new WordsContext(vocabulary.WordsIn(language).Format("report.untitled", area, YearOf(report), kind), "");
    }

    /// <summary>
    /// The title as it stands in lists and links: where it says no more than 政府工作报告, with the area and the year that it
    /// lacks.
    /// </summary>
    public static WordsContext NameOf(ReportEntry report, Vocabulary vocabulary, Language language)
    {
        var title = TitleOf(report, vocabulary, language);
        var spoken = title.Lang.Length == 0 ? language : Language.Chinese;
        var place = PlaceOf(report, vocabulary, spoken, title.Text);
        return place.Length == 0
            ? title
            : title with
            {
                Text = vocabulary.WordsIn(spoken).Format("report.name", place, title.Text),
            };
    }

    /// <summary>Area and year of a report whose title names neither; empty where the title is enough.</summary>
    public static string PlaceOf(ReportEntry report, Vocabulary vocabulary, Language language, string shown)
    {
        var printed = report.Metadata.Title;
        var year = YearOf(report);
        var kind = vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.Chinese;
        if (
            kind is null
            || !printed.Contains(kind, StringComparison.Ordinal)
            || printed.Contains(year, StringComparison.Ordinal)
            || shown.Contains(year, StringComparison.Ordinal)
        )
            return "";
        var area = vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(language) ?? "";
        var words = vocabulary.WordsIn(language);
        return area.Length == 0 || shown.Contains(area, StringComparison.Ordinal)
            ? words.Format("report.of_year", year)
            : words.Format("report.of_area", area, year);
    }

    private static string YearOf(ReportEntry report) => report.Metadata.Year.ToString(CultureInfo.InvariantCulture);

    public static WordsContext SubtitleOf(ReportEntry report, Language language) =>
        Words(report.Metadata.Subtitle ?? "", report.Parallel.Translation?.Subtitle, language);

    public static WordsContext Words(string chinese, string? english, Language language)
    {
        if (language == Language.Chinese || chinese.Length == 0)
            return new WordsContext(chinese, "");
        return string.IsNullOrEmpty(english)
            ? new WordsContext(chinese, Language.Chinese.Tag())
            : new WordsContext(english, "");
    }

    public static ReportCardContext Card(ReportEntry report, SiteIndex index, Permalink here) =>
        new(
            TitleOf(report, index.Vocabulary, here.Language),
            SubtitleOf(report, here.Language),
            here.To(Permalinks.Report(here.Language, report.Id)),
            index.Vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(here.Language) ?? report.Metadata.Area,
            YearOf(report),
            index.Vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(here.Language) ?? report.Metadata.Kind,
            report.Observations.Count
        );

    /// <summary>
    /// The targets where a report sets them; where no place of it does, those ahead that have an indicator. Those of the year
    /// planned for come first.
    /// </summary>
    public static IEnumerable<Observation> HeadlineTargets(ReportEntry report, Vocabulary vocabulary)
    {
        var headlined = TargetPassages.BlocksOf(report, vocabulary);
        return report
            .Observations.Where(found =>
                found.Status == ObservationStatus.Target
                && (
                    headlined.Count > 0
                        ? headlined.Contains(found.Block)
                        : found.Indicator is not null && !IsLookedBackOn(found, report.Metadata)
                )
            )
            .OrderBy(found => !IsOfYearAhead(found, report.Metadata));
    }

    /// <summary>The same as rows of a table, which say of which years a target is where it is not the year planned for.</summary>
    public static IEnumerable<TargetRowContext> TargetRows(
        ReportEntry report,
        Vocabulary vocabulary,
        FigureView figures
    ) =>
        HeadlineTargets(report, vocabulary)
            .Select(found =>
                figures.Row(found) with
                {
                    Period = IsOfYearAhead(found, report.Metadata) ? "" : found.Period.ToString(),
                }
            );

    /// <summary>True of a target for the year that its report plans for.</summary>
    public static bool IsOfYearAhead(Observation target, ReportMetadata report) =>
        target.Period == TimePeriod.Year(report.OutlookYear ?? report.Year);

    // A report may repeat last year's targets beside their results; it does not set them.
    private static bool IsLookedBackOn(Observation target, ReportMetadata report) =>
        report.OutlookYear is { } outlook && target.Period.Last < outlook;

    /// <summary>The headings of a report with the number of figures below each.</summary>
    public static IReadOnlyList<HeadingContext> Contents(ReportEntry report, Language language)
    {
        var counts = report
            .Observations.CountBy(found => found.Block, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var contents = new List<HeadingContext>();
        List<TranslationUnit> units = [.. report.Parallel.Units];
        for (var at = 0; at < units.Count; at++)
        {
            var block = units[at].Source;
            if (block.Kind != BlockKind.Heading)
                continue;
            var count = 0;
            for (var below = at + 1; below < units.Count && IsBelow(units[below].Source, block); below++)
                count += counts.GetValueOrDefault(units[below].Source.Id);
            contents.Add(
                new HeadingContext(
                    Words(block.Text, units[at].Target?.Text, language),
                    $"#{block.Id}",
                    block.Level,
                    block.Section,
                    count
                )
            );
        }
        return contents;
    }

    private static bool IsBelow(ReportBlock block, ReportBlock heading) =>
        block.Kind != BlockKind.Heading || block.Level > heading.Level;
}
