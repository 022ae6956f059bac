using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    // Enough to keep every core busy until the last of them is done.
    private const int PagesAtOnce = 128;

    private readonly TemplateEngine _engine;
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;

    private SiteRenderer(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        _engine = new TemplateEngine(theme);
        _vocabulary = site.Vocabulary;
        _diagnostics = diagnostics;
    }

    /// <summary>
    /// All pages and assets, in a fixed order, rendered while they are asked for so that few are in memory at once. What
    /// fails is reported and left out.
    /// </summary>
    public static IEnumerable<OutputFile> Render(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        var renderer = new SiteRenderer(site, theme, diagnostics);
        var usable = site
            .Pages.Select(page => page.Template)
            .Distinct(StringComparer.Ordinal)
            .Where(renderer.IsUsable)
            .ToHashSet(StringComparer.Ordinal);
        return renderer.Render(site.Pages.Where(page => usable.Contains(page.Template))).Concat(theme.Assets());
    }

    // While some pages are being written, the next ones are rendered.
    private IEnumerable<OutputFile> Render(IEnumerable<Page> pages)
    {
        Task<OutputFile?[]>? begun = null;
        foreach (var some in pages.Chunk(PagesAtOnce))
        {
            var next = Task.Run(() => Render(some));
            foreach (var file in begun?.GetAwaiter().GetResult().OfType<OutputFile>() ?? [])
                yield return file;
            begun = next;
        }
        foreach (var file in begun?.GetAwaiter().GetResult().OfType<OutputFile>() ?? [])
            yield return file;
    }

    private OutputFile?[] Render(Page[] pages)
    {
        var rendered = new OutputFile?[pages.Length];
        Parallel.For(0, pages.Length, at => rendered[at] = Render(pages[at]));
        return rendered;
    }

    private bool IsUsable(string name)
    {
        var problems = _engine.Check(name);
        if (problems is null)
            _diagnostics.Report(RenderingRules.MissingTemplate, new SourceLocation($"templates/{name}.html"));
        foreach (var problem in problems ?? [])
            _diagnostics.Report(RenderingRules.BrokenTemplate, problem.Location, problem.Message);
        return problems is { Count: 0 };
    }

    private OutputFile? Render(Page page)
    {
        var language = LanguageCodes.Of(page.FilePath.Split('/')[0]);
        try
        {
            var context = page.Context();
            var writer = PageWriter.Begin();
            _engine.Render(writer, page.Template, context, _vocabulary.WordsIn(language));
            return new OutputFile(page.FilePath, writer.ToArray());
        }
        catch (TemplateFailure failed)
        {
            foreach (var problem in failed.Problems)
                _diagnostics.Report(RenderingRules.FailedTemplate, problem.Location, problem.Message, page.FilePath);
            return null;
        }
    }
}
