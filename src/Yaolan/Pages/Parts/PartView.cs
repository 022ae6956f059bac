using Yaolan.Pages.Contexts;

namespace Yaolan.Pages.Parts;

/// <summary>Shows the parts of a list as links, each with how many rows it has.</summary>
internal static class PartView
{
    public static IReadOnlyList<ListPartContext> Of<T>(ListPart<T> part, Permalink list, Permalink here) =>
        [
            .. part.Parts.Select(below => new ListPartContext(
                below.Place.Names[^1].Slug,
                below.Place.Names[^1].Text.In(here.Language),
                here.To(below.Place.In(list)),
                below.Rows.Count
            )),
        ];
}
