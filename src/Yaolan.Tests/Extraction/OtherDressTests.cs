using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Sources;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Extraction;

/// <summary>
/// The same report copied out of a word processor, a web page, a mail or a scan says the same: every figure keeps its value,
/// unit, year, area, status and code, and its words.
/// </summary>
public sealed class OtherDressTests
{
    private const string Han = @"[\u4E00-\u9FFF]";

    private static readonly IReadOnlyList<RawReport> Seeds = Reading.Seeds(
        Repository.Workspace.Seeds,
        new DiagnosticBag()
    );

    private static readonly Dictionary<string, Func<string, string>> Dresses = new(StringComparer.Ordinal)
    {
        ["blanks around figures"] = text => Blanks(text, " "),
        ["no-break blanks around figures"] = text => Blanks(text, "&nbsp;"),
        ["blanks around punctuation"] = text => Replaced(text, "([，。；、：])", " $1 "),
        ["full-width figures"] = text =>
            string.Concat(text.Select(sign => char.IsAsciiDigit(sign) || sign is '%' ? (char)(sign + 0xFEE0) : sign)),
        ["zero-width blanks in figures"] = text => Replaced(text, "([0-9])", "$1\u200B"),
        ["per cent in characters"] = text => Replaced(text, @"(?<!前)([0-9]+(?:\.[0-9]+)?)%", "百分之$1"),
        ["thousands grouped"] = text => Replaced(text, @"(?<![0-9.])([0-9])([0-9]{3})(?![0-9年])", "$1,$2"),
        ["half-width punctuation"] = text =>
            string.Concat(
                text.Select(sign => "，；！？".Contains(sign, StringComparison.Ordinal) ? (char)(sign - 0xFEE0) : sign)
            ),
        ["full stops of another font"] = text => text.Replace('。', '．'),
        ["corner brackets for quotation marks"] = text => text.Replace('“', '「').Replace('”', '」'),
        ["paragraphs indented"] = text => Replaced(text, "(?m)^(?=.)", "\u3000\u3000"),
        ["empty lines between paragraphs"] = text => Replaced(text, "\n+", "\n\n"),
        ["no empty lines"] = text => Replaced(text, "\n+", "\n"),
        ["line ends of Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["a web page"] = text =>
            "<div class=\"text\">\n"
            + string.Join('\n', text.Split('\n').Where(line => line.Trim().Length > 0).Select(Paragraph))
            + "\n</div>",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var dress in Dresses.Keys)
            {
                foreach (var id in SeedTests.Ids)
                    cases.Add(dress, id);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_report_in_another_dress_says_the_same(string dress, string id)
    {
        var text = Text(id);

        Assert.Equal(Figures(text), Figures(Dresses[dress](text)));
    }

    // Without bold marks and formula braces, in which other programs' marks would stand.
    private static string Text(string id) =>
        Replaced(Seeds.Single(seed => seed.Sidecar["id"] == id).Text, @"\*\*|_\{([0-9.]+)\}", "$1");

    private static string Blanks(string text, string blank) =>
        Replaced(text, $"(?<={Han})(?=[0-9])|(?<=[0-9])(?={Han}|%)|(?<=%)(?={Han})", blank);

    private static string Paragraph(string line) =>
        $"<p style=\"text-indent:2em\"><span>&nbsp;&nbsp;{Replaced(line, "([0-9.]+)", "<span lang=\"EN-US\">$1</span>")}</span></p>";

    private static string Replaced(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static string Figures(string text)
    {
        var report = NormalizedText.Of(text);
        var document = new ReportDocument(report.Metadata, report.Blocks, "seed");
        var read = ObservationExtractor.Read(document, NormalizedText.Vocabulary);
        return string.Join('\n', read.Observations.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(Observation found) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Label} {found.Value} {found.Period} {found.Status} {found.Area} {found.Indicator}"
        );
}
