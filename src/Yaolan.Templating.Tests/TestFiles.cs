using System.Runtime.CompilerServices;

namespace Yaolan.Templating.Tests;

/// <summary>The files beside the tests.</summary>
internal static class TestFiles
{
    public static string PathOf(string name) => Path.Combine(Folder(), "TestFiles", name);

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
