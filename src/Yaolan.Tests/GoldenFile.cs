using System.Runtime.CompilerServices;
using Xunit;

namespace Yaolan.Tests;

/// <summary>Expected text in a file. With YAOLAN_ACCEPT=1 in the environment the found text becomes the expected one.</summary>
internal static class GoldenFile
{
    public static void Matches(string found, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(FolderOf(test), name);
        if (Environment.GetEnvironmentVariable("YAOLAN_ACCEPT") == "1")
            File.WriteAllText(file, found);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.Equal(expected.Split('\n'), found.Split('\n'));
    }

    /// <summary>The folder of a test's source, found below the repository, since builds may map paths.</summary>
    public static string FolderOf(string test)
    {
        var path = test.Replace('\\', '/');
        var below = path[(path.LastIndexOf("/Yaolan.Tests/", StringComparison.Ordinal) + 1)..];
        return Path.GetDirectoryName(Path.Combine(Site.Repository.Workspace.Root, "src", below))!;
    }
}
