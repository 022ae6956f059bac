using System.Text.RegularExpressions;

namespace Yaolan.Content;

/// <summary>Where the terms of a licence stand, for machines that know licences by their address.</summary>
public static partial class LicenceAddress
{
    /// <summary>
    /// That of a Creative Commons licence by its name (CC BY 4.0, CC-BY-SA-4.0, CC0 1.0), and of a licence given as an address;
    /// null for others.
    /// </summary>
    public static string? Of(string licence)
    {
        if (Uri.TryCreate(licence, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return licence;
        if (CreativeCommons().Match(licence) is not { Success: true } name)
            return null;
        var kind = name.Groups["kind"].Value.ToLowerInvariant();
        var place = kind.Length == 0 ? "publicdomain/zero" : $"licenses/{kind}";
        return $"https://creativecommons.org/{place}/{name.Groups["version"].Value}/";
    }

    // SPDX writes the same names with hyphens.
    [GeneratedRegex(
        "^CC(0|[ -](?<kind>BY(-NC)?(-SA|-ND)?))[ -](?<version>[1-4]\\.[05])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex CreativeCommons();
}
