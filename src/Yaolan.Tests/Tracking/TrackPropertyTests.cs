using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Site;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Tracking;

/// <summary>What must hold of the tracks of the five reports, whatever they say.</summary>
public sealed class TrackPropertyTests
{
    private static readonly Vocabulary Words = Vocabulary.Load(null, new DiagnosticBag());

    private static readonly Pages.Site Site = new Pipeline(Repository.Workspace, Words, new DiagnosticBag()).ReadSite();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_observations_does_not_matter(int seed)
    {
        var shuffled = Site.Observations.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Rows(Track([.. Site.Observations])), Rows(Track(shuffled)));
    }

    [Fact]
    public void An_unrelated_observation_changes_nothing()
    {
        var contracts = Site.Observations.First(found => found.Indicator == "technology_contracts");
        var stranger = contracts with
        {
            Report = "stranger-2024-work-report",
            Indicator = null,
            Label = "桥梁",
            Words = contracts.Words with { Quote = "建成桥梁65亿座" },
            Area = "410800",
        };

        Assert.Equal(Rows(Track([.. Site.Observations])), Rows(Track([stranger, .. Site.Observations])));
    }

    [Fact]
    public void Every_target_stands_in_exactly_one_track() =>
        Assert.Equal(
            Site.Observations.Where(found => found.Status == Yaolan.Extraction.ObservationStatus.Target)
                .Select(found => found.Id)
                .Order(StringComparer.Ordinal),
            Site.Tracks.SelectMany(track => track.Targets).Select(target => target.Id).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_is_not_judged_has_a_reason_and_what_is_has_a_rule() =>
        Assert.All(
            Site.Tracks,
            track =>
            {
                Assert.Equal(track.Verdict == Verdict.NotComparable, track.Refusal is not null);
                Assert.Equal(track.IsJudged, track.Rule.Length > 0 || track.Decision is not null);
                Assert.Equal(track.IsJudged, track.Margin is not null);
            }
        );

    [Fact]
    public void The_reports_of_Jiaozuo_meet_seven_targets_and_miss_two()
    {
        var judged = Site.Tracks.Where(track => track.IsJudged && track.Target.Area == "410800").ToList();

        Assert.Equal(7, judged.Count(track => track.Verdict == Verdict.Met));
        Assert.Equal(
            [("gdp", -1.2m, true), ("retail_sales", -1.2m, true)],
            judged
                .Where(track => track.Verdict == Verdict.Missed)
                .Select(track => (track.Target.Indicator!, track.Margin!.Value, track.Provisional))
        );
    }

    private static IReadOnlyList<TargetTrack> Track(IReadOnlyList<Yaolan.Extraction.Observation> observations) =>
        TargetTracker.Track(observations, [.. Site.Reports.Select(report => report.Document)], Words);

    private static IEnumerable<string> Rows(IReadOnlyList<TargetTrack> tracks)
    {
        var table = new TrackTable(Words);
        return tracks.Select(track => string.Join('|', table.Row(track)));
    }
}
