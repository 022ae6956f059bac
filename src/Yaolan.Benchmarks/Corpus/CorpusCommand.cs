namespace Yaolan.Benchmarks.Corpus;

/// <summary>
/// <c>corpus N [N…]</c>: made-up workspaces of so many reports, each built twice, and once by Hugo where that is installed.
/// </summary>
internal static class CorpusCommand
{
    public static void Run(IEnumerable<int> counts)
    {
        Console.WriteLine(
            "| reports | build | wall | processor | peak memory | allocated | reports per second | pages | files written | bytes written "
                + "| processor per page | per MB |"
        );
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var count in counts)
            Run(count);
    }

    private static void Run(int count)
    {
        // Memory rather than a disk, where the system has such a folder: disks differ more than programs.
        var memory = new DirectoryInfo("/dev/shm");
        var place = Path.Combine(memory.Exists ? memory.FullName : Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (workspace, output) = (Path.Combine(place, "workspace"), Path.Combine(place, "site"));
            new SyntheticWorkspace(workspace).Write(count);
            Console.WriteLine($"| {count} | clean {WholeBuild.Measure(workspace, output)}");
            Console.WriteLine($"| {count} | nothing changed {WholeBuild.Measure(workspace, output)}");
            Directory.Delete(output, recursive: true);
            if (HugoBuild.Measure(new Workspace(workspace), Path.Combine(place, "hugo")) is { } hugo)
                Console.WriteLine($"| {count} | Hugo, plain pages {hugo}");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
