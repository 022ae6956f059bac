using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Yaolan.Tests.Browsing;

/// <summary>The site as people meet it: in a browser, on a phone, with a keyboard, in the dark.</summary>
public sealed partial class BrowserTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string Report = "reports/jiaozuo-2024-work-report/index.html";

    [Fact]
    public async Task Nothing_stands_in_the_way_of_people_who_cannot_see_or_point_well()
    {
        var found = new List<string>();
        await using var visit = await site.Visit();
        foreach (var name in site.PageOfEachKind)
        {
            await visit.Open(name);
            found.AddRange((await Axe.Violations(visit.Page)).Select(violation => $"{name}: {violation}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(Media.Screen, ForcedColors.None)]
    [InlineData(Media.Screen, ForcedColors.Active)]
    [InlineData(Media.Print, ForcedColors.None)]
    public async Task Every_figure_and_every_verdict_shows_its_mark(Media media, ForcedColors colors)
    {
        var found = new List<string>();
        var seen = 0;
        await using var visit = await site.Visit();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ForcedColors = colors });
        foreach (var name in site.PageOfEachKind)
        {
            await visit.Open(name);
            var marks = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main :is(data, .value, .verdict):not(a[class] > *)')].map(element => {
                  const mark = getComputedStyle(element, '::before');
                  const isPaper = matchMedia('print').matches;
                  const drawing = isPaper ? mark.backgroundImage : mark.maskImage;
                  const isFilled = isPaper ? mark.maskImage === 'none' : mark.backgroundColor !== 'rgba(0, 0, 0, 0)';
                  const isSeen = drawing.startsWith('url("data:') && isFilled && parseFloat(mark.width) > 4;
                  return isSeen && mark.printColorAdjust === 'exact' ? '' : element.outerHTML;
                })
                """
            );
            seen += marks.Length;
            found.AddRange(marks.Where(mark => mark.Length > 0).Select(mark => $"{name}: {mark}"));
        }
        Assert.NotEqual(0, seen);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task In_the_dark_every_text_stands_out_from_its_ground()
    {
        var found = new List<string>();
        await using var visit = await site.Visit(scheme: ColorScheme.Dark);
        foreach (var name in site.PageOfEachKind.Where(name => !name.StartsWith("zh/", StringComparison.Ordinal)))
        {
            await visit.Open(name);
            found.AddRange(
                (await Axe.Violations(visit.Page, "color-contrast")).Select(violation => $"{name}: {violation}")
            );
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task No_page_is_wider_than_the_narrowest_phone_or_complains_or_asks_for_anything_outside()
    {
        var found = new List<string>();
        await using var visit = await site.Visit(width: 320, height: 640);
        foreach (var name in site.PageOfEachKind)
        {
            await visit.Open(name);
            found.AddRange((await visit.TooWide(320)).Select(element => $"{name}: {element}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(visit.Problems.IsEmpty, string.Join('\n', visit.Problems));
    }

    [Theory]
    [InlineData(960)]
    [InlineData(1280)]
    public async Task A_long_figure_in_the_margin_breaks_where_its_column_ends(int width)
    {
        await using var visit = await site.Visit(width, height: 900);
        await visit.Open("en/reports/jiaozuo-2024-work-report/index.html");
        await visit.Page.EvaluateAsync(
            "document.querySelectorAll('.notes data').forEach(figure => figure.textContent = 'at least 2.3 million mu (about 153,000 hectares)')"
        );
        Assert.Empty(await visit.TooWide(width));
    }

    [Fact]
    public async Task Enlarged_to_twice_the_size_text_still_fits()
    {
        var found = new List<string>();
        await using var visit = await site.Visit(width: 640, height: 900);
        foreach (var name in site.PageOfEachKind.Where(name => name.StartsWith("en/", StringComparison.Ordinal)))
        {
            await visit.Open(name);
            await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '212.5%'");
            found.AddRange((await visit.TooWide(640)).Select(element => $"{name}: {element}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("en/tracker/jiaozuo/index.html", "Jiaozuo")]
    [InlineData("en/glossary/economy/index.html", "Economy")]
    [InlineData("en/reports/jiaozuo-2024-work-report/numbers/index.html", "All figures")]
    public async Task On_a_phone_the_way_to_a_page_shows_its_short_name_whole(string name, string expected)
    {
        await using var visit = await site.Visit();
        await visit.Open(name);
        var last = visit.Page.Locator(".breadcrumbs li").Last;
        Assert.Equal(expected, (await last.TextContentAsync())!.Trim());
        Assert.True(await last.EvaluateAsync<bool>("crumb => crumb.scrollWidth <= crumb.clientWidth"));
        Assert.True(await last.EvaluateAsync<bool>("crumb => crumb.getBoundingClientRect().right <= innerWidth"));
    }

    [Fact]
    public async Task No_line_of_Chinese_ends_inside_a_figure()
    {
        await using var visit = await site.Visit();
        await visit.Open($"zh/{Report}");
        var broken = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#text .block data')]
              .filter(figure => figure.textContent.length < 9 && figure.getClientRects().length > 1)
              .map(figure => figure.textContent)
            """
        );
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Fact]
    public async Task No_figure_of_a_chart_is_cut_off()
    {
        var found = new List<string>();
        await using var visit = await site.Visit();
        foreach (
            var name in site.Site.PageNames.Where(name =>
                name.Contains("/indicators/", StringComparison.Ordinal)
                && site.Site.Page(name).QuerySelector(".chart") is not null
            )
        )
        {
            await visit.Open(name);
            var cut = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.chart text')].filter(text => {
                  const [box, room] = [text, text.closest('.chart-scroll')].map(element => element.getBoundingClientRect());
                  const { scrollWidth } = text.closest('.chart-scroll');
                  return box.left < room.left || box.right > room.left + scrollWidth || box.top < room.top || box.bottom > room.bottom;
                }).map(text => text.textContent)
                """
            );
            found.AddRange(cut.Select(text => $"{name}: {text}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Every_summary_fits_two_sheets()
    {
        await using var visit = await site.Visit(width: 1280);
        foreach (
            var name in site.Site.PageNames.Where(name => name.EndsWith("summary/index.html", StringComparison.Ordinal))
        )
        {
            await visit.Open(name);
            var pdf = Encoding.Latin1.GetString(
                await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })
            );
            var sheets = PageTree()
                .Matches(pdf)
                .Max(tree => int.Parse(tree.Groups[1].Value, CultureInfo.InvariantCulture));
            Assert.True(sheets <= 2, $"{name}: {sheets} sheets");
        }
    }

    [GeneratedRegex(@"/Type /Pages\s*/Count (\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex PageTree();

    [Fact]
    public async Task With_the_keyboard_the_first_stop_skips_to_the_text_and_every_stop_can_be_seen()
    {
        await using var visit = await site.Visit(width: 1280);
        await visit.Open($"en/{Report}");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        for (var stop = 0; stop < 25; stop++)
        {
            var seen = await visit.Page.EvaluateAsync<bool>(
                """
                () => {
                  const element = document.activeElement;
                  const style = getComputedStyle(element);
                  const box = element.getBoundingClientRect();
                  return box.width > 0 && box.height > 0 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                }
                """
            );
            Assert.True(
                seen,
                $"stop {stop}: "
                    + await visit.Page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")
            );
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        await visit.Open($"en/{Report}");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task On_a_phone_the_menu_is_folded_and_opens_with_the_keyboard_and_without_scripts()
    {
        await using var visit = await site.Visit(width: 320, height: 640);
        await visit.Page.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        await visit.Open("en/index.html");
        var entry = visit.Page.Locator(".menu a").First;
        Assert.False(await entry.IsVisibleAsync());
        Assert.True(
            await visit.Page.EvaluateAsync<double>("document.querySelector('h1').getBoundingClientRect().top") < 120
        );
        await visit.Page.Locator(".menu summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await entry.IsVisibleAsync());
        Assert.Empty(await visit.TooWide(320));
        await visit.Page.SetViewportSizeAsync(1280, 800);
        await visit.Open("en/index.html");
        Assert.True(await entry.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".menu summary").IsVisibleAsync());
    }

    [Theory]
    [InlineData("en", "zh")]
    [InlineData("zh", "en")]
    public async Task The_language_switch_keeps_the_paragraph(string from, string to)
    {
        await using var visit = await site.Visit();
        await visit.Open($"{from}/{Report}");
        await visit.Page.EvaluateAsync("document.getElementById('review-16').scrollIntoView({ behavior: 'instant' })");
        await visit.Page.EvaluateAsync("document.querySelector('a.switch').click()");
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{BrowsedSite.Address}{to}/{Report}#review-16");
        await Assertions.Expect(visit.Page.Locator("#review-16")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_scripts_the_language_switch_leads_to_the_same_page()
    {
        await using var visit = await site.Visit();
        await visit.Page.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        await visit.Open($"en/{Report}");
        await visit.Page.ClickAsync("a.switch");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        Assert.EndsWith($"zh/{Report}", new Uri(visit.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_layout_does_not_shift_while_a_page_loads()
    {
        await using var visit = await site.Visit();
        await visit.Page.AddInitScriptAsync(
            """
            window.shift = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
              .observe({ type: 'layout-shift', buffered: true });
            """
        );
        foreach (var name in site.PageOfEachKind.Where(name => name.StartsWith("en/", StringComparison.Ordinal)))
        {
            await visit.Open(name);
            Assert.True(await visit.Page.EvaluateAsync<double>("window.shift") < 0.02, name);
        }
    }
}
