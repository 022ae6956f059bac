using Xunit;
using Yaolan.Publishing;
using Yaolan.Rendering;

namespace Yaolan.Tests.Publishing;

public sealed class DiskOutputFailureTests : IDisposable
{
    private static readonly IReadOnlyList<OutputFile> Old = SiteFolder.Site(
        ("changed.html", "old"),
        ("gone/index.html", "gone")
    );

    private static readonly IReadOnlyList<OutputFile> New = SiteFolder.Site(
        ("changed.html", "new!"),
        ("new/index.html", "new")
    );

    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wherever_the_disk_fails_the_message_says_what_happened_and_how_the_site_is_now(bool isFirst)
    {
        using var clean = new SiteFolder();
        clean.Output.Publish(New);
        var old = isFirst ? [] : Old;
        var steps = StepsOf(old, New);

        for (var failing = 0; failing < steps.Count; failing++)
        {
            using var folder = new SiteFolder();
            folder.Output.Publish(old);
            var before = folder.Everything();

            var (step, failure) = FailAt(folder, failing);

            Assert.StartsWith($"Could not {step}: No space left.", failure.Message, StringComparison.Ordinal);
            Assert.IsType<IOException>(failure.InnerException);
            if (File.Exists(folder.Journal))
                Assert.EndsWith("the next build completes it.", failure.Message, StringComparison.Ordinal);
            else
            {
                Assert.EndsWith("The site is as it was.", failure.Message, StringComparison.Ordinal);
                Assert.Equal(before, folder.Everything());
            }

            folder.Output.Publish(New);
            Assert.Equal(clean.Everything(), folder.Everything());
        }
    }

    [Fact]
    public void Files_are_put_in_place_new_before_changed_and_removed_last()
    {
        var steps = StepsOf(Old, New)
            .Where(step => step.StartsWith("put", StringComparison.Ordinal) || IsRemoval(step));

        Assert.Equal(
            ["put in place new/index.html", "put in place changed.html", "remove gone/index.html", "remove gone"],
            steps
        );

        static bool IsRemoval(string step) => step.StartsWith("remove", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_first_build_whole_folders_are_put_in_place()
    {
        var steps = StepsOf([], SiteFolder.Site(("zh/a/index.html", "1"), ("index.html", "2"), ("zh/index.html", "3")));

        Assert.Equal(
            ["put in place index.html", "put in place zh"],
            steps.Where(step => step.StartsWith("put", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_page_that_cannot_be_rendered_leaves_the_site_as_it_was()
    {
        _folder.Output.Publish(Old);
        var before = _folder.Everything();

        var failure = Assert.Throws<InvalidDataException>(() => _folder.Output.Publish(Rendered()));

        Assert.Equal("no template", failure.Message);
        Assert.Equal(before, _folder.Everything());

        static IEnumerable<OutputFile> Rendered()
        {
            yield return New[0];
            throw new InvalidDataException("no template");
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.Elsewhere, "file"), "");
        var output = new DiskOutput(Path.Combine(_folder.Elsewhere, "file", "site"));

        var failure = Assert.Throws<OutputFailedException>(() => output.Publish(New));

        Assert.Contains(Path.Combine("file", "site"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named_and_left_as_it_was()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to the administrator.");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        _folder.Output.Publish(Old);
        var before = _folder.Everything();
        var own = _folder.PathOf(".yaolan");
        File.SetUnixFileMode(own, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var failure = Assert.Throws<OutputFailedException>(() => _folder.Output.Publish(New));

        File.SetUnixFileMode(own, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Contains(own, failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Everything());
    }

    /// <summary>Every step of a build over an old site, without the folder's own path.</summary>
    private static List<string> StepsOf(IReadOnlyList<OutputFile> old, IReadOnlyList<OutputFile> site)
    {
        using var folder = new SiteFolder();
        folder.Output.Publish(old);
        var steps = new List<string>();
        var output = new DiskOutput(folder.Root)
        {
            Checkpoint = step =>
            {
                lock (steps)
                    steps.Add(
                        step.Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                            .Replace(Path.DirectorySeparatorChar, '/')
                    );
            },
        };
        output.Publish(site);
        return steps;
    }

    private static (string Step, OutputFailedException Failure) FailAt(SiteFolder folder, int failing)
    {
        var count = 0;
        var failed = "";
        var output = new DiskOutput(folder.Root)
        {
            Checkpoint = step =>
            {
                if (Interlocked.Increment(ref count) != failing + 1)
                    return;
                failed = step;
                throw new IOException("No space left.");
            },
        };
        var failure = Assert.Throws<OutputFailedException>(() => output.Publish(New));
        return (failed, failure);
    }
}
