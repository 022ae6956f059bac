using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Benchmarks.Corpus;

/// <summary>What one build of a workspace took, from the start of the program to its end.</summary>
internal sealed record WholeBuild(
    int Reports,
    int Pages,
    int Written,
    long Bytes,
    double Wall,
    double Processor,
    double PeakMegabytes,
    double AllocatedMegabytes
)
{
    /// <summary>The first argument of a program that is to build once and tell what it took.</summary>
    public const string Command = "build-once";

    /// <summary>Builds in a program of its own, so that nothing is warm and memory is that of the build alone.</summary>
    public static WholeBuild Measure(string root, string output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, root, output])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var program = Process.Start(start)!;
        var told = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return program.ExitCode == 0
            ? JsonSerializer.Deserialize<WholeBuild>(told)!
            : throw new InvalidOperationException($"The build failed: {told}");
    }

    /// <summary>Builds here and now, without the search index, and writes what it took to standard output.</summary>
    public static int Run(string root, string output)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new Workspace(root);
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var summary = new Pipeline(workspace, vocabulary, diagnostics).BuildSite(new DiskOutput(output));
        if (summary is null)
        {
            foreach (var found in diagnostics.Sorted().Where(found => found.Severity == Severity.Error).Take(20))
                Console.WriteLine($"{found.Location} {found.Rule.Code} {string.Join(", ", found.Arguments)}");
            return 1;
        }
        using var self = Process.GetCurrentProcess();
        var build = new WholeBuild(
            summary.Site.Reports.Count,
            summary.Site.Pages.Count,
            summary.Published.Written,
            summary.Published.BytesWritten,
            (DateTime.Now - self.StartTime).TotalSeconds,
            self.TotalProcessorTime.TotalSeconds,
            self.PeakWorkingSet64 / 1e6,
            GC.GetTotalAllocatedBytes() / 1e6
        );
        Console.WriteLine(JsonSerializer.Serialize(build));
        return 0;
    }

    private string PerMegabyte =>
        Bytes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{1e9 * Processor / Bytes:0.0} ms");

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Wall:0.00} s | {Processor:0.00} s | {PeakMegabytes:0} MB | {AllocatedMegabytes:0} MB | {Reports / Wall:0} | {Pages} | {Written} | {Bytes / 1e6:0.0} MB | {1000 * Processor / Pages:0.00} ms | {PerMegabyte} |"
        );
}
