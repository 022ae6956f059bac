using Yaolan.Vocabularies;

namespace Yaolan.Pages.Parts;

/// <summary>A way to divide a list.</summary>
/// <param name="IsForManyParts">True for one that is left out as long as the links to the parts of the next fit on a page.</param>
internal sealed record Division<T>(Func<T, PartName> NameOf, bool IsForManyParts = false);

/// <summary>What the rows of a part have in common: an area, a year, a theme.</summary>
/// <param name="Order">Its place among the others, the smallest first.</param>
internal sealed record PartName(string Slug, LocalizedText Text, int Order)
{
    // The slug makes a folder, so that it alone tells parts apart.
    public bool Equals(PartName? other) =>
        other is not null && string.Equals(Slug, other.Slug, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Slug, StringComparison.Ordinal);
}
