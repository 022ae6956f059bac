using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>The site of more areas and reports than one page can list, made up and built once in memory.</summary>
public sealed class ManyReports
{
    public const int AreaCount = 205;

    private const int AreasWithHistory = 70;
    private const int LastYear = 2024;
    private const int YearBeforeTheGap = 2014;

    private readonly MemoryOutput _output = new();

    public ManyReports()
    {
        using var copy = new TemporaryWorkspace();
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(null, diagnostics);
        var areas = vocabulary.Areas.All.Where(area => area.ValidTo is null).Skip(1).Take(AreaCount).ToList();
        Directory.CreateDirectory(copy.Workspace.Seeds);
        for (var place = 0; place < areas.Count; place++)
        {
            var first = place < AreasWithHistory ? LastYear - 2 : LastYear;
            for (var year = first; year <= LastYear; year++)
                Write(copy, areas[place], year, place % 5);
        }
        Write(copy, areas[0], YearBeforeTheGap, 0);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(_output);
        Assert.True(summary is not null, string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)));
        Summary = summary;
    }

    public BuildSummary Summary { get; }

    public IEnumerable<string> PageNames(string folder) =>
        _output
            .Files.Keys.Where(name =>
                name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    public bool Has(string file) => _output.Files.ContainsKey(file);

    public IHtmlDocument Page(string name) =>
        new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(_output.Files[name].Span));

    private static void Write(TemporaryWorkspace copy, ReferenceArea area, int year, int step)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{area.Slug}-{year}-work-report");
        File.WriteAllText(
            copy.FileOf("seeds", $"{id}.txt"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {year}年{area.Name.Chinese}政府工作报告
                {year - 1}年工作回顾
                地区生产总值增长{5 + step}.3%，固定资产投资增长{4 + step}%，城镇新增就业{3 + step}万人。
                {year}年主要预期目标
                地区生产总值增长{5 + step}%左右，固定资产投资增长6%，城镇新增就业{3 + step}万人以上。
                """
            )
        );
        File.WriteAllText(
            copy.FileOf("seeds", $"{id}.yml"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                id: {id}
                kind: work-report
                form: digest
                area: "{area.Code}"
                year: {year}
                review_year: {year - 1}
                outlook_year: {year}
                """
            )
        );
    }
}
