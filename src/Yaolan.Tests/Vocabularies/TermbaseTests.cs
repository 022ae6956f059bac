using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>The built-in termbase keeps its promises, and a workspace's own is laid over it.</summary>
public sealed class TermbaseTests
{
    private const string Entry = """
        terms:
          茶旅融合:
            en: [tea tourism, tea-based tourism]
            avoid: [tea travel]
            gloss: { zh: 茶叶与旅游的结合。, en: Tea growing combined with tourism. }
            theme: consumption
            source: translators
            status: proposed
        """;

    private static readonly Termbase BuiltIn = Vocabulary.Load(null, new DiagnosticBag()).Termbase;

    [Fact]
    public void Every_term_has_a_gloss_in_both_languages_and_each_in_its_own()
    {
        Assert.All(
            BuiltIn.Terms.All,
            term =>
            {
                Assert.EndsWith("。", term.Gloss.Chinese, StringComparison.Ordinal);
                Assert.EndsWith(".", term.Gloss.English, StringComparison.Ordinal);
                Assert.DoesNotContain(term.Gloss.English, IsHan);
                Assert.DoesNotContain(term.English, form => form.Any(IsHan));
            }
        );

        static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
    }

    [Fact]
    public void A_rendering_made_for_these_translations_is_called_proposed_and_no_other_is() =>
        Assert.All(
            BuiltIn.Terms.All,
            term => Assert.Equal(term.Source == "translators", term.Status == TermStatus.Proposed)
        );

    [Fact]
    public void Only_sources_that_were_seen_make_a_rendering_official()
    {
        string[] seen = ["gwr-2024", "gwr-2025", "gwr-2026", "cpc-read", "henan"];
        Assert.All(
            BuiltIn.Terms.All.Where(term => term.Status == TermStatus.Official),
            term => Assert.Contains(term.Source, seen)
        );
    }

    [Fact]
    public void A_workspace_adds_a_term_and_removes_another()
    {
        var (termbase, lines) = Load(Entry + "\n  高质量发展: { remove: true }\n");

        Assert.Empty(lines);
        Assert.Equal("tea tourism", termbase.Terms.Find("茶旅融合")!.Preferred);
        Assert.Null(termbase.Terms.Find("高质量发展"));
        Assert.Equal(BuiltIn.Terms.Codes.Count, termbase.Terms.Codes.Count);
    }

    [Fact]
    public void A_missing_key_is_reported_once()
    {
        var (_, lines) = Load(
            Entry.ReplaceLineEndings("\n").Replace("    theme: consumption\n", "", StringComparison.Ordinal)
        );

        Assert.EndsWith(
            "error YL0104: the key 'theme' is missing; add it",
            Assert.Single(lines),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "    en: [tea tourism, tea-based tourism]\n",
        "",
        "(3,5): error YL0111: the term '茶旅融合' has no English"
    )]
    [InlineData(
        "[tea travel]",
        "[Tea tourism]",
        "(4,12): error YL0112: 'Tea tourism' is both agreed and to be avoided"
    )]
    [InlineData("茶旅融合:", "“茶旅”融合:", "error YL0113: '“茶旅”融合' cannot be a term")]
    [InlineData(
        "status: proposed",
        "status: offical",
        "(8,13): error YL0105: 'status' cannot be 'offical'; allowed: official?"
    )]
    [InlineData("    status: proposed", "", "error YL0104: the key 'status' is missing")]
    [InlineData("avoid:", "avoids:", "(4,5): error YL0106: unknown key 'avoids'; known keys: avoid?")]
    [InlineData(
        "theme: consumption",
        "theme: tea",
        "error YL0107: unknown code 'tea' in the entry '茶旅融合'; codes are listed in themes.yml"
    )]
    [InlineData(
        "source: translators",
        "source: dream",
        "error YL0107: unknown code 'dream' in the entry '茶旅融合'; codes are listed in termbase.yml"
    )]
    [InlineData("terms:", "term:", "(1,1): error YL0106: unknown key 'term'")]
    public void A_broken_entry_is_an_error_that_names_it(string from, string to, string expected)
    {
        var (_, lines) = Load(Entry.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(lines, line => line.Contains(expected, StringComparison.Ordinal));
    }

    private static (Termbase Termbase, IReadOnlyList<string> Lines) Load(string text)
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "termbase.yml"), text);
        var diagnostics = new DiagnosticBag();
        return (Vocabulary.Load(folder, diagnostics).Termbase, NormalizedText.Lines(diagnostics));
    }
}
