using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>Where the English of terms comes from.</summary>
public sealed record TermSource(string Code, LocalizedText Name)
{
    internal static TermSource Read(string code, YamlKeys keys, DiagnosticBag diagnostics) =>
        new(code, LocalizedText.Read(keys.Keys("name"), keys, "name", diagnostics));
}
