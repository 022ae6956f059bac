namespace Yaolan.Pages.Contexts;

/// <summary>A part of a long list, on a page of its own.</summary>
/// <param name="Id">Anchor, so that addresses of the undivided list still lead to it.</param>
/// <param name="RowCount">How many rows it has.</param>
public sealed record ListPartContext(string Id, string Text, string Href, int RowCount);
