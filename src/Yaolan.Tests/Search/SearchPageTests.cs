using Microsoft.Playwright;
using Xunit;
using Yaolan.Tests.Browsing;

namespace Yaolan.Tests.Search;

/// <summary>The search page in a browser, with the real index.</summary>
public sealed class SearchPageTests(SearchSite site) : IClassFixture<SearchSite>
{
    private const int Listed = 10;

    [Fact]
    public async Task What_readers_look_for_is_among_the_first_ten_results()
    {
        var missed = new List<string>();
        foreach (var language in ReaderQuery.All.GroupBy(query => query.Language, StringComparer.Ordinal))
        {
            var reader = await site.OpenAsync(language.Key);
            foreach (var query in language)
            {
                await reader.TypeAsync(query.Text);
                var found = await reader.ResultsAsync(Listed);
                missed.AddRange(
                    query
                        .Targets.Where(targets => !targets.Any(target => found.Contains(site.Address + target)))
                        .Select(targets => $"{query.Language} {query.Text}: {string.Join(" or ", targets)}")
                );
            }
            Assert.Empty(reader.Complaints);
        }
        var all = ReaderQuery.All.Sum(query => query.Targets.Count);
        Assert.True(missed.Count <= all / 100, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("zh", "营商环境")]
    [InlineData("en", "business environment")]
    public async Task A_result_shows_its_passage_with_the_words_marked_and_lands_on_it(string language, string query)
    {
        var reader = await site.OpenAsync(language);
        await reader.TypeAsync(query);
        Assert.Contains(
            query,
            (await reader.Page.Locator("#hits mark").AllInnerTextsAsync()).Append(
                string.Join(' ', (await reader.Page.Locator("#hits mark").AllInnerTextsAsync()).Take(2))
            ),
            StringComparer.OrdinalIgnoreCase
        );
        var passage = (await reader.ResultsAsync(Listed)).First(address =>
            address.Contains("/reports/", StringComparison.Ordinal) && address.Contains('#', StringComparison.Ordinal)
        );
        await reader.GoAsync(passage);
        var text = await reader.Page.InnerTextAsync($"[id='{passage.Split('#')[1]}']");
        Assert.Contains(query, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("zh", "找工作", "indicators/urban_new_jobs/index.html")]
    [InlineData("zh", "農村廁所", "indicators/rural_toilets/index.html")]
    [InlineData("en", "smog", "indicators/pm25/index.html")]
    [InlineData("en", "labour market", "indicators/urban_new_jobs/index.html")]
    public async Task Words_that_stand_in_no_report_find_what_is_meant(string language, string query, string target)
    {
        var reader = await site.OpenAsync(language);
        await reader.TypeAsync(query);
        Assert.Contains($"{site.Address}{language}/{target}", await reader.ResultsAsync(Listed));
    }

    [Theory]
    [InlineData("canxyzzy")]
    [InlineData("亓亓")]
    public async Task A_word_that_nothing_has_finds_nothing(string query)
    {
        var reader = await site.OpenAsync("en");
        await reader.TypeAsync(query);
        Assert.Empty(await reader.ResultsAsync(Listed));
        Assert.Contains(query, await reader.StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_stands_nowhere_is_not_answered_as_if_it_did()
    {
        var reader = await site.OpenAsync("en");
        await reader.TypeAsync("10.87 billion yuan");
        Assert.StartsWith("Results: ", await reader.StatusAsync(), StringComparison.Ordinal);
        await reader.TypeAsync("10.89 billion yuan");
        Assert.StartsWith("Nothing has all of the words", await reader.StatusAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_the_results_come(int width)
    {
        var reader = await site.OpenAsync("zh");
        await reader.Page.SetViewportSizeAsync(width, 844);
        await reader.GoAsync($"{site.Address}zh/search/index.html?q=就业");
        await reader.AnsweredAsync();
        Assert.NotEmpty(await reader.ResultsAsync(1));
        var moved = await reader.Page.EvaluateAsync<double>(
            """
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => (sum += entry.value)))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
            })
            """
        );
        Assert.Equal(0, moved);
    }

    [Fact]
    public async Task The_index_is_loaded_when_the_reader_begins_to_search_and_not_before()
    {
        var reader = await site.OpenAsync("zh");
        await reader.Page.WaitForLoadStateAsync();
        Assert.DoesNotContain(reader.Requests, IsIndex);
        await reader.TypeAsync("黄河");
        Assert.Contains(reader.Requests, IsIndex);
        Assert.All(reader.Requests, request => Assert.StartsWith(site.Address, request, StringComparison.Ordinal));
        Assert.Empty(reader.Complaints);

        static bool IsIndex(string request) => request.Contains("/pagefind/", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_of_area_year_and_kind_narrow_the_results_to_as_many_as_they_say()
    {
        var reader = await site.OpenAsync("en");
        await reader.TypeAsync("employment");
        var all = await reader.CountAsync();
        foreach (var list in new[] { "area", "year", "kind" })
        {
            var option = reader.Page.Locator($"select[name={list}] option").Nth(1);
            var announced = await option.InnerTextAsync();
            await reader.Page.SelectOptionAsync($"select[name={list}]", await option.GetAttributeAsync("value") ?? "");
            await reader.HasAddressAsync($"{list}=");
            await reader.AnsweredAsync();
            var narrowed = await reader.CountAsync();
            Assert.EndsWith($"({narrowed})", announced, StringComparison.Ordinal);
            Assert.InRange(narrowed, 1, all - 1);
            await reader.Page.SelectOptionAsync($"select[name={list}]", "");
            await reader.AnsweredAsync();
        }
        Assert.Equal(all, await reader.CountAsync());
    }

    [Fact]
    public async Task A_search_is_an_address_that_can_be_shared_and_gone_back_to()
    {
        var reader = await site.OpenAsync("zh", "?q=就业&year=2024");
        await reader.AnsweredAsync();
        var shared = await reader.ResultsAsync(1);
        Assert.Equal("2024", await reader.Page.InputValueAsync("select[name=year]"));
        await reader.TypeAsync("黄河");
        await reader.Page.GoBackAsync();
        await reader.Page.WaitForFunctionAsync("() => document.getElementById('q').value === '就业'");
        await reader.AnsweredAsync();
        Assert.Equal(shared, await reader.ResultsAsync(1));
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text_and_never_as_markup()
    {
        var reader = await site.OpenAsync("en");
        await reader.TypeAsync("GDP <img src=x onerror=alert(1)>");
        Assert.Equal(0, await reader.Page.Locator("main img").CountAsync());
        await reader.TypeAsync("<qzxvw>");
        Assert.Contains("<qzxvw>", await reader.StatusAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await reader.Page.Locator("main qzxvw").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Results_can_be_reached_and_read_out_without_a_mouse()
    {
        var reader = await site.OpenAsync("en");
        await reader.TypeAsync("GDP");
        Assert.Equal("status", await reader.Page.GetAttributeAsync("#status", "role"));
        await reader.Page.ClickAsync("#q");
        for (var step = 0; step < 12; step++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (await reader.Page.EvaluateAsync<bool>("() => document.activeElement.closest('#hits') !== null"))
                return;
        }
        Assert.Fail("no result was reached by the Tab key");
    }

    [Theory]
    [InlineData("zh", "就业")]
    [InlineData("en", "employment")]
    public async Task Results_fit_a_narrow_phone_and_stand_in_no_one_s_way(string language, string query)
    {
        var reader = await site.OpenAsync(language);
        await reader.Page.SetViewportSizeAsync(320, 640);
        await reader.TypeAsync(query);
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.Empty(await Axe.Violations(reader.Page));
        }
    }

    [Fact]
    public async Task A_page_opened_from_disk_says_that_search_needs_a_server()
    {
        Assert.SkipUnless(site.Missing.Length == 0, site.Missing);
        var folder = Directory.CreateTempSubdirectory("yaolan-test-");
        foreach (var name in new[] { "zh/search/index.html", "assets/search.js", "assets/site.js", "assets/site.css" })
        {
            var file = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, site.Files[name], TestContext.Current.CancellationToken);
        }
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(folder.FullName, "zh/search/index.html")).AbsoluteUri);
        Assert.True(await page.IsVisibleAsync("#from-disk"));
        Assert.False(await page.IsVisibleAsync("#q"));
        Assert.True(await page.IsVisibleAsync("ul.links a"));
        folder.Delete(recursive: true);
    }
}
