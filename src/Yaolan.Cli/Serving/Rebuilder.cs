namespace Yaolan.Cli.Serving;

/// <summary>Builds the site at once and after every change, until it is stopped.</summary>
internal sealed class Rebuilder(
    LiveSite site,
    WorkspaceWatcher watcher,
    string baseUrl,
    Action<BuildReport, TimeSpan> told
)
{
    private const int Attempts = 5;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(150);

    public async Task Run(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await Build(stopping).ConfigureAwait(false);
                await watcher.WaitForChange(stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped by the person.
        }
    }

    // A file that is just being written may be locked or gone for a moment.
    private async Task Build(CancellationToken stopping)
    {
        for (var attempt = 1; ; attempt++)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            var report = site.Build(baseUrl);
            if (!report.MayPass || attempt == Attempts)
            {
                told(report, System.Diagnostics.Stopwatch.GetElapsedTime(started));
                return;
            }
            await Task.Delay(BetweenAttempts, stopping).ConfigureAwait(false);
        }
    }
}
