using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows reports in lists and links.</summary>
internal static class ReportView
{
    /// <summary>The title in a language; the Chinese one, marked as such, where nobody translated it.</summary>
    public static WordsContext TitleOf(ReportEntry report, Language language) =>
        Words(report.Metadata.Title, report.Parallel.Translation?.Title, language);

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
            TitleOf(report, here.Language),
            SubtitleOf(report, here.Language),
            here.To(Permalinks.Report(here.Language, report.Id)),
            index.Vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(here.Language) ?? report.Metadata.Area,
            report.Metadata.Year.ToString(CultureInfo.InvariantCulture),
            index.Vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(here.Language) ?? report.Metadata.Kind,
            report.Observations.Count
        );
}
