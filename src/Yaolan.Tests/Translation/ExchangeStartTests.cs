using Xunit;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Translation;

namespace Yaolan.Tests.Translation;

/// <summary>A translator who works in a text editor starts with every block in place, and nothing counts as English before it is.</summary>
public sealed class ExchangeStartTests
{
    [Fact]
    public void A_new_file_holds_every_block_with_its_Chinese_and_converted_numbers()
    {
        using var workspace = new ExchangeWorkspace(english: null);

        Assert.Equal(6, workspace.Start()!.Count);

        GoldenFile.Matches(workspace.EnglishText, "Exchange/new.expected.md");
    }

    [Fact]
    public void Missing_blocks_are_added_to_a_file_and_what_is_there_stays()
    {
        using var workspace = new ExchangeWorkspace();
        var before = workspace.EnglishText.Split('\n');

        Assert.Equal(["targets-3", "targets-5", "caption-1"], workspace.Start());

        var after = workspace.EnglishText;
        Assert.Equal(
            before.Where(line => line.Length > 0),
            after.Split('\n').Where(line => before.Contains(line) && line.Length > 0)
        );
        Assert.Empty(workspace.Start()!);
        Assert.Equal(after, workspace.EnglishText);
        GoldenFile.Matches(after, "Exchange/completed.expected.md");
    }

    [Fact]
    public void Blocks_that_wait_for_their_English_are_missing_and_nothing_else_is_wrong()
    {
        using var workspace = new ExchangeWorkspace(english: null);
        workspace.Start();

        var (units, lines) = Aligned(workspace);

        Assert.All(
            units,
            unit => Assert.Equal((UnitCurrency.Missing, SegmentState.Initial), (unit.Currency, unit.State))
        );
        Assert.Contains(
            "error YL0701: 6 of 6 blocks have no English yet",
            Assert.Single(lines),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("## {#targets-1", "## Targets for 2024 {#targets-1", "targets-1", "Targets for 2024")]
    [InlineData("<!-- zh: **经济增长", "Growth first.\n<!-- zh: **经济增长", "targets-2", "Growth first.")]
    [InlineData(
        "     争取资金 108.7亿元 = 10.87 billion yuan\n-->",
        "-->\nFunds of 10.87 billion yuan.",
        "targets-2",
        "Funds of 10.87 billion yuan."
    )]
    [InlineData(
        "<!-- #targets-3 8b49d4f9 -->",
        "<!-- #targets-3 8b49d4f9 -->At least 50,000 jobs",
        "targets-3",
        "At least 50,000 jobs"
    )]
    public void English_written_in_its_place_is_read_as_the_blocks(string place, string written, string id, string text)
    {
        using var workspace = new ExchangeWorkspace(english: null);
        workspace.Start();
        Assert.Contains(place, workspace.EnglishText, StringComparison.Ordinal);
        workspace.EnglishText = workspace.EnglishText.Replace(place, written, StringComparison.Ordinal);

        var (units, lines) = Aligned(workspace);

        var translated = Assert.Single(units, unit => unit.Currency == UnitCurrency.Current);
        Assert.Equal((id, text), (translated.Source.Id, translated.Target!.Text));
        Assert.Contains("5 of 6 blocks have no English yet", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_returned_file_fills_the_places_that_wait()
    {
        using var workspace = new ExchangeWorkspace(english: null);
        workspace.Start();
        string[] ids = ["targets-1", "targets-2", "targets-3", "targets-4", "caption-1"];
        var file = ExchangedReport.Edited(
            workspace.Export(),
            document =>
            {
                foreach (var id in ids)
                    ExchangedReport.Translate(document, id, $"English of {id}");
            }
        );

        var (changed, lines) = workspace.Import(file);

        Assert.Empty(lines);
        Assert.Equal(ids, changed);
        GoldenFile.Matches(workspace.EnglishText, "Exchange/filled.expected.md");
    }

    [Fact]
    public void A_block_without_an_id_and_a_last_line_without_its_end_stay_what_they_are()
    {
        using var workspace = new ExchangeWorkspace();
        workspace.EnglishText =
            $"---\nid: {ExchangeWorkspace.Id}\nlang: en\n---\n\n## Targets {{#targets-1 7768aad0}}\n\nSomebody's own words.";

        workspace.Start();

        Assert.Contains(
            "own words.\n\n<!-- #targets-2 e5148e4b -->\n<!-- zh: ",
            workspace.EnglishText,
            StringComparison.Ordinal
        );
        var english = TranslationStore.LoadOne(workspace.Workspace.Content, ExchangeWorkspace.Id, new DiagnosticBag())!;
        Assert.Equal(["Targets", "Somebody's own words."], english.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_mark_without_text_note_or_state_is_still_a_mistake()
    {
        using var workspace = new ExchangeWorkspace(
            $"---\nid: {ExchangeWorkspace.Id}\nlang: en\n---\n\n<!-- #targets-1 -->\n\n<!-- #targets-2 initial -->\n\n<!-- #targets-5 -->\n<!-- zh: never closed\n"
        );

        var (_, lines) = Aligned(workspace);

        Assert.Contains(
            lines,
            line =>
                line.Contains("en.md(6,1): error YL0408: no block follows the id 'targets-1'", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(lines, line => line.Contains("targets-2'", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            line => line.Contains("raw HTML is shown as text: <!-- zh: never closed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_block_may_be_further_than_its_file_and_an_unknown_state_is_named_with_its_place()
    {
        using var workspace = new ExchangeWorkspace(
            $"---\nid: {ExchangeWorkspace.Id}\nlang: en\ntranslation:\n  state: translated\n---\n\n"
                + "## Targets {#targets-1 7768aad0 final}\n\n<!-- #targets-2 00000000 revised -->\nGrowth.\n\n- <!-- #targets-3 initial -->Jobs\n"
        );

        var (units, lines) = Aligned(workspace);

        Assert.Equal(
            [SegmentState.Final, SegmentState.Translated, SegmentState.Initial, SegmentState.Initial],
            units.Take(4).Select(unit => unit.State)
        );
        Assert.Equal(
            [UnitCurrency.Current, UnitCurrency.Stale, UnitCurrency.Current, UnitCurrency.Missing],
            units.Take(4).Select(unit => unit.Currency)
        );
        Assert.Contains(
            $"content/reports/{ExchangeWorkspace.Id}/en.md(10,1): error YL0105: 'targets-2' cannot be 'revised'; allowed: initial, translated, reviewed, final",
            lines
        );
    }

    private static (IReadOnlyList<TranslationUnit> Units, IReadOnlyList<string> Lines) Aligned(
        ExchangeWorkspace workspace
    )
    {
        var diagnostics = new DiagnosticBag(checking: true);
        var content = workspace.Workspace.Content;
        var reports = Reading.Parallel(content, NormalizedText.Vocabulary, diagnostics);
        return (Assert.Single(reports).Units, NormalizedText.Lines(diagnostics));
    }
}
