using System.Globalization;
using Xunit;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>The rules of the method page, one by one: when a result meets a target, and when nobody can say.</summary>
public sealed class VerdictTests
{
    private const string Growth = "gdp";
    private const string Falls = "energy_intensity";
    private const string Neither = "cpi";

    [Theory]
    [InlineData(Growth, "ge 6", "6", Verdict.Met)]
    [InlineData(Growth, "ge 6", "5.9", Verdict.Missed)]
    [InlineData(Growth, "gt 6", "6", Verdict.Missed)]
    [InlineData(Growth, "gt 6", "6.1", Verdict.Met)]
    [InlineData(Growth, "eq 6", "6", Verdict.Met)]
    [InlineData(Growth, "eq 6", "6.4", Verdict.Met)]
    [InlineData(Growth, "eq 6", "5.9", Verdict.Missed)]
    [InlineData(Growth, "range 6 6.5", "6.2", Verdict.Met)]
    [InlineData(Growth, "range 6 6.5", "7", Verdict.Met)]
    [InlineData(Growth, "range 6 6.5", "5.9", Verdict.Missed)]
    [InlineData("surveyed_unemployment_rate", "le 5.5", "5.5", Verdict.Met)]
    [InlineData("surveyed_unemployment_rate", "le 5.5", "5.6", Verdict.Missed)]
    [InlineData("surveyed_unemployment_rate", "lt 5.5", "5.5", Verdict.Missed)]
    [InlineData("surveyed_unemployment_rate", "eq 5.5", "5.2", Verdict.Met)]
    [InlineData("surveyed_unemployment_rate", "eq 5.5", "5.6", Verdict.Missed)]
    [InlineData("surveyed_unemployment_rate", "range 5 5.5", "4.8", Verdict.Met)]
    [InlineData("surveyed_unemployment_rate", "range 5 5.5", "5.6", Verdict.Missed)]
    public void A_result_is_held_against_the_words_of_its_target(
        string indicator,
        string target,
        string result,
        Verdict verdict
    ) => Assert.Equal(verdict, Judged(indicator, target, $"eq {result}").Verdict);

    [Theory]
    [InlineData("ge -3", "eq -3", Verdict.Met)]
    [InlineData("ge -3", "eq -4.5", Verdict.Met)]
    [InlineData("ge -3", "eq -2.9", Verdict.Missed)]
    [InlineData("le -3", "eq -2", Verdict.Met)]
    [InlineData("eq -3", "eq -3.5", Verdict.Met)]
    [InlineData("eq -3", "eq 0.5", Verdict.Missed)]
    [InlineData("range -3 -5", "eq -4", Verdict.Met)]
    [InlineData("range -3 -5", "eq -6", Verdict.Met)]
    [InlineData("range -3 -5", "eq -2", Verdict.Missed)]
    [InlineData("ge -3", "gt -3", Verdict.Met)]
    [InlineData("ge -3", "lt -3", Verdict.Missed)]
    public void Of_falls_the_words_speak_of_the_size(string target, string result, Verdict verdict) =>
        Assert.Equal(verdict, Judged(Falls, target, result).Verdict);

    [Theory]
    [InlineData(Growth, "approx 8", "7.6", Verdict.Met)] // 5 % of 8
    [InlineData(Growth, "approx 8", "7.5", Verdict.Met)] // half a unit in the last digit is more
    [InlineData(Growth, "approx 8", "7.4", Verdict.Missed)]
    [InlineData(Growth, "approx 6.5", "6.2", Verdict.Met)] // 5 % of 6.5 is 0.325
    [InlineData(Growth, "approx 6.5", "6.1", Verdict.Missed)]
    [InlineData(Growth, "approx 20", "19", Verdict.Met)]
    [InlineData(Growth, "approx 20", "18.9", Verdict.Missed)]
    [InlineData("surveyed_unemployment_rate", "approx 5.5", "5.55", Verdict.Met)] // a share: half a unit only
    [InlineData("surveyed_unemployment_rate", "approx 5.5", "5.6", Verdict.Missed)]
    public void About_leaves_a_little_room(string indicator, string target, string result, Verdict verdict) =>
        Assert.Equal(verdict, Judged(indicator, target, $"eq {result}").Verdict);

