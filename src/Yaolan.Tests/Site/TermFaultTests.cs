using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>Faults planted in English files are reported with the place of both languages.</summary>
public sealed class TermFaultTests
{
    private const string Report = "henan-2024-work-report";

    [Fact]
    public void A_term_rendered_otherwise_is_an_error_of_check_at_its_sentence_with_the_place_of_the_Chinese()
    {
        var lines = Checked(checking: true, "the low-altitude economy,", "business in the lower sky,");

        var line = Assert.Single(lines);
        Assert.Matches(
            $@"^content/reports/{Report}/en\.md\(\d+,\d+\): error YL0731: the term '低空经济' \(content/reports/{Report}/zh\.md\(\d+,\d+\)\)",
            line
        );
        Assert.Contains(
            "low-altitude economy; here stands “We will expand into fields",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_refused_rendering_is_an_error_of_check_at_its_word()
    {
        var lines = Checked(
            checking: true,
            "the low-altitude economy,",
            "the low-altitude economy (the low-air economy),"
        );

        var line = Assert.Single(lines);
        Assert.Contains("error YL0732: 'low-air' is not to be written for '低空经济'", line, StringComparison.Ordinal);
        var english = Text("en.md")
            .Replace(
                "the low-altitude economy,",
                "the low-altitude economy (the low-air economy),",
                StringComparison.Ordinal
            );
        Assert.StartsWith(Place("en.md", english, "low-air economy"), line, StringComparison.Ordinal);
        Assert.Contains(Place("zh.md", Text("zh.md"), "低空经济"), line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_comment_suggests_to_the_translator_is_not_the_place_of_a_fault()
    {
        const string mark = "<!-- #priorities-15 3d809495 -->\n";
        const string note = "<!-- zh: 低空经济\n     低空经济 = We will expand into fields\n-->\n";

        var line = Assert.Single(
            Checked(
                checking: true,
                ("the low-altitude economy,", "business in the lower sky,"),
                (mark, $"{mark}{note}")
            )
        );

        var english = Text("en.md").Replace(mark, $"{mark}{note}", StringComparison.Ordinal);
        var sentence = english.LastIndexOf("We will expand into fields", StringComparison.Ordinal);
        Assert.StartsWith(
            SourceLocation.At($"content/reports/{Report}/en.md", english, sentence).ToString(),
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_build_warns_of_terms_and_goes_on() =>
        Assert.Contains(
            ": warning YL0731: ",
            Assert.Single(Checked(checking: false, "the low-altitude economy,", "business in the lower sky,")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_title_is_checked_as_well()
    {
        var lines = Checked(checking: true, "the Four Focuses", "the Four Foci", "jiaozuo-2024-work-report");

        Assert.Contains(
            lines,
            line => line.StartsWith("content/reports/jiaozuo-2024-work-report/en.md(4,", StringComparison.Ordinal)
        );
    }

    private static string Text(string name) =>
        File.ReadAllText(Repository.Workspace.Content.FileOf(Report, name)).ReplaceLineEndings("\n");

    private static string Place(string name, string text, string words) =>
        SourceLocation
            .At($"content/reports/{Report}/{name}", text, text.IndexOf(words, StringComparison.Ordinal))
            .ToString();

    private static IReadOnlyList<string> Checked(bool checking, string from, string to, string report = Report) =>
        Checked(checking, report, (from, to));

    private static IReadOnlyList<string> Checked(bool checking, params (string From, string To)[] edits) =>
        Checked(checking, Report, edits);

    private static IReadOnlyList<string> Checked(bool checking, string report, params (string From, string To)[] edits)
    {
        using var copy = Repository.Copy();
        foreach (var (from, to) in edits)
            copy.Edit(
                $"content/reports/{report}/en.md",
                text => text.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)
            );
        var diagnostics = new DiagnosticBag(checking);
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        new Pipeline(copy.Workspace, vocabulary, diagnostics).CheckSite();
        return
        [
            .. diagnostics
                .Sorted()
                .Where(found => found.Rule.Code.StartsWith("YL073", StringComparison.Ordinal))
                .Select(vocabulary.EnglishWords.Line),
        ];
    }
}
