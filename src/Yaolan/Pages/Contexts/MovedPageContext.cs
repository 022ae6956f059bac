namespace Yaolan.Pages.Contexts;

/// <summary>Feeds moved.html: an old address of a report, which leads on to the new one.</summary>
/// <param name="Lang">BCP 47 tag of the page.</param>
/// <param name="Text">Words of the link.</param>
/// <param name="Href">Where the report is now.</param>
/// <param name="Canonical">The same as an absolute address; empty without a base URL.</param>
/// <param name="Stylesheet">Address of the stylesheet.</param>
public sealed record MovedPageContext(
    string Lang,
    WordsContext Title,
    string Text,
    string Href,
    string Canonical,
    string Stylesheet
);
