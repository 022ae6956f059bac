using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Writes records for the indexing script: a line each.</summary>
internal static class SearchRecordFile
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Keeps two words from becoming one.</summary>
    private const string Apart = " ，";

    public static string Write(IEnumerable<SearchRecord> records) =>
        string.Concat(records.Select(record => Json(record).ToJsonString(Plain) + "\n"));

    /// <summary>
    /// The name of an index. Under the code for no language Pagefind takes Chinese as it was cut here; under zh it would cut it once more.
    /// </summary>
    private static string IndexOf(Language language) => language == Language.Chinese ? "und" : language.Code();

    private static void Add(JsonObject meta, string key, string text)
    {
        if (text.Length > 0)
            meta[key] = SearchWords.Cut(text);
    }

    private static JsonObject Json(SearchRecord record)
    {
        var meta = new JsonObject();
        Add(meta, "title", record.Title);
        Add(meta, "names", string.Join(Apart, record.Names));
        Add(meta, "place", record.Place);
        Add(meta, "words", string.Join(Apart, record.Words));
        return new JsonObject
        {
            ["url"] = record.Address,
            ["language"] = IndexOf(record.Language),
            ["content"] = SearchWords.Cut(record.Text),
            ["meta"] = meta,
            ["filters"] = new JsonObject
            {
                ["kind"] = new JsonArray(record.Kind),
                ["area"] = new JsonArray([.. record.Areas.Select(area => JsonValue.Create(area))]),
                ["year"] = new JsonArray([
                    .. record.Years.Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture))),
                ]),
            },
        };
    }
}
