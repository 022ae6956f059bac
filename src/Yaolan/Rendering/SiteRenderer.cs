using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    // Enough to keep every core busy until the last of them is done.
    private const int PagesAtOnce = 128;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

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
        return site
            .Pages.Where(page => usable.Contains(page.Template))
            .Chunk(PagesAtOnce)
            .SelectMany(renderer.Render)
            .Concat(theme.Assets());
    }

    private IEnumerable<OutputFile> Render(Page[] pages)
    {
        var rendered = new OutputFile?[pages.Length];
        Parallel.For(0, pages.Length, at => rendered[at] = Render(pages[at]));
        return rendered.OfType<OutputFile>();
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
            // Straight to UTF-8: a page as a string would be a large object, and collecting those stops everything.
            using var bytes = new MemoryStream();
            using (var writer = new StreamWriter(bytes, Utf8, bufferSize: -1, leaveOpen: true))
                _engine.Render(writer, page.Template, page.Context(), _vocabulary.WordsIn(language));
            return new OutputFile(page.FilePath, bytes.ToArray());
        }
        catch (TemplateFailure failed)
        {
            foreach (var problem in failed.Problems)
                _diagnostics.Report(RenderingRules.FailedTemplate, problem.Location, problem.Message, page.FilePath);
            return null;
        }
    }
}
