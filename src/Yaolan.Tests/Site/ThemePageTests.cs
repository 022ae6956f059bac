using Xunit;

namespace Yaolan.Tests.Site;

public sealed class ThemePageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("innovation", "reports/jiaozuo-2024-work-report/index.html#review-11")]
    [InlineData("environment", "reports/jiaozuo-2023-work-report/index.html#review-14")]
    [InlineData("agriculture", "reports/henan-2024-work-report/index.html#review-9")]
    [InlineData("governance", "reports/jiaozuo-2023-work-report/index.html#closing-4")]
    public void A_theme_lists_the_sections_that_are_about_it(string theme, string section)
    {
        Assert.Contains(Sections("zh", theme), href => href.EndsWith(section, StringComparison.Ordinal));
        foreach (var other in site.Vocabulary.Themes.All.Where(other => other.Code != theme))
            Assert.DoesNotContain(Sections("zh", other.Code), href => href.EndsWith(section, StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_targets_belongs_to_no_single_theme() =>
        Assert.All(
            site.Vocabulary.Themes.All,
            theme =>
                Assert.DoesNotContain(
                    Sections("zh", theme.Code),
                    href => href.Contains("#targets-", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void Every_indicator_leads_to_its_theme_and_the_theme_to_it()
    {
        foreach (var indicator in site.Summary.Site.IndicatorsWithFigures)
        {
            var page = site.Page($"en/indicators/{indicator.Code}/index.html");
            var href = page.QuerySelector(".kicker a")!.GetAttribute("href")!;
            Assert.EndsWith($"themes/{indicator.Theme}/index.html", href, StringComparison.Ordinal);
            if (site.Summary.Site.ByIndicator[indicator.Code].All(found => found.Period.IsInterval))
                continue;
            Assert.Contains(
                site.Page($"en/themes/{indicator.Theme}/index.html").QuerySelectorAll(".series th[scope=row] a"),
                link => link.GetAttribute("href")!.EndsWith($"/{indicator.Code}/index.html", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("zh", "焦作市 2023")]
    [InlineData("en", "Jiaozuo 2023")]
    public void Targets_of_several_areas_and_years_say_which_they_are_of(string language, string place)
    {
        var rows = site.Page($"{language}/themes/agriculture/index.html")
            .QuerySelectorAll("section[aria-labelledby=other-targets] tbody th");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches(" 20[0-9]{2}", row.TextContent));
        Assert.Contains(rows, row => row.QuerySelector("small")!.TextContent == place);
    }

    private IEnumerable<string> Sections(string language, string theme) =>
        site.Page($"{language}/themes/{theme}/index.html")
            .QuerySelectorAll(".passages .card-title a")
            .Select(link => link.GetAttribute("href")!);
}
