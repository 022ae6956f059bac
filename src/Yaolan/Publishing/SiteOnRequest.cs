using System.Collections.Concurrent;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>A site whose files are made when they are asked for, so that an edit is shown before all pages are rendered.</summary>
public sealed class SiteOnRequest
{
    private readonly IReadOnlyList<Page> _all;
    private readonly Dictionary<string, Page> _pages;
    private readonly ConcurrentDictionary<string, OutputFile> _made = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, OutputFile>> _public;
    private readonly Lazy<Dictionary<string, OutputFile>> _data;
    private readonly SiteRenderer _renderer;

    /// <param name="theme">A theme that does not change: see <see cref="TemplateFolder.Kept"/>.</param>
    /// <param name="earlier">What was shown before; the templates that it read are taken again if they are the same.</param>
    public SiteOnRequest(Site site, TemplateFolder theme, SiteOnRequest? earlier = null)
    {
        Site = site;
        _renderer = SiteRenderer.Of(site, theme, earlier?._renderer);
        _all = site.Pages.Kept();
        _pages = new Dictionary<string, Page>(_all.Count, StringComparer.Ordinal);
        foreach (var page in _all)
            _pages.TryAdd(page.FilePath, page);
        foreach (var asset in theme.Assets())
            _made[asset.Path] = asset;
        _public = new(() => ByPath(PublicFiles.Of(site)));
        _data = new(() => ByPath(DataFiles.Of(site)));
    }

    public Site Site { get; }

    public int PageCount => _all.Count;

    public bool HasPage(string path) => _pages.ContainsKey(path);

    /// <summary>A file of the site; null when there is none, or when it cannot be made: then it is reported why.</summary>
    public OutputFile? Find(string path, DiagnosticBag diagnostics)
    {
        if (_made.TryGetValue(path, out var made))
            return made;
        if (!_pages.TryGetValue(path, out var page))
            return (path.StartsWith("data/", StringComparison.Ordinal) ? _data : _public).Value.GetValueOrDefault(path);
        return _renderer.Render(page, diagnostics) is { } rendered ? _made.GetOrAdd(path, rendered) : null;
    }

    /// <summary>Reports what is wrong with the first page of each kind: what an edit of a template breaks, mostly.</summary>
    public void CheckKinds(DiagnosticBag diagnostics)
    {
        var usable = _renderer.UsableTemplates(_all, diagnostics);
        Parallel.ForEach(
            _all.Where(page => usable.Contains(page.Template))
                .DistinctBy(page => (page.Template, page.Permalink?.Language)),
            page => _renderer.Render(page, diagnostics)
        );
    }

    /// <summary>Reports what is wrong with any page, or with the addresses of all files.</summary>
    /// <param name="goOn">Asked before each page.</param>
    /// <exception cref="OutputPathsException">Some paths have problems; all are listed.</exception>
    public void CheckAll(DiagnosticBag diagnostics, Func<bool> goOn)
    {
        var paths = new OutputPaths();
        foreach (var page in _all.TakeWhile(_ => goOn()))
        {
            if (paths.Add(page.FilePath))
                _renderer.Render(page, diagnostics);
        }
        paths.ThrowIfAnyProblem();
    }

    private static Dictionary<string, OutputFile> ByPath(IEnumerable<OutputFile> files) =>
        files.ToDictionary(file => file.Path, StringComparer.Ordinal);
}
