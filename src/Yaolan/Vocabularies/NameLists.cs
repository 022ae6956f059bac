using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>An office that a speaker holds: 代市长, Acting Mayor.</summary>
public sealed record OfficeRole(string Chinese, string English);

/// <summary>Words that names are made of: class words of areas, offices, family names with their spelling.</summary>
public sealed record NameLists(
    IReadOnlyList<string> AreaSuffixes,
    IReadOnlyList<OfficeRole> Roles,
    IReadOnlyDictionary<string, string> Surnames
)
{
    /// <summary>An area's name without its class word, never shorter than two characters.</summary>
    public string ShortName(string areaName)
    {
        var suffix = AreaSuffixes.FirstOrDefault(suffix =>
            areaName.EndsWith(suffix, StringComparison.Ordinal) && areaName.Length - suffix.Length >= 2
        );
        return suffix is null ? areaName : areaName[..^suffix.Length];
    }

    internal static NameLists Read(IEnumerable<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var suffixes = new List<string>();
        var roles = new List<OfficeRole>();
        var surnames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            suffixes.AddRange(keys.Texts("area_suffixes"));
            foreach (
                var role in keys.Children("roles").Select(node => YamlKeys.Of(node, diagnostics)).OfType<YamlKeys>()
            )
            {
                roles.Add(new OfficeRole(role.Required("zh"), role.Required("en")));
                role.Finish();
            }
            if (keys.Node("surnames") is YamlMapping list)
            {
                foreach (var entry in list.Entries)
                    surnames[entry.Key] = (entry.Node as YamlScalar)?.Text ?? "";
            }
            keys.Finish();
        }
        return new NameLists(
            [.. suffixes.Distinct(StringComparer.Ordinal).OrderByDescending(suffix => suffix.Length)],
            [
                .. roles
                    .DistinctBy(role => role.Chinese, StringComparer.Ordinal)
                    .OrderByDescending(role => role.Chinese.Length),
            ],
            surnames
        );
    }
}
