using System.Text;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing.Pagefind;
using Yaolan.Rendering;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Search;

/// <summary>What goes into the index, and what a site without one looks like.</summary>
public sealed class SearchIndexTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("全市地区生产总值增长6.5%", "全市 市地 地区 区生 生产 产总 总值 值增 增长 6.5%")]
    [InlineData("确保完成PM2.5浓度、PM10浓度", "确保 保完 完成 PM2.5 浓度 、 PM10 浓度")]
    [InlineData("税，税", "税 ， 税")]
    [InlineData("抓好统筹 做到聚焦", "抓好 好统 统筹 ␣ 做到 到聚 聚焦")]
    [InlineData("“三个一批”活动", "“ 三个 个一 一批 ” 活动")]
    [InlineData("GDP grew by 6.5 percent", "GDP grew by 6.5 percent")]
    public void Every_two_neighbouring_Chinese_characters_are_a_word(string text, string cut) =>
        Assert.Equal(cut, SearchWords.Cut(text));

    [Theory]
    [InlineData("增长6.5%，达1,087.25亿元", "6d5 1087d25 percent")]
    [InlineData("from 2021–2025", "2021 2025")]
    [InlineData("增长5%", "percent")]
    [InlineData("no figure", "")]
    public void Numbers_keep_their_decimals_in_the_index(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Hidden(text)));

    [Fact]
    public void A_passage_is_found_by_everyday_words_and_by_British_spelling()
    {
        var records = SearchRecords.Of(site.Summary.Site);
        Assert.Contains("找工作", WordsAt("zh/reports/jiaozuo-2024-work-report/index.html#targets-10"));
        Assert.Contains("jobs", WordsAt("zh/reports/jiaozuo-2024-work-report/index.html#targets-10"));
        Assert.DoesNotContain("找工作", WordsAt("zh/reports/jiaozuo-2024-work-report/index.html#targets-2"));
        Assert.Contains("modernisation", WordsAt("en/reports/henan-2024-work-report/index.html#review-2"));
        Assert.DoesNotContain("modernisation", WordsAt("zh/reports/henan-2024-work-report/index.html#review-2"));

        IReadOnlyList<string> WordsAt(string address) => records.Single(record => record.Address == address).Words;
    }

    [Fact]
    public void Every_record_leads_to_a_place_that_exists()
    {
        var records = SearchRecords.Of(site.Summary.Site);
        Assert.NotEmpty(records);
        Assert.All(
            records,
            record =>
            {
                var parts = record.Address.Split('#');
                var page = site.Page(parts[0]);
                Assert.True(parts.Length == 1 || page.GetElementById(parts[1]) is not null, record.Address);
            }
        );
    }

    [Fact]
    public void Every_passage_of_every_report_is_in_the_index_of_both_languages()
    {
        var addresses = SearchRecords.Of(site.Summary.Site).Select(record => record.Address).ToList();
        Assert.Distinct(addresses);
        foreach (var report in site.Summary.Site.Reports)
        foreach (var block in report.Document.Blocks)
        {
            Assert.Contains($"zh/reports/{report.Id}/index.html#{block.Id}", addresses);
            Assert.Contains($"en/reports/{report.Id}/index.html#{block.Id}", addresses);
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_site_without_an_index_says_so_and_leads_to_the_lists(string language)
    {
        var page = site.Page($"{language}/search/index.html");
        Assert.Null(page.QuerySelector("form"));
        Assert.Contains(
            site.Vocabulary.WordsIn(LanguageCodes.Of(language))["search.unavailable"],
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(page.QuerySelectorAll("main ul.links a"));
        Assert.DoesNotContain("wasm", page.Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_leads_to_the_search_page_of_its_language() =>
        Assert.All(
            site.PageNames.Where(name => site.Page(name).QuerySelector("header.masthead") is not null),
            name =>
                Assert.Equal(
                    $"{name.Split('/')[0]}/search/index.html",
                    BuiltSite.Target(name, site.Page(name).QuerySelector("a.find")!.GetAttribute("href")!)?.File
                )
        );

    [Fact]
    public void Without_Node_there_is_one_warning_and_no_index()
    {
        using var cache = new TemporaryWorkspace();
        var diagnostics = new DiagnosticBag();
        var indexer = new PagefindIndexer(cache.Workspace.Root) { Node = "no-such-program-here" };

        Assert.Empty(indexer.Index(site.Summary.Site, diagnostics));

        var line = site.Vocabulary.EnglishWords.Line(Assert.Single(diagnostics.Sorted()));
        Assert.StartsWith("search: warning YL1041: Node.js was not found", line, StringComparison.Ordinal);
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void A_program_that_fails_is_one_warning_with_its_words_and_no_index()
    {
        using var cache = new TemporaryWorkspace();
        var diagnostics = new DiagnosticBag();
        Directory.CreateDirectory(cache.FileOf($"pagefind-{PagefindProgram.Fingerprint}"));
        // It knows --version, and nothing else that it is asked.
        var indexer = new PagefindIndexer(cache.Workspace.Root) { Node = "dotnet" };

        Assert.Empty(indexer.Index(site.Summary.Site, diagnostics));

        var line = site.Vocabulary.EnglishWords.Line(Assert.Single(diagnostics.Sorted()));
        Assert.StartsWith("search: warning YL1043:", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_whose_texts_did_not_change_is_not_indexed_again()
    {
        using var cache = new TemporaryWorkspace();
        var diagnostics = new DiagnosticBag();
        var kept = new IndexCache(cache.FileOf("search"));
        var records = SearchRecordFile.Write(SearchRecords.Of(site.Summary.Site));
        kept.Keep(
            IndexCache.KeyOf(PagefindProgram.Fingerprint, records),
            [new OutputFile("pagefind/pagefind.js", Encoding.UTF8.GetBytes("index"))]
        );

        var files = new PagefindIndexer(cache.Workspace.Root) { Node = "no-such-program-here" }.Index(
            site.Summary.Site,
            diagnostics
        );

        Assert.Equal("index", Encoding.UTF8.GetString(Assert.Single(files).Content.Span));
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void The_search_program_is_fetched_from_no_other_place_than_the_public_registry()
    {
        var text = Encoding.UTF8.GetString(PagefindProgram.Embedded("pagefind/package-lock.json"));
        Assert.All(
            text.Split('\n').Where(line => line.Contains("://", StringComparison.Ordinal)),
            line => Assert.Contains("https://registry.npmjs.org/", line, StringComparison.Ordinal)
        );
    }
}
