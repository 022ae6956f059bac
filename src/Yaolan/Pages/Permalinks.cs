using System.Globalization;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The address of every kind of page; only the parts of long lists add to one.</summary>
public static class Permalinks
{
    public const string Stylesheet = "assets/site.css";

    public const string Icon = "assets/icon.svg";

    /// <summary>What stands for the site where a link to it is shared: 1200 × 630.</summary>
    public const string SharedPicture = "assets/share.png";

    public const string TouchIcon = "assets/icon-180.png";

    /// <summary>Keeps the reader's place when the language is switched.</summary>
    public const string SiteScript = "assets/site.js";

    /// <summary>Pictures for home screens, with size and type.</summary>
    public static readonly IReadOnlyList<(string File, string Size, string Type)> Icons =
    [
        (Icon, "any", "image/svg+xml"),
        ("assets/icon-192.png", "192x192", "image/png"),
        ("assets/icon-512.png", "512x512", "image/png"),
    ];

    public const string TrackerScript = "assets/tracker.js";

    public const string SearchScript = "assets/search.js";

    /// <summary>The program and the index of the search page, in a site that has them.</summary>
    public const string SearchBundle = "pagefind/pagefind.js";

    /// <summary>The file of one indicator's figures with titles in one language.</summary>
    public static string IndicatorData(Language language, string code) =>
        $"data/indicators/{code}.{language.Code()}.csv";

    public static string Feed(Language language) => $"{language.Code()}/feed.xml";

    public static string Manifest(Language language) => $"{language.Code()}/site.webmanifest";

    public static Permalink Home(Language language) => new(language, "");

    public static Permalink Reports(Language language) => new(language, "reports/");

    public static Permalink Report(Language language, string id) => new(language, $"reports/{id}/");

    public static Permalink Numbers(Language language, string id) => new(language, $"reports/{id}/numbers/");

    public static Permalink Parallel(Language language, string id) => new(language, $"reports/{id}/parallel/");

    public static Permalink Summary(Language language, string id) => new(language, $"reports/{id}/summary/");

    public static Permalink Indicators(Language language) => new(language, "indicators/");

    public static Permalink Indicator(Language language, string code) => new(language, $"indicators/{code}/");

    public static Permalink Years(Language language) => new(language, "years/");

    public static Permalink Year(Language language, int year) =>
        new(language, string.Create(CultureInfo.InvariantCulture, $"years/{year}/"));

    public static Permalink Changes(Language language) => new(language, "year-over-year/");

    public static Permalink Change(Language language, int first, int second) =>
        new(language, string.Create(CultureInfo.InvariantCulture, $"year-over-year/{first}-{second}/"));

    public static Permalink Areas(Language language) => new(language, "areas/");

    public static Permalink Area(Language language, string slug) => new(language, $"areas/{slug}/");

    public static Permalink Themes(Language language) => new(language, "themes/");

    public static Permalink Theme(Language language, string code) => new(language, $"themes/{code}/");

    public static Permalink Tracker(Language language) => new(language, "tracker/");

    /// <param name="theme">The page with the entries of one theme; the index of all terms without.</param>
    public static Permalink Glossary(Language language, string? theme = null) =>
        new(language, theme is null ? "glossary/" : $"glossary/{theme}/");

    public static Permalink Data(Language language) => new(language, "data/");

    public static Permalink Search(Language language) => new(language, "search/");

    public static Permalink Text(Language language, string name) => new(language, $"{name}/");
}
