using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>Which way an indicator should move to be better; none where neither is (consumer prices).</summary>
public enum BetterDirection
{
    None,
    Higher,
    Lower,
}

/// <summary>A thing that reports measure again and again, named so that its figures can stand in one table.</summary>
/// <param name="Aliases">Phrases that name exactly this thing, the name itself among them.</param>
/// <param name="NotAliases">Longer phrases that hold an alias but name something else (a subset, a relative).</param>
/// <param name="UnitOfMeasure">The unit of its level.</param>
/// <param name="UnitInName">True when the English name says what is counted (new urban jobs), so that figures need no unit word.</param>
/// <param name="Measure">The measure that reports headline.</param>
public sealed record Indicator(
    string Code,
    LocalizedText Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> NotAliases,
    string Theme,
    string UnitOfMeasure,
    bool UnitInName,
    string Measure,
    IReadOnlyList<string> Measures,
    BetterDirection Better,
    LocalizedText Definition
)
{
    private static readonly string[] AllowedMeasures = ["level", "growth", "change", "share", "ratio", "rank", "count"];

    internal static Indicator? Read(string code, YamlKeys keys, DiagnosticBag diagnostics)
    {
        var name = LocalizedText.Read(keys.Keys("name"), keys, "name", diagnostics);
        var measure = keys.Choice("measure", AllowedMeasures) ?? "level";
        var measures = keys.Texts("measures");
        return new Indicator(
            code,
            name,
            [.. keys.Texts("aliases").Prepend(name.Chinese).Distinct(StringComparer.Ordinal)],
            keys.Texts("not"),
            keys.Required("theme"),
            keys.Required("unit"),
            keys.Flag("unit_in_name"),
            measure,
            measures.Count > 0 ? measures : [measure],
            keys.Choice("better", ["higher", "lower", "none"]) switch
            {
                "higher" => BetterDirection.Higher,
                "lower" => BetterDirection.Lower,
                _ => BetterDirection.None,
            },
            LocalizedText.Read(keys.Keys("definition"), keys, "definition", diagnostics)
        );
    }
}
