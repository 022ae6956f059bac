using System.Globalization;
using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Templating;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    private static readonly TemplateOptions Options = new()
    {
        StrictVariables = true,
        LoopLimit = 1_000_000,
        StringLimit = 16 * 1024 * 1024,
        OutputLimit = 16 * 1024 * 1024,
        TruncateText = false,
        TimeLimit = TimeSpan.FromSeconds(30),
        Culture = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        BacktrackingRegex = false,
        FindAccessor = RecordAccessor.For,
    };

    private readonly TemplateCache _cache;
    private readonly Dictionary<Language, WordTree> _words;
    private readonly DiagnosticBag _diagnostics;

    private SiteRenderer(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        _cache = new TemplateCache(theme);
        _words = LanguageCodes.All.ToDictionary(
            language => language,
            language => WordTree.Of(site.Vocabulary.WordsIn(language))
        );
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
        if (_cache.Get(name) is not { } template)
        {
            _diagnostics.Report(RenderingRules.MissingTemplate, new SourceLocation($"templates/{name}.html"));
            return false;
        }
        foreach (var error in template.Errors)
            _diagnostics.Report(RenderingRules.BrokenTemplate, Place(error), error.Message);
        return !template.HasErrors;
    }

    private OutputFile? Render(Page page)
    {
        var language = page.FilePath.StartsWith("en/", StringComparison.Ordinal) ? Language.English : Language.Chinese;
        var context = page.Context();
        var model = new PageModel(context, RecordAccessor.For(context.GetType())!, _words[language]);
        try
        {
            var text = _cache.Get(page.Template)!.Render(new TemplateContext(Options, _cache) { Model = model });
            return new OutputFile(page.FilePath, Encoding.UTF8.GetBytes(text));
        }
        catch (TemplateException failed)
        {
            foreach (var cause in failed.Causes)
                _diagnostics.Report(RenderingRules.BrokenTemplate, Place(cause), cause.Message);
            var stack = string.Concat(failed.Stack.Select(frame => $"\n  in {frame}"));
            _diagnostics.Report(
                RenderingRules.FailedTemplate,
                Place(failed.Error),
                failed.Error.Message,
                page.FilePath,
                stack
            );
            return null;
        }
    }

    private static SourceLocation Place(TemplateError error) => new(error.SourcePath, error.Line, error.Column);
}
