using Xunit;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>What people decide on pairs stands above the rules, and says so.</summary>
public sealed class TrackDecisionTests
{
    private const string Reason = "  reason: { zh: 口径相同, en: The same thing }";

    private static readonly TwoReports Employment = new("城镇新增就业6万人以上。", "城镇新增就业6.2万人。");

    private static readonly TwoReports Schools = new(
        "新改扩建公办幼儿园20所。\n改扩建中小学26所。",
        "新建改扩建中小学幼儿园79所。"
    );

    [Fact]
    public void A_confirmed_pair_keeps_its_verdict_and_names_the_person()
    {
        var (tracks, lines) = Employment.Decide(
            $"""
            - decision: confirm
              target: {TwoReports.Earlier}.targets-1.1
              result: {TwoReports.Later}.review-1.1
            {Reason}
            """
        );

        Assert.Empty(lines);
        var track = Assert.Single(tracks);
        Assert.Equal((Verdict.Met, "confirm"), (track.Verdict, track.Decision!.Kind));
        Assert.Contains(
            "An editor decided: The same thing",
            new TrackWords(TwoReports.Vocabulary, Yaolan.Vocabularies.Language.English).Reason(track),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_refused_pair_is_not_judged()
    {
        var (tracks, lines) = Employment.Decide(
            $"""
            - decision: refuse
              target: {TwoReports.Earlier}.targets-1.1
            {Reason}
            """
        );

        Assert.Empty(lines);
        var track = Assert.Single(tracks);
        Assert.Equal((Verdict.NotComparable, Refusal.Decided), (track.Verdict, track.Refusal));
    }

    [Fact]
    public void A_pair_named_by_its_words_is_judged_by_the_rules()
    {
        var reports = new TwoReports("谋划实施400个以上工业转型升级项目。", "实施422个“三化改造”项目。");
        var (tracks, lines) = reports.Decide(
            $$"""
            - decision: add
              target: { report: {{TwoReports.Earlier}}, quote: 400个以上工业转型升级项目 }
              result: { report: {{TwoReports.Later}}, quote: 实施422个 }
            {{Reason}}
            """
        );

        Assert.Empty(lines);
        var track = Assert.Single(tracks);
        Assert.Equal((Verdict.Met, 22m, "at_least"), (track.Verdict, track.Margin, track.Rule));
    }

    [Fact]
    public void Targets_taken_together_are_judged_on_their_sum()
    {
        var (tracks, lines) = Schools.Decide(
            $"""
            - decision: add
              target: [{TwoReports.Earlier}.targets-1.1, {TwoReports.Earlier}.targets-2.1]
              result: {TwoReports.Later}.review-1.1
            {Reason}
            """
        );

        Assert.Empty(lines);
        Assert.Equal(2, tracks.Count);
        Assert.All(tracks, track => Assert.Equal((Verdict.Met, 33m), (track.Verdict, track.Margin)));
        Assert.Equal(
            "20 + 26 = 46; 79 − 46 = 33 above.",
            new TrackArithmetic(TwoReports.Vocabulary, Yaolan.Vocabularies.Language.English).Of(tracks[0])
        );
    }

    [Fact]
    public void Where_there_are_no_figures_the_person_says_the_verdict()
    {
        var (tracks, lines) = new TwoReports("进出口总额保持平稳增长。", "进出口总额增长8.6%。").Decide(
            $"""
            - decision: add
              target: {TwoReports.Earlier}.targets-1.1
              result: {TwoReports.Later}.review-1.1
              verdict: met
            {Reason}
            """
        );

        Assert.Empty(lines);
        Assert.Equal((Verdict.Met, (decimal?)null), (Assert.Single(tracks).Verdict, tracks[0].Margin));
    }

    [Fact]
    public void Joined_figures_of_different_years_or_measures_are_told_and_still_joined()
    {
        var reports = new TwoReports(
            "到2025年，谋划实施400个以上工业转型升级项目。",
            "实施422个“三化改造”项目。地区生产总值增长6%。"
        );
        var (tracks, lines) = reports.Decide(
            $$"""
            - decision: add
              target: { report: {{TwoReports.Earlier}}, quote: 400个以上工业转型升级项目 }
              result: { report: {{TwoReports.Later}}, quote: 实施422个 }
            {{Reason}}
            """
        );

        Assert.Equal(Verdict.Met, Assert.Single(tracks).Verdict);
        Assert.Equal(
            "content/tracking.yml(3,11): warning YL0610: the target xuchang-2023-work-report.targets-1.1 (谋划实施400个以上工业转型升级项目) and the result xuchang-2024-work-report.review-1.1 (实施422个“三化改造”项目) are joined though they differ: time_period 2025 / 2023; name the figure of the same year, area and measure, or keep the decision if its reason says why these belong together",
            Assert.Single(lines)
        );
    }

    [Fact]
    public void A_decision_that_no_longer_fits_is_an_error_with_its_place()
    {
        var (tracks, lines) = Employment.Decide(
            $$"""
            - decision: confirm
              target: {{TwoReports.Earlier}}.targets-9.1
              result: {{TwoReports.Later}}.review-1.1
            {{Reason}}
            - decision: add
              target: { report: {{TwoReports.Earlier}}, quote: 城镇新增就业9万人 }
              result: {{TwoReports.Earlier}}.targets-1.1
            {{Reason}}
            - decision: maybe
              target: {{TwoReports.Earlier}}.targets-1.1
              resalt: {{TwoReports.Later}}.review-1.1
              reason: { zh: 同 }
            """
        );

        Assert.Null(Assert.Single(tracks).Decision);
        GoldenFile.Matches(string.Concat(lines.Select(line => line + "\n")), "decision-errors.expected");
    }
}
