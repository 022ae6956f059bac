using System.Text;
using Yaolan.Pages;
using Yaolan.Publishing.Discovery;
using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>Files for hosts, search engines, feed readers and phones.</summary>
public static class PublicFiles
{
    /// <summary>
    /// <c>.nojekyll</c> (GitHub Pages serves the files as they are), <c>robots.txt</c>, feeds, manifests and, with a base URL, the sitemap.
    /// </summary>
    public static IReadOnlyList<OutputFile> Of(Site site) =>
        [
            new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
            Robots(site.Settings.BaseUrl),
            .. AtomFeed.Of(site),
            .. WebManifest.Of(site),
            .. Sitemap.Of(site),
        ];

    private static OutputFile Robots(string baseUrl)
    {
        var sitemap = baseUrl.Length == 0 ? "" : $"Sitemap: {baseUrl}/sitemap.xml\n";
        return new OutputFile("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}"));
    }
}
