using Yaolan.Vocabularies;

namespace Yaolan.Pages.Editions;

/// <summary>A PDF of a report: the page that it is printed from and where it stands.</summary>
/// <param name="Name">full, summary or bilingual.</param>
/// <param name="FilePath">The file below the output folder.</param>
public sealed record PrintEdition(string Name, Permalink Page, string FilePath)
{
    /// <summary>The editions of a report in both languages.</summary>
    public static IEnumerable<PrintEdition> Of(string report) =>
        LanguageCodes.All.SelectMany(language => Of(report, language));

    public static IEnumerable<PrintEdition> Of(string report, Language language) =>
        [
            Edition("full", Permalinks.Report(language, report)),
            Edition("summary", Permalinks.Summary(language, report)),
            Edition("bilingual", Permalinks.Parallel(language, report)),
        ];

    private static PrintEdition Edition(string name, Permalink page) =>
        new(name, page, $"{page.SitePath}{page.Folder.Split('/')[1]}-{name}.pdf");
}
