using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Rendering;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Rendering;

/// <summary>A theme of one's own, as editors and systems leave it on disk.</summary>
public sealed class TemplateFolderTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public TemplateFolderTests() => Directory.CreateDirectory(_workspace.FileOf("templates", "assets"));

    private TemplateFolder Theme => new(_workspace.Workspace.Templates);

    [Fact]
    public void What_editors_and_systems_keep_beside_the_files_is_not_published()
    {
        foreach (var name in (string[])["mine.css", ".DS_Store", ".mine.css.swp", "mine.css~"])
            File.WriteAllText(_workspace.FileOf("templates", "assets", name), "x");

        var added = Theme
            .Assets()
            .Select(asset => asset.Path)
            .Except(new TemplateFolder(null).Assets().Select(asset => asset.Path));

        Assert.Equal(["assets/mine.css"], added);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_are_not_followed_without_end()
    {
        try
        {
            foreach (var name in (string[])["one", "other"])
                Directory.CreateSymbolicLink(_workspace.FileOf("templates", name), ".");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets the test make no links.");
        }

        await Task.Run(Theme.Assets, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_template_that_is_no_UTF8_is_told_before_any_page_is_rendered()
    {
        // 关于 in GBK.
        File.WriteAllBytes(_workspace.FileOf("templates", "years.html"), [0xB9, 0xD8, 0xD3, 0xDA]);
        var diagnostics = new DiagnosticBag();
        var site = new Pipeline(
            Repository.Workspace,
            Normalization.NormalizedText.Vocabulary,
            new DiagnosticBag()
        ).ReadSite();

        SiteRenderer.Of(site, Theme.Kept()).UsableTemplates([.. site.Pages], diagnostics);

        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal("templates/years.html", found.Location.Path);
    }

    public void Dispose() => _workspace.Dispose();
}
