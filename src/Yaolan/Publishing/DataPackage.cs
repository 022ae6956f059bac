using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing;

/// <summary>Describes the data files as a Data Package (Frictionless, datapackage.json): fields, types, keys, code lists.</summary>
internal static class DataPackage
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "obs_value",
        "obs_value_max",
        "lower",
        "upper",
        "target_value",
        "result_value",
        "margin",
    };
    private static readonly Dictionary<string, IReadOnlyList<DataReference>> References = new(StringComparer.Ordinal)
    {
        ["observations"] = [new("report", "reports", "id"), new("indicator", "indicators", "code")],
        ["tracker"] =
        [
            new("target_report", "reports", "id"),
            new("result_report", "reports", "id"),
            new("indicator", "indicators", "code"),
        ],
        ["corrections"] = [new("report", "reports", "id")],
    };

    // SDMX knows no status for what is aimed at.
    private static readonly (ObservationStatus Status, string Code)[] SdmxCodes =
    [
        (ObservationStatus.Actual, "A"),
        (ObservationStatus.Estimate, "E"),
    ];
    private static readonly HashSet<string> Integers = new(StringComparer.Ordinal)
    {
        "start",
        "end",
        "blocks",
        "observations",
        "year",
        "outlook_year",
    };

    public static OutputFile Of(Site site)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "yaolan");
            json.WriteString("title", $"{site.Settings.Title.English} ({site.Settings.Title.Chinese})");
            json.WriteString("description", site.Settings.Description.English);
            if (site.Settings.DataLicence.Length > 0)
                Licence(json, site.Settings.DataLicence);
            json.WriteStartArray("resources");
            Resource(json, site, "observations", ObservationTable.Columns, "id");
            Resource(json, site, "indicators", IndicatorTable.Columns, "code");
            Resource(json, site, "reports", ReportTable.Columns, "id");
            Resource(json, site, "tracker", TrackTable.Columns, "target_observation");
            Resource(json, site, "corrections", CorrectionTable.Columns, "observation", "column");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.WriteByte((byte)'\n');
        return new OutputFile("data/datapackage.json", bytes.ToArray());
    }

    private static void Licence(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", name.Replace(' ', '-'));
        json.WriteString("title", name);
        if (LicenceAddress.Of(name) is { } address)
            json.WriteString("path", address);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Resource(
        Utf8JsonWriter json,
        Site site,
        string name,
        IReadOnlyList<string> columns,
        params string[] key
    )
    {
        var words = site.Vocabulary.WordsIn(Language.English);
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("path", $"{name}.csv");
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("description", words[$"data.{name}"]);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in columns)
            Field(json, column, words[$"column.{column}"], required: column == key[0]);
        json.WriteEndArray();
        PrimaryKey(json, key);
        if (References.TryGetValue(name, out var references))
            ForeignKeys(json, references);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void PrimaryKey(Utf8JsonWriter json, string[] key)
    {
        if (key is [var one])
        {
            json.WriteString("primaryKey", one);
            return;
        }
        json.WriteStartArray("primaryKey");
        foreach (var column in key)
            json.WriteStringValue(column);
        json.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter json, string column, string description, bool required)
    {
        json.WriteStartObject();
        json.WriteString("name", column);
        json.WriteString(
            "type",
            Numbers.Contains(column) ? "number"
                : Integers.Contains(column) ? "integer"
                : column == "provisional" ? "boolean"
                : column == "date" ? "date"
                : "string"
        );
        json.WriteString("description", description);
        if (column is "obs_status" or "result_status")
        {
            json.WriteStartObject("sdmx:OBS_STATUS");
            foreach (var (status, code) in SdmxCodes)
                json.WriteString(status.Code(), code);
            json.WriteEndObject();
        }
        var codes = column switch
        {
            "obs_status" => Enum.GetValues<ObservationStatus>().Select(status => status.Code()),
            "result_status" => SdmxCodes.Select(pair => pair.Status.Code()),
            "measure" => Enum.GetValues<Measure>().Select(measure => measure.Code()),
            "decision" => Enum.GetValues<CorrectionKind>().Select(kind => kind.ToString().ToLowerInvariant()),
            "verdict" => Enum.GetValues<Verdict>().Select(verdict => verdict.Code()),
            "comparator" or "target_comparator" or "result_comparator" => ComparatorCodes.All.Select(pair => pair.Code),
            _ => null,
        };
        if (required || codes is not null)
        {
            json.WriteStartObject("constraints");
            if (required)
                json.WriteBoolean("required", value: true);
            if (codes is not null)
            {
                json.WriteStartArray("enum");
                foreach (var code in codes)
                    json.WriteStringValue(code);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void ForeignKeys(Utf8JsonWriter json, IReadOnlyList<DataReference> references)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var reference in references)
        {
            json.WriteStartObject();
            json.WriteString("fields", reference.Column);
            json.WriteStartObject("reference");
            json.WriteString("resource", reference.Table);
            json.WriteString("fields", reference.Key);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <summary>A column that names a row of another table.</summary>
internal sealed record DataReference(string Column, string Table, string Key);
