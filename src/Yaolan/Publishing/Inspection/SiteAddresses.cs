using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Finds which file of the site an address means, and what is wrong with the address itself.</summary>
/// <param name="baseUrl">Where the site will be published, without a slash at the end; empty when unknown.</param>
internal sealed class SiteAddresses(string baseUrl)
{
    private const string Index = "index.html";

    /// <summary>A host shows this page at addresses of any depth.</summary>
    public const string NotFoundPage = "404.html";

    /// <summary>The address with the file that it means, by the file that names it; problems are reported.</summary>
    public Reference Resolve(
        string from,
        string address,
        ReferenceKind kind,
        (int Line, int Column) place,
        FindingList findings
    )
    {
        var written = address.Trim();
        var here = FindingList.PlaceOf(from, place.Line, place.Column);
        var (path, fragment) = Split(written);
        Reference To(string? file) => new(written, file, file is null ? "" : fragment, kind, place.Line, place.Column);

        if (SchemeOf(written) is { } scheme)
        {
            if (scheme is not ("http" or "https"))
            {
                if (!IsAllowed(scheme, kind))
                    findings.Report(InspectionRules.UnsafeScheme, here, written, scheme);
                return To(null);
            }
            if (BelowBase(path) is { } below)
                return To(below);
            return Outside(To(null), here, findings);
        }
        if (written.StartsWith("//", StringComparison.Ordinal))
            return Outside(To(null), here, findings);
        if (written.StartsWith('/'))
        {
            findings.Report(InspectionRules.LinkFromRoot, here, written);
            return To(null);
        }
        if (path.Length == 0)
            return To(from);
        if (string.Equals(from, NotFoundPage, StringComparison.Ordinal))
            findings.Report(InspectionRules.AstrayAtDepth, here, written);
        if (Combined(from, path) is not { } file)
        {
            findings.Report(InspectionRules.BrokenLink, here, written, "../");
            return To(null);
        }
        if (file.Length > 0 && !file.EndsWith('/'))
            return To(file);
        // Feeds and manifests give the folder form on purpose; nobody opens them from disk.
        if (kind != ReferenceKind.Machine)
            findings.Report(InspectionRules.LinkToFolder, here, written, written.TrimEnd('/') + "/" + Index);
        return To(file + Index);
    }

    private static Reference Outside(Reference reference, SourceLocation here, FindingList findings)
    {
        if (reference.Kind is ReferenceKind.Asset or ReferenceKind.Stylesheet or ReferenceKind.Script)
            findings.Report(InspectionRules.ThirdPartyRequest, here, reference.Written);
        return reference;
    }

    // Pictures may be written into the page; nothing else may.
    private static bool IsAllowed(string scheme, ReferenceKind kind) =>
        scheme switch
        {
            "mailto" => kind == ReferenceKind.Link,
            "data" => kind == ReferenceKind.Asset,
            "tag" or "urn" => kind == ReferenceKind.Machine,
            _ => false,
        };

    private string? BelowBase(string address)
    {
        if (baseUrl.Length == 0 || !address.StartsWith(baseUrl, StringComparison.Ordinal))
            return null;
        var rest = address[baseUrl.Length..];
        if (rest.Length > 0 && rest[0] != '/')
            return null;
        var path = Uri.UnescapeDataString(rest.TrimStart('/'));
        return path.Length == 0 || path.EndsWith('/') ? path + Index : path;
    }

    private static (string Path, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], fragment);
    }

    private static string? Combined(string from, string path)
    {
        var names = new List<string>(from.Split('/')[..^1]);
        var parts = Uri.UnescapeDataString(path).Split('/');
        foreach (var part in parts)
        {
            if (part == "..")
            {
                if (names.Count == 0)
                    return null;
                names.RemoveAt(names.Count - 1);
            }
            else if (part is not ("." or ""))
                names.Add(part);
        }
        var file = string.Join('/', names);
        return parts[^1] is "" or "." or ".." && file.Length > 0 ? file + "/" : file;
    }

    // RFC 3986, 3.1: a letter, then letters, digits, plus, hyphen and full stop, up to a colon.
    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0]))
            return null;
        var scheme = address[..colon];
        return scheme.All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.')
            ? scheme.ToLowerInvariant()
            : null;
    }
}
