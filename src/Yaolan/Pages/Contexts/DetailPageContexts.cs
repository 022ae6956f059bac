namespace Yaolan.Pages.Contexts;

/// <summary>Feeds indicator.html: one indicator over years and areas.</summary>
/// <param name="Definition">What is counted, of whom.</param>
/// <param name="Better">higher, lower or none.</param>
/// <param name="BetterText">The same in words.</param>
/// <param name="DataHref">Address of its figures as CSV.</param>
/// <param name="Parts">Pages of their own when there are too many figures for one: then table, charts and figures are empty.</param>
/// <param name="Table">Year by area.</param>
/// <param name="Charts">A chart for each area with figures to compare.</param>
/// <param name="Figures">Every observation, newest first, with its words.</param>
/// <param name="Related">Other indicators of the theme.</param>
public sealed record IndicatorPageContext(
    SiteContext Site,
    PageContext Page,
    string Code,
    string OtherName,
    string Definition,
    string Theme,
    string ThemeHref,
    string Better,
    string BetterText,
    string DataHref,
    IReadOnlyList<ListPartContext> Parts,
    IndicatorTableContext Table,
    IReadOnlyList<ChartContext> Charts,
    IReadOnlyList<FigureContext> Figures,
    IReadOnlyList<LinkContext> Related
);

/// <summary>Targets and results, a row a year, a column an area.</summary>
public sealed record IndicatorTableContext(IReadOnlyList<LinkContext> Areas, IReadOnlyList<SeriesContext> Rows);

/// <summary>One year of an indicator in one area.</summary>
/// <param name="Targets">Figures aimed at; usually one.</param>
/// <param name="Results">Figures reported; growth, level and rank may all stand here.</param>
/// <param name="Verdict">met, missed, not_comparable, no_result, pending; empty when there is no target.</param>
/// <param name="Note">How far a missed target was, or why two figures cannot be compared; empty where nothing need be said.</param>
public sealed record IndicatorCellContext(
    string AreaName,
    IReadOnlyList<FigureContext> Targets,
    IReadOnlyList<FigureContext> Results,
    string Verdict,
    string VerdictText,
    bool Provisional,
    string Note
)
{
    /// <summary>Whether the figures need their names to be told apart: what was newly added beside what there is in all.</summary>
    public bool Named { get; init; }
}

/// <summary>Feeds year.html: what was aimed at and reached in one year.</summary>
/// <param name="Parts">Pages of their own when there are too many rows for one: then areas and reports are empty.</param>
/// <param name="Changes">The year beside its neighbours.</param>
/// <param name="Previous">The year before, null without one.</param>
public sealed record YearPageContext(
    SiteContext Site,
    PageContext Page,
    string Year,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<YearAreaContext> Areas,
    IReadOnlyList<ReportCardContext> Reports,
    IReadOnlyList<LinkContext> Changes,
    LinkContext? Previous,
    LinkContext? Next
);

/// <summary>One area in one year.</summary>
/// <param name="Rows">Indicators: targets with results, and results that nobody had set a target for.</param>
/// <param name="Tracker">Where the tracker has every target of the area and year; null without any.</param>
public sealed record YearAreaContext(
    string Name,
    string Href,
    IReadOnlyList<TargetRowContext> Rows,
    LinkContext? Tracker
);

/// <summary>Feeds area.html: an area's reports and its indicators over the years.</summary>
/// <param name="Parent">The area above it, null without one on the site.</param>
/// <param name="Children">Areas below it on the site.</param>
/// <param name="Parts">Pages of their own when there are too many rows for one: then series and comparison are empty.</param>
/// <param name="Years">Column heads of the series, oldest first.</param>
/// <param name="Beside">Its figures beside those of the area above it; empty without one.</param>
public sealed record AreaPageContext(
    SiteContext Site,
    PageContext Page,
    LinkContext? Parent,
    IReadOnlyList<LinkContext> Children,
    IReadOnlyList<ReportCardContext> Reports,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<LinkContext> Years,
    IReadOnlyList<SeriesContext> Series,
    IReadOnlyList<BesideRowContext> Beside
)
{
    /// <summary>The years for which the area set targets, newest first: where the tracker has them all.</summary>
    public IReadOnlyList<LinkContext> Targets { get; init; } = [];
}

/// <summary>One indicator in one year, of an area and of the area above it, in the same measure and unit.</summary>
/// <param name="Share">The area's part of the whole in words; empty where it has none.</param>
public sealed record BesideRowContext(
    string Name,
    string Href,
    string Year,
    FigureContext Own,
    FigureContext Above,
    string Share
);

