using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>An office that a speaker holds: 代市长, Acting Mayor.</summary>
public sealed record OfficeRole(string Chinese, string English);

/// <summary>Words that names are made of: class words of areas, offices, family names with their spelling.</summary>
/// <param name="OwnWords">What only a report of an area of that level calls its own area and government: 我市, 省委.</param>
public sealed record NameLists(
    IReadOnlyList<string> AreaSuffixes,
    IReadOnlyList<(AreaLevel Level, IReadOnlyList<string> Words)> OwnWords,
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

    // Of two levels whose words are equally many, the one listed first is taken.
    private static readonly (string Key, AreaLevel Level)[] Levels =
    [
        ("prefecture", AreaLevel.Prefecture),
        ("province", AreaLevel.Province),
        ("county", AreaLevel.County),
        ("nation", AreaLevel.Nation),
    ];

    internal static NameLists Read(IEnumerable<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var suffixes = new List<string>();
        var own = Levels.ToDictionary(level => level.Key, _ => new List<string>(), StringComparer.Ordinal);
        var roles = new List<OfficeRole>();
        var surnames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            suffixes.AddRange(keys.Texts("area_suffixes"));
            if (YamlKeys.Of(keys.Node("own_words"), diagnostics) is { } levels)
            {
                foreach (var (level, words) in own)
                    words.AddRange(levels.Texts(level));
                levels.Finish();
            }
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
                .. Levels.Select(level =>
                    (level.Level, (IReadOnlyList<string>)[.. own[level.Key].Distinct(StringComparer.Ordinal)])
                ),
            ],
            [
                .. roles
                    .DistinctBy(role => role.Chinese, StringComparer.Ordinal)
                    .OrderByDescending(role => role.Chinese.Length),
            ],
            surnames
        );
    }
}
