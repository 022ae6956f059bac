namespace Yaolan.Pages.Contexts;

/// <summary>A page as others cite it.</summary>
/// <param name="Style">Name of the style: GB/T 7714, APA, BibTeX.</param>
/// <param name="Text">The reference; BibTeX has several lines.</param>
public sealed record CitationContext(string Style, string Text);
