using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Serving;

/// <summary>
/// The site of a workspace in memory, built anew on demand. A state that cannot be built leaves the last good site and tells
/// what is wrong.
/// </summary>
internal sealed class LiveSite(Workspace workspace, InterfaceWords words)
{
    private const int LongestLine = 160;

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly MemoryOutput _output = new();
    private readonly TaskCompletionSource _firstBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Vocabulary? _vocabulary;
    private TreeStamp _vocabularyStamp;
    private int _builds;

    /// <summary>What is served now; wait for <see cref="FirstBuild"/> before asking.</summary>
    public Snapshot Current { get; private set; } =
        new("", new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal), []);

    public Task FirstBuild => _firstBuild.Task;

    /// <summary>Done when <see cref="Current"/> is replaced; ask for it before looking at the current one.</summary>
    public Task Change => _change.Task;

    /// <summary>Builds the workspace as it is now.</summary>
    public BuildReport Build(string baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        var (result, failure) = TryBuild(baseUrl, diagnostics);
        IReadOnlyList<Problem> problems =
        [
            .. diagnostics.Sorted().Where(found => found.Severity == Severity.Error).Select(ProblemOf),
            .. failure is null ? [] : ProblemsOf(failure),
        ];
        var isNew = result is { Written: > 0 } or { Removed: > 0 } || !problems.SequenceEqual(Current.Problems);
        if (isNew || _builds == 0)
        {
            _builds++;
            Current = new Snapshot(FormattableString.Invariant($"{_run}-{_builds}"), _output.Files, problems);
            _firstBuild.TrySetResult();
            Interlocked.Exchange(ref _change, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
        return new BuildReport(
            diagnostics,
            result,
            problems,
            isNew,
            failure is IOException or UnauthorizedAccessException
        );
    }

    private (PublishResult? Result, Exception? Failure) TryBuild(string baseUrl, DiagnosticBag diagnostics)
    {
        try
        {
            var vocabulary = CurrentVocabulary(diagnostics);
            return (new Pipeline(workspace, vocabulary, diagnostics).BuildSite(_output, baseUrl)?.Published, null);
        }
        // Whatever went wrong, the person who is editing sees it in the page, and the next change gets its chance.
        catch (Exception failure)
        {
            return (null, failure);
        }
    }

    // Reading the vocabulary takes longer than the rest of a build, and it rarely changes.
    private Vocabulary CurrentVocabulary(DiagnosticBag diagnostics)
    {
        var stamp = TreeStamp.Of(workspace.Content.Vocabulary);
        if (_vocabulary is not null && stamp == _vocabularyStamp)
            return _vocabulary;
        _vocabulary = null;
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

    private static IEnumerable<Problem> ProblemsOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            yield return new Problem("", cause.Message, null);
    }

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
/// <param name="Published">Null when nothing was published.</param>
/// <param name="IsNew">Whether browsers see something else than before.</param>
/// <param name="MayPass">Whether a file could not be read just now: somebody is writing it, perhaps.</param>
internal sealed record BuildReport(
    DiagnosticBag Diagnostics,
    PublishResult? Published,
    IReadOnlyList<Problem> Problems,
    bool IsNew,
    bool MayPass
);
