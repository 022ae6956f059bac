namespace Yaolan.Content;

/// <summary>Which addresses may become links: http and https, mailto, and relative ones.</summary>
public static class WebAddress
{
    /// <summary>Whether paths may be put behind it: a whole http address without a user, a query or a part of a page.</summary>
    public static bool CanBeExtended(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var absolute)
        && absolute is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
        && !address.AsSpan().ContainsAny(" ?#\\");

    public static bool IsSafe(string address)
    {
        // Browsers take \ for /: /\example.org leaves the site.
        if (address.Any(character => char.IsControl(character) || character == '\\'))
            return false;
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute))
            return absolute.Scheme is "http" or "https" or "mailto";
        return !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal);
    }
}
