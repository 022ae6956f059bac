using System.Text;
using System.Text.Json;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class DataTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void The_data_package_describes_the_columns_of_every_table_it_names()
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.NotEmpty(resources);
        foreach (var resource in resources)
        {
            var table = Table($"data/{resource.GetProperty("path").GetString()}");
            var schema = resource.GetProperty("schema");
            var fields = schema.GetProperty("fields").EnumerateArray().ToList();
            var names = fields.Select(field => field.GetProperty("name").GetString()!);
            Assert.Equal(table[0].TrimEnd('\n').Split(','), names);
            Assert.All(
                fields,
                field => Assert.False(string.IsNullOrEmpty(field.GetProperty("description").GetString()))
            );
            Assert.Subset(names.ToHashSet(), KeyOf(schema).ToHashSet());
        }
    }

    [Fact]
    public void The_data_package_maps_results_to_SDMX_and_leads_from_each_figure_to_its_report_and_indicator()
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        var schema = package.RootElement.GetProperty("resources")[0].GetProperty("schema");
        var status = schema
            .GetProperty("fields")
            .EnumerateArray()
            .Single(field => field.GetProperty("name").GetString() == "obs_status")
            .GetProperty("sdmx:OBS_STATUS");
        var keys = schema
            .GetProperty("foreignKeys")
            .EnumerateArray()
            .Select(key => $"{key.GetProperty("fields")} → {key.GetProperty("reference").GetProperty("resource")}");

        Assert.Equal("A", status.GetProperty("actual").GetString());
        Assert.Equal("E", status.GetProperty("estimate").GetString());
        Assert.False(status.TryGetProperty("target", out _));
        Assert.Equal(["report → reports", "indicator → indicators"], keys);
    }

    [Fact]
    public void Values_keep_to_the_codes_and_types_that_the_data_package_states()
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            var path = $"data/{resource.GetProperty("path").GetString()}";
            var rows = CsvTable.Read(
                Encoding.UTF8.GetString(site.Files[path].Span).TrimStart('\uFEFF'),
                path,
                [.. fields.Select(field => field.GetProperty("name").GetString()!)],
                new DiagnosticBag()
            );
            Assert.NotEmpty(rows);
            foreach (var row in rows)
            {
                foreach (var field in fields)
                {
                    var value = row[field.GetProperty("name").GetString()!];
                    Assert.True(value.Length == 0 || IsAllowed(field, value), $"{path}: {field} {value}");
                }
            }
        }
    }

    [Fact]
    public void No_two_rows_have_the_same_key()
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var path = $"data/{resource.GetProperty("path").GetString()}";
            var key = KeyOf(resource.GetProperty("schema")).ToList();
            var rows = CsvTable.Read(
                Encoding.UTF8.GetString(site.Files[path].Span).TrimStart('\uFEFF'),
                path,
                key,
                new DiagnosticBag()
            );
            Assert.Distinct(rows.Select(row => string.Join('\n', key.Select(column => row[column]))));
        }
    }

    [Fact]
    public void No_row_names_a_report_or_an_indicator_that_has_no_row_of_its_own()
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        var schemas = package
            .RootElement.GetProperty("resources")
            .EnumerateArray()
            .ToDictionary(
                resource => resource.GetProperty("name").GetString()!,
                resource => resource.GetProperty("schema")
            );
        var checkedKeys = new List<string>();
        foreach (var (name, schema) in schemas)
        {
            if (!schema.TryGetProperty("foreignKeys", out var keys))
                continue;
            foreach (var key in keys.EnumerateArray())
            {
                var (field, reference) = (key.GetProperty("fields").GetString()!, key.GetProperty("reference"));
                var other = reference.GetProperty("resource").GetString()!;
                Assert.Subset(
                    Values(other, reference.GetProperty("fields").GetString()!).ToHashSet(),
                    Values(name, field).Where(value => value.Length > 0).ToHashSet()
                );
                checkedKeys.Add($"{name}.{field}");
            }
        }
        Assert.Equal(
            [
                "observations.report",
                "observations.indicator",
                "tracker.target_report",
                "tracker.result_report",
                "tracker.indicator",
                "corrections.report",
            ],
            checkedKeys
        );

        IEnumerable<string> Values(string table, string column) =>
            CsvTable
                .Read(
                    Encoding.UTF8.GetString(site.Files[$"data/{table}.csv"].Span).TrimStart('\uFEFF'),
                    table,
                    [column],
                    new DiagnosticBag()
                )
                .Select(row => row[column]);
    }

    [Fact]
    public void The_page_of_downloads_leads_to_the_tables_and_to_their_description()
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var files = site.Page($"{language}/data/index.html")
                .QuerySelectorAll("a[download]")
                .Select(link => BuiltSite.Target($"{language}/data/index.html", link.GetAttribute("href")!)!.Value.File)
                .ToList();
            Assert.Contains("data/datapackage.json", files);
            Assert.All(files, file => Assert.True(site.Files.ContainsKey(file), file));
        }
    }

    [Fact]
    public void Every_table_begins_with_a_byte_order_mark_for_spreadsheets()
    {
        foreach (var name in site.Files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)))
            Assert.True(site.Files[name].Span.StartsWith(Encoding.UTF8.Preamble), name);
    }

    [Fact]
    public void Every_indicator_has_its_figures_as_a_table_in_both_languages()
    {
        foreach (var indicator in site.Summary.Site.IndicatorsWithFigures)
        {
            var figures = site.Summary.Site.ByIndicator[indicator.Code].Count();
            Assert.StartsWith(
                "地区,年份,状态",
                Table($"data/indicators/{indicator.Code}.zh.csv")[0],
                StringComparison.Ordinal
            );
            Assert.Equal(figures + 1, Table($"data/indicators/{indicator.Code}.en.csv").Count);
        }
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_written_as_text_and_numbers_stay_numbers()
    {
        using var bytes = new MemoryStream();
        CsvTable.Write(
            bytes,
            ["a", "b"],
            [
                ["=1+2", "-3.5"],
                ["@x", "+7%"],
            ],
            byteOrderMark: false
        );
        Assert.Equal("a,b\n\"'=1+2\",-3.5\n\"'@x\",\"'+7%\"\n", Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static IEnumerable<string?> Texts(JsonElement list) =>
        list.EnumerateArray().Select(text => text.GetString());

    private static IEnumerable<string> KeyOf(JsonElement schema) =>
        (
            schema.GetProperty("primaryKey") is { ValueKind: JsonValueKind.Array } several
                ? Texts(several)
                : [schema.GetProperty("primaryKey").GetString()]
        ).OfType<string>();

    private static bool IsAllowed(JsonElement field, string value)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var isOfType = field.GetProperty("type").GetString() switch
        {
            "number" => decimal.TryParse(value, System.Globalization.NumberStyles.Float, invariant, out _),
            "integer" => int.TryParse(value, System.Globalization.NumberStyles.None, invariant, out _),
            "date" => DateOnly.TryParseExact(
                value,
                "yyyy-MM-dd",
                invariant,
                System.Globalization.DateTimeStyles.None,
                out _
            ),
            "boolean" => value is "true" or "false",
            _ => true,
        };
        var isOfCodes =
            !field.TryGetProperty("constraints", out var constraints)
            || !constraints.TryGetProperty("enum", out var codes)
            || codes.EnumerateArray().Any(code => code.GetString() == value);
        return isOfType && isOfCodes;
    }

    private List<string> Table(string name) =>
        [
            .. Encoding
                .UTF8.GetString(site.Files[name].Span)
                .TrimStart('\uFEFF')
                .Split('\n', StringSplitOptions.RemoveEmptyEntries),
        ];
}
