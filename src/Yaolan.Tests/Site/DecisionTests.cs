using System.Text;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Publishing;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What people decide in observations.yml.</summary>
public sealed class DecisionTests : IDisposable
{
    private const string Report = "jiaozuo-2024-economic-review";

    private readonly TemporaryWorkspace _copy = Repository.Copy();

    [Fact]
    public void A_label_and_any_other_field_can_be_set_by_quoting_the_figure()
    {
        Decide(
            """
            - quote: 争取资金108.7亿元
              block: review-8
              set: { label_zh: 争取上级资金, label_en: Funds secured from above, obs_status: estimate, time_period: 2023/2024 }
            """
        );
        var found = Assert.Single(Read(out _), found => found.Block == "review-8");
        Assert.Equal(("争取上级资金", "Funds secured from above"), (found.Label, found.LabelEnglish));
        Assert.Equal((ObservationStatus.Estimate, "2023/2024"), (found.Status, found.Period.ToString()));
        Assert.Equal(10_870_000_000m, found.Value!.Number);
        Assert.Contains(found.Words.Derivation, step => step.Rule == "person");
    }

    [Fact]
    public void One_figure_that_speaks_of_two_things_is_told_apart_by_what_it_measures()
    {
        const string both = "quote: 规上工业增加值增速、社会消费品零售总额增速均居全省第3位";
        Decide(
            $$"""
            - { {{both}}, label: 规上工业增加值增速排名, set: { label_en: Rank by growth of industry } }
            - { {{both}}, label: 社会消费品零售总额增速排名, set: { label_en: Rank by growth of sales } }
            """,
            "jiaozuo-2024-work-report"
        );
        var ranks = Read(out var lines, "jiaozuo-2024-work-report").Where(found => found.Block == "review-3");
        Assert.Empty(lines);
        Assert.Equal(
            ["Rank by growth of industry", "Rank by growth of sales"],
            ranks.Select(found => found.LabelEnglish)
        );
    }

