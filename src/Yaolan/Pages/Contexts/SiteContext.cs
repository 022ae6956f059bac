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
)
{
    /// <summary>Address of the search page; it is there in a site without an index too, and leads on.</summary>
    public string Search { get; init; } = "";

    /// <summary>Address of the Atom feed of the page's language.</summary>
    public string Feed { get; init; } = "";

    /// <summary>Address of the web manifest of the page's language.</summary>
    public string Manifest { get; init; } = "";

    /// <summary>Address of the picture for home screens of phones.</summary>
    public string TouchIcon { get; init; } = "";

    /// <summary>Address of the script that every page has; the page is whole without it.</summary>
    public string Script { get; init; } = "";

    /// <summary>Address of the page that says how figures and translations are made; empty in a site without one.</summary>
    public string Method { get; init; } = "";

    /// <summary>How far the translations of the site's reports are, in words; empty on pages that show none.</summary>
    public string TranslationState { get; init; } = "";

    /// <summary>Absolute address of the picture shown where a page is shared; empty without a base URL.</summary>
    public string SharedPicture { get; init; } = "";
}
