namespace Yaolan.Publishing.Inspection;

/// <summary>What is kept of a file once it was read: the inspection of thousands of pages holds no page.</summary>
/// <param name="CompressedSize">Size in bytes as servers send it; for pages, stylesheets and scripts only.</param>
/// <param name="Page">Null for files that are no pages.</param>
internal sealed record InspectedFile(
    string Path,
    long Size,
    long CompressedSize,
    IReadOnlyList<Reference> References,
    InspectedPage? Page
);

/// <summary>What other pages may ask of a page.</summary>
/// <param name="Ids">Everything that an address may point to.</param>
/// <param name="Alternates">Files of this page's versions by language tag.</param>
/// <param name="Canonical">The file that the page calls its lasting address; null when it names none.</param>
/// <param name="IsListed">False for pages that lead on at once or ask not to be listed: nothing need link to them.</param>
internal sealed record InspectedPage(
    IReadOnlySet<string> Ids,
    IReadOnlyList<(string Language, Reference Target)> Alternates,
    Reference? Canonical,
    bool IsListed
);
