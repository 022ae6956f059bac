namespace Yaolan.Vocabularies;

/// <summary>How far an area reaches in the order of government.</summary>
public enum AreaLevel
{
    Nation,
    Province,
    Prefecture,
    County,
}

/// <summary>A place that reports speak of: a code of GB/T 2260, or 100000 for the nation.</summary>
/// <param name="ShortName">The name without its class word: 洛阳 of 洛阳市.</param>
/// <param name="ValidTo">The year in which the code was withdrawn, if it was.</param>
public sealed record ReferenceArea(
    string Code,
    LocalizedText Name,
    string ShortName,
    string Slug,
    string Parent,
    int? ValidFrom,
    int? ValidTo
)
{
    public AreaLevel Level =>
        Code == "100000" ? AreaLevel.Nation
        : Code.EndsWith("0000", StringComparison.Ordinal) ? AreaLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? AreaLevel.Prefecture
        : AreaLevel.County;
}
