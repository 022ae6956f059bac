using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content;

/// <summary>What <c>content/site.yml</c> sets for the whole site.</summary>
/// <param name="Languages">The site's languages; the first is the default.</param>
/// <param name="BaseUrl">Where the site is published, without a slash at the end; empty when unknown.</param>
/// <param name="TimeZone">Where a day of the reports begins and ends; feeds give moments, reports only days.</param>
/// <param name="Repository">Address of the repository for “report a mistake”; empty for none.</param>
public sealed record SiteSettings(
    LocalizedText Title,
    LocalizedText Description,
    IReadOnlyList<Language> Languages,
    string BaseUrl,
    TimeZoneInfo TimeZone,
    string Repository,
    LocalizedText TextLicence,
    string DataLicence
)
{
    public const string File = "site.yml";

    private const string DefaultZone = "Asia/Shanghai";

    public static SiteSettings Load(ContentFolder content, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var path = $"content/{File}";
        var file = Path.Combine(content.Path, File);
        var fallback = new LocalizedText(vocabulary.ChineseWords["site.title"], vocabulary.EnglishWords["site.title"]);
        if (!System.IO.File.Exists(file) || FrontMatterText.ReadFile(file, path, diagnostics) is not { } text)
            return new SiteSettings(
                fallback,
                LocalizedText.Empty,
                LanguageCodes.All,
                "",
                Zone(DefaultZone) ?? TimeZoneInfo.Utc,
                "",
                LocalizedText.Empty,
                ""
            );

        var node = YamlFile.Read(text, path, diagnostics);
        var keys =
            YamlKeys.Of(node, diagnostics) ?? new YamlKeys(new YamlMapping([], new SourceLocation(path)), diagnostics);
        var licences = keys.Keys("licences");
        var settings = new SiteSettings(
            LocalizedText.Read(keys.Keys("title"), keys, "title", diagnostics),
            LocalizedText.Read(keys.Keys("description"), keys, "description", diagnostics),
            LanguagesIn(keys, diagnostics),
            Address(keys, "base_url", WebAddress.CanBeExtended, diagnostics).TrimEnd('/'),
            ZoneIn(keys, diagnostics),
            Address(keys, "repository", IsWeb, diagnostics).TrimEnd('/'),
            licences?.Keys("texts") is { } texts
                ? LocalizedText.Read(texts, licences, "texts", diagnostics)
                : LocalizedText.Empty,
            licences?.Text("data") ?? ""
        );
        licences?.Finish();
        keys.Finish();
        return settings;
    }

    // Both languages are always there; the setting says which comes first.
    private static IReadOnlyList<Language> LanguagesIn(YamlKeys keys, DiagnosticBag diagnostics)
    {
        var known = LanguageCodes.All.Select(language => language.Code()).ToList();
        var codes = keys.Texts("languages");
        foreach (var code in codes.Where(code => !known.Contains(code, StringComparer.Ordinal)))
            diagnostics.Report(
                VocabularyRules.WrongValue,
                keys.PlaceOf("languages"),
                "languages",
                code,
                string.Join(", ", known)
            );
        return [.. codes.Intersect(known, StringComparer.Ordinal).Select(LanguageCodes.Of).Union(LanguageCodes.All)];
    }

    // Some systems come without a list of zones: a site is built there, too, and the editor learns what its feeds say.
    private static TimeZoneInfo ZoneIn(YamlKeys keys, DiagnosticBag diagnostics)
    {
        const string Key = "time_zone";
        var name = keys.Text(Key) ?? DefaultZone;
        if (Zone(name) is { } zone)
            return zone;
        diagnostics.Report(ContentRules.UnknownTimeZone, keys.PlaceOf(Key), name);
        return TimeZoneInfo.Utc;
    }

    private static TimeZoneInfo? Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string Address(YamlKeys keys, string key, Func<string, bool> allows, DiagnosticBag diagnostics)
    {
        var address = keys.Text(key) ?? "";
        if (address.Length == 0 || allows(address))
            return address;
        diagnostics.Report(VocabularyRules.WrongValue, keys.PlaceOf(key), key, address, "https://…");
        return "";
    }
}
