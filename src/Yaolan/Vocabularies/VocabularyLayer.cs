using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>One text of a vocabulary file: the built-in one, or the workspace's own laid over it.</summary>
internal sealed record VocabularyLayer(string Path, string Text);

/// <summary>Where vocabulary comes from: embedded in the tool, with the workspace's files laid over entry by entry.</summary>
internal sealed class VocabularyFiles(string? workspaceFolder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public IReadOnlyList<VocabularyLayer> Layers(string file, DiagnosticBag diagnostics)
    {
        var builtIn = Embedded(file);
        var own = Own(file, diagnostics);
        if (own is null)
            return builtIn is null ? [] : [builtIn];
        // The workspace this tool was built from holds the built-in files themselves: once is enough.
        return builtIn is null || builtIn.Text == own.Text ? [own] : [builtIn, own];
    }

    /// <summary>The layers of a YAML file, as far as they can be read.</summary>
    public IReadOnlyList<YamlMapping> Mappings(string file, DiagnosticBag diagnostics) =>
        [
            .. Layers(file, diagnostics)
                .Select(layer => Mapping(YamlFile.Read(layer.Text, layer.Path, diagnostics), layer.Path, diagnostics))
                .OfType<YamlMapping>(),
        ];

    private static YamlMapping? Mapping(YamlNode? node, string path, DiagnosticBag diagnostics)
    {
        if (node is not (null or YamlMapping or YamlScalar { IsNull: true }))
            diagnostics.Report(VocabularyRules.WrongKindOfNode, new SourceLocation(path, 1, 1), "key: value");
        return node as YamlMapping;
    }

    /// <summary>A table that workspaces do not lay anything over.</summary>
    public static VocabularyLayer BuiltIn(string file) =>
        Embedded(file) ?? throw new InvalidOperationException($"{file} is not part of the tool.");

    private static VocabularyLayer? Embedded(string file)
    {
        var stream = typeof(VocabularyFiles).Assembly.GetManifestResourceStream($"vocabulary/{file}");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new VocabularyLayer($"vocabulary/{file}", Unix(reader.ReadToEnd()));
    }

    // A table that a spreadsheet saved in the system's own encoding would otherwise fill the site with marks of replacement.
    private VocabularyLayer? Own(string file, DiagnosticBag diagnostics)
    {
        if (workspaceFolder is null)
            return null;
        var info = new FileInfo(Path.Combine(workspaceFolder, file));
        if (!info.Exists)
            return null;
        var path = $"content/vocabulary/{file}";
        try
        {
            // What has no length may be a pipe, and to open one waits until somebody writes into it.
            return new VocabularyLayer(path, info.Length == 0 ? "" : Unix(File.ReadAllText(info.FullName, Utf8)));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Report(VocabularyRules.NotUtf8, new SourceLocation(path));
            return null;
        }
    }

    private static string Unix(string text) => text.ReplaceLineEndings("\n");
}
