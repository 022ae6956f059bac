using Yaolan.Pages.Parts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>What the list of year pairs tells of one.</summary>
/// <param name="AreaCount">How many areas have something to compare.</param>
/// <param name="Areas">Those areas, as many as may be linked.</param>
/// <param name="Anchors">Slugs that the page of the pair has as anchors.</param>
/// <param name="RowCount">How many indicators are compared, in all areas.</param>
internal sealed record ListedPair(
    (int First, int Second) Pair,
    int AreaCount,
    IReadOnlyList<ReferenceArea> Areas,
    IReadOnlySet<string> Anchors,
    int RowCount
)
{
    public static ListedPair Of((int First, int Second) pair, ListPart<ChangeLine> rows)
    {
        var areas = rows.Rows.Select(line => line.Area).DistinctBy(area => area.Code, StringComparer.Ordinal).ToList();
        var anchors = rows.IsSplit
            ? rows.Parts.Select(part => part.Place.Names[^1].Slug)
            : areas.Select(area => area.Slug);
        return new ListedPair(
            pair,
            areas.Count,
            [.. areas.Take(ListPart<ChangeLine>.MostRows)],
            anchors.ToHashSet(StringComparer.Ordinal),
            rows.Rows.Count(line => line.Years is not null)
        );
    }
}
