using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Renders pages by the theme's templates. Templates forgive nothing: an unknown name is an error with its place.</summary>
public sealed class SiteRenderer
{
    // Enough to keep every core busy until the last of them is done.
    private const int PagesAtOnce = 32;

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
    /// All pages and assets, in a fixed order, rendered while they are asked for so that few are in memory at once. What
    /// fails is reported and left out.
    /// </summary>
    public static IEnumerable<OutputFile> Render(Site site, TemplateFolder theme, DiagnosticBag diagnostics)
    {
        var renderer = new SiteRenderer(site, theme, new TemplateEngine(theme));
        var usable = new Dictionary<string, bool>(StringComparer.Ordinal);
        return renderer.Render(site.Pages.Where(page => IsUsable(page.Template)), diagnostics).Concat(theme.Assets());

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

    // While some pages are being written, the next ones are rendered.
    private IEnumerable<OutputFile> Render(IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        Task<OutputFile?[]>? begun = null;
        foreach (var some in pages.Chunk(PagesAtOnce))
        {
            var next = Task.Run(() => Render(some, diagnostics));
            foreach (var file in begun?.GetAwaiter().GetResult().OfType<OutputFile>() ?? [])
                yield return file;
            begun = next;
        }
        foreach (var file in begun?.GetAwaiter().GetResult().OfType<OutputFile>() ?? [])
            yield return file;
    }

    private OutputFile?[] Render(Page[] pages, DiagnosticBag diagnostics)
    {
        var rendered = new OutputFile?[pages.Length];
        Parallel.For(0, pages.Length, at => rendered[at] = Render(pages[at], diagnostics));
        return rendered;
    }

    private bool IsUsable(string name, DiagnosticBag diagnostics)
    {
        var problems = _engine.Check(name);
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
