using Xunit;
using Yaolan.Pages;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What a printed sheet says of targets that have no result, and where it leads.</summary>
public sealed class SummaryPageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_target_whose_year_nobody_has_reviewed_is_pending_and_not_passed_over(Language language)
    {
        var words = site.Vocabulary.WordsIn(language);
        var pending = site
            .Summary.Site.Tracks.Where(track => track.Verdict == Verdict.Pending)
            .Select(track => track.Target.Report)
            .Except(
                site.Summary.Site.Tracks.Where(track => track.Verdict != Verdict.Pending)
                    .Select(track => track.Target.Report),
                StringComparer.Ordinal
            );

        var said = pending
            .Select(report => site.Page(Permalinks.Summary(language, report).FilePath))
            .SelectMany(page => page.QuerySelectorAll(".sheet-table td .verdict").Select(cell => cell.TextContent))
            .ToList();

        Assert.NotEmpty(said);
        Assert.All(said, text => Assert.Equal(words["verdict.pending"], text));
    }
}
