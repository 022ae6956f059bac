namespace Yaolan.Content;

/// <summary>A part of a page of prose: a heading with what stands under it.</summary>
/// <param name="Id">Its anchor; empty for what stands before the first heading.</param>
/// <param name="Level">From 2, below the title of the page; 0 for what stands before the first heading.</param>
public sealed record PageSection(string Id, int Level, string TitleHtml, string BodyHtml);
