using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>One slip of an editor is told once, and does no harm that outlasts it.</summary>
public sealed class EditorSlipTests : IDisposable
{
    private const string Report = "content/reports/jiaozuo-2024-work-report";

    private readonly TemporaryWorkspace _copy = Repository.Copy();

    [Fact]
    public void A_seed_renamed_without_its_sidecar_is_not_imported_without_its_errata()
    {
        var seed = Directory.GetFiles(_copy.Workspace.Seeds, "*.txt").Order(StringComparer.Ordinal).First();
        var before = Contents();
        File.Move(seed, _copy.FileOf("seeds", "renamed.txt"));

        var lines = Build();

        Assert.Contains(
            lines,
            line => line.Contains(".yml: error YL0205: there is no seed ", StringComparison.Ordinal)
        );
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void Decisions_that_cannot_be_read_raise_no_alarm_about_the_words_that_they_hold()
    {
        _copy.Edit($"{Report}/observations.yml", text => text.Replace("  set: ", "\tset: ", StringComparison.Ordinal));

        Assert.StartsWith(
            $"{Report}/observations.yml(4,1): error YL0119: ",
            Assert.Single(Build()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_that_cannot_be_read_is_not_missed_by_the_decisions_about_it()
    {
        _copy.Edit($"{Report}/zh.md", text => text.Replace("\nyear: ", "\nyear：", StringComparison.Ordinal));

        Assert.Contains("error YL0120: ", Assert.Single(Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_Chinese_quotation_marks_are_told_to_stand_there_without_them()
    {
        _copy.Edit(
            $"{Report}/observations.yml",
            text =>
                text.Replace(
                    "quote: 经济综合竞争力居全省第5位",
                    "quote: “经济综合竞争力居全省第5位”",
                    StringComparison.Ordinal
                )
        );

        Assert.Contains(
            Build(),
            line =>
                line.Contains(
                    "error YL0508: the words '“经济综合竞争力居全省第5位”' are not in",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_quote_that_ends_within_a_figure_is_told_which_figure_stands_there()
    {
        const string review = "content/reports/jiaozuo-2024-economic-review";
        _copy.Edit(
            $"{review}/observations.yml",
            text => $"{text}\n- quote: 地区生产总值同比增长5.3%\n  set: {{ obs_value: 5.3 }}\n"
        );

        Assert.Contains(
            Build(),
            line => line.Contains("figures read there: 5.3%左右 (地区生产总值). ", StringComparison.Ordinal)
        );
    }

    private string Contents() =>
        string.Concat(Directory.GetFiles(_copy.FileOf(Report)).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private IReadOnlyList<string> Build()
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(_copy.Workspace.Content.Vocabulary, diagnostics);
        new Pipeline(_copy.Workspace, vocabulary, diagnostics).BuildSite(new MemoryOutput());
        return
        [
            .. diagnostics
                .Sorted()
                .Where(found => found.Severity == Severity.Error || found.Rule.Code is "YL0719" or "YL0720")
                .Select(vocabulary.EnglishWords.Line),
        ];
    }

    public void Dispose() => _copy.Dispose();
}
