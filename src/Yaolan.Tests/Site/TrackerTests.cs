using System.Globalization;
using AngleSharp.Dom;
using Xunit;
using Yaolan.Tracking;

namespace Yaolan.Tests.Site;

public sealed class TrackerTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private static readonly string[] Verdicts = ["met", "missed", "not_comparable", "no_result", "pending"];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_target_stands_on_the_tracker_once_with_its_verdict(string language)
    {
        var shown = Rows(language).ToList();
        var tracks = site.Summary.Site.Tracks;
        Assert.NotEmpty(tracks);
        Assert.Equal(
            tracks.Select(track => (track.Target.Id, Code(track.Verdict))).Order(),
            shown.Select(row => (row.Id!, row.GetAttribute("data-verdict")!)).Order()
        );
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Counts_add_up_in_every_row_and_every_column(string language)
    {
        var table = site.Page($"{language}/tracker/index.html").QuerySelector(".verdict-counts")!;
        var rows = table.QuerySelectorAll("tbody tr").Select(Numbers).ToList();
        var total = Numbers(table.QuerySelector("tfoot tr")!);
        Assert.All(rows.Append(total), row => Assert.Equal(row[^1], row[..^1].Sum()));
        Assert.Equal(total, Enumerable.Range(0, total.Count).Select(column => rows.Sum(row => row[column])));
        Assert.Equal(site.Summary.Site.Tracks.Count, total[^1]);
        Assert.Equal(
            Verdicts.Select(verdict => site.Summary.Site.Tracks.Count(track => Code(track.Verdict) == verdict)),
            total.Take(Verdicts.Length)
        );
    }

    [Fact]
    public void A_judged_target_shows_the_words_of_both_sides_with_links()
    {
        var rows = Rows("en").ToDictionary(row => row.Id!, StringComparer.Ordinal);
        foreach (var track in site.Summary.Site.Tracks.Where(track => track.Verdict is Verdict.Met or Verdict.Missed))
        {
            var row = rows[track.Target.Id];
            var quotes = row.QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Trim()).ToList();
            Assert.Contains(track.Target.Quote, quotes);
            Assert.Contains(track.Results[0].Quote, quotes);
            Assert.All(
                track.Results.Append(track.Target),
                found =>
                    Assert.Contains(
                        row.QuerySelectorAll("a"),
                        link => link.GetAttribute("href")!.EndsWith($"#{found.Block}", StringComparison.Ordinal)
                    )
            );
        }
    }

    [Fact]
    public void Filters_offer_what_rows_have_and_the_script_stays_small()
    {
        foreach (var name in site.PageNames.Where(name => name.StartsWith("zh/tracker/", StringComparison.Ordinal)))
        {
            var page = site.Page(name);
            foreach (var select in page.QuerySelectorAll(".filters select"))
            {
                var choice = select.GetAttribute("name");
                var values = page.QuerySelectorAll(".track")
                    .Select(row => row.GetAttribute($"data-{choice}")!)
                    .Where(value => value.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal);
                var options = select
                    .QuerySelectorAll("option")
                    .Select(option => option.GetAttribute("value")!)
                    .Where(value => value.Length > 0)
                    .Order(StringComparer.Ordinal);
                Assert.Equal(values, options);
            }
        }
        Assert.InRange(site.Files["assets/tracker.js"].Length, 1, 4096);
    }

    private IEnumerable<IElement> Rows(string language) =>
        site
            .PageNames.Where(name => name.StartsWith($"{language}/tracker/", StringComparison.Ordinal))
            .SelectMany(name => site.Page(name).QuerySelectorAll("tbody.track"));

    private static List<int> Numbers(IElement row) =>
        [
            .. row.QuerySelectorAll("td")
                .Select(cell => int.Parse(cell.TextContent.Trim(), NumberStyles.None, CultureInfo.InvariantCulture)),
        ];

    private static string Code(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.Missed => "missed",
            Verdict.NotComparable => "not_comparable",
            Verdict.NoResult => "no_result",
            _ => "pending",
        };
}
