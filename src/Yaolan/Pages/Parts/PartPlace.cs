using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Parts;

/// <summary>Where a part of a list stands below the whole: the names on the way to it, none for the whole.</summary>
internal sealed record PartPlace(IReadOnlyList<PartName> Names)
{
    private const string Separator = " · ";

    public static PartPlace Whole { get; } = new([]);

    public bool IsWhole => Names.Count == 0;

    /// <summary>The part that this one is a part of; null for the whole.</summary>
    public PartPlace? Above { get; private init; }

    // Below the page of the whole list.
    private string Folder { get; init; } = "";

    public PartPlace Below(PartName name) => new([.. Names, name]) { Above = this, Folder = $"{Folder}{name.Slug}/" };

    public Permalink In(Permalink list) => IsWhole ? list : new Permalink(list.Language, list.Folder + Folder);

    /// <summary>The names on the way, without the list itself; empty for the whole.</summary>
    public string NameIn(Language language) => string.Join(Separator, Names.Select(name => name.Text.In(language)));

    public string Title(string list, Language language) => IsWhole ? list : $"{list}{Separator}{NameIn(language)}";

    /// <summary>From the trail of the list to this part: the list itself, the parts above and the name of this part; empty for the whole.</summary>
    public IReadOnlyList<LinkContext> Trail(string title, Permalink list)
    {
        if (IsWhole)
            return [];
        var here = In(list);
        var trail = new LinkContext[Names.Count + 1];
        trail[^1] = new LinkContext(Names[^1].Text.In(list.Language), "", Current: true);
        var place = Above;
        for (var depth = Names.Count - 1; place is not null; place = place.Above, depth--)
            trail[depth] = new LinkContext(
                depth == 0 ? title : Names[depth - 1].Text.In(list.Language),
                here.To(place.In(list))
            );
        return trail;
    }
}