    [Theory]
    [InlineData("eq 3", "eq 3", Verdict.NotComparable)]
    [InlineData("approx 3", "eq 2.8", Verdict.NotComparable)]
    [InlineData("le 3", "eq 2.8", Verdict.Met)]
    [InlineData("le 3", "eq 3.1", Verdict.Missed)]
    [InlineData("range 2 3", "eq 2.5", Verdict.Met)]
    [InlineData("range 2 3", "eq 1.5", Verdict.Missed)]
    public void Where_neither_direction_is_an_aim_only_a_floor_or_ceiling_decides(
        string target,
        string result,
        Verdict verdict
    ) => Assert.Equal(verdict, Judged(Neither, target, result).Verdict);

    [Theory]
    [InlineData("ge 6", "gt 6", Verdict.Met)]
    [InlineData("gt 6", "gt 6", Verdict.Met)]
    [InlineData("gt 6", "ge 6", Verdict.NotComparable)]
    [InlineData("ge 6", "gt 5", Verdict.NotComparable)]
    [InlineData("ge 6", "lt 6", Verdict.Missed)]
    [InlineData("ge 6", "lt 7", Verdict.NotComparable)]
    [InlineData("ge 6", "le 6", Verdict.NotComparable)]
    [InlineData("ge 6", "le 5", Verdict.Missed)]
    [InlineData("ge 6", "range 6 7", Verdict.Met)]
    [InlineData("ge 6", "range 5 7", Verdict.NotComparable)]
    [InlineData("ge 6", "range 4 5", Verdict.Missed)]
    [InlineData("eq 6", "gt 6", Verdict.Met)]
    public void A_hedged_result_proves_only_what_it_says(string target, string result, Verdict verdict) =>
        Assert.Equal(verdict, Judged(Growth, target, result).Verdict);

    [Fact]
    public void Estimates_and_rounded_results_are_provisional()
    {
        Assert.False(Judged(Growth, "ge 6", "eq 6.5").Provisional);
        Assert.True(Judged(Growth, "ge 6", "approx 6.5").Provisional);
        var estimate = Result(Growth, "eq 6.5") with { Status = ObservationStatus.Estimate };
        Assert.True(Track([Target(Growth, "ge 6"), estimate]).Provisional);
    }

    [Fact]
    public void The_margin_is_what_was_reached_above_what_was_aimed_at() =>
        Assert.Equal(0.5m, Judged(Growth, "ge 6", "eq 6.5").Margin);

    [Fact]
    public void Without_a_result_it_matters_whether_the_year_has_been_reviewed()
    {
        Assert.Equal(Verdict.Pending, Track([Target(Growth, "ge 6")]).Verdict);
        Assert.Equal(Verdict.NoResult, Track([Target(Growth, "ge 6")], reviewedYear: 2024).Verdict);
        Assert.Equal(Verdict.Pending, Track([Target(Growth, "ge 6")], reviewedYear: 2023).Verdict);
    }

    [Fact]
    public void Another_measure_unit_or_run_of_years_is_not_comparable()
    {
        var target = Target(Growth, "ge 6");
        var result = Result(Growth, "eq 6.5");

        Assert.Equal(Verdict.NotComparable, Track([target, result with { Measure = Measure.Level }]).Verdict);
        Assert.Equal(Verdict.NotComparable, Track([target, result with { Measure = Measure.Rank }]).Verdict);
        Assert.Equal(Verdict.NotComparable, Track([target, result with { UnitOfMeasure = "CNY" }]).Verdict);
        Assert.Equal(Verdict.NotComparable, Track([target, result with { Value = null }]).Verdict);
        Assert.Equal(Verdict.NotComparable, Track([target with { Value = null }, result]).Verdict);
        Assert.Equal(
            Verdict.NotComparable,
            Track([target, result with { Period = new TimePeriod(2020, 2024) }]).Verdict
        );
        Assert.Equal(Verdict.Pending, Track([target, result with { Area = "410000" }]).Verdict);
        Assert.Equal(Verdict.Pending, Track([target, result with { Period = TimePeriod.Year(2023) }]).Verdict);
    }

    [Fact]
    public void Results_that_agree_are_one_and_results_that_differ_decide_nothing()
    {
        var target = Target(Growth, "ge 6");

        Assert.Equal(Verdict.Met, Track([target, Result(Growth, "eq 6.50"), Result(Growth, "eq 6.5")]).Verdict);
        Assert.Equal(
            Verdict.NotComparable,
            Track([target, Result(Growth, "eq 6.6"), Result(Growth, "eq 6.5")]).Verdict
        );
    }

