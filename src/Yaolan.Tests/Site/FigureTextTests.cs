using System.Globalization;
using FsCheck.Fluent;
using Xunit;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>Figures are written as each language writes them, and read back they are the same.</summary>
public sealed class FigureTextTests
{
    private static readonly (string Word, decimal Size)[] ChineseScales =
    [
        ("万亿", 1e12m),
        ("亿", 1e8m),
        ("万", 1e4m),
        ("", 1m),
    ];
    private static readonly (string Word, decimal Size)[] EnglishScales =
    [
        (" trillion", 1e12m),
        (" billion", 1e9m),
        (" million", 1e6m),
        ("", 1m),
    ];

    [Theory]
    [InlineData("108.7亿元", "10.87 billion yuan", 10_870_000_000, 1e8, Measure.Level, Comparator.Exactly, "CNY")]
    [InlineData("204.8万吨", "2.048 million metric tons", 2_048_000, 1e4, Measure.Level, Comparator.Exactly, "tonne")]
    [InlineData(
        "1300亿斤以上",
        "at least 65 million metric tons",
        130_000_000_000,
        1e8,
        Measure.Level,
        Comparator.AtLeast,
        "jin"
    )]
    [InlineData(
        "超过100亿元",
        "more than 10 billion yuan",
        10_000_000_000,
        1,
        Measure.Level,
        Comparator.MoreThan,
        "CNY"
    )]
    [InlineData("300万人", "3 million people", 3_000_000, 1, Measure.Level, Comparator.Exactly, "person")]
    [InlineData("32300人", "32,300 people", 32_300, 1, Measure.Level, Comparator.Exactly, "person")]
    [InlineData("2300亩", "2,300 mu (about 153 hectares)", 2_300, 1, Measure.Level, Comparator.Exactly, "mu")]
    [InlineData(
        "1.6亿亩以上",
        "at least 160 million mu (about 10.7 million hectares)",
        160_000_000,
        1e8,
        Measure.Level,
        Comparator.AtLeast,
        "mu"
    )]
    [InlineData("3亩", "3 mu (0.2 hectares)", 3, 1, Measure.Level, Comparator.Exactly, "mu")]
    [InlineData("增加300亩", "up 300 mu (20 hectares)", 300, 1, Measure.Change, Comparator.Exactly, "mu")]
    [InlineData("下降3%以上", "down at least 3%", -3, 1, Measure.Growth, Comparator.AtLeast, "percent")]
    [InlineData("增长6.5%左右", "up about 6.5%", 6.5, 1, Measure.Growth, Comparator.About, "percent")]
    [InlineData(
        "超过1.5万亿元",
        "more than 1.5 trillion yuan",
        1_500_000_000_000,
        1e12,
        Measure.Level,
        Comparator.MoreThan,
        "CNY"
    )]
    public void Figures_read_as_each_language_writes_them(
        string chinese,
        string english,
        double number,
        double multiplier,
        Measure measure,
        Comparator comparator,
        string unit
    )
    {
        var found = Found((decimal)number, (decimal)multiplier, unit) with { Measure = measure };
        found = found with { Value = ObservationValue.Of((decimal)number, null, comparator, (decimal)multiplier, 1) };
        Assert.Equal(chinese, new FigureText(NormalizedText.Vocabulary, Language.Chinese).Of(found));
        Assert.Equal(english, new FigureText(NormalizedText.Vocabulary, Language.English).Of(found));
    }

    [Theory]
    [InlineData("服务业增加值高于全国", 0.7, "0.7个百分点")]
    [InlineData("能耗强度低于全省平均水平", -0.7, "0.7个百分点")]
    [InlineData("完成投资超年度计划", 28, "28个百分点")]
    [InlineData("技术领先企业占比", 0.7, "增加0.7个百分点")]
    [InlineData("服务业增加值占比", -0.7, "减少0.7个百分点")]
    public void What_is_above_something_else_has_not_risen_by_that(string label, double number, string expected) =>
        Assert.Equal(
            expected,
            new FigureText(NormalizedText.Vocabulary, Language.Chinese).Of(
                Found((decimal)number, 1, "percentage_point") with
                {
                    Label = label,
                    Measure = Measure.Change,
                }
            )
        );

