using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>The words by which readers search for what the reports say in official language.</summary>
public sealed class EverydayWordsTests
{
    private const string Tea = """
        tea:
          of: [茶]
          not_in: [茶馆]
          zh: [茶叶]
          en: [tea]
        """;

    [Theory]
    [InlineData("茶产量增长5%", true)]
    [InlineData("新开茶馆3家", false)]
    [InlineData("茶馆所用之茶", true)]
    [InlineData("粮食产量", false)]
    public void A_text_speaks_of_a_thing_by_a_phrase_outside_those_that_are_something_else(string text, bool speaks)
    {
        var (vocabulary, lines) = Load(Tea);
        Assert.Empty(lines);
        Assert.Equal(speaks, vocabulary.Everyday.Find("tea")!.IsIn(text));
    }

    [Fact]
    public void A_workspace_adds_groups_and_spellings_to_the_built_in_ones()
    {
        var (vocabulary, _) = Load(Tea);
        Assert.NotNull(vocabulary.Everyday.Find("employment"));
        Assert.Contains("labor labour", vocabulary.Spellings["british"]);
    }

    [Theory]
    [InlineData("  zh: [茶叶]\n", "", "error YL0104: the key 'zh' is missing")]
    [InlineData(
        "[茶馆]",
        "[酒馆]",
        "error YL0114: '酒馆' under 'not_in' of 'tea' holds none of the phrases under 'of'"
    )]
    [InlineData("  of:", "  off:", "error YL0106: unknown key 'off'")]
    public void What_is_wrong_with_a_group_is_said_with_its_place(string right, string wrong, string message) =>
        Assert.Contains(
            Load(Tea.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal)).Lines,
            line =>
                line.StartsWith("content/vocabulary/everyday.yml(", StringComparison.Ordinal)
                && line.Contains(message, StringComparison.Ordinal)
        );

    [Fact]
    public void A_spelling_that_is_no_pair_is_an_error()
    {
        var (_, lines) = Load("british: [tea, labor labour]", "spellings.yml");
        Assert.Equal(
            "content/vocabulary/spellings.yml: error YL0105: 'british' cannot be 'tea'; allowed: labor labour, center centre …",
            Assert.Single(lines)
        );
    }

    [Fact]
    public void No_group_names_the_same_word_twice() =>
        Assert.All(
            NormalizedText.Vocabulary.Everyday.All,
            group =>
            {
                Assert.Distinct(group.Chinese);
                Assert.Distinct(group.English, StringComparer.OrdinalIgnoreCase);
            }
        );

    private static (Vocabulary Vocabulary, IReadOnlyList<string> Lines) Load(string text, string file = "everyday.yml")
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, file), text);
        var diagnostics = new DiagnosticBag();
        return (Vocabulary.Load(folder, diagnostics), NormalizedText.Lines(diagnostics));
    }
}
