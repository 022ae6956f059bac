using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>A field of policy that indicators and sections belong to.</summary>
public sealed record Theme(string Code, LocalizedText Name, LocalizedText Description, IReadOnlyList<string> Keywords)
{
    internal static Theme Read(string code, YamlKeys keys, DiagnosticBag diagnostics) =>
        new(
            code,
            LocalizedText.Read(keys.Keys("name"), keys, "name", diagnostics),
            LocalizedText.Read(keys.Keys("description"), keys, "description", diagnostics),
            keys.Texts("keywords")
        );
}
