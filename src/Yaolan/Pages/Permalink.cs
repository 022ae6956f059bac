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
    public string FilePath => $"{Language.Code()}/{Folder}index.html";

    /// <summary>The folder form for canonical addresses, sitemaps and feeds.</summary>
    public string SitePath => $"{Language.Code()}/{Folder}";

    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    public string Absolute(string baseUrl) => $"{baseUrl}/{SitePath}";

    public Permalink In(Language language) => this with { Language = language };

    /// <summary>A link from this page to another; it names the file.</summary>
    /// <param name="query">What the page's script is to choose; the page is whole without it.</param>
    public string To(Permalink target, string fragment = "", string query = "") =>
        ToFile(target.FilePath) + (query.Length == 0 ? "" : $"?{query}") + Fragment(fragment);

    /// <summary>A link from this page to a file of the output folder.</summary>
    public string ToFile(string path)
    {
        var from = SitePath.Split('/');
        var to = path.Split('/');
        var shared = 0;
        while (
            shared < from.Length - 1
            && shared < to.Length - 1
            && string.Equals(from[shared], to[shared], StringComparison.Ordinal)
        )
            shared++;
        var up = string.Concat(Enumerable.Repeat("../", from.Length - 1 - shared));
        return up + string.Join('/', to[shared..]);
    }

    private static string Fragment(string fragment) => fragment.Length == 0 ? "" : $"#{fragment}";
}
