namespace Yaolan.Pages.Contexts;

/// <summary>Feeds glossary.html: the index of all terms that stand in the reports.</summary>
/// <param name="Key">What the statuses mean.</param>
public sealed record GlossaryPageContext(
    SiteContext Site,
    PageContext Page,
    int TermCount,
    IReadOnlyList<StatusKeyContext> Key,
    IReadOnlyList<GlossaryThemeContext> Themes
);

/// <summary>The terms of one theme in the index.</summary>
/// <param name="Code">Anchor of the group.</param>
/// <param name="Href">The page with their entries.</param>
public sealed record GlossaryThemeContext(string Code, string Name, string Href, IReadOnlyList<TermLinkContext> Terms);

/// <summary>A term that leads to its entry.</summary>
public sealed record TermLinkContext(string Chinese, string English, string Href);

/// <summary>Feeds glossary-theme.html: the entries of one theme.</summary>
/// <param name="Key">What the statuses mean.</param>
/// <param name="Others">The pages of the other themes.</param>
public sealed record GlossaryThemePageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<StatusKeyContext> Key,
    IReadOnlyList<GlossaryEntryContext> Terms,
    IReadOnlyList<LinkContext> Others
);

/// <summary>A status with what it means.</summary>
/// <param name="Code">A word for the style: official, usage, proposed.</param>
public sealed record StatusKeyContext(string Code, string Name, string Meaning);

/// <summary>A term with its English, its meaning, and where it stands.</summary>
/// <param name="Id">Anchor of the entry; it never changes.</param>
/// <param name="English">The preferred rendering.</param>
/// <param name="Also">Other accepted renderings.</param>
/// <param name="Status">Code of the status.</param>
/// <param name="PlaceCount">How often it stands in the reports.</param>
/// <param name="ShownCount">How many passages are linked; 0 when all are.</param>
/// <param name="Reports">Links to passages, by report.</param>
public sealed record GlossaryEntryContext(
    string Id,
    string Chinese,
    string English,
    IReadOnlyList<string> Also,
    string GlossChinese,
    string GlossEnglish,
    string Status,
    string StatusText,
    string Source,
    int PlaceCount,
    int ShownCount,
    IReadOnlyList<TermReportContext> Reports
);

/// <summary>Passages of one report.</summary>
public sealed record TermReportContext(string Name, IReadOnlyList<LinkContext> Places);
