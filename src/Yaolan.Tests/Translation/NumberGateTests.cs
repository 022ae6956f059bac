using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Translation;

namespace Yaolan.Tests.Translation;

/// <summary>What the English says of numbers is what the Chinese says, however it is worded.</summary>
public sealed class NumberGateTests
{
    private const string Accepted = "+";
    private const int Seed = 20240128;
    private const int FewestOfAKind = 10;
    private const double MostMissedOfAKind = 0.03;

    public static TheoryData<string, string, string> Rewordings
    {
        get
        {
            var pairs = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(GoldenFile.FolderOf(Here()), "Corpus", "rewordings.txt")))
            {
                if (line.Length == 0 || line.StartsWith('#'))
                    continue;
                var verdict = line[..line.IndexOf(' ', StringComparison.Ordinal)];
                var sides = line[(verdict.Length + 1)..].Split(" | ");
                pairs.Add(verdict == Accepted ? "" : verdict, sides[0], sides[1]);
            }
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Rewordings))]
    public void A_rewording_passes_while_it_keeps_every_quantity(string codes, string chinese, string english) =>
        Assert.Equal((codes, english), (GatedPair.Codes(chinese, english), english));

    [Fact]
    public void The_true_translations_raise_no_alarm()
    {
        var diagnostics = new DiagnosticBag(checking: true);
        Fresh(diagnostics).ReadSite();

        Assert.Empty(Gate(diagnostics));
    }

    [Fact]
    public void Every_figure_of_a_current_block_has_its_English_sentence()
    {
        var site = Fresh(new DiagnosticBag()).ReadSite();
        var current = site
            .Reports.SelectMany(report => report.Parallel.Units.Select(unit => (report.Id, unit)))
            .Where(pair => pair.unit.Currency == UnitCurrency.Current)
            .Select(pair => (pair.Id, pair.unit.Source.Id))
            .ToHashSet();

        Assert.All(
            site.Observations.Where(found => current.Contains((found.Report, found.Block))),
            found => Assert.NotEqual("", found.QuoteEnglish)
        );
    }

    [Fact]
    public void Nearly_every_planted_fault_is_found()
    {
        var site = Fresh(new DiagnosticBag()).ReadSite();
        var pairs = site
            .Reports.SelectMany(report => report.Parallel.Units.Select(unit => (report.Parallel, Unit: unit)))
            .Where(pair => pair.Unit is { Currency: UnitCurrency.Current, Target: not null })
            .ToList();
        var misses = new List<string>();
        var planted = 0;
        foreach (var (kind, plant) in FaultPlanter.Kinds)
        {
            var (ofKind, missed) = (0, 0);
            var random = new Random(Seed);
            foreach (var (report, unit) in pairs)
            {
                if (plant(unit.Target!.Text, random) is not { } fault || fault == unit.Target.Text)
                    continue;
                ofKind++;
                if (IsFound(report, unit, fault, site))
                    continue;
                missed++;
                misses.Add($"{kind}: {report.Report.Id} {unit.Source.Id}");
            }
            planted += ofKind;
            Assert.True(ofKind >= FewestOfAKind, $"only {ofKind} of the kind '{kind}' could be planted");
            Assert.True(missed <= ofKind * MostMissedOfAKind, $"{missed} of {ofKind} of the kind '{kind}' passed");
        }
        Assert.True(planted >= 1_000);
        Assert.True(misses.Count <= planted / 100, string.Join('\n', misses));
    }

    [Fact]
    public void A_finding_prints_both_sentences_both_readings_and_the_expected_figure() =>
        GoldenFile.Matches(
            string.Concat(
                new[]
                {
                    ("争取资金108.7亿元，同比增长5%。", "We secured 108.7 billion yuan, up by 5 percent."),
                    (
                        "争取资金108.7亿元，新增就业6万人以上。",
                        "We secured 10.87 billion yuan and created 60,000 jobs."
                    ),
                    ("PM2.5浓度下降5%。", "PM2.5 concentration rose by 5 percent."),
                    ("居全省第4位，建成12座公园。", "We built 12 parks."),
                    ("推进城市更新。", "We renewed a dozen blocks, 15 of them whole."),
                    ("修复湿地3000亩。", "We restored 3,000 mu (20 hectares) of wetland."),
                    ("PM2.5、PM10分别下降32.9%、31.2%。", "PM2.5 and PM10 fell by 31.2 percent and 32.9 percent."),
                }
                    .SelectMany(pair => GatedPair.Lines(pair.Item1, pair.Item2))
                    .Select(line => line + "\n")
            ),
            "findings.txt"
        );

    [Fact]
    public void A_figure_is_joined_to_the_words_that_render_it()
    {
        const string english = "Talent comes first. We will create at least 60,000 jobs and spend 3 billion yuan.";
        var unit = GatedPair.Check("坚持人才优先。新增就业6万人以上，投入30亿元。", english).Unit;

        Assert.Equal(
            ["at least 60,000", "3 billion yuan"],
            unit.Figures.Select(pair => english[pair.English.Start..pair.English.End])
        );
        Assert.All(unit.Figures, pair => Assert.Equal("Talent comes first. ".Length, pair.EnglishSentence.Start));
    }

    private static bool IsFound(ParallelReport report, TranslationUnit unit, string fault, Pages.Site site)
    {
        var diagnostics = new DiagnosticBag();
        var alone = report with { Units = [unit with { Target = unit.Target! with { Text = fault } }] };
        var stated = site.Observations.Where(found => found.Report == report.Report.Id).ToList();
        new NumberGate(site.Vocabulary).Check(alone, stated, diagnostics);
        return diagnostics.HasErrors;
    }

    private static Pipeline Fresh(DiagnosticBag diagnostics) =>
        new(Repository.Workspace, NormalizedText.Vocabulary, diagnostics);

    private static IEnumerable<string> Gate(DiagnosticBag diagnostics) =>
        diagnostics
            .Sorted()
            .Where(found =>
                string.CompareOrdinal(found.Rule.Code, "YL0711") >= 0
                && string.CompareOrdinal(found.Rule.Code, "YL0729") <= 0
            )
            .Select(found => $"{found.Location} {found.Rule.Code} {string.Join(" | ", found.Arguments)}");

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
