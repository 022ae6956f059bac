using System.Text;
using Yaolan.Templating;

namespace Yaolan.Rendering;

/// <summary>The theme: the tool's own templates and assets, with a workspace's files laid over them one by one.</summary>
public sealed class TemplateFolder(string? folder) : ITemplateLoader
{
    private const string Prefix = "templates/";
    private const string AssetFolder = "assets/";

    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css",
        ".js",
        ".svg",
        ".txt",
        ".json",
        ".html",
    };

    /// <summary>The text of a template; names may leave the extension out.</summary>
    public TemplateSource? Load(string name)
    {
        var file = name.EndsWith(".html", StringComparison.Ordinal) ? name : $"{name}.html";
        if (Bytes(file) is not { } bytes)
            return null;
        using var reader = new StreamReader(new MemoryStream(bytes));
        return new TemplateSource(Prefix + file, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>Stylesheets, scripts and pictures, by path below the output folder.</summary>
    public IReadOnlyList<OutputFile> Assets() =>
        [
            .. Names()
                .Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new OutputFile(name, Unix(name, Bytes(name)!))),
        ];

    // A checkout on Windows may have given texts its line ends; the site has one form of them.
    private static byte[] Unix(string name, byte[] bytes) =>
        Texts.Contains(Path.GetExtension(name)) && bytes.AsSpan().Contains((byte)'\r')
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"))
            : bytes;

    private IEnumerable<string> Names()
    {
        var builtIn = typeof(TemplateFolder)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..].Replace('\\', '/'));
        if (folder is null || !Directory.Exists(folder))
            return builtIn;
        var own = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        return builtIn.Concat(own);
    }

    private byte[]? Bytes(string name)
    {
        if (folder is not null && IsInside(name) && File.Exists(Path.Combine(folder, name)))
            return File.ReadAllBytes(Path.Combine(folder, name));
        var assembly = typeof(TemplateFolder).Assembly;
        using var stream =
            assembly.GetManifestResourceStream(Prefix + name)
            ?? assembly.GetManifestResourceStream(Prefix + name.Replace('/', '\\'));
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // A template's name never leaves the folder.
    private static bool IsInside(string name) =>
        !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
