namespace Yaolan.Pages.Parts;

/// <summary>A list of the site or a part of one: a page of rows, or a page that leads to the pages of its parts.</summary>
/// <param name="Place">Where it stands below the page of the whole list.</param>
/// <param name="Rows">All rows, in the order of the page.</param>
/// <param name="Parts">Pages of their own when there are too many rows for one; else empty.</param>
internal sealed record ListPart<T>(PartPlace Place, IReadOnlyList<T> Rows, IReadOnlyList<ListPart<T>> Parts)
{
    /// <summary>Past this many rows a page becomes several.</summary>
    public const int MostRows = 200;

    public bool IsSplit => Parts.Count > 0;

    public IEnumerable<ListPart<T>> SelfAndBelow() => Parts.SelectMany(part => part.SelfAndBelow()).Prepend(this);

    /// <param name="divisions">What a list that is too long is divided by, and its parts in turn.</param>
    public static ListPart<T> Of(IReadOnlyList<T> rows, params IReadOnlyList<Division<T>> divisions) =>
        Of(PartPlace.Whole, rows, divisions);

    private static ListPart<T> Of(PartPlace place, IReadOnlyList<T> rows, IReadOnlyList<Division<T>> divisions)
    {
        for (var next = 0; rows.Count > MostRows && next < divisions.Count; next++)
        {
            var rest = divisions.Skip(next + 1).ToList();
            var groups = rows.GroupBy(divisions[next].NameOf).OrderBy(group => group.Key.Order).ToList();
            if (groups.Count < 2 || (divisions[next].IsForManyParts && HasRoomFor(rows, rest)))
                continue;
            return new ListPart<T>(
                place,
                rows,
                [.. groups.Select(group => Of(place.Below(group.Key), [.. group], rest))]
            );
        }
        return new ListPart<T>(place, rows, []);
    }

    private static bool HasRoomFor(IReadOnlyList<T> rows, IReadOnlyList<Division<T>> divisions) =>
        divisions.Count > 0 && rows.Select(divisions[0].NameOf).Distinct().Count() <= MostRows;
}
