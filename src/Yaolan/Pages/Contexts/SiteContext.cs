namespace Yaolan.Pages.Contexts;

/// <summary>What every page of one language shares.</summary>
/// <param name="Navigation">The main menu, links relative to the page.</param>
/// <param name="Home">Address of the home page in this language.</param>
/// <param name="Stylesheet">Address of the stylesheet.</param>
/// <param name="Icon">Address of the small picture for tabs and bookmarks.</param>
/// <param name="Repository">Address of the repository, empty for none.</param>
public sealed record SiteContext(
    string Title,
    string Tagline,
    string Home,
    IReadOnlyList<LinkContext> Navigation,
    string Stylesheet,
    string Icon,
    string Repository,
    string TextLicence,
    string DataLicence
);
