using System.Diagnostics;
using System.Text;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Rendering;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Robustness;

/// <summary>Builds killed without warning leave one whole site, and people's files as they were.</summary>
public sealed class KilledBuildTests
{
    // A hundred take minutes; a machine in a hurry sets fewer.
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("YAOLAN_KILLS") ?? "100",
        System.Globalization.CultureInfo.InvariantCulture
    );

    private static readonly TimeSpan LongestWriting = TimeSpan.FromMilliseconds(80);

    [Fact]
    public void A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        using var workspace = BuildProcess.Small();
        var output = workspace.FileOf("out");
        BuildProcess.Retitle(workspace, "甲");
        var duration = Enumerable.Range(0, 3).Min(_ => Built(workspace, output));
        var sites = new[] { SiteOf(workspace, "甲"), SiteOf(workspace, "乙") };
        Assert.Equal(Names(sites[0]), BuildProcess.Hashes(output).Keys);

        var random = new Random(20240131);
        var (killed, interrupted, current) = (0, 0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var wanted = 1 - current;
            BuildProcess.Retitle(workspace, wanted == 0 ? "甲" : "乙");
            var before = People(workspace);
            // Every other kill falls into the short time in which files are written.
            killed +=
                kill % 2 == 0
                    ? Killed(workspace, output, whenStaging: false, duration * ((kill + random.NextDouble()) / Kills))
                    : Killed(workspace, output, whenStaging: true, LongestWriting * random.NextDouble());

            Assert.Equal(before, People(workspace));
            if (File.Exists(Path.Combine(output, ".yaolan", "journal")))
            {
                interrupted++;
                AssertEveryFileIsWhole(output, sites);
            }
            else
                Assert.Contains(sites, site => Same(site, output));

            // The next build: most in this process, which is quicker; some as people run it.
            if (kill % 20 == 19)
                Assert.Equal(0, BuildProcess.Run(workspace.Workspace.Root, output).Code);
            else
                new DiskOutput(output).Publish(sites[wanted]);
            Assert.True(Same(sites[wanted], output), $"after kill {kill}");
            Assert.Equal(
                ["lock", "manifest"],
                Directory
                    .EnumerateFileSystemEntries(Path.Combine(output, ".yaolan"))
                    .Select(Path.GetFileName)
                    .Order(StringComparer.Ordinal)
            );
            current = wanted;
        }
        Assert.True(
            killed > Kills / 2,
            $"only {killed} builds were killed in time; {interrupted} of them in the midst of publishing"
        );
    }

    private static TimeSpan Built(TemporaryWorkspace workspace, string output)
    {
        var watch = Stopwatch.StartNew();
        var (code, said) = BuildProcess.Run(workspace.Workspace.Root, output);
        Assert.True(code == 0, said);
        return watch.Elapsed;
    }

    /// <returns>1 when the build was killed, 0 when it had ended before.</returns>
    private static int Killed(TemporaryWorkspace workspace, string output, bool whenStaging, TimeSpan delay)
    {
        using var process = BuildProcess.Start(workspace.Workspace.Root, output);
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        while (whenStaging && !process.HasExited && !Directory.Exists(Path.Combine(output, ".yaolan", "staging")))
            Thread.Sleep(1);
        if (process.WaitForExit(delay))
            return 0;
        process.Kill();
        process.WaitForExit();
        return 1;
    }

    private static IReadOnlyList<OutputFile> SiteOf(TemporaryWorkspace workspace, string title)
    {
        BuildProcess.Retitle(workspace, title);
        var diagnostics = new DiagnosticBag();
        var memory = new MemoryOutput();
        var vocabulary = Vocabulary.Load(workspace.Workspace.Content.Vocabulary, diagnostics);
        Assert.NotNull(new Pipeline(workspace.Workspace, vocabulary, diagnostics).BuildSite(memory));
        return [.. memory.Files.Select(file => new OutputFile(file.Key, file.Value))];
    }

    private static IEnumerable<string> Names(IReadOnlyList<OutputFile> site) =>
        site.Select(file => file.Path).Order(StringComparer.Ordinal);

    private static bool Same(IReadOnlyList<OutputFile> site, string output) =>
        Names(site).SequenceEqual(BuildProcess.Hashes(output).Keys, StringComparer.Ordinal)
        && site.All(file => file.Content.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(output, file.Path))));

    private static void AssertEveryFileIsWhole(string output, IReadOnlyList<OutputFile>[] sites)
    {
        foreach (var path in BuildProcess.Hashes(output).Keys)
        {
            var bytes = File.ReadAllBytes(Path.Combine(output, path));
            Assert.Contains(
                sites.SelectMany(site => site),
                file => file.Path == path && file.Content.Span.SequenceEqual(bytes)
            );
        }
    }

    /// <summary>All that is people's: seeds and content.</summary>
    private static string People(TemporaryWorkspace workspace)
    {
        var all = new StringBuilder();
        foreach (var folder in (string[])[workspace.Workspace.Seeds, workspace.Workspace.Content.Path])
        foreach (var (path, hash) in BuildProcess.Hashes(folder))
            all.Append(path).Append(' ').Append(hash).Append('\n');
        return all.ToString();
    }
}
