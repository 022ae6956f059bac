using System.Text;
using Xunit;
using Yaolan.Publishing;
using Yaolan.Rendering;

namespace Yaolan.Tests.Publishing;

/// <summary>Before every step of a build, the folder is copied as a killed process would leave it.</summary>
public sealed class DiskOutputKillTests
{
    private static readonly IReadOnlyList<OutputFile> Old = SiteFolder.Site(
        ("changed.html", "old"),
        ("gone/index.html", "gone"),
        ("to-folder", "file"),
        ("to-file/a/index.html", "folder"),
        ("zh/changed.html", "alt"),
        ("same.html", "same"),
        ("Case.html", "upper")
    );

    private static readonly IReadOnlyList<OutputFile> New = SiteFolder.Site(
        ("changed.html", "new!"),
        ("to-folder/index.html", "folder"),
        ("to-file", "file"),
        ("zh/changed.html", "neu"),
        ("same.html", "same"),
        ("case.html", "lower"),
        ("en/new/index.html", "new")
    );

    // For tests that try every pair of steps.
    private static readonly IReadOnlyList<OutputFile> FewOld = [.. Old.Take(3)];
    private static readonly IReadOnlyList<OutputFile> FewNew = [.. New.Take(2)];

    [Fact]
    public void A_first_build_killed_at_any_step_leaves_nothing_or_whole_files_and_the_next_completes_it() =>
        KillAtEveryStep([], New);

    [Fact]
    public void A_later_build_killed_at_any_step_leaves_whole_files_and_the_next_completes_it() =>
        KillAtEveryStep(Old, New);

