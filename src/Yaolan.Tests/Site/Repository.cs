namespace Yaolan.Tests.Site;

/// <summary>The repository that the tests were built in, and copies of it to break.</summary>
internal static class Repository
{
    public static Workspace Workspace { get; } = Workspace.At(AppContext.BaseDirectory);

    /// <summary>A temporary workspace with the repository's seeds and content; the tool's own theme serves it.</summary>
    public static TemporaryWorkspace Copy()
    {
        var copy = new TemporaryWorkspace();
        CopyFolder(Workspace.Seeds, copy.Workspace.Seeds);
        CopyFolder(Workspace.Content.Path, copy.Workspace.Content.Path);
        return copy;
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.GetDirectories(from))
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}

/// <summary>A workspace that goes when the test is over.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    public Workspace Workspace { get; } = new(Directory.CreateTempSubdirectory("yaolan-test-").FullName);

    public string FileOf(params ReadOnlySpan<string> parts) => Path.Combine([Workspace.Root, .. parts]);

    public void Edit(string file, Func<string, string> change)
    {
        var path = Path.Combine(Workspace.Root, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    public void Dispose() => Directory.Delete(Workspace.Root, recursive: true);
}
