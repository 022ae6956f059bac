using System.Globalization;

namespace Yaolan.Publishing.Inspection;

/// <summary>What a phone must load before a page can be read.</summary>
internal static class WeightCheck
{
    /// <summary>A page and its stylesheets, compressed.</summary>
    public const long HeaviestPage = 60 * 1024;

    /// <summary>Scripts of our own, compressed; the search engine's are loaded only when somebody searches.</summary>
    public const long HeaviestScripts = 10 * 1024;

    private const string SearchEngine = "pagefind/";

    public static void Report(InspectedSite site, FindingList findings)
    {
        foreach (var file in site.Files.Where(file => file.Page is not null))
        {
            var page = file.CompressedSize + Loaded(ReferenceKind.Stylesheet).Sum(loaded => loaded.CompressedSize);
            if (page > HeaviestPage)
                Report("HTML + CSS, gzip", page, HeaviestPage);
            var scripts = Loaded(ReferenceKind.Script)
                .Where(loaded => !loaded.Path.StartsWith(SearchEngine, StringComparison.Ordinal))
                .Sum(loaded => loaded.CompressedSize);
            if (scripts > HeaviestScripts)
                Report("JavaScript, gzip", scripts, HeaviestScripts);

            IEnumerable<InspectedFile> Loaded(ReferenceKind kind) =>
                file
                    .References.Where(reference => reference.Kind == kind)
                    .Select(reference => reference.File)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(site.Find)
                    .OfType<InspectedFile>();

            void Report(string what, long size, long limit) =>
                findings.Report(
                    InspectionRules.PageTooHeavy,
                    FindingList.PlaceOf(file.Path),
                    what,
                    Kilobytes(size),
                    Kilobytes(limit)
                );
        }
    }

    private static string Kilobytes(long bytes) => (bytes / 1024m).ToString("0.#", CultureInfo.InvariantCulture);
}
