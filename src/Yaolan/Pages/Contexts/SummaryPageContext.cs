namespace Yaolan.Pages.Contexts;

/// <summary>Feeds summary.html: a report on a sheet of A4, for print.</summary>
/// <param name="Report">The report's own page.</param>
/// <param name="Facts">Area, year, speaker, occasion, date, form.</param>
/// <param name="ReviewedCaption">Names the years whose targets are reviewed; empty when none are.</param>
/// <param name="Reviewed">Targets of the years that the report looks back on, with what it reports of them.</param>
/// <param name="UnreviewedCount">Targets of those years of which nothing is reported.</param>
/// <param name="Targets">Targets that the report headlines.</param>
/// <param name="Themes">Reported results by theme.</param>
/// <param name="Sections">The outline, a line a section.</param>
/// <param name="Address">Absolute address of the report; empty without a base URL.</param>
/// <param name="SourceFile">The file that the text came from; empty when unknown.</param>
public sealed record SummaryPageContext(
    SiteContext Site,
    PageContext Page,
    LinkContext Report,
    WordsContext Title,
    WordsContext Subtitle,
    IReadOnlyList<FactContext> Facts,
    IReadOnlyList<NoticeContext> Notices,
    string ReviewedCaption,
    IReadOnlyList<TargetRowContext> Reviewed,
    int UnreviewedCount,
    IReadOnlyList<TargetRowContext> Targets,
    IReadOnlyList<SummaryThemeContext> Themes,
    IReadOnlyList<HeadingContext> Sections,
    string Address,
    string SourceFile
)
{
    /// <summary>The year or years that most of the results are of; figures of others say theirs.</summary>
    public string ResultsPeriod { get; init; } = "";

    /// <summary>Where the tracker has every target of the year that is reviewed; null for several years or none.</summary>
    public LinkContext? Tracker { get; init; }
}

/// <summary>The results of one theme.</summary>
public sealed record SummaryThemeContext(string Name, string Href, IReadOnlyList<FigureContext> Figures);
