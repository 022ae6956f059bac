using Yaolan.Diagnostics;

namespace Yaolan.Sources;

/// <summary>A value from a sidecar, and whether the editor marked it as inferred.</summary>
public sealed record StatedValue(string Text, bool Inferred);

/// <summary>One section of the author's order: a heading as printed, its kind where given, the sections below it.</summary>
/// <param name="Inferred">True for a heading that the text lacks.</param>
public sealed record OutlineEntry(
    string Heading,
    string? Kind,
    bool Inferred,
    IReadOnlyList<OutlineEntry> Sections,
    SourceLocation Location
);

/// <summary>What the editor wrote beside a seed: metadata, the order of sections, errata.</summary>
public sealed record Sidecar(
    string Path,
    IReadOnlyDictionary<string, StatedValue> Values,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<OutlineEntry> Outline,
    IReadOnlyList<Erratum> Errata,
    IReadOnlyDictionary<string, SourceLocation> Places
)
{
    /// <summary>The sidecar of a seed that has none: everything is inferred.</summary>
    public static Sidecar None(string path) =>
        new(
            path,
            new Dictionary<string, StatedValue>(StringComparer.Ordinal),
            [],
            [],
            [],
            new Dictionary<string, SourceLocation>(StringComparer.Ordinal)
        );

    public string? this[string key] => Values.GetValueOrDefault(key)?.Text;

    public SourceLocation PlaceOf(string key) => Places.GetValueOrDefault(key) ?? new SourceLocation(Path);
}
