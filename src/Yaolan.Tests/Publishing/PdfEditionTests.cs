using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Pages.Editions;
using Yaolan.Publishing;
using Yaolan.Publishing.Printing;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Publishing;

/// <summary>PDFs that the machine's browser prints.</summary>
public sealed partial class PdfEditionTests
{
    private const string Report = "henan-2024-work-report";

    [Fact]
    public void The_editions_of_a_report_are_tagged_in_their_language_with_an_outline_and_the_summary_fits_two_pages()
    {
        var files = Printed();
        foreach (var language in LanguageCodes.All)
        foreach (var edition in PrintEdition.Of(Report, language))
        {
            var pdf = Encoding.Latin1.GetString(files[edition.FilePath].Span);
            Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
            Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
            Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
            Assert.Contains($"/Lang ({language.Tag()})", pdf, StringComparison.Ordinal);
            Assert.DoesNotContain("/CreationDate", pdf, StringComparison.Ordinal);
            var pages = PageTree().Matches(pdf).Max(match => Number(match.Groups[1].Value));
            Assert.InRange(pages, 1, edition.Name == "summary" ? 2 : 40);
        }
    }

    [Fact]
    public void Pages_link_to_the_editions_that_were_made_and_to_no_others()
    {
        var files = Printed();
        foreach (var name in files.Keys.Where(name => name.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var links = PdfLink()
                .Matches(Encoding.UTF8.GetString(files[name].Span))
                .Select(match => new Uri(new Uri($"http://site.test/{name}"), match.Groups[1].Value).AbsolutePath[1..])
                .ToList();
            Assert.All(links, link => Assert.Contains(link, files.Keys));
            if (name.EndsWith($"/{Report}/index.html", StringComparison.Ordinal))
                Assert.Equal(3, links.Count);
        }
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Printed() => Once.Value;

    private static readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Once = new(() =>
    {
        var browser = Browser.Find();
        Assert.SkipWhen(browser is null, "there is no Chromium on this machine");
        using var copy = Repository.Copy();
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var output = new MemoryOutput();
        new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(
            output,
            baseUrl: null,
            new PdfEditions(browser, new HashSet<string>([Report], StringComparer.Ordinal))
        );
        Assert.False(
            diagnostics.HasErrors,
            string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line))
        );
        return output.Files;
    });

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type /Pages\s*/Count (\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex PageTree();

    [GeneratedRegex("href=\"([^\"]+\\.pdf)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PdfLink();
}
