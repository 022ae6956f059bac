namespace Yaolan.Pages.Contexts;

/// <summary>Feeds changes.html: the pairs of neighbouring years.</summary>
/// <param name="Gaps">Which years are missing between two that are there, in words.</param>
public sealed record ChangesPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<YearPairContext> Pairs,
    IReadOnlyList<string> Gaps
);

/// <summary>Two years in a list.</summary>
/// <param name="AreaCount">How many areas have something to compare.</param>
/// <param name="Areas">Those areas, each with its place on the page; empty where the list would have more links than a page has rows.</param>
/// <param name="RowCount">How many indicators have figures in both.</param>
public sealed record YearPairContext(
    string Name,
    string Href,
    int AreaCount,
    IReadOnlyList<LinkContext> Areas,
    int RowCount
);

/// <summary>Feeds change.html: two neighbouring years side by side.</summary>
/// <param name="Years">The two years, the earlier first.</param>
/// <param name="UpCount">Results that rose, over all areas; DownCount and SameCount likewise.</param>
/// <param name="Parts">Pages of their own when there are too many rows for one: then there are no areas.</param>
public sealed record ChangePageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<LinkContext> Years,
    int UpCount,
    int DownCount,
    int SameCount,
    IReadOnlyList<ListPartContext> Parts,
    IReadOnlyList<AreaChangesContext> Areas,
    LinkContext? Previous,
    LinkContext? Next
);

/// <summary>One area in two years.</summary>
/// <param name="Id">Anchor of the area.</param>
/// <param name="NewTerms">Terms that only the later reports use; empty lists where either year has no report.</param>
public sealed record AreaChangesContext(
    string Id,
    LinkContext Area,
    IReadOnlyList<ChangeRowContext> Rows,
    IReadOnlyList<TermContext> NewTerms,
    IReadOnlyList<TermContext> GoneTerms,
    IReadOnlyList<TermContext> RisenTerms
);

/// <summary>One indicator in two years.</summary>
/// <param name="Cells">The two years, the earlier first.</param>
/// <param name="Target">How the target changed; null where a year has none.</param>
/// <param name="Result">How the result changed; null where a year has none.</param>
public sealed record ChangeRowContext(
    string Name,
    string Href,
    string MeasureText,
    IReadOnlyList<IndicatorCellContext> Cells,
    ChangeContext? Target,
    ChangeContext? Result
);

/// <summary>A change between two years.</summary>
/// <param name="Kind">up, down or same.</param>
/// <param name="Text">The change in words, with its unit.</param>
public sealed record ChangeContext(string Kind, string Text);

/// <summary>A term of the reports with how often each year's reports use it.</summary>
/// <param name="Text">In the page's language where the termbase has it, else in Chinese.</param>
/// <param name="Href">Where it stands first.</param>
public sealed record TermContext(WordsContext Text, string Href, int FirstCount, int SecondCount);