/// <summary>A row of cells, in the order of the table's columns: an indicator over the years, or a year over the areas.</summary>
/// <param name="Href">Empty for a span of years, which has no page.</param>
public sealed record SeriesContext(string Name, string Href, IReadOnlyList<IndicatorCellContext> Cells);

/// <summary>Feeds text.html: a page of prose from content/pages.</summary>
/// <param name="Sections">Its text, cut at the headings.</param>
/// <param name="Rules">On the method page, the rules by which targets are paired and judged; empty elsewhere.</param>
public sealed record TextPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<TextSectionContext> Sections,
    IReadOnlyList<RuleGroupContext> Rules,
    IReadOnlyList<NoticeContext> Notices
);

/// <summary>A heading with what stands under it.</summary>
/// <param name="Id">Anchor; empty for what stands before the first heading.</param>
/// <param name="Level">From 2; 0 for what stands before the first heading.</param>
/// <param name="TitleHtml">The heading as HTML made from its Markdown.</param>
/// <param name="BodyHtml">What follows as HTML made from its Markdown.</param>
public sealed record TextSectionContext(string Id, int Level, string TitleHtml, string BodyHtml);

/// <summary>Rules of one kind, in the order in which they work.</summary>
/// <param name="Id">Anchor.</param>
public sealed record RuleGroupContext(string Id, string Title, IReadOnlyList<RuleContext> Rules);

/// <summary>A rule as the program applies it.</summary>
/// <param name="Text">What it says; empty where the name says all.</param>
public sealed record RuleContext(string Name, string Text);

/// <summary>Feeds numbers.html: every figure of one report.</summary>
/// <param name="Parts">Pages of their own when there are too many figures for one: then sections are empty.</param>
public sealed record NumbersPageContext(
    SiteContext Site,
    PageContext Page,
    LinkContext Report,
    IReadOnlyList<NoticeContext> Notices,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<NumbersSectionContext> Sections,
    int FigureCount
);

/// <summary>The figures below one heading.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Href">Address of the heading in the text; empty before the first heading.</param>
public sealed record NumbersSectionContext(
    string Id,
    WordsContext Title,
    string Href,
    IReadOnlyList<FigureContext> Figures
);

/// <summary>Feeds data.html: what can be downloaded.</summary>
/// <param name="PackageHref">Address of the description of all tables for programs.</param>
public sealed record DataPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<DownloadContext> Downloads,
    string PackageHref
);

/// <summary>A file to download.</summary>
public sealed record DownloadContext(
    string Name,
    string Href,
    string Description,
    int Rows,
    IReadOnlyList<ColumnContext> Columns
);

/// <summary>A column of a table file.</summary>
public sealed record ColumnContext(string Name, string Description);

/// <summary>Feeds home.html.</summary>
/// <param name="Introduction">One sentence that says what this is.</param>
/// <param name="Headlines">For each area, the headline indicators of its newest year.</param>
/// <param name="Years">All years, for the strip.</param>
/// <param name="Counts">Reports, figures, indicators, targets.</param>
public sealed record HomePageContext(
    SiteContext Site,
    PageContext Page,
    string Introduction,
    IReadOnlyList<HeadlineContext> Headlines,
    IReadOnlyList<ReportCardContext> Newest,
    IReadOnlyList<LinkContext> Years,
    IReadOnlyList<CountContext> Counts
);

/// <summary>The headline table of one area.</summary>
public sealed record HeadlineContext(
    string AreaName,
    string AreaHref,
    string Year,
    string YearHref,
    IReadOnlyList<TargetRowContext> Rows
);

/// <summary>How many of something there are.</summary>
public sealed record CountContext(string Text, string Number, string Href);

/// <summary>Feeds root.html, both languages on one page: the choice of language.</summary>
public sealed record ChoicePageContext(string Title, string Stylesheet, IReadOnlyList<ChoiceContext> Choices);

/// <summary>Feeds not-found.html, both languages on one page: shown by the host for addresses that do not exist, at any depth.</summary>
/// <param name="Choices">Their links are absolute; without an address of the site there are none, and the text says the way.</param>
public sealed record NotFoundPageContext(string Title, IReadOnlyList<ChoiceContext> Choices);

/// <summary>One language on a bilingual page.</summary>
public sealed record ChoiceContext(string Lang, string Title, string Text, IReadOnlyList<LinkContext> Links);