    [Fact]
    public void A_build_that_only_removes_may_be_killed_at_any_step() => KillAtEveryStep(Old, [.. Old.Take(1)]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_build_that_completes_another_may_itself_be_killed_at_any_step(bool isFirst)
    {
        using var clean = CleanBuildOf(FewNew);
        using var folder = CleanBuildOf(isFirst ? [] : FewOld);
        foreach (var killed in KillsAfterTheJournal(folder, FewNew))
        {
            foreach (var killedAgain in Kills(killed, FewNew))
                using (killedAgain)
                {
                    AssertEveryFileIsWhole(killedAgain);
                    killedAgain.Output.Publish(FewNew);
                    Assert.Equal(clean.Everything(), killedAgain.Everything());
                }

            killed.Dispose();
        }
    }

    [Fact]
    public void After_a_kill_the_site_before_can_be_published_as_well()
    {
        using var clean = CleanBuildOf(Old);
        using var folder = CleanBuildOf(Old);
        foreach (var killed in Kills(folder, New))
            using (killed)
            {
                killed.Output.Publish(Old);
                Assert.Equal(clean.Everything(), killed.Everything());
            }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Staged_files_that_a_power_cut_spoilt_never_reach_the_site(bool isFirst)
    {
        using var clean = CleanBuildOf(FewNew);
        using var folder = CleanBuildOf(isFirst ? [] : FewOld);
        foreach (var killed in KillsAfterTheJournal(folder, FewNew))
            using (killed)
            {
                foreach (var staged in StagedIn(killed))
                    File.WriteAllText(staged, "");
                foreach (var killedAgain in Kills(killed, FewNew))
                    using (killedAgain)
                        AssertEveryFileIsWhole(killedAgain);
                Assert.Equal(clean.Everything(), killed.Everything());
            }
    }

    [Fact]
    public void Of_a_first_build_the_files_that_a_power_cut_spared_are_completed_without_those_that_it_spoilt()
    {
        using var folder = CleanBuildOf([]);
        var killed = KillsAfterTheJournal(folder, SiteFolder.Site(("zh/a.html", "spoilt"), ("zh/b.html", "whole")))
            .First();
        using (killed)
        {
            File.WriteAllText(
                Assert.Single(StagedIn(killed), path => path.EndsWith("a.html", StringComparison.Ordinal)),
                "spoi"
            );

            killed.Publish(("zh/b.html", "whole"));

            Assert.Equal(["zh/", "zh/b.html"], killed.Pages().Keys);
            Assert.DoesNotContain("a.html", File.ReadAllText(killed.Manifest), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_site_replaces_any_other_just_as_if_it_were_published_into_an_empty_folder()
    {
        var random = new Random(20240131);
        using var folder = new SiteFolder();
        for (var round = 0; round < 60; round++)
        {
            var site = AnySite(random);
            using var clean = CleanBuildOf(site);

            var step = random.Next(20);
            foreach (var killed in Kills(folder, site, number => number == step))
                using (killed)
                {
                    killed.Output.Publish(site);
                    Assert.Equal(clean.Everything(), killed.Everything());
                }

            Assert.Equal(clean.Everything(), folder.Everything());
        }
    }

    private static void KillAtEveryStep(IReadOnlyList<OutputFile> before, IReadOnlyList<OutputFile> after)
    {
        using var clean = CleanBuildOf(after);
        using var cleanBefore = CleanBuildOf(before);
        using var folder = CleanBuildOf(before);
        var kills = Kills(folder, after);

        Assert.Contains(kills, killed => File.Exists(killed.Journal));
        foreach (var killed in kills)
            using (killed)
            {
                AssertEveryFileIsWhole(killed);
                if (!File.Exists(killed.Journal))
                    Assert.Equal(cleanBefore.Pages(), killed.Pages());

                PublishAfterCompletion(killed, after, clean);
                Assert.Equal(clean.Everything(), killed.Everything());
            }
    }

    /// <summary>Publishes, and looks whether an interrupted build was completed before anything else was done.</summary>
    private static void PublishAfterCompletion(SiteFolder killed, IReadOnlyList<OutputFile> site, SiteFolder clean)
    {
        var wasInterrupted = File.Exists(killed.Journal);
        var output = new DiskOutput(killed.Root)
        {
            Checkpoint = step =>
            {
                if (wasInterrupted && string.Equals(step, "read " + killed.Manifest, StringComparison.Ordinal))
                    Assert.Equal(clean.Pages(), killed.Pages());
            },
        };
        output.Publish(site);
    }

    /// <summary>Publishes, and answers the folder as it would be had the process been killed before each step.</summary>
    private static List<SiteFolder> Kills(
        SiteFolder folder,
        IReadOnlyList<OutputFile> site,
        Predicate<int>? onlyAt = null
    )
    {
        Directory.CreateDirectory(folder.Root);
        var kills = new List<SiteFolder>();
        var number = 0;
        var output = new DiskOutput(folder.Root)
        {
            Checkpoint = _ =>
            {
                lock (kills)
                    if (onlyAt?.Invoke(number++) is not false)
                        kills.Add(folder.AsKilledNow());
            },
        };
        output.Publish(site);
        return kills;
    }

    private static IEnumerable<SiteFolder> KillsAfterTheJournal(SiteFolder folder, IReadOnlyList<OutputFile> site)
    {
        foreach (var killed in Kills(folder, site))
            if (File.Exists(killed.Journal))
                yield return killed;
            else
                killed.Dispose();
    }

    private static IEnumerable<string> StagedIn(SiteFolder folder) =>
        Directory.EnumerateFiles(folder.PathOf(".yaolan/staging"), "*", SearchOption.AllDirectories);

    private static void AssertEveryFileIsWhole(SiteFolder folder)
    {
        var whole = Old.Concat(New).Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span))).ToHashSet();
        foreach (var (path, content) in folder.Pages().Where(entry => !entry.Key.EndsWith('/')))
            Assert.Contains((path, content), whole);
    }

    private static SiteFolder CleanBuildOf(IReadOnlyList<OutputFile> site)
    {
        var folder = new SiteFolder();
        folder.Output.Publish(site);
        return folder;
    }

    /// <summary>Few names and small depth, so that files, folders and spellings change places often.</summary>
    private static List<OutputFile> AnySite(Random random)
    {
        var site = new List<OutputFile>();
        var paths = new OutputPaths();
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var names = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.GetItems(["a", "A", "b"], 1)[0]);
            var path = string.Join('/', names);
            if (paths.Add(path))
                site.AddRange(SiteFolder.Site((path, random.GetItems(["", "1", "22", "33"], 1)[0])));
        }

        return site;
    }
}
