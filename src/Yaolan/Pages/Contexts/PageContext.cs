namespace Yaolan.Pages.Contexts;

/// <summary>What the frame of a page needs to know of it.</summary>
/// <param name="Lang">BCP 47 tag: zh-Hans or en.</param>
/// <param name="Title">The title alone, without the site's name.</param>
/// <param name="TitleLang">BCP 47 tag when the title is not in the page's language, else empty.</param>
/// <param name="Kind">Name of its template without extension, for styles.</param>
/// <param name="Canonical">Absolute address; empty without a base URL.</param>
/// <param name="OtherLanguage">The same page in the other language.</param>
/// <param name="Breadcrumbs">From the home page down; the last is the page itself, without address.</param>
public sealed record PageContext(
    string Lang,
    string Title,
    string TitleLang,
    string Description,
    string Kind,
    string Canonical,
    AlternateContext OtherLanguage,
    IReadOnlyList<LinkContext> Breadcrumbs
)
{
    /// <summary>Its address below that of the site, for reports of mistakes.</summary>
    public string Path { get; init; } = "";

    /// <summary>Address of the page's own script; empty for the pages without one.</summary>
    public string Script { get; init; } = "";

    /// <summary>Absolute address of the page in the site's first language; empty without a base URL.</summary>
    public string DefaultAddress { get; init; } = "";

    /// <summary>Title of the page that this one belongs to, as a report's figures belong to the report; empty for none.</summary>
    public string PartOf { get; init; } = "";

    /// <summary>JSON-LD for search engines, safe inside a script element; empty for none.</summary>
    public string StructuredDataHtml { get; init; } = "";

    /// <summary>How to cite the page.</summary>
    public IReadOnlyList<CitationContext> Citations { get; init; } = [];
}

/// <summary>A page in another language.</summary>
/// <param name="Lang">Its BCP 47 tag.</param>
/// <param name="Href">Relative address.</param>
/// <param name="Absolute">Absolute address; empty without a base URL.</param>
public sealed record AlternateContext(string Lang, string Text, string Href, string Absolute);
