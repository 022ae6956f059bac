using System.Reflection;
using Yaolan.Rendering;

namespace Yaolan.Cli;

/// <summary>The files that a new workspace begins with; they stand in the folder of this name.</summary>
internal static class NewWorkspace
{
    private const string Prefix = "new/";

    /// <summary>Begins the names that start with a dot in a workspace: here they would rule this repository.</summary>
    private const string Dot = "dot-";

    private const string ThemeGuide = "templates/README.md";

    /// <summary>
    /// What keeps a folder from being filled: a file of that name, or something in it; null when nothing does. What a killed
    /// program began may be completed.
    /// </summary>
    public static string? ObstacleIn(string folder)
    {
        if (File.Exists(folder))
            return Path.GetFileName(folder);
        if (!Directory.Exists(folder))
            return null;
        var ours = Files().ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return Directory
            .EnumerateFileSystemEntries(folder)
            .Order(StringComparer.Ordinal)
            // A repository just made or cloned is empty all the same.
            .Where(entry => Path.GetFileName(entry) != ".git" && !IsBegun(entry, folder, ours))
            .Select(Path.GetFileName)
            .FirstOrDefault();
    }

    // The beginning of one of our files, or folders that hold nothing else.
    private static bool IsBegun(string entry, string folder, Dictionary<string, byte[]> ours)
    {
        var info = new FileInfo(entry);
        if (info.LinkTarget is not null)
            return false;
        var path = Path.GetRelativePath(folder, entry).Replace(Path.DirectorySeparatorChar, '/');
        return info.Exists
            ? ours.TryGetValue(path, out var bytes)
                && info.Length <= bytes.Length
                && bytes.AsSpan().StartsWith(File.ReadAllBytes(entry))
            : ours.Keys.Any(file => file.StartsWith($"{path}/", StringComparison.Ordinal))
                && Directory.EnumerateFileSystemEntries(entry).All(inside => IsBegun(inside, folder, ours));
    }

    /// <summary>Writes all files, or none where one cannot be written: the folder stays one that may be filled.</summary>
    /// <returns>How many files were written.</returns>
    public static int Create(string folder)
    {
        var files = Files().ToList();
        var isNew = !Directory.Exists(folder);
        try
        {
            foreach (var (path, bytes) in files)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }
        catch
        {
            foreach (var name in files.Select(file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal))
                Remove(Path.Combine(folder, name));
            if (isNew)
                Remove(folder);
            throw;
        }
        return files.Count;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else if (File.Exists(path))
            File.Delete(path);
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        var own = typeof(NewWorkspace).Assembly;
        foreach (
            var name in own.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        )
        {
            var parts = name[Prefix.Length..].Split('/', '\\');
            var path = parts.Select(part =>
                part.StartsWith(Dot, StringComparison.Ordinal) ? $".{part[Dot.Length..]}" : part
            );
            yield return (string.Join('/', path), Bytes(own, name));
        }
        // What the theme's author must know changes with the theme, so it comes from there.
        yield return (ThemeGuide, Bytes(typeof(TemplateFolder).Assembly, ThemeGuide));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
