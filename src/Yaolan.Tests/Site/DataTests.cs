using System.Text;
using System.Text.Json;
using Xunit;
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
            var names = fields.Select(field => field.GetProperty("name").GetString());
            Assert.Equal(table[0].TrimEnd('\n').Split(','), names);
            Assert.All(
                fields,
                field => Assert.False(string.IsNullOrEmpty(field.GetProperty("description").GetString()))
            );
            Assert.Contains(schema.GetProperty("primaryKey").GetString(), names);
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

    private List<string> Table(string name) =>
        [
            .. Encoding
                .UTF8.GetString(site.Files[name].Span)
                .TrimStart('\uFEFF')
                .Split('\n', StringSplitOptions.RemoveEmptyEntries),
        ];
}
