using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    private readonly TemplateEngine _engine;
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;

    private SiteRenderer(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        _engine = new TemplateEngine(theme);
        _vocabulary = site.Vocabulary;
        _diagnostics = diagnostics;
    }

    /// <summary>All pages and assets, in a fixed order. What fails is reported and left out.</summary>
    public static IReadOnlyList<OutputFile> Render(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        var renderer = new SiteRenderer(site, theme, diagnostics);
        var usable = site
            .Pages.Select(page => page.Template)
            .Distinct(StringComparer.Ordinal)
            .Where(renderer.IsUsable)
            .ToHashSet(StringComparer.Ordinal);
        var pages = site
            .Pages.Where(page => usable.Contains(page.Template))
            .AsParallel()
            .AsOrdered()
            .Select(renderer.Render)
            .OfType<OutputFile>();
        return [.. pages, .. theme.Assets()];
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
            var text = _engine.Render(page.Template, page.Context(), _vocabulary.WordsIn(language));
            return new OutputFile(page.FilePath, Encoding.UTF8.GetBytes(text));
        }
        catch (TemplateFailure failed)
        {
            foreach (var problem in failed.Problems)
                _diagnostics.Report(RenderingRules.FailedTemplate, problem.Location, problem.Message, page.FilePath);
            return null;
        }
    }
}
