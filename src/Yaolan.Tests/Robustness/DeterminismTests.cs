using System.Text;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>The same content gives the same bytes wherever and however it is built.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Culture_time_zone_threads_folder_order_of_files_and_line_ends_change_no_byte()
    {
        using var plain = Repository.Copy();
        var expected = Built(plain.Workspace, Setting("en_US.UTF-8", "UTC", threads: 2));

        using var chinese = Repository.Copy();
        Assert.Equal(expected, Built(chinese.Workspace, Setting("zh_CN.UTF-8", "Asia/Shanghai", threads: 1)));

        using var shuffled = new TemporaryWorkspace();
        var elsewhere = new Workspace(shuffled.FileOf("a folder", "另一个文件夹", "İı"));
        CopyShuffledAsOnWindows(elsewhere.Root);
        Assert.Equal(expected, Built(elsewhere, Setting("tr_TR.UTF-8", "America/St_Johns", threads: 8)));
        Assert.Equal(expected, Built(elsewhere, Setting("ar_SA.UTF-8", "Asia/Shanghai", threads: 8)));
        var invariant = Setting("C", "America/St_Johns", threads: 1);
        invariant["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        Assert.Equal(expected, Built(elsewhere, invariant));
    }

    private static Dictionary<string, string> Setting(string culture, string timeZone, int threads) =>
        new(StringComparer.Ordinal)
        {
            ["LANG"] = culture,
            ["LC_ALL"] = culture,
            ["TZ"] = timeZone,
            ["DOTNET_PROCESSOR_COUNT"] = threads.ToString("X", null),
        };

    /// <summary>A build into a folder of its own, from nothing.</summary>
    private static SortedDictionary<string, string> Built(Workspace workspace, Dictionary<string, string> environment)
    {
        var output = Directory.CreateTempSubdirectory("yaolan-built-").FullName;
        try
        {
            var (code, said) = BuildProcess.Finish(BuildProcess.Start(workspace.Root, output, environment));
            Assert.True(code == 0, said);
            var isChinese = environment["LANG"].StartsWith("zh", StringComparison.Ordinal);
            Assert.Equal(isChinese, said.Contains('页', StringComparison.Ordinal));
            return BuildProcess.Hashes(output);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>Files made in another order, which is the order in which some file systems list them, and with CR LF.</summary>
    private static void CopyShuffledAsOnWindows(string root)
    {
        var from = Repository.Workspace.Root;
        var files = ((string[])["seeds", "content", "templates"])
            .SelectMany(folder => Directory.GetFiles(Path.Combine(from, folder), "*", SearchOption.AllDirectories))
            .ToArray();
        new Random(20240131).Shuffle(files);
        foreach (var file in files)
        {
            var copy = Path.Combine(root, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            var bytes = File.ReadAllBytes(file);
            if (Path.GetExtension(file) is not (".txt" or ".png"))
                bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n"));
            File.WriteAllBytes(copy, bytes);
        }
    }
}
