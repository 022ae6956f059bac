using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.FrontMatter;

/// <summary>Reads and checks the front matter of a report in Chinese.</summary>
internal sealed class FrontMatterReader
{
    private static readonly string[] Forms = ["digest", "full"];

    private readonly YamlKeys _keys;
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;

    private FrontMatterReader(YamlKeys keys, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        (_keys, _vocabulary, _diagnostics) = (keys, vocabulary, diagnostics);
    }

    /// <returns>The metadata and the hashes of body and front matter as imported; null when there is no mapping at all.</returns>
    public static (ReportMetadata Metadata, string? BodyHash, string? FrontMatterHash)? Read(
        FrontMatterText text,
        string path,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var node = YamlFile.Read(text.Yaml, path, diagnostics, lineOffset: 1);
        if (YamlKeys.Of(node, diagnostics) is not { } keys)
            return null;
        var reader = new FrontMatterReader(keys, vocabulary, diagnostics);
        var metadata = reader.Metadata();
        var normalized = keys.Keys("normalized");
        var hashes = (Body: normalized?.Text("body_sha256"), FrontMatter: normalized?.Text("front_matter_sha256"));
        normalized?.Finish();
        keys.Finish();
        return (metadata, hashes.Body, hashes.FrontMatter);
    }

    private ReportMetadata Metadata()
    {
        _keys.Choice("lang", ["zh"]);
        var metadata = new ReportMetadata(
            _keys.Required("id"),
            _keys.Required("title"),
            _keys.Text("subtitle"),
            _keys.Choice("kind", _vocabulary.Kinds.Reports.Codes) ?? Missing("kind"),
            _keys.Choice("form", Forms) ?? Missing("form"),
            Area(),
            Year("year") ?? 0,
            Period("review_year"),
            Year("outlook_year"),
            Speaker(),
            _keys.Text("occasion"),
            Date("date"),
            _keys.Text("byline"),
            Date("added"),
            Date("changed"),
            Aliases(),
            Source(),
            _keys.Texts("inferred")
        );
        CheckYears(metadata);
        return metadata;
    }

    // A report of a year looks back on that year or earlier ones, ahead to it or later ones, and is given within a year of it.
    private void CheckYears(ReportMetadata metadata)
    {
        if (metadata.Year == 0)
            return;
        void Doubt(string key, object value) =>
            _diagnostics.Report(ContentRules.YearsDoNotFit, _keys.PlaceOf(key), key, $"{value}", $"{metadata.Year}");

        if (metadata.ReviewYear is { } review && review.Last > metadata.Year)
            Doubt("review_year", review);
        if (metadata.OutlookYear is { } outlook && outlook < metadata.Year)
            Doubt("outlook_year", outlook);
        var isNear =
            metadata.Date is not { } date
            || Math.Abs(int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) - metadata.Year) <= 1;
        if (!isNear)
            Doubt("date", metadata.Date!);
    }

    private string Missing(string key)
    {
        _keys.Required(key);
        return "";
    }

    private string Area()
    {
        var code = _keys.Required("area");
        if (code.Length == 0 || _vocabulary.Areas.OfCode(code) is not null)
            return code;
        var nearest =
            _vocabulary
                .Areas.All.FirstOrDefault(area =>
                    area.Slug == code || area.Name.Chinese.StartsWith(code, StringComparison.Ordinal)
                )
                ?.Code
            ?? _vocabulary
                .Areas.Counties.All.FirstOrDefault(area => area.Slug == code || area.Name.Chinese == code)
                ?.Code
            ?? NearestName.Of(code, _vocabulary.Areas.All.Select(area => area.Code));
        _diagnostics.Report(ContentRules.UnknownArea, _keys.PlaceOf("area"), code, nearest ?? "110000");
        return "";
    }

    private int? Year(string key)
    {
        var text = key == "year" ? _keys.Required(key) : _keys.Text(key);
        if (string.IsNullOrEmpty(text))
            return null;
        if (TimePeriod.Parse(text) is { IsInterval: false } year)
            return year.First;
        _diagnostics.Report(VocabularyRules.WrongValue, _keys.PlaceOf(key), key, text, "… 2023 2024 2025 …");
        return null;
    }

    private TimePeriod? Period(string key)
    {
        if (_keys.Text(key) is not { } text)
            return null;
        var period = TimePeriod.Parse(text);
        if (period is null)
            _diagnostics.Report(VocabularyRules.WrongValue, _keys.PlaceOf(key), key, text, "2023, 2018/2022");
        return period;
    }

    private string? Date(string key)
    {
        if (_keys.Text(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return text;
        _diagnostics.Report(ContentRules.BadDate, _keys.PlaceOf(key), key, text);
        return null;
    }

    private Speaker? Speaker()
    {
        if (_keys.Keys("speaker", "{ name: …, role: … }") is not { } keys)
            return null;
        var speaker = new Speaker(keys.Required("name"), keys.Text("role") ?? "");
        keys.Finish();
        return speaker;
    }

    private ReportSource? Source()
    {
        if (_keys.Keys("source") is not { } keys)
            return null;
        var source = new ReportSource(
            keys.Required("file"),
            keys.Text("sha256") ?? "",
            keys.Text("encoding") ?? "",
            keys.Text("address"),
            keys.Text("licence")
        );
        if (source.Address is { } address && !WebAddress.IsSafe(address))
            _diagnostics.Report(VocabularyRules.WrongValue, keys.PlaceOf("address"), "address", address, "https://…");
        keys.Finish();
        return source;
    }

    private IReadOnlyList<string> Aliases()
    {
        var aliases = _keys.Texts("aliases");
        foreach (var alias in aliases.Where(alias => !Slug.IsValid(alias)))
            _diagnostics.Report(ContentRules.BadAlias, _keys.PlaceOf("aliases"), alias);
        return [.. aliases.Where(Slug.IsValid)];
    }
}