    [Fact]
    public void A_label_in_English_stands_on_pages_and_in_the_data()
    {
        Decide(
            """
            - quote: 争取资金108.7亿元
              block: review-8
              set: { label_en: Funds secured from above }
            """
        );
        var files = Build();
        foreach (var file in new[] { $"en/reports/{Report}/numbers/index.html", "data/observations.csv" })
            Assert.Contains("Funds secured from above", files[file], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_an_editor_set_or_added_says_so_on_pages_and_in_the_data()
    {
        Decide(
            """
            - quote: 争取资金108.7亿元
              block: review-8
              set: { time_period: 2023/2024, label_en: Funds secured from above }
            - quote: 生产安全事故起数、死亡人数实现双下降
              figure: 双下降
              add: { label_zh: 生产安全事故起数, measure: growth }
            - quote: 市场主体总量超33万户
              drop: true
            """
        );
        var files = Build();
        Assert.Equal(2, Marks(files[$"zh/reports/{Report}/numbers/index.html"], "编者认定"));
        Assert.Equal(2, Marks(files[$"en/reports/{Report}/numbers/index.html"], "set by an editor"));
        var rows = files["data/corrections.csv"]
            .Split('\n')
            .Where(row => row.Contains(Report, StringComparison.Ordinal));
        Assert.Equal(
            [
                $"{Report}.review-8.1,{Report},set,time_period,2023/2024,2024,争取资金108.7亿元",
                $"{Report}.review-8.1,{Report},set,label_en,Funds secured from above,,争取资金108.7亿元",
            ],
            rows.Where(row => row.Contains("review-8", StringComparison.Ordinal))
        );
        Assert.Contains(rows, row => row.Contains(",add,label_zh,生产安全事故起数,,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(",drop,obs_value,,330000,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_whose_label_alone_an_editor_wrote_has_no_mark()
    {
        Decide(
            """
            - quote: 争取资金108.7亿元
              block: review-8
              set: { label_en: Funds secured from above, obs_value: 10870000000 }
            """
        );
        Assert.Equal(0, Marks(Build()[$"en/reports/{Report}/numbers/index.html"], "set by an editor"));
    }

    [Theory]
    [InlineData(
        "obs_value: 10780000000",
        "(3,21): warning YL0507: obs_value is set to 10780000000, but the figure in the sentence is '108.7亿元' (10870000000); "
    )]
    [InlineData("obs_value: 10870000000", null)]
    [InlineData("obs_value: 108.7", null)]
    [InlineData("obs_value: -10870000000", null)]
    [InlineData("label_en: Funds", null)]
    public void A_value_that_is_not_in_the_digits_of_its_sentence_is_told(string set, string? finding)
    {
        Decide(
            $$"""
            - quote: 争取资金108.7亿元
              block: review-8
              set: { {{set}} }
            """
        );
        Read(out var lines);
        if (finding is null)
            Assert.Empty(lines);
        else
            Assert.Contains(
                lines,
                line => line.StartsWith($"content/reports/{Report}/observations.yml{finding}", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("quote: 争取资金108.7亿元, block: review-8, figure: 108.7亿元", "争取资金", "YL0510")]
    [InlineData("quote: 争取资金108.7亿元, block: review-8, figure: 108.7亿元", "银行贷款", null)]
    [InlineData("quote: '第4、第5位', figure: 第", "排名", "YL0509")]
    public void A_figure_added_though_it_was_read_or_stands_twice_is_told(string quote, string label, string? code)
    {
        Decide(
            $"- {{ {quote}, add: {{ label_zh: {label}, measure: level, obs_value: 10870000000, unit_measure: CNY }} }}"
        );
        Read(out var lines);
        Assert.Equal(
            code is null ? 0 : 1,
            lines.Count(line => line.Contains(code ?? "YL05", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_added_figure_is_quoted_with_its_own_sentence_only()
    {
        Decide(
            """
            - quote: 经济运行持续向好。组建重大政策对接“1+7”专班，市县一盘棋争取资金108.7亿元
              figure: 108.7亿元
              add: { label_zh: 银行贷款, measure: level, obs_value: 10870000000, unit_measure: CNY }
            """
        );
        var added = Assert.Single(Read(out _), found => found.Label == "银行贷款");
        Assert.Equal("组建重大政策对接“1+7”专班，市县一盘棋争取资金108.7亿元", added.Quote);
    }

    [Fact]
    public void The_identifier_of_a_dropped_figure_is_given_to_no_other()
    {
        var before = Read(out _).Where(found => found.Block == "review-8").Select(found => found.Id).ToList();
        Decide(
            """
            - quote: 争取资金108.7亿元
              block: review-8
              drop: true
            - quote: 争取资金108.7亿元
              block: review-8
              figure: 108.7亿元
              add: { label_zh: 资金, measure: level, obs_value: 10870000000, unit_measure: CNY }
            """
        );
        var added = Assert.Single(Read(out _), found => found.Label == "资金");
        Assert.DoesNotContain(added.Id, before);
    }

    [Fact]
    public void A_figure_can_be_dropped_and_one_that_was_not_read_can_be_added()
    {
        Decide(
            """
            - quote: 市场主体总量超33万户
              drop: true
              reason: as an example
            - quote: 生产安全事故起数、死亡人数实现双下降
              figure: 双下降
              add: { label_zh: 生产安全事故起数, measure: growth, indicator: gdp }
            """
        );
        var observations = Read(out var lines);
        Assert.Empty(lines);
        Assert.DoesNotContain(observations, found => found.Quote.Contains("33万户", StringComparison.Ordinal));
        var added = Assert.Single(observations, found => found.Label == "生产安全事故起数");
        Assert.Null(added.Value);
        Assert.Equal(
            (ObservationStatus.Actual, "2024", "双下降"),
            (added.Status, added.Period.ToString(), added.Quote[^3..])
        );
    }

    [Theory]
    [InlineData("- { quote: 这句话已经不在了, drop: true }", "YL0503")]
    [InlineData("- { quote: 全省, drop: true }", "YL0504")]
    [InlineData("- { quote: 市委团结带领全市广大干部群众, drop: true }", "YL0505")]
    [InlineData("- { quote: 大规模设备更新下达项目数量和资金分别居全省第4、第5位, drop: true }", "YL0506")]
    [InlineData("- { quote: 市场主体总量超33万户 }", "YL0419")]
    [InlineData("- { quote: 市场主体总量超33万户, set: { colour: red } }", "YL0106")]
    [InlineData("- { quote: 市场主体总量超33万户, set: { indicator: market_entity } }", "YL0105")]
    public void A_decision_that_does_not_fit_is_an_error_with_its_place(string decision, string code)
    {
        Decide(decision);
        Read(out var lines);
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"content/reports/{Report}/observations.yml(1,", StringComparison.Ordinal)
                && line.Contains($"error {code}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_decisions_on_one_figure_are_told_and_a_slip_in_quote_is_told_once()
    {
        Decide(
            """
            - { quote: 市场主体总量超33万户, set: { label_en: Firms } }
            - { qoute: 市场主体, drop: true }
            - { quote: 市场主体总量超33万户, set: { label_zh: 市场主体 } }
            """
        );
        Read(out var lines);

        Assert.Equal(
            [
                "(2,3): error YL0104: the key 'quote' is missing; add it",
                "(2,5): error YL0106: unknown key 'qoute'; known keys: quote? (add, block, drop, figure, label, quote, reason, set)",
                $"(3,3): error YL0429: this figure of '市场主体总量超33万户' has a decision already at content/reports/{Report}/observations.yml(1,3); join the two",
            ],
            lines
                .Where(line => line.Contains("error", StringComparison.Ordinal))
                .Select(line => line[$"content/reports/{Report}/observations.yml".Length..])
        );
    }

    [Fact]
    public void A_file_of_decisions_may_hold_none()
    {
        Decide("# nothing decided yet\n");
        Read(out var lines);

        Assert.Empty(lines);
    }

    private static int Marks(string page, string words) =>
        page.Split($"<small>{words}</small>", StringSplitOptions.None).Length - 1;

    private Dictionary<string, string> Build()
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(_copy.Workspace.Content.Vocabulary, diagnostics);
        var output = new MemoryOutput();
        new Pipeline(_copy.Workspace, vocabulary, diagnostics).BuildSite(output);
        return output.Files.ToDictionary(
            file => file.Key,
            file => Encoding.UTF8.GetString(file.Value.Span),
            StringComparer.Ordinal
        );
    }

    private void Decide(string decisions, string report = Report) =>
        File.WriteAllText(_copy.FileOf("content", "reports", report, "observations.yml"), decisions);

    private List<Observation> Read(out IReadOnlyList<string> lines, string report = Report)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(_copy.Workspace.Content.Vocabulary, diagnostics);
        var site = new Pipeline(_copy.Workspace, vocabulary, diagnostics).ReadSite();
        lines =
        [
            .. diagnostics
                .Sorted()
                .Where(found => found.Severity != Severity.Information)
                // The file that the test replaced held the English labels of the other figures.
                .Where(found => found.Rule != TranslationRules.NoEnglishLabel)
                .Select(vocabulary.EnglishWords.Line),
        ];
        return [.. site.Observations.Where(found => found.Report == report)];
    }

    public void Dispose() => _copy.Dispose();
}
