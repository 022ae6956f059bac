using System.Globalization;
using Xunit;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>
/// The same report copied out of a word processor, a web page, a mail or a scan says the same: every figure keeps its value,
/// unit, year, area, status and code, and its words.
/// </summary>
public sealed class OtherDressTests
{
    private const string Han = @"[\u4E00-\u9FFF]";

    private static readonly Dictionary<string, Func<string, string>> Dresses = new(StringComparer.Ordinal)
    {
        ["blanks around figures"] = text => Blanks(text, " "),
        ["no-break blanks around figures"] = text => Blanks(text, "&nbsp;"),
        ["blanks around punctuation"] = text => RewrittenSeeds.Replaced(text, "([，。；、：])", " $1 "),
        ["full-width figures"] = text =>
            string.Concat(text.Select(sign => char.IsAsciiDigit(sign) || sign is '%' ? (char)(sign + 0xFEE0) : sign)),
        ["zero-width blanks in figures"] = text => RewrittenSeeds.Replaced(text, "([0-9])", "$1\u200B"),
        ["per cent in characters"] = text =>
            RewrittenSeeds.Replaced(text, @"(?<!前)([0-9]+(?:\.[0-9]+)?)%", "百分之$1"),
        ["thousands grouped"] = text =>
            RewrittenSeeds.Replaced(text, @"(?<![0-9.])([0-9])([0-9]{3})(?![0-9年])", "$1,$2"),
        ["half-width punctuation"] = text =>
            string.Concat(
                text.Select(sign => "，；！？".Contains(sign, StringComparison.Ordinal) ? (char)(sign - 0xFEE0) : sign)
            ),
        ["full stops of another font"] = text => text.Replace('。', '．'),
        ["corner brackets for quotation marks"] = text => text.Replace('“', '「').Replace('”', '」'),
        ["paragraphs indented"] = text => RewrittenSeeds.Replaced(text, "(?m)^(?=.)", "\u3000\u3000"),
        ["empty lines between paragraphs"] = text => RewrittenSeeds.Replaced(text, "\n+", "\n\n"),
        ["no empty lines"] = text => RewrittenSeeds.Replaced(text, "\n+", "\n"),
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
        var text = RewrittenSeeds.Text(id);

        Assert.Equal(RewrittenSeeds.Figures(text, Line), RewrittenSeeds.Figures(Dresses[dress](text), Line));
    }

    private static string Blanks(string text, string blank) =>
        RewrittenSeeds.Replaced(text, $"(?<={Han})(?=[0-9])|(?<=[0-9])(?={Han}|%)|(?<=%)(?={Han})", blank);

    private static string Paragraph(string line) =>
        $"<p style=\"text-indent:2em\"><span>&nbsp;&nbsp;{RewrittenSeeds.Replaced(line, "([0-9.]+)", "<span lang=\"EN-US\">$1</span>")}</span></p>";

    private static string Line(Observation found) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Label} {found.Value} {found.Period} {found.Status} {found.Area} {found.Indicator}"
        );
}
