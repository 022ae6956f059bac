using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Content;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Robustness;

/// <summary>What strangers write reaches the site as text and never as markup, script, address or formula.</summary>
public sealed class InjectionTests(BuiltSite site, HostileSite hostile)
    : IClassFixture<BuiltSite>,
        IClassFixture<HostileSite>
{
    private static readonly string[] Addresses =
    [
        "href",
        "src",
        "action",
        "formaction",
        "xlink:href",
        "data",
        "poster",
        "srcset",
        "cite",
        "ping",
        "content",
    ];

    /// <summary>What the repository's own site lacks: a base URL, images and titles of links in prose, tables that are not translated.</summary>
    private static readonly string[] Unused =
    [
        "a title",
        "img",
        "img alt",
        "img src",
        "div lang",
        "meta property",
        "table lang",
    ];

    [Fact]
    public void There_are_payloads_enough() => Assert.True(HostileSite.Payloads.Distinct().Count() >= 150);

    [Fact]
    public void Pages_hold_no_element_attribute_or_address_that_the_theme_does_not_write()
    {
        var known = site
            .PageNames.SelectMany(name => site.Page(name).All)
            .SelectMany(Shapes)
            .Concat(Unused)
            .ToHashSet(StringComparer.Ordinal);

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in hostile.PageNames)
        {
            foreach (var element in Page(name).All)
            {
                found.UnionWith(
                    Shapes(element).Where(shape => !known.Contains(shape)).Select(shape => $"{name}: {shape}")
                );
                found.UnionWith(
                    element
                        .Attributes.Where(attribute => Addresses.Contains(attribute.Name, StringComparer.Ordinal))
                        .Where(attribute => !IsHarmless(element, attribute))
                        .Select(attribute => $"{name} {element.LocalName} {attribute.Name}={attribute.Value}")
                );
            }
        }
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public void Every_payload_is_read_as_it_was_written()
    {
        for (var number = 0; number < HostileSite.Payloads.Count; number++)
        {
            var payload = HostileSite.Payloads[number];
            foreach (var language in LanguageCodes.All)
            {
                var page = Page($"{language.Code()}/reports/{HostileSite.IdOf(number)}/index.html");
                Assert.Contains(payload, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
                Assert.Contains(payload, page.Title!, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Feeds_and_data_for_machines_stay_well_formed()
    {
        foreach (var (name, content) in hostile.Files)
        {
            var text = Encoding.UTF8.GetString(content.Span);
            switch (Path.GetExtension(name))
            {
                case ".xml":
                    Assert.NotNull(XDocument.Parse(text).Root);
                    break;
                case ".json" or ".webmanifest":
                    JsonDocument.Parse(text).Dispose();
                    break;
                case ".html":
                    foreach (var data in Page(name).QuerySelectorAll("script[type='application/ld+json']"))
                        JsonDocument.Parse(data.TextContent).Dispose();
                    break;
            }
        }
    }

    [Fact]
    public void No_cell_of_the_data_is_a_formula_and_negative_numbers_are_numbers()
    {
        var protectedCells = 0;
        foreach (
            var (name, content) in hostile.Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal))
        )
        {
            foreach (var cell in Csv.Cells(Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF')))
            {
                if (cell.StartsWith('\''))
                    protectedCells++;
                Assert.False(Csv.IsFormula(cell), $"{name}: {cell}");
            }
        }
        Assert.True(protectedCells > 5);
        using var bytes = new MemoryStream();
        CsvTable.Write(
            bytes,
            ["a"],
            [
                ["-3.5"],
                ["-2+3"],
                ["\t=1"],
                ["=1"],
                ["+1"],
                ["@a"],
                ["a=1"],
            ],
            byteOrderMark: false
        );
        Assert.Equal(
            ["a", "-3.5", "'-2+3", "'\t=1", "'=1", "'+1", "'@a", "a=1"],
            Csv.Cells(Encoding.UTF8.GetString(bytes.ToArray()))
        );
    }

    [Theory]
    [InlineData("javascript:fire()")]
    [InlineData(" JavaScript:fire()")]
    [InlineData("java\tscript:fire()")]
    [InlineData("java\nscript:fire()")]
    [InlineData("\u0001javascript:fire()")]
    [InlineData("&#106;avascript:fire()")]
    [InlineData("vbscript:fire()")]
    [InlineData("data:text/html,<script>fire()</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("//example.org/x")]
    [InlineData(@"/\example.org/x")]
    [InlineData(@"\\example.org\x")]
    public void An_address_that_is_no_plain_link_is_refused(string address) => Assert.False(WebAddress.IsSafe(address));

    private AngleSharp.Html.Dom.IHtmlDocument Page(string name) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(hostile.Files[name].Span));

    private static IEnumerable<string> Shapes(IElement element) =>
        element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Prepend(element.LocalName);

    private static bool IsHarmless(IElement element, IAttr attribute) =>
        attribute.Name == "content"
            ? element.GetAttribute("http-equiv") != "refresh"
                || !attribute.Value.Contains(':', StringComparison.Ordinal)
            : WebAddress.IsSafe(attribute.Value) || attribute.Value == "data:,";
}
