using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>
/// The address of a page: its folder below <c>/zh/</c> or <c>/en/</c>. File, relative link and absolute address all come from
/// here, so that the site works below any base path and opened from disk.
/// </summary>
/// <param name="Folder">Path with a slash at the end, such as <c>reports/luoyang-2025-work-report/</c>; empty for the home page.</param>
public sealed record Permalink(Language Language, string Folder)
{
    /// <summary>The file below the output folder.</summary>
    public string FilePath => string.Concat(Language.Code(), "/", Folder, "index.html");

    /// <summary>The folder form for canonical addresses, sitemaps and feeds.</summary>
    public string SitePath => string.Concat(Language.Code(), "/", Folder);

    /// <summary>How many folders below that of its language it stands.</summary>
    public int Depth => Folder.AsSpan().Count('/');

    /// <summary>The first folder of its path; empty for the home page.</summary>
    public string Top => Folder.Length == 0 ? "" : Folder[..Folder.IndexOf('/')];

    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    public string Absolute(string baseUrl) => $"{baseUrl}/{SitePath}";

    public Permalink In(Language language) => this with { Language = language };

    /// <summary>A link from this page to another; it names the file.</summary>
    /// <param name="query">What the page's script is to choose; the page is whole without it.</param>
    public string To(Permalink target, string fragment = "", string query = "")
    {
        // Nearly all links stay within a language, whose folder both share.
        var link =
            target.Language == Language
                ? Relative(Folder, target.Folder, "index.html")
                : Relative(SitePath, target.SitePath, "index.html");
        return (query, fragment) switch
        {
            ("", "") => link,
            ("", _) => $"{link}#{fragment}",
            (_, "") => $"{link}?{query}",
            _ => $"{link}?{query}#{fragment}",
        };
    }

    /// <summary>A link from this page to a file of the output folder.</summary>
    public string ToFile(string path) => Relative(SitePath, path, "");

    // From a folder to what lies at a path, and the file in it.
    private static string Relative(string from, string path, string file)
    {
        var shared = 0;
        for (var at = 0; at < from.Length && at < path.Length && from[at] == path[at]; at++)
        {
            if (from[at] == '/')
                shared = at + 1;
        }
        var up = from.AsSpan(shared).Count('/');
        return string.Create(
            3 * up + path.Length - shared + file.Length,
            (path, shared, up, file),
            static (link, parts) =>
            {
                for (var level = 0; level < parts.up; level++)
                    "../".CopyTo(link[(3 * level)..]);
                parts.path.AsSpan(parts.shared).CopyTo(link[(3 * parts.up)..]);
                parts.file.CopyTo(link[^parts.file.Length..]);
            }
        );
    }
}
