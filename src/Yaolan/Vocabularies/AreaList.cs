using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies;

/// <summary>All known areas, by code and by slug.</summary>
public sealed class AreaList
{
    private static readonly string[] Columns =
    [
        "code",
        "name_zh",
        "name_en",
        "slug",
        "parent",
        "valid_from",
        "valid_to",
    ];

    private readonly Dictionary<string, ReferenceArea> _byCode;
    private readonly Dictionary<string, ReferenceArea> _bySlug;

    private AreaList(IReadOnlyList<ReferenceArea> areas)
    {
        All = areas;
        _byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        _bySlug = areas.ToDictionary(area => area.Slug, StringComparer.Ordinal);
    }

    public IReadOnlyList<ReferenceArea> All { get; }

    public ReferenceArea? OfCode(string code) => _byCode.GetValueOrDefault(code);

    public ReferenceArea? OfSlug(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The area above in the order of government, or null.</summary>
    public ReferenceArea? ParentOf(ReferenceArea area) => OfCode(area.Parent);

    internal static AreaList Read(IEnumerable<VocabularyLayer> layers, NameLists names, DiagnosticBag diagnostics)
    {
        var areas = new SortedDictionary<string, ReferenceArea>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var row in CsvTable.Read(layer.Text, layer.Path, Columns, diagnostics))
            {
                var area = Area(row, names, diagnostics);
                if (area is null)
                    continue;
                if (slugs.TryGetValue(area.Slug, out var owner) && owner != area.Code)
                    diagnostics.Report(VocabularyRules.WrongValue, row.Location, "slug", area.Slug, owner);
                else
                {
                    slugs[area.Slug] = area.Code;
                    areas[area.Code] = area;
                }
            }
        }
        return new AreaList([.. areas.Values]);
    }

    private static ReferenceArea? Area(TableRow row, NameLists names, DiagnosticBag diagnostics)
    {
        var (code, name, slug) = (row["code"], row["name_zh"], row["slug"]);
        if (code.Length != 6 || !code.All(char.IsAsciiDigit))
        {
            diagnostics.Report(VocabularyRules.WrongValue, row.Location, "code", code, "110000");
            return null;
        }
        if (name.Length == 0 || !Slug.IsValid(slug))
        {
            diagnostics.Report(VocabularyRules.WrongValue, row.Location, "slug", slug, "a-z 0-9 -");
            return null;
        }
        return new ReferenceArea(
            code,
            new LocalizedText(name, row["name_en"]),
            names.ShortName(name),
            slug,
            row["parent"],
            Year(row["valid_from"]),
            Year(row["valid_to"])
        );
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
