using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yaolan.Content;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Discovery;

/// <summary>
/// What search engines read: a report as schema.org Report, data as schema.org Dataset, in JSON-LD. The writer escapes the
/// characters that could end the script element, so that no text of a report can.
/// </summary>
internal sealed class StructuredData(SiteIndex index, Permalink here)
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const int LeastRoom = 4 * 1024;

    // Where a thread writes the next of them.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _bytes;

    private Language Language => here.Language;

    public string Report(ReportEntry report, string description) =>
        Write(json =>
        {
            var metadata = report.Metadata;
            json.WriteString("@type", "Report");
            json.WriteString("name", ReportView.TitleOf(report, index.Vocabulary, Language).Text);
            json.WriteString("description", description);
            json.WriteString("inLanguage", Language.Tag());
            json.WriteString("identifier", report.Id);
            Address(json);
            if (Speaker(report) is { } speaker)
            {
                json.WriteStartObject("author");
                json.WriteString("@type", "Person");
                json.WriteString("name", speaker.Name);
                json.WriteString("jobTitle", speaker.Role);
                json.WriteEndObject();
            }
            if (metadata.Date is { } date)
                json.WriteString("datePublished", date);
            Places(json, [metadata.Area]);
            json.WriteString("temporalCoverage", metadata.Year.ToString(CultureInfo.InvariantCulture));
            if (metadata.Source?.Address is { } address)
                json.WriteString("isBasedOn", address);
            if (Language == Language.English)
            {
                json.WriteStartObject("translationOfWork");
                json.WriteString("@type", "Report");
                json.WriteString("name", metadata.Title);
                json.WriteString("inLanguage", Language.Chinese.Tag());
                json.WriteEndObject();
            }
        });

    /// <param name="files">Names of the files and their addresses relative to the page.</param>
    public string Dataset(
        string name,
        string description,
        IEnumerable<string> areas,
        IReadOnlyCollection<TimePeriod> periods,
        IEnumerable<(string Name, string Href)> files
    ) =>
        Write(json =>
        {
            json.WriteString("@type", "Dataset");
            json.WriteString("name", name);
            json.WriteString("description", description);
            json.WriteString("inLanguage", Language.Tag());
            Address(json);
            json.WriteStartObject("creator");
            json.WriteString("@type", "Organization");
            json.WriteString("name", index.Settings.Title.In(Language));
            json.WriteEndObject();
            if (index.Settings.DataLicence.Length > 0)
                json.WriteString(
                    "license",
                    LicenceAddress.Of(index.Settings.DataLicence) ?? index.Settings.DataLicence
                );
            Places(json, areas);
            if (periods.Count > 0)
                json.WriteString(
                    "temporalCoverage",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{periods.Min(period => period.First)}/{periods.Max(period => period.Last)}"
                    )
                );
            json.WriteStartArray("distribution");
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("name", file.Name);
                json.WriteString("encodingFormat", "text/csv");
                json.WriteString("contentUrl", file.Href);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    private Speaker? Speaker(ReportEntry report) =>
        Language == Language.English
            ? report.Parallel.Translation?.Speaker ?? report.Metadata.Speaker
            : report.Metadata.Speaker;

    private void Places(Utf8JsonWriter json, IEnumerable<string> areas)
    {
        json.WriteStartArray("spatialCoverage");
        foreach (var area in areas)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", index.Vocabulary.Areas.OfCode(area)?.Name.In(Language) ?? area);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Address(Utf8JsonWriter json)
    {
        if (index.Settings.BaseUrl.Length > 0)
            json.WriteString("url", here.Absolute(index.Settings.BaseUrl));
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = _bytes ??= new ArrayBufferWriter<byte>(LeastRoom);
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
