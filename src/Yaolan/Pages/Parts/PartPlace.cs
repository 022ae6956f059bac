using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Parts;

/// <summary>Where a part of a list stands below the whole: the names on the way to it, none for the whole.</summary>
internal sealed record PartPlace(IReadOnlyList<PartName> Names)
{
    private const string Separator = " · ";

    public static PartPlace Whole { get; } = new([]);

    public bool IsWhole => Names.Count == 0;

    public PartPlace Below(PartName name) => new([.. Names, name]);

    public Permalink In(Permalink list) =>
        list with
        {
            Folder = list.Folder + string.Concat(Names.Select(name => $"{name.Slug}/")),
        };

    /// <summary>The names on the way, without the list itself; empty for the whole.</summary>
    public string NameIn(Language language) => string.Join(Separator, Names.Select(name => name.Text.In(language)));

    public string Title(string list, Language language) => IsWhole ? list : $"{list}{Separator}{NameIn(language)}";

    /// <summary>The pages between the trail of the list and this part: the list itself and the parts above.</summary>
    public IReadOnlyList<LinkContext> Trail(string title, Permalink list) =>
        [
            .. Enumerable
                .Range(0, Names.Count)
                .Select(depth => new LinkContext(
                    depth == 0 ? title : Names[depth - 1].Text.In(list.Language),
                    In(list).To(new PartPlace([.. Names.Take(depth)]).In(list))
                )),
        ];
}
