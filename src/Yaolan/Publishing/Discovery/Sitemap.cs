using System.Globalization;
using System.Xml;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Discovery;

/// <summary>
/// All pages for search engines, each with its other language (sitemaps.org protocol 0.9, with hreflang alternates). Addresses
/// in it are absolute, so that there is none without a base URL.
/// </summary>
public static class Sitemap
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // The protocol allows 50,000 addresses a file; 50 MB are reached earlier when each has three alternates.
    private const int MostAddresses = 40_000;

    public static IEnumerable<OutputFile> Of(Site site, int most = MostAddresses)
    {
        var baseUrl = site.Settings.BaseUrl;
        if (baseUrl.Length == 0)
            return [];
        var pages = site.Pages.Select(page => page.Permalink).OfType<Permalink>().ToList();
        var changed = site
            .Reports.Where(report => (report.Metadata.Changed ?? report.Metadata.Added) is not null)
            .ToDictionary(
                report => Permalinks.Report(Language.Chinese, report.Id).Folder,
                report => (report.Metadata.Changed ?? report.Metadata.Added)!,
                StringComparer.Ordinal
            );
        if (pages.Count <= most)
            return [Part("sitemap.xml", pages, baseUrl, changed)];
        var parts = pages
            .Chunk(most)
            .Select(
                (part, number) =>
                    Part(
                        string.Create(CultureInfo.InvariantCulture, $"sitemap-{number + 1}.xml"),
                        part,
                        baseUrl,
                        changed
                    )
            )
            .ToList();
        return [Index(parts, baseUrl), .. parts];
    }

    private static OutputFile Part(
        string path,
        IReadOnlyList<Permalink> pages,
        string baseUrl,
        Dictionary<string, string> changed
    ) =>
        XmlOutput.Of(
            path,
            xml =>
            {
                xml.WriteStartElement("urlset", Protocol);
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
                foreach (var page in pages)
                {
                    xml.WriteStartElement("url", Protocol);
                    xml.WriteElementString("loc", Protocol, page.Absolute(baseUrl));
                    if (changed.TryGetValue(page.Folder, out var date))
                        xml.WriteElementString("lastmod", Protocol, date);
                    foreach (var language in LanguageCodes.All)
                        Alternate(xml, language.Tag(), page.In(language).Absolute(baseUrl));
                    Alternate(xml, "x-default", page.In(Language.Chinese).Absolute(baseUrl));
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
        );

    private static OutputFile Index(IEnumerable<OutputFile> parts, string baseUrl) =>
        XmlOutput.Of(
            "sitemap.xml",
            xml =>
            {
                xml.WriteStartElement("sitemapindex", Protocol);
                foreach (var part in parts)
                {
                    xml.WriteStartElement("sitemap", Protocol);
                    xml.WriteElementString("loc", Protocol, $"{baseUrl}/{part.Path}");
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
        );

    private static void Alternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
