using System.Text;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What an editor doubts in the printed text is told in the reader's language where the editor wrote it in both.</summary>
public sealed class ErrataTests : IDisposable
{
    private readonly TemporaryWorkspace _copy = Repository.Copy();

    [Theory]
    [InlineData("flag: 原词不明。", "原词不明。", "zh-Hans")]
    [InlineData("flag: { zh: 原词不明。, en: The word is not known. }", "The word is not known.", null)]
    public void A_doubt_is_shown_in_English_or_else_as_the_Chinese_that_it_is(
        string flag,
        string shown,
        string? language
    )
    {
        var seed = Directory
            .GetFiles(_copy.Workspace.Seeds, "*.yml")
            .First(file => File.ReadAllText(file).Contains("“鱼给鱼”", StringComparison.Ordinal));
        var sidecar = File.ReadAllText(seed);
        var id = sidecar.Split('\n').First(line => line.StartsWith("id: ", StringComparison.Ordinal))[4..].Trim();
        File.WriteAllText(seed, sidecar.Replace("flag: “鱼给鱼”文义不通，原词不明。", flag, StringComparison.Ordinal));

        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(_copy.Workspace.Content.Vocabulary, diagnostics);
        var output = new MemoryOutput();
        new Pipeline(_copy.Workspace, vocabulary, diagnostics).BuildSite(output);

        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(output.Files[$"en/reports/{id}/index.html"].Span)
        );
        var doubt = Assert.Single(page.QuerySelectorAll(".errata dd"), words => words.TextContent == shown);
        Assert.Equal(language, doubt.QuerySelector("span")?.GetAttribute("lang"));
    }

    public void Dispose() => _copy.Dispose();
}
