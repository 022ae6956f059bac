using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Sources;

/// <summary>Reads a seed's <c>.yml</c>: every value may be plain or <c>{ value: …, inferred: true }</c>.</summary>
internal static class SidecarReader
{
    /// <summary>The keys of plain metadata, in the order of front matter.</summary>
    public static readonly IReadOnlyList<string> MetadataKeys =
    [
        "id",
        "title",
        "subtitle",
        "kind",
        "form",
        "area",
        "year",
        "review_year",
        "outlook_year",
        "occasion",
        "date",
        "byline",
        "added",
        "changed",
        "licence",
        "address",
    ];

    private static readonly string[] DateKeys = ["date", "added", "changed"];

    public static Sidecar Read(string text, string path, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Of(YamlFile.Read(text, path, diagnostics), diagnostics) is not { } keys)
            return Sidecar.None(path);

        var values = new Dictionary<string, StatedValue>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var key in MetadataKeys)
            Value(keys, key, key, values, places, diagnostics);
        if (keys.Keys("speaker", "{ name: …, role: … }") is { } speaker)
        {
            Value(speaker, "name", "speaker.name", values, places, diagnostics);
            Value(speaker, "role", "speaker.role", values, places, diagnostics);
            speaker.Finish();
        }
        foreach (var date in DateKeys)
            CheckDate(date, values, places, diagnostics);
        places["outline"] = keys.PlaceOf("outline");
        var sidecar = new Sidecar(
            path,
            values,
            keys.Texts("aliases"),
            [.. keys.Children("outline").Select(node => Entry(node, diagnostics)).OfType<OutlineEntry>()],
            [.. keys.Children("errata").Select(node => ReadErratum(node, diagnostics)).OfType<Erratum>()],
            places
        );
        keys.Finish();
        return sidecar;
    }

    private static void Value(
        YamlKeys keys,
        string key,
        string name,
        Dictionary<string, StatedValue> values,
        Dictionary<string, SourceLocation> places,
        DiagnosticBag diagnostics
    )
    {
        switch (keys.Node(key))
        {
            case YamlScalar scalar:
                values[name] = new StatedValue(scalar.Text, Inferred: false);
                break;
            case YamlMapping mapping:
                var inner = new YamlKeys(mapping, diagnostics);
                values[name] = new StatedValue(inner.Required("value"), inner.Flag("inferred"));
                inner.Finish();
                break;
            case { } other:
                diagnostics.Report(VocabularyRules.WrongKindOfNode, other.Location, "text");
                break;
        }
        places[name] = keys.PlaceOf(key);
    }

    // Said here, where people wrote it; else it would be found in the file that the import makes of it.
    private static void CheckDate(
        string key,
        Dictionary<string, StatedValue> values,
        Dictionary<string, SourceLocation> places,
        DiagnosticBag diagnostics
    )
    {
        var isDate =
            !values.TryGetValue(key, out var stated)
            || DateOnly.TryParseExact(
                stated.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            );
        if (!isDate)
            diagnostics.Report(VocabularyRules.WrongValue, places[key], key, stated!.Text, "2024-01-28");
    }

    private static OutlineEntry? Entry(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar scalar)
            return new OutlineEntry(scalar.Text, null, Inferred: false, [], scalar.Location);
        if (YamlKeys.Of(node, diagnostics) is not { } keys)
            return null;
        var entry = new OutlineEntry(
            keys.Required("heading"),
            keys.Text("kind"),
            keys.Flag("inferred"),
            [.. keys.Children("sections").Select(child => Entry(child, diagnostics)).OfType<OutlineEntry>()],
            keys.Location
        );
        keys.Finish();
        return entry;
    }

    private static Erratum? ReadErratum(YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Of(node, diagnostics) is not { } keys)
            return null;
        var (correction, flag) = (keys.Text("correction"), Flag(keys, diagnostics));
        var reason = keys.Keys("reason", LocalizedText.Shape);
        var erratum = new Erratum(
            keys.Required("quote"),
            correction,
            flag,
            keys.Number("line"),
            new LocalizedText(reason?.Text("zh") ?? "", reason?.Text("en") ?? ""),
            keys.Location
        );
        reason?.Finish();
        keys.Finish();
        var verdicts = (keys.Node("correction") is null ? 0 : 1) + (keys.Node("flag") is null ? 0 : 1);
        if (erratum.Quote.Length > 0 && verdicts != 1)
            diagnostics.Report(
                SourceRules.ErratumWithoutVerdict,
                keys.Location,
                erratum.Quote,
                verdicts.ToString(CultureInfo.InvariantCulture)
            );
        return erratum.Quote.Length > 0 ? erratum : null;
    }

    // In Chinese alone, or in both languages.
    private static LocalizedText? Flag(YamlKeys erratum, DiagnosticBag diagnostics) =>
        erratum.Node("flag") switch
        {
            null => null,
            YamlScalar scalar => new LocalizedText(scalar.Text, ""),
            _ => LocalizedText.Read(erratum.Keys("flag", $"text, {LocalizedText.Shape}"), erratum, "flag", diagnostics),
        };
}
