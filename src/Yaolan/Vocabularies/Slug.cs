namespace Yaolan.Vocabularies;

/// <summary>What may stand in an address: lower-case letters, digits and single hyphens, and no name that Windows keeps for itself.</summary>
public static class Slug
{
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 80
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && text[0] != '-'
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && !DeviceNames.Contains(text);
}
