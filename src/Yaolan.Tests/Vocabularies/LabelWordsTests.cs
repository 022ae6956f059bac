using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>The English of labels that no indicator names.</summary>
public sealed class LabelWordsTests
{
    private static readonly string Built = Path.Combine(Repository.Workspace.Content.Vocabulary, "labels.yml");

    [Fact]
    public void Labels_and_agreed_terms_say_the_same_in_English()
    {
        var check = new TermCheck(NormalizedText.Vocabulary.Termbase);

        Assert.Equal(
            "",
            string.Join(
                '\n',
                OwnNames()
                    .SelectMany(name =>
                        check
                            .Faults(name.Chinese, name.English)
                            .Select(fault => $"{name.Chinese} = {name.English}: {fault.Match.Term.Chinese}")
                    )
            )
        );
    }

    [Fact]
    public void No_label_is_named_twice() =>
        Assert.Equal(OwnNames().Count, OwnNames().DistinctBy(name => name.Chinese).Count());

    [Fact]
    public void All_there_are_of_a_thing_are_not_called_new()
    {
        var labels = NormalizedText.Vocabulary.Labels;

        Assert.Equal("new enterprises above designated size", labels.English("新增规上企业"));
        Assert.Equal("total number of enterprises above designated size", labels.English("四上企业总数"));
    }

    [Fact]
    public void A_workspace_adds_names_and_patterns_and_replaces_them()
    {
        var (vocabulary, lines) = Load(
            "names:\n  椅业: the chair industry\n  口袋公园: tiny parks\npatterns:\n  '{0}馆': 'halls of {0}'\n"
        );

        Assert.Empty(lines);
        Assert.Equal("output value of the chair industry", vocabulary.Labels.English("椅业产值"));
        Assert.Equal("tiny parks", vocabulary.Labels.English("口袋公园"));
        Assert.Equal("halls of the chair industry", vocabulary.Labels.English("椅业馆"));
    }

    [Fact]
    public void A_time_of_a_workspace_goes_round_the_whole_label()
    {
        var (vocabulary, lines) = Load(
            "names:\n  椅业: the chair industry\npatterns:\n  '{0}馆开业': '{0} halls opened'\ntimes:\n  '旬{0}': '{0} in ten days'\n"
        );

        Assert.Empty(lines);
        Assert.Equal("the chair industry halls opened in ten days", vocabulary.Labels.English("旬椅业馆开业"));
        Assert.Contains(
            Load("times:\n  旬: ten days\n").Lines,
            line => line.Contains("'旬' cannot be 'ten days'", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("'{0}馆': halls", "'{0}馆' cannot be 'halls'")]
    [InlineData("'{0}{1}馆': 'halls of {0} and {1}'", "'{0}{1}馆' cannot be 'halls of {0} and {1}'")]
    [InlineData("馆: halls", "'馆' cannot be 'halls'")]
    [InlineData("'{1}馆{0}': 'halls of {0} and {1}'", "'{1}馆{0}' cannot be 'halls of {0} and {1}'")]
    public void A_pattern_whose_slots_do_not_match_is_an_error_with_its_place(string pattern, string message) =>
        Assert.Contains(
            Load($"patterns:\n  {pattern}\n").Lines,
            line =>
                line.StartsWith("content/vocabulary/labels.yml(2,", StringComparison.Ordinal)
                && line.Contains(message, StringComparison.Ordinal)
        );

    private static List<(string Chinese, string English)> OwnNames() =>
        [
            .. File.ReadLines(Built)
                .SkipWhile(line => line != "names:")
                .TakeWhile(line => line != "patterns:")
                .Where(line =>
                    line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  #", StringComparison.Ordinal)
                )
                .Select(line => line.Split(": ", 2))
                .Select(parts => (parts[0].Trim(), parts[1].Trim('\''))),
        ];

    private static (Vocabulary Vocabulary, IReadOnlyList<string> Lines) Load(string text)
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "labels.yml"), text);
        var diagnostics = new DiagnosticBag();
        return (Vocabulary.Load(folder, diagnostics), NormalizedText.Lines(diagnostics));
    }
}
