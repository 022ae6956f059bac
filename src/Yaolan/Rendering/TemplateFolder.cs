using System.Globalization;
using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Sources;
using Yaolan.Templating;

namespace Yaolan.Rendering;

/// <summary>The theme: the tool's own templates and assets, with a workspace's files laid over them one by one.</summary>
public sealed class TemplateFolder : ITemplateLoader
{
    private const string Prefix = "templates/";
    private const string AssetFolder = "assets/";

    /// <summary>Hosts take no larger file.</summary>
    private const int LargestMegabytes = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Links that lead in a circle would be followed without end.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css",
        ".js",
        ".svg",
        ".txt",
        ".json",
        ".html",
    };

    private readonly string? _folder;

    // The workspace's own files as they were at one moment; null to look at the folder each time.
    private readonly Dictionary<string, byte[]>? _kept;

    public TemplateFolder(string? folder) => _folder = folder;

    private TemplateFolder(Dictionary<string, byte[]> kept) => _kept = kept;

    /// <summary>The theme as it is now: later changes of the folder do not reach it.</summary>
    public TemplateFolder Kept() =>
        new(Own().ToDictionary(name => name, name => Bytes(name) ?? [], StringComparer.Ordinal));

    /// <summary>Whether two kept themes are made of the same files.</summary>
    public bool IsSameAs(TemplateFolder other) =>
        (_kept, other._kept) is ({ } ours, { } theirs)
        && ours.Count == theirs.Count
        && ours.All(file => theirs.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));

    /// <summary>The text of a template; names may leave the extension out.</summary>
    /// <exception cref="TemplateFailure">It is no text.</exception>
    public TemplateSource? Load(string name)
    {
        var file = name.EndsWith(".html", StringComparison.Ordinal) ? name : $"{name}.html";
        if (Bytes(file) is not { } bytes)
            return null;
        var path = Prefix + file;
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), Utf8);
            return new TemplateSource(path, reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException broken)
        {
            var problem = new TemplateProblem(new SourceLocation(path), "The template is not valid UTF-8: save it so.");
            throw new TemplateFailure([problem], broken);
        }
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
        return builtIn.Concat(Own());
    }

    private IEnumerable<string> Own()
    {
        if (_kept is not null)
            return _kept.Keys;
        if (_folder is null || !Directory.Exists(_folder))
            return [];
        return Directory
            .EnumerateFiles(_folder, "*", Everything)
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(name => !IsHidden(name));
    }

    // What editors and systems keep beside the files, such as .DS_Store.
    private static bool IsHidden(string name) =>
        name.Split('/').Any(part => part.StartsWith('.') || part.EndsWith('~'));

    private byte[]? Bytes(string name)
    {
        if (_kept?.TryGetValue(name, out var kept) is true)
            return kept;
        if (_folder is not null && IsInside(name) && File.Exists(Path.Combine(_folder, name)))
            return UntrustedFile.ReadUpTo(Path.Combine(_folder, name), LargestMegabytes << 20)
                ?? throw new IOException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Prefix}{name} has more than {LargestMegabytes} MB, and hosts take no larger file: make it smaller."
                    )
                );
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
