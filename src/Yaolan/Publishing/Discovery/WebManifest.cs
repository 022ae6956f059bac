using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Discovery;

/// <summary>What a phone needs to keep the site on its home screen (W3C Web Application Manifest), one a language.</summary>
public static class WebManifest
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IEnumerable<OutputFile> Of(Site site) => LanguageCodes.All.Select(language => Of(site, language));

    private static OutputFile Of(Site site, Language language)
    {
        var here = Permalinks.Home(language);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Settings.Title.In(language));
            json.WriteString("description", site.Settings.Description.In(language));
            json.WriteString("lang", language.Tag());
            json.WriteString("start_url", "./");
            json.WriteString("scope", "../");
            json.WriteString("display", "browser");
            json.WriteStartArray("icons");
            foreach (var (file, size, type) in Permalinks.Icons)
            {
                json.WriteStartObject();
                json.WriteString("src", here.ToFile(file));
                json.WriteString("sizes", size);
                json.WriteString("type", type);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new OutputFile(Permalinks.Manifest(language), bytes.ToArray());
    }
}
