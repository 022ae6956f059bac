using System.Collections.Frozen;

namespace Yaolan.Extraction;

/// <summary>The comparators as the data write them.</summary>
public static class ComparatorCodes
{
    public static IReadOnlyList<(Comparator Comparator, string Code)> All { get; } =
    [
        (Comparator.Exactly, "eq"),
        (Comparator.About, "approx"),
        (Comparator.AtLeast, "ge"),
        (Comparator.AtMost, "le"),
        (Comparator.MoreThan, "gt"),
        (Comparator.LessThan, "lt"),
        (Comparator.Between, "range"),
    ];

    private static readonly FrozenDictionary<Comparator, string> Codes = All.ToFrozenDictionary(
        pair => pair.Comparator,
        pair => pair.Code
    );

    public static string Code(this Comparator comparator) => Codes[comparator];
}
