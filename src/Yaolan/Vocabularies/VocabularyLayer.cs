using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>One text of a vocabulary file: the built-in one, or the workspace's own laid over it.</summary>
internal sealed record VocabularyLayer(string Path, string Text);

/// <summary>Where vocabulary comes from: embedded in the tool, with the workspace's files laid over entry by entry.</summary>
internal sealed class VocabularyFiles(string? workspaceFolder)
{
    public IReadOnlyList<VocabularyLayer> Layers(string file)
    {
        var builtIn = Embedded(file);
        var own = Own(file);
        if (own is null)
            return builtIn is null ? [] : [builtIn];
        // The workspace this tool was built from holds the built-in files themselves: once is enough.
        return builtIn is null || builtIn.Text == own.Text ? [own] : [builtIn, own];
    }

    /// <summary>The layers of a YAML file, as far as they can be read.</summary>
    public IReadOnlyList<YamlMapping> Mappings(string file, DiagnosticBag diagnostics) =>
        [.. Layers(file).Select(layer => YamlFile.Read(layer.Text, layer.Path, diagnostics)).OfType<YamlMapping>()];

    private static VocabularyLayer? Embedded(string file)
    {
        var stream = typeof(VocabularyFiles).Assembly.GetManifestResourceStream($"vocabulary/{file}");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new VocabularyLayer($"vocabulary/{file}", Unix(reader.ReadToEnd()));
    }

    private VocabularyLayer? Own(string file)
    {
        if (workspaceFolder is null)
            return null;
        var path = Path.Combine(workspaceFolder, file);
        return File.Exists(path)
            ? new VocabularyLayer($"content/vocabulary/{file}", Unix(File.ReadAllText(path)))
            : null;
    }

    private static string Unix(string text) => text.ReplaceLineEndings("\n");
}
