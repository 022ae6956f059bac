using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing.Inspection;
using Yaolan.Rendering;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Publishing;

/// <summary>
/// Every way in which a site cannot be published: small sites, each the good one with some files replaced, beside what is
/// found in them.
/// </summary>
public sealed partial class SiteInspectorTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const string Good = "good";

    private static readonly Vocabulary Words = Vocabulary.Load(null, new DiagnosticBag());

    public static TheoryData<string> Sites =>
        [
            .. Directory
                .GetFiles(Folder(), "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Everything_wrong_is_found_with_its_place_and_what_to_do(string name)
    {
        var (files, baseUrl) = Read(name);

        GoldenFile.Matches(
            string.Concat(Inspect(files, baseUrl).Select(line => line + "\n")),
            $"InspectedSites/{name}.expected"
        );
    }

    [Fact]
    public void Nothing_is_wrong_with_the_good_site() => Assert.Empty(Inspect(Read(Good).Files));

    [Fact]
    public void Every_rule_has_a_site_that_breaks_it()
    {
        var found = Sites
            .Select(row => Read(row.Data))
            .Append((TooLarge(), ""))
            .Append((TooHeavy(), ""))
            .Append((WithManyBrokenLinks(), ""))
            .SelectMany(site => Inspect(site.Item1, site.Item2))
            .Select(line => Code().Match(line).Value)
            .ToHashSet(StringComparer.Ordinal);
        var rules = typeof(InspectionRules)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => ((DiagnosticRule)field.GetValue(null)!).Code);

        Assert.Empty(rules.Except(found, StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_beyond_what_the_host_takes_is_an_error() =>
        Assert.Equal(
            "site/: error YL1012: the site has 1,100 MB, and GitHub Pages takes at most 1,000 MB; publish fewer reports or smaller files",
            Assert.Single(Inspect(TooLarge()))
        );

    [Fact]
    public void A_page_beyond_its_budget_is_a_warning()
    {
        var lines = Inspect(TooHeavy());

        Assert.Equal(2, lines.Count);
        Assert.StartsWith("site/en/index.html: warning YL1038: HTML + CSS, gzip: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "site/en/index.html: warning YL1038: JavaScript, gzip: 1",
            lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_search_page_whose_index_was_not_made_is_found()
    {
        var lines = Inspect(
            Replaced(
                "en/index.html",
                text =>
                    text.Replace(
                        "</body>",
                        "<form data-bundle=\"../pagefind/pagefind.js\"></form></body>",
                        StringComparison.Ordinal
                    )
            )
        );

        Assert.Contains("YL1017", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_on_every_page_is_listed_up_to_a_number_and_then_counted()
    {
        var lines = Inspect(WithManyBrokenLinks());

        Assert.Equal(
            50,
            lines.Count(line =>
                line.Contains("YL1017", StringComparison.Ordinal) && line.Contains("error", StringComparison.Ordinal)
            )
        );
        Assert.Contains(
            "site: warning YL1011: 7 more findings of the kind YL1017 are not listed; mend those listed and check again",
            lines
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/some/base")]
    public void The_site_of_the_five_reports_can_be_published(string baseUrl)
    {
        using var copy = Repository.Copy();
        var diagnostics = new DiagnosticBag(checking: true);
        new Pipeline(copy.Workspace, built.Vocabulary, diagnostics).CheckSite(pages: true, baseUrl);

        Assert.Empty(
            diagnostics.Sorted().Where(found => found.Severity == Severity.Error).Select(Words.EnglishWords.Line)
        );
    }

    [Theory]
    [InlineData("href=\"../indicators/index.html\"", "href=\"../indicators/\"", "YL1020")]
    [InlineData("</main>", "", "YL1025")]
    [InlineData("id=\"main\"", "id=\"mian\"", "YL1018")]
    public void A_mistake_in_a_page_of_the_five_reports_is_found(string right, string wrong, string code)
    {
        const string Page = "en/years/index.html";
        var files = built.Files.Select(file => new OutputFile(file.Key, file.Value)).ToList();
        var at = files.FindIndex(file => file.Path == Page);
        var text = Encoding.UTF8.GetString(files[at].Content.Span);
        Assert.Contains(right, text, StringComparison.Ordinal);
        files[at] = new OutputFile(Page, Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(
            Inspect(files),
            line =>
                line.StartsWith($"site/{Page}(", StringComparison.Ordinal)
                && line.Contains(code, StringComparison.Ordinal)
        );
    }

    private static IReadOnlyList<string> Inspect(IEnumerable<OutputFile> files, string baseUrl = "")
    {
        var diagnostics = new DiagnosticBag();
        SiteInspector.Inspect(files, baseUrl, diagnostics);
        return [.. diagnostics.Sorted().Select(Words.EnglishWords.Line)];
    }

    private static IReadOnlyList<OutputFile> TooLarge()
    {
        // Hundred files of the same eleven megabytes.
        var bytes = new byte[11_000_000];
        return
        [
            .. Read(Good).Files,
            .. Enumerable.Range(0, 100).Select(number => new OutputFile($"data/{number}.bin", bytes)),
        ];
    }

    private static IReadOnlyList<OutputFile> TooHeavy()
    {
        var random = new Random(1);
        var noise = string.Concat(Enumerable.Range(0, 70_000).Select(_ => (char)('a' + random.Next(26))));
        return Replaced(
            "en/index.html",
            text =>
                text.Replace(
                    "</body>",
                    $"<p>{noise}{noise}</p><script src=\"../assets/site.js\" defer></script></body>",
                    StringComparison.Ordinal
                ),
            new OutputFile("assets/site.js", Encoding.ASCII.GetBytes(noise[..20_000]))
        );
    }

    private static IReadOnlyList<OutputFile> WithManyBrokenLinks() =>
        Replaced(
            "en/index.html",
            text =>
                text.Replace(
                    "</body>",
                    string.Concat(Enumerable.Range(0, 57).Select(number => $"<a href=\"gone-{number}.html\">x</a>"))
                        + "</body>",
                    StringComparison.Ordinal
                )
        );

    private static IReadOnlyList<OutputFile> Replaced(
        string path,
        Func<string, string> change,
        params IReadOnlyList<OutputFile> others
    ) =>
        [
            .. Read(Good)
                .Files.Where(file => others.All(other => other.Path != file.Path))
                .Select(file =>
                    file.Path == path
                        ? new OutputFile(
                            path,
                            Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span)))
                        )
                        : file
                ),
            .. others,
        ];

    // “-- path --” begins a file; “-- path -- remove” takes it out of the good site; “base: URL” may stand first.
    private static (IReadOnlyList<OutputFile> Files, string BaseUrl) Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), $"{name}.txt")).ReplaceLineEndings("\n");
        var files = name == Good ? [] : Read(Good).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var added = new List<OutputFile>();
        var heads = Head().Matches(text);
        for (var index = 0; index < heads.Count; index++)
        {
            var start = heads[index].Index + heads[index].Length;
            var end = index + 1 < heads.Count ? heads[index + 1].Index : text.Length;
            var path = heads[index].Groups[1].Value;
            files.Remove(path);
            if (heads[index].Groups[2].Length == 0)
                added.Add(new OutputFile(path, Encoding.UTF8.GetBytes(text[start..end].TrimStart('\n'))));
        }
        return ([.. files.Values, .. added], Base().Match(text).Groups[1].Value);
    }

    private static string Folder() => Path.Combine(GoldenFile.FolderOf(ThisFile()), "InspectedSites");

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    [GeneratedRegex("^-- (.+?) --( remove)?$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex("^base: (.+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Base();

    [GeneratedRegex("YL[0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
