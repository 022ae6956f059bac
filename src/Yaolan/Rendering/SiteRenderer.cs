using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    private readonly TemplateFolder _theme;
    private readonly TemplateEngine _engine;
    private readonly Vocabulary _vocabulary;

    private SiteRenderer(Site site, TemplateFolder theme, TemplateEngine engine)
    {
        _theme = theme;
        _engine = engine;
        _vocabulary = site.Vocabulary;
    }

    /// <summary>
    /// All pages and assets, in a fixed order. A page is rendered when its bytes are asked for; one that fails is reported then.
    /// </summary>
    public static IEnumerable<OutputFile> Render(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        var renderer = new SiteRenderer(site, theme, new TemplateEngine(theme));
        var usable = new Dictionary<string, bool>(StringComparer.Ordinal);
        return site
            .Pages.Where(page => IsUsable(page.Template))
            .Select(page => OutputFile.MadeWhenNeeded(page.FilePath, () => renderer.Render(page, diagnostics)))
            .Concat(theme.Assets());

        // A template is read when the first page needs it.
        bool IsUsable(string name)
        {
            if (!usable.TryGetValue(name, out var isUsable))
                usable[name] = isUsable = renderer.IsUsable(name, diagnostics);
            return isUsable;
        }
    }

    /// <summary>A renderer for single pages. Of an earlier one it takes the templates that it read, if they are the same.</summary>
    /// <param name="theme">A theme that does not change: see <see cref="TemplateFolder.Kept"/>.</param>
    public static SiteRenderer Of(Site site, TemplateFolder theme, SiteRenderer? earlier = null) =>
        earlier is not null && earlier._theme.IsSameAs(theme) && ReferenceEquals(earlier._vocabulary, site.Vocabulary)
            ? new SiteRenderer(site, theme, earlier._engine)
            : new SiteRenderer(site, theme, new TemplateEngine(theme));

    /// <summary>The templates that pages need and that can be read; the others are reported.</summary>
    public IReadOnlySet<string> UsableTemplates(IEnumerable<Page> pages, DiagnosticBag diagnostics) =>
        pages
            .Select(page => page.Template)
            .Distinct(StringComparer.Ordinal)
            .Where(name => IsUsable(name, diagnostics))
            .ToHashSet(StringComparer.Ordinal);

    private bool IsUsable(string name, DiagnosticBag diagnostics)
    {
        IReadOnlyList<TemplateProblem>? problems;
        try
        {
            problems = _engine.Check(name);
        }
        catch (TemplateFailure failed)
        {
            problems = failed.Problems;
        }
        if (problems is null)
            diagnostics.Report(RenderingRules.MissingTemplate, new SourceLocation($"templates/{name}.html"));
        foreach (var problem in problems ?? [])
            diagnostics.Report(RenderingRules.BrokenTemplate, problem.Location, problem.Message);
        return problems is { Count: 0 };
    }

    /// <summary>One page; null, with a report, when it fails.</summary>
    public OutputFile? Render(Page page, DiagnosticBag diagnostics)
    {
        var language = LanguageCodes.Of(page.FilePath.Split('/')[0]);
        try
        {
            var context = page.Context();
            var writer = PageWriter.Begin();
            _engine.Render(writer, page.Template, context, _vocabulary.WordsIn(language));
            return OutputFile.InSharedRoom(page.FilePath, writer.End());
        }
        catch (TemplateFailure failed)
        {
            foreach (var problem in failed.Problems)
                diagnostics.Report(RenderingRules.FailedTemplate, problem.Location, problem.Message, page.FilePath);
            return null;
        }
    }
}
