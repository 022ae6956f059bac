using System.Globalization;
using Xunit;
using Yaolan.Publishing;
using Yaolan.Rendering;

namespace Yaolan.Tests.Publishing;

public sealed class DiskOutputLockTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_build_names_the_first_and_gives_up()
    {
        var second = new DiskOutput(_folder.Root) { Patience = TimeSpan.Zero };

        _folder.Output.Publish(
            RenderedWhile(() =>
            {
                var busy = Assert.Throws<OutputBusyException>(() => second.Publish(SiteFolder.Site(("b", "second"))));

                var ourselves = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
                Assert.Equal($"process {ourselves} on {Environment.MachineName}", busy.Holder);
                Assert.Contains(
                    $"{_folder.Root} is being published by {busy.Holder}",
                    busy.Message,
                    StringComparison.Ordinal
                );
            })
        );

        Assert.Equal(["a"], _folder.Pages().Keys);
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first_to_end()
    {
        using var isWaiting = new CountdownEvent(2);
        var second = new DiskOutput(_folder.Root)
        {
            Patience = TimeSpan.FromHours(1),
            Checkpoint = step =>
            {
                if (step.StartsWith("lock", StringComparison.Ordinal) && !isWaiting.IsSet)
                    isWaiting.Signal();
            },
        };
        Task<PublishResult>? publishing = null;

        _folder.Output.Publish(
            RenderedWhile(() =>
            {
                publishing = Task.Factory.StartNew(
                    () => second.Publish(SiteFolder.Site(("b", "second"))),
                    TestContext.Current.CancellationToken,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                );
                isWaiting.Wait(TestContext.Current.CancellationToken);
            })
        );
        var result = await publishing!;

        Assert.Equal(new PublishResult(Written: 1, Unchanged: 0, Removed: 1, BytesWritten: 6), result);
        Assert.Equal(["b"], _folder.Pages().Keys);
    }

    [Fact]
    public async Task Many_builds_at_once_leave_the_site_of_one_of_them()
    {
        var builds = Enumerable
            .Range(0, 8)
            .Select(n => $"{n}")
            .Select(n =>
                Task.Run(() =>
                    new DiskOutput(_folder.Root) { Patience = TimeSpan.FromHours(1) }.Publish(
                        SiteFolder.Site(("index.html", n), ($"{n}/index.html", n))
                    )
                )
            );

        await Task.WhenAll(builds);

        var last = _folder.Read("index.html");
        Assert.Equal([$"{last}/", $"{last}/index.html", "index.html"], _folder.Pages().Keys);
        Assert.Equal(last, _folder.Read($"{last}/index.html"));
    }

    [Fact]
    public void The_lock_of_a_process_that_died_keeps_nobody_out()
    {
        _folder.Write(".yaolan/lock", "");
        _folder.Write(".yaolan/lock-holder", "process 999999999 on nowhere");

        var output = new DiskOutput(_folder.Root) { Patience = TimeSpan.Zero };

        Assert.Equal(1, output.Publish(SiteFolder.Site(("index.html", "home"))).Written);
        Assert.False(File.Exists(_folder.PathOf(".yaolan/lock-holder")));
    }

    [Fact]
    public void A_build_that_failed_lets_go_of_the_lock()
    {
        Assert.Throws<OutputPathsException>(() => _folder.Publish(("..", "")));

        var output = new DiskOutput(_folder.Root) { Patience = TimeSpan.Zero };

        Assert.Equal(1, output.Publish(SiteFolder.Site(("index.html", "home"))).Written);
    }

    /// <summary>A site of one page whose rendering takes as long as something else.</summary>
    private static IEnumerable<OutputFile> RenderedWhile(Action something)
    {
        something();
        yield return SiteFolder.Site(("a", "first"))[0];
    }
}
