using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies;

/// <summary>All known areas, by code and by slug: those that the table of areas lists, and behind them the counties of the gazetteer.</summary>
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

    private readonly IReadOnlyDictionary<string, SourceLocation> _places;

    private AreaList(
        IReadOnlyList<ReferenceArea> areas,
        IReadOnlyDictionary<string, SourceLocation> places,
        Gazetteer counties
    )
    {
        All = areas;
        Counties = counties;
        _places = places;
        _byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        _bySlug = areas.ToDictionary(area => area.Slug, StringComparer.Ordinal);
    }

    /// <summary>The areas whose names are known wherever they stand: those of <c>areas.csv</c>.</summary>
    public IReadOnlyList<ReferenceArea> All { get; }

    public Gazetteer Counties { get; }

    public ReferenceArea? OfCode(string code) =>
        _byCode.GetValueOrDefault(code) ?? (IsCodeOfCounty(code) ? Counties.OfCode(code) : null);

    public ReferenceArea? OfSlug(string slug) => _bySlug.GetValueOrDefault(slug) ?? Counties.OfSlug(slug);

    /// <summary>The area above in the order of government, or null.</summary>
    public ReferenceArea? ParentOf(ReferenceArea area) => OfCode(area.Parent);

    /// <summary>Where the line of an area stands, for findings about it.</summary>
    internal SourceLocation PlaceOf(ReferenceArea area) => _places[area.Code];

    /// <param name="counties">The table of the gazetteer, asked for when one of its places is looked for.</param>
    internal static AreaList Read(
        IEnumerable<VocabularyLayer> layers,
        Func<VocabularyLayer> counties,
        NameLists names,
        DiagnosticBag diagnostics
    )
    {
        var areas = new SortedDictionary<string, ReferenceArea>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var row in layers.SelectMany(layer => CsvTable.Read(layer.Text, layer.Path, Columns, diagnostics)))
        {
            if (Area(row, names, diagnostics) is not { } area)
                continue;
            if (places.TryGetValue(area.Code, out var first) && first.Path == row.Location.Path)
                diagnostics.Report(VocabularyRules.DoubleCode, row.Location, area.Code, $"{first}");
            else if (slugs.TryGetValue(area.Slug, out var owner) && owner != area.Code)
                diagnostics.Report(VocabularyRules.DoubleSlug, row.Location, area.Slug, owner);
            else
            {
                slugs[area.Slug] = area.Code;
                areas[area.Code] = area;
                places[area.Code] = row.Location;
            }
        }
        return new AreaList([.. areas.Values], places, new Gazetteer(() => Rows(counties(), names)));
    }

    private static IEnumerable<ReferenceArea> Rows(VocabularyLayer layer, NameLists names)
    {
        var diagnostics = new DiagnosticBag();
        return CsvTable
            .Read(layer.Text, layer.Path, Columns, diagnostics)
            .Select(row => Area(row, names, diagnostics))
            .OfType<ReferenceArea>();
    }

    private static bool IsCodeOfCounty(string code) =>
        code.Length == 6 && !code.EndsWith("00", StringComparison.Ordinal);

    // Everything that is wrong with a line is said at once.
    private static ReferenceArea? Area(TableRow row, NameLists names, DiagnosticBag diagnostics)
    {
        var (code, name, slug) = (row["code"], row["name_zh"], row["slug"]);
        var isRight = true;
        void Need(bool holds, string column, string allowed)
        {
            if (!holds)
                diagnostics.Report(VocabularyRules.WrongValue, row.Location, column, row[column], allowed);
            isRight &= holds;
        }

        Need(code.Length == 6 && code.All(char.IsAsciiDigit), "code", "110000, 410823 …");
        Need(name.Length > 0, "name_zh", "昆山市 …");
        Need(row["name_en"].Length > 0, "name_en", "Kunshan …");
        Need(Slug.IsValid(slug), "slug", "a-z 0-9 -");
        foreach (var column in (string[])["valid_from", "valid_to"])
            Need(row[column].Length == 0 || Year(row[column]) is >= 1000 and <= 9999, column, "1997, 2019 …");
        return isRight
            ? new ReferenceArea(
                code,
                new LocalizedText(name, row["name_en"]),
                names.ShortName(name),
                slug,
                row["parent"],
                Year(row["valid_from"]),
                Year(row["valid_to"])
            )
            : null;
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
