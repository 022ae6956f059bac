namespace Yaolan.Pages.Contexts;

/// <summary>Feeds search.html: a form, the results that its script finds, and lists for readers whom it cannot serve.</summary>
/// <param name="HasIndex">False for a site that was built without search.</param>
/// <param name="Bundle">Address of the program that reads the index; loaded when the reader begins to search.</param>
/// <param name="Root">Address of the output folder, to which the addresses of results are relative.</param>
/// <param name="Other">The search page in the other language.</param>
/// <param name="Lists">Pages that lead to everything.</param>
/// <param name="Examples">Searches to begin with.</param>
public sealed record SearchPageContext(
    SiteContext Site,
    PageContext Page,
    bool HasIndex,
    string Bundle,
    string Root,
    LinkContext Other,
    IReadOnlyList<LinkContext> Lists,
    IReadOnlyList<LinkContext> Examples
);
