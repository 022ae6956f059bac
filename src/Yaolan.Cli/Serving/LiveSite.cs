using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Rendering;
using Yaolan.Vocabularies;
using static System.FormattableString;

namespace Yaolan.Cli.Serving;

/// <summary>
/// The site of a workspace in memory, built anew on demand. A state that cannot be built leaves the last good site and tells
/// what is wrong.
/// </summary>
internal sealed class LiveSite(Workspace workspace, InterfaceWords words)
{
    private const int LongestLine = 160;

    /// <summary>More are not shown over a page: each is looked up in its file, and nobody mends as many before looking again.</summary>
    private const int MostProblems = 100;

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _publishing = new();
    private readonly TaskCompletionSource _firstBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SiteOnRequest? _newest;
    private Vocabulary? _vocabulary;
    private TreeStamp _vocabularyStamp;
    private TreeStamp _restStamp;
    private BuildMemory _memory = new();
    private int _builds;

    /// <summary>What is served now; wait for <see cref="FirstBuild"/> before asking.</summary>
    public Snapshot Current { get; private set; } = new("", null, []);

    public Task FirstBuild => _firstBuild.Task;

    /// <summary>Done when <see cref="Current"/> is replaced; ask for it before looking at the current one.</summary>
    public Task Change => _change.Task;

    /// <summary>Builds the workspace as it is now; pages are rendered when they are asked for, and checked afterwards.</summary>
    public BuildReport Build(string baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        var (site, failure) = TryBuild(baseUrl, diagnostics);
        var problems = ProblemsOf(diagnostics, failure);
        var isNew =
            _builds == 0 || site is not null && site != Current.Site || !problems.SequenceEqual(Current.Problems);
        if (isNew)
            Show(site ?? Current.Site, problems);
        _newest = site;
        if (site is not null && isNew)
            _ = Task.Run(() => CheckAll(site));
        return new BuildReport(
            diagnostics,
            site?.PageCount,
            problems,
            isNew,
            failure is IOException or UnauthorizedAccessException
        );
    }

    /// <summary>What keeps a file of the site from being made.</summary>
    public IReadOnlyList<Problem> ProblemsOf(DiagnosticBag diagnostics, Exception? failure = null)
    {
        var errors = diagnostics.Sorted().Where(found => found.Severity == Severity.Error).ToList();
        var problems = errors.Take(MostProblems).Select(ProblemOf).ToList();
        if (failure is not null)
            problems.AddRange(FailureWords.Of(failure, words).Select(WithoutPlace));
        if (errors.Count > MostProblems)
            problems.Add(WithoutPlace(words.Format("serve.more", Invariant($"{errors.Count - MostProblems}"))));
        return problems;
    }

    private void Show(SiteOnRequest? site, IReadOnlyList<Problem> problems)
    {
        lock (_publishing)
        {
            _builds++;
            Current = new Snapshot(Invariant($"{_run}-{_builds}"), site, problems);
            _firstBuild.TrySetResult();
            Interlocked.Exchange(ref _change, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }

    // What only some pages show is told a moment later, unless there is a newer state by then.
    private void CheckAll(SiteOnRequest site)
    {
        var diagnostics = new DiagnosticBag();
        Exception? failure = null;
        try
        {
            site.CheckAll(diagnostics, goOn: () => _newest == site);
        }
        catch (Exception found)
        {
            failure = found;
        }
        var problems = ProblemsOf(diagnostics, failure);
        if (problems.Count > 0 && _newest == site)
            Show(site, problems);
    }

    private (SiteOnRequest? Site, Exception? Failure) TryBuild(string baseUrl, DiagnosticBag diagnostics)
    {
        try
        {
            // Before anything is read: what changes meanwhile is a change.
            var rest =
                TreeStamp.Of(workspace.Content.Path, workspace.Templates) - TreeStamp.Of(workspace.Content.Reports);
            // Makes the memory new with the vocabulary.
            var vocabulary = CurrentVocabulary(diagnostics);
            var pipeline = new Pipeline(workspace, vocabulary, diagnostics, _memory);
            if (pipeline.PrepareSite(baseUrl) is not { } site)
                return (null, null);
            if (Current.Site is { } shown && rest == _restStamp && IsSame(shown.Site, site))
                return (shown, null);
            var made = new SiteOnRequest(site, new TemplateFolder(workspace.Templates).Kept(), Current.Site);
            made.CheckKinds(diagnostics);
            if (diagnostics.HasErrors)
                return (null, null);
            _restStamp = rest;
            return (made, null);
        }
        // Whatever went wrong, the person who is editing sees it in the page, and the next change gets its chance.
        catch (Exception failure)
        {
            return (null, failure);
        }
    }

    // What was not read anew is the very same object.
    private static bool IsSame(Pages.Site shown, Pages.Site site) =>
        ReferenceEquals(shown.Vocabulary, site.Vocabulary)
        && shown.Reports.SequenceEqual<object>(site.Reports, ReferenceEqualityComparer.Instance);

    // Reading the vocabulary takes longer than the rest of a build, and it rarely changes.
    private Vocabulary CurrentVocabulary(DiagnosticBag diagnostics)
    {
        var stamp = TreeStamp.Of(workspace.Content.Vocabulary);
        if (_vocabulary is not null && stamp == _vocabularyStamp)
            return _vocabulary;
        _vocabulary = null;
        _memory = new BuildMemory();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        if (diagnostics.Sorted().Count == 0)
            (_vocabulary, _vocabularyStamp) = (vocabulary, stamp);
        return vocabulary;
    }

    private Problem ProblemOf(Diagnostic found) =>
        new(
            found.Location.ToString(),
            words.Format($"messages.{found.Rule.Code}", [.. found.Arguments]),
            SourceLine(found.Location)
        );

    private static Problem WithoutPlace(string message) => new("", message, null);

    private string? SourceLine(SourceLocation place)
    {
        if (place.Line == 0)
            return null;
        try
        {
            var line = File.ReadLines(Path.Combine(workspace.Root, place.Path)).ElementAtOrDefault(place.Line - 1);
            return line is null || line.Length <= LongestLine ? line : line[..LongestLine] + "…";
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>What one build found and changed.</summary>
/// <param name="Pages">How many pages the site has; null when none could be built.</param>
/// <param name="IsNew">Whether browsers see something else than before.</param>
/// <param name="MayPass">Whether a file could not be read just now: somebody is writing it, perhaps.</param>
internal sealed record BuildReport(
    DiagnosticBag Diagnostics,
    int? Pages,
    IReadOnlyList<Problem> Problems,
    bool IsNew,
    bool MayPass
);
