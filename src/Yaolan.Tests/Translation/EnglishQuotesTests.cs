using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;
using Yaolan.Translation;

namespace Yaolan.Tests.Translation;

/// <summary>Figures of translated reports have an English sentence and an English name, or somebody is told.</summary>
public sealed class EnglishQuotesTests
{
    private const string Sentences = "进出口保持平稳增长。新建公园12座。";

    [Fact]
    public void A_result_without_a_number_takes_the_sentence_in_its_place()
    {
        var (found, _) = Attached(Sentences, "Imports and exports grew steadily. We built 12 parks.");

        Assert.Equal(
            ["Imports and exports grew steadily.", "We built 12 parks."],
            found.Select(one => one.QuoteEnglish)
        );
    }

    [Fact]
    public void A_figure_of_a_table_takes_its_row()
    {
        var (found, _) = Attached(
            "| 指标 | 单位 | 2023年 |\n| --- | --- | --- |\n| 粮食产量 | 万吨 | 716.3 |\n| 油料产量 | 万吨 | 52.1 |",
            "| Indicator | Unit | 2023 |\n| --- | --- | --- |\n| Grain output | million metric tons | 7.163 |\n| Oilseed output | million metric tons | 0.521 |"
        );

        Assert.Equal(
            ["Grain output | million metric tons | 7.163", "Oilseed output | million metric tons | 0.521"],
            found.Select(one => one.QuoteEnglish)
        );
    }

    [Theory]
    [InlineData(
        "全年新增就业6万人以上，建成公园12座。",
        "We created at least 60,000 jobs and built 12 parks.",
        "at least 60,000",
        "12"
    )]
    [InlineData("新建公园2-3个。", "We built 2 to 3 parks.", "2 to 3")]
    [InlineData("进出口与“十四五”目标统筹衔接。", "Trade to be in step with the 14th Five-Year Plan.", "")]
    public void The_words_of_the_figure_are_known_within_the_sentence(
        string chinese,
        string english,
        params string[] figures
    )
    {
        var (found, _) = Attached(chinese, english);

        Assert.Equal(figures, found.Select(one => InEnglish(one.Words)));
    }

    private static string InEnglish(ObservationWords words) =>
        words.QuoteEnglish[words.FigureInEnglish.Start..words.FigureInEnglish.End];

    [Fact]
    public void Words_that_a_person_wrote_stay()
    {
        var (found, lines) = Attached(
            Sentences,
            "Steady. Imports and exports grew. We built 12 parks.",
            one => one with { Words = one.Words with { QuoteEnglish = "By hand." }, LabelEnglish = "Label" }
        );

        Assert.All(found, one => Assert.Equal("By hand.", one.QuoteEnglish));
        Assert.All(found, one => Assert.Equal("", InEnglish(one.Words)));
        Assert.Empty(lines);
    }

    [Fact]
    public void What_has_no_English_words_is_told_and_fails_a_check()
    {
        var (_, lines) = Attached(
            Sentences,
            "Stable. It went on like this. We built 12 parks.",
            one => one with { Indicator = null, Label = "某物" }
        );

        Assert.Equal(
            [
                "content/reports/test-2024-work-report/zh.md(12,4): error YL0719: the figure test-2024-work-report.b-1.1 (进出口保持平稳增长) has no English label; set label_en in content/reports/test-2024-work-report/observations.yml",
                "content/reports/test-2024-work-report/zh.md(12,4): error YL0720: the figure test-2024-work-report.b-1.1 (进出口保持平稳增长) has no English sentence; set quote_en in content/reports/test-2024-work-report/observations.yml",
                "content/reports/test-2024-work-report/zh.md(12,15): error YL0719: the figure test-2024-work-report.b-1.2 (新建公园12座) has no English label; set label_en in content/reports/test-2024-work-report/observations.yml",
            ],
            lines
        );
    }

    private static (IReadOnlyList<Observation> Found, IReadOnlyList<string> Lines) Attached(
        string chinese,
        string english,
        Func<Observation, Observation>? change = null
    )
    {
        var stated = ObservationExtractor
            .Read(GatedPair.Document(chinese), NormalizedText.Vocabulary)
            .Observations.Select(found => change?.Invoke(found) ?? found)
            .ToList();
        var diagnostics = new DiagnosticBag(checking: true);
        var found = EnglishQuotes.Attach(
            stated,
            [GatedPair.Report(chinese, english)],
            (_, offset) => new SourceLocation("content/reports/test-2024-work-report/zh.md", 12, offset + 1),
            NormalizedText.Vocabulary,
            diagnostics
        );
        return (found, NormalizedText.Lines(diagnostics));
    }
}
