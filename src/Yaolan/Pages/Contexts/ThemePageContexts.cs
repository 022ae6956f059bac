namespace Yaolan.Pages.Contexts;

/// <summary>Feeds themes.html: the fields of policy with what there is of each.</summary>
public sealed record ThemesPageContext(SiteContext Site, PageContext Page, IReadOnlyList<ThemeCardContext> Themes);

/// <summary>A theme in a list.</summary>
public sealed record ThemeCardContext(
    string Name,
    string Href,
    string Description,
    int SectionCount,
    int IndicatorCount,
    int TargetCount
);

/// <summary>Feeds theme.html: what the reports say on one theme over the years.</summary>
/// <param name="Counts">What became of its targets.</param>
/// <param name="Parts">Pages of their own when there are too many rows for one: then years, areas and targets are empty.</param>
/// <param name="Years">The sections of reports on it, newest year first.</param>
/// <param name="Areas">Its indicators, a table an area.</param>
/// <param name="Targets">Targets of things that have no indicator of their own.</param>
/// <param name="Tracker">Its targets in the tracker.</param>
/// <param name="Others">The other themes, those that share most passages with it first.</param>
public sealed record ThemePageContext(
    SiteContext Site,
    PageContext Page,
    VerdictCountsContext Counts,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<ThemeYearContext> Years,
    IReadOnlyList<ThemeAreaContext> Areas,
    IReadOnlyList<TargetRowContext> Targets,
    IReadOnlyList<LinkContext> Tracker,
    IReadOnlyList<LinkContext> Others
);

/// <summary>What the reports of one year say on a theme.</summary>
public sealed record ThemeYearContext(string Year, IReadOnlyList<ThemeSectionContext> Sections);

/// <summary>A section of a report.</summary>
/// <param name="Sentence">Its first sentence.</param>
/// <param name="KindText">What it does: review, priorities.</param>
public sealed record ThemeSectionContext(
    WordsContext Title,
    string Href,
    string AreaName,
    string KindText,
    WordsContext Report,
    WordsContext Sentence,
    int FigureCount
);

/// <summary>The indicators of a theme in one area over the years.</summary>
/// <param name="Id">Anchor of the table.</param>
/// <param name="Years">Column heads, oldest first.</param>
public sealed record ThemeAreaContext(
    string Id,
    LinkContext Area,
    IReadOnlyList<LinkContext> Years,
    IReadOnlyList<SeriesContext> Series
);