    [Theory]
    [InlineData("新建公园30个", "eq 30", Verdict.Met)]
    [InlineData("新建公园30个", "eq 35", Verdict.Met)]
    [InlineData("新建公园30个", "eq 29", Verdict.Missed)]
    [InlineData("保留公园30个", "eq 30", Verdict.Met)]
    [InlineData("保留公园30个", "eq 29", Verdict.Missed)]
    [InlineData("保留公园30个", "eq 35", Verdict.NotComparable)] // nothing says that more is better
    public void What_has_no_indicator_is_paired_by_its_words(string quote, string result, Verdict verdict)
    {
        var target = Counted(Target("", "eq 30"), quote);

        Assert.Equal(verdict, Track([target, Counted(Result("", result), quote)]).Verdict);
    }

    [Theory]
    [InlineData("高新技术企业（新增）", "高新技术企业", false)]
    [InlineData("市场主体（新登记）", "市场主体总量", false)]
    [InlineData("高新技术企业（新增）", "国家高新技术企业（培育）", false)]
    [InlineData("安置房（新开工）", "安置房（建成交付）", false)]
    [InlineData("市级、省级龙头企业", "国家级龙头企业", false)]
    [InlineData("规上工业企业“三个一”研发活动", "规上工业企业研发活动", false)]
    [InlineData("安置房（交付）", "安置房（建成交付）", true)]
    [InlineData("老旧小区（改造）", "老旧小区改造", true)]
    [InlineData("“专精特新”企业（新增）", "专精特新企业（新增）", true)]
    public void Stock_and_flow_part_and_whole_grade_and_grade_are_different_things(
        string target,
        string result,
        bool comparable
    )
    {
        var aimed = Counted(Target("", "ge 30"), "") with { Indicator = "high_tech_firms", Label = target };
        var reached = Counted(Result("", "eq 40"), "") with { Indicator = "high_tech_firms", Label = result };

        Assert.Equal(comparable ? Verdict.Met : Verdict.NotComparable, Track([aimed, reached]).Verdict);
    }

    [Fact]
    public void What_has_no_indicator_and_no_result_of_its_own_gets_no_verdict()
    {
        var target = Counted(Target("", "eq 30"), "新建公园30个");
        var other = Counted(Result("", "eq 30"), "新建公园30个") with { Label = "体育公园" };

        Assert.Equal(Verdict.Pending, Track([target, other]).Verdict);
    }

    private static TargetTrack Judged(string indicator, string target, string result) =>
        Track([Target(indicator, target), Result(indicator, result)]);

    private static TargetTrack Track(IReadOnlyList<Observation> observations, int? reviewedYear = null)
    {
        var metadata = NormalizedText.Of("焦作市政府工作报告\n\n一、2023年工作回顾\n\n增长，稳定。").Metadata;
        var documents = reviewedYear is { } year
            ? (IReadOnlyList<ReportDocument>)
                [new ReportDocument(metadata with { ReviewYear = TimePeriod.Year(year) }, [], "zh.md")]
            : [];
        return Assert.Single(TargetTracker.Track(observations, documents, NormalizedText.Vocabulary));
    }

    private static Observation Counted(Observation found, string quote) =>
        found with
        {
            Indicator = null,
            Measure = Measure.Count,
            UnitOfMeasure = "个",
            Label = "公园",
            Words = found.Words with { Quote = quote },
        };

    private static Observation Target(string indicator, string words) =>
        Observed(indicator, words, ObservationStatus.Target);

    private static Observation Result(string indicator, string words) =>
        Observed(indicator, words, ObservationStatus.Actual);

    private static Observation Observed(string indicator, string words, ObservationStatus status) =>
        new(
            "report",
            $"{status}",
            1,
            "410800",
            TimePeriod.Year(2024),
            status,
            indicator,
            indicator,
            indicator == "surveyed_unemployment_rate" ? Measure.Level : Measure.Growth,
            Value(words),
            "percent",
            new ObservationWords(words, default, default, default, Scope: null, Derivation: [])
        );

    private static ObservationValue Value(string words)
    {
        var parts = words.Split(' ');
        var comparator = parts[0] switch
        {
            "eq" => Comparator.Exactly,
            "approx" => Comparator.About,
            "ge" => Comparator.AtLeast,
            "le" => Comparator.AtMost,
            "gt" => Comparator.MoreThan,
            "lt" => Comparator.LessThan,
            _ => Comparator.Between,
        };
        var point = parts[1].IndexOf('.', StringComparison.Ordinal);
        return ObservationValue.Of(
            decimal.Parse(parts[1], CultureInfo.InvariantCulture),
            parts.Length > 2 ? decimal.Parse(parts[2], CultureInfo.InvariantCulture) : null,
            comparator,
            1,
            point < 0 ? 0 : parts[1].Length - point - 1
        );
    }
}