    [Theory]
    [InlineData("占全区工业总产值的三分之二以上", "三分之二以上", "at least two-thirds")]
    [InlineData("占全区工业总产值的66.67%以上", "66.67%以上", "at least 66.67%")]
    public void Thirds_are_written_as_the_report_says_them(string quote, string chinese, string english)
    {
        var found = Found(66.67m, 1, "percent") with
        {
            Measure = Measure.Share,
            Value = ObservationValue.Of(66.67m, null, Comparator.AtLeast, 1, 1),
            Words = new ObservationWords(quote, default, default, default, Scope: null, Derivation: []),
        };
        Assert.Equal(chinese, new FigureText(NormalizedText.Vocabulary, Language.Chinese).Of(found));
        Assert.Equal(english, new FigureText(NormalizedText.Vocabulary, Language.English).Of(found));
    }

    [Theory]
    [InlineData(7, "前移7位", "up 7 places")]
    [InlineData(-2, "后移2位", "down 2 places")]
    public void Places_move_up_and_down(int places, string chinese, string english)
    {
        var found = Found(places, 1, "rank") with { Measure = Measure.Change };
        Assert.Equal(chinese, new FigureText(NormalizedText.Vocabulary, Language.Chinese).Of(found));
        Assert.Equal(english, new FigureText(NormalizedText.Vocabulary, Language.English).Of(found));
    }

    [Theory]
    [InlineData("长三角", "2nd in the Yangtze River Delta")]
    [InlineData("台州", "2nd in Taizhou")]
    [InlineData("浙江省", "2nd in Zhejiang")]
    [InlineData("某某组", "2nd in its group")]
    public void A_place_in_a_group_of_regions_names_the_group(string scope, string english)
    {
        var found = Found(2, 1, "rank") with
        {
            Measure = Measure.Rank,
            Words = new ObservationWords("", default, default, default, scope, Derivation: []),
        };
        Assert.Equal(english, new FigureText(NormalizedText.Vocabulary, Language.English).Of(found));
    }

    [Theory]
    [InlineData("农村低收入人口", "5,300 households")]
    [InlineData("规模以上工业企业", "5,300")]
    [InlineData("个体工商户", "5,300")]
    public void Enterprises_that_Chinese_counts_by_households_are_none_in_English(string label, string english) =>
        Assert.Equal(
            english,
            new FigureText(NormalizedText.Vocabulary, Language.English).Of(
                Found(5_300, 1, "household") with
                {
                    Label = label,
                }
            )
        );

    [Fact]
    public void Every_amount_up_to_hundreds_of_trillions_reads_back_as_itself_in_both_languages()
    {
        var amounts =
            from digits in Gen.Choose(1, 99_999)
            from power in Gen.Choose(0, 14)
            from scale in Gen.Elements(1m, 1e4m, 1e8m, 1e12m)
            select (Number: digits * Power(power) / 10_000m, Scale: scale);
        SeededProperty.Holds(
            amounts,
            amount =>
            {
                var found = Found(amount.Number, amount.Scale, "CNY");
                return Read(new FigureText(NormalizedText.Vocabulary, Language.Chinese).Of(found), "元", ChineseScales)
                        == amount.Number
                    && Read(
                        new FigureText(NormalizedText.Vocabulary, Language.English).Of(found),
                        " yuan",
                        EnglishScales
                    ) == amount.Number;
            }
        );
    }

    private static decimal Power(int power) =>
        Enumerable.Repeat(10m, power).Aggregate(1m, (product, ten) => product * ten);

    private static decimal Read(string text, string unit, IReadOnlyList<(string Word, decimal Size)> scales)
    {
        Assert.EndsWith(unit, text, StringComparison.Ordinal);
        var amount = text[..^unit.Length];
        var (word, size) = scales.First(scale => amount.EndsWith(scale.Word, StringComparison.Ordinal));
        return decimal.Parse(amount[..(amount.Length - word.Length)], NumberStyles.Number, CultureInfo.InvariantCulture)
            * size;
    }

    private static Observation Found(decimal number, decimal multiplier, string unit) =>
        new(
            "r",
            "b",
            1,
            "410000",
            TimePeriod.Year(2024),
            ObservationStatus.Actual,
            null,
            "金额",
            Measure.Level,
            ObservationValue.Of(number, null, Comparator.Exactly, multiplier, 1),
            unit,
            new ObservationWords("", default, default, default, Scope: null, Derivation: [])
        );
}
