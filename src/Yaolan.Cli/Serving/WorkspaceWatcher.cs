namespace Yaolan.Cli.Serving;

/// <summary>
/// Waits until people have changed something in seeds, content or templates and are done with it. The system's notices make
/// it prompt; a look at all files every second makes it certain, on shared folders and for folders that come and go too.
/// </summary>
internal sealed class WorkspaceWatcher : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Editors write a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    /// <summary>A new seed is imported, so it had better be whole.</summary>
    private static readonly TimeSpan QuietSeeds = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string _seeds;
    private readonly string[] _folders;
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _notices = new(0);
    private volatile bool _seedsChanged;
    private TreeStamp _stamp;

    public WorkspaceWatcher(Workspace workspace)
    {
        _seeds = workspace.Seeds;
        _folders = [workspace.Seeds, workspace.Content.Path, workspace.Templates];
        _stamp = TreeStamp.Of(_folders);
        Watch();
    }

    /// <summary>Returns when something changed since the last time and has been quiet for a moment.</summary>
    public async Task WaitForChange(CancellationToken cancel)
    {
        while (true)
        {
            var noticed = await _notices.WaitAsync(Look, cancel).ConfigureAwait(false);
            if (noticed)
                await WaitForQuiet(cancel).ConfigureAwait(false);
            else
                Watch();
            var stamp = TreeStamp.Of(_folders);
            if (stamp == _stamp)
                continue;
            _stamp = stamp;
            _seedsChanged = false;
            return;
        }
    }

    public void Dispose()
    {
        // The semaphore stays: a last notice may still be on its way, and it holds nothing of the system.
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();
    }

    private async Task WaitForQuiet(CancellationToken cancel)
    {
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            if (!await _notices.WaitAsync(_seedsChanged ? QuietSeeds : Quiet, cancel).ConfigureAwait(false))
                return;
        }
    }

    private void Watch()
    {
        foreach (var folder in _folders)
        {
            if (_watchers.ContainsKey(folder) == Directory.Exists(folder))
                continue;
            if (_watchers.Remove(folder, out var gone))
                gone.Dispose();
            else if (Start(folder) is { } watcher)
                _watchers[folder] = watcher;
        }
    }

    // A system that has no notices left still has the look at all files.
    private FileSystemWatcher? Start(string folder)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Notice(change.FullPath);
            watcher.Created += (_, change) => Notice(change.FullPath);
            watcher.Deleted += (_, change) => Notice(change.FullPath);
            watcher.Renamed += (_, change) => Notice(change.FullPath);
            watcher.Error += (_, _) => Notice(folder);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception failed) when (failed is IOException or ArgumentException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Notice(string path)
    {
        _seedsChanged |= path.StartsWith(_seeds, StringComparison.Ordinal);
        _notices.Release();
    }
}
