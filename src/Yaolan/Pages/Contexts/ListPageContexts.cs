namespace Yaolan.Pages.Contexts;

/// <summary>Feeds reports.html: all reports, newest year first.</summary>
/// <param name="Parts">Pages of their own when there are too many reports for one: then there are no years.</param>
public sealed record ReportsPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<ReportYearContext> Years
);

/// <summary>The reports filed under one year.</summary>
public sealed record ReportYearContext(string Year, string Href, IReadOnlyList<ReportCardContext> Reports);

/// <summary>Feeds indicators.html: all indicators with figures, by theme.</summary>
/// <param name="Parts">Pages of their own when there are too many indicators for one: then there are no themes.</param>
public sealed record IndicatorsPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<IndicatorThemeContext> Themes
);

/// <summary>The indicators of one theme.</summary>
public sealed record IndicatorThemeContext(
    string Code,
    string Name,
    string Href,
    string Description,
    IReadOnlyList<IndicatorCardContext> Indicators
);

/// <summary>An indicator in a list.</summary>
/// <param name="Latest">Its newest result or, without one, its newest target.</param>
public sealed record IndicatorCardContext(
    string Code,
    string Name,
    string Href,
    FigureContext? Latest,
    int FigureCount
);

/// <summary>Feeds years.html: all years with figures.</summary>
/// <param name="Changes">The pages of two years side by side.</param>
public sealed record YearsPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<YearCardContext> Years,
    LinkContext Changes
);

/// <summary>A year in a list.</summary>
/// <param name="AreaCount">How many areas have figures for the year.</param>
/// <param name="Areas">Those areas; empty where the list of years would have more links than a page has rows.</param>
public sealed record YearCardContext(
    string Year,
    string Href,
    int Targets,
    int Results,
    int AreaCount,
    IReadOnlyList<LinkContext> Areas
);

/// <summary>Feeds areas.html: all areas with reports, each below its province.</summary>
/// <param name="Parts">Pages of their own when there are too many areas for one: then there are no areas here.</param>
public sealed record AreasPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<AreaCardContext> Areas
);

/// <summary>An area in a list.</summary>
/// <param name="Parent">Name of the area above it; empty for none.</param>
public sealed record AreaCardContext(
    string Name,
    string Href,
    string Parent,
    int Reports,
    int FigureCount,
    string Years
);
