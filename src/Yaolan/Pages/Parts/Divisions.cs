using System.Globalization;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Parts;

/// <summary>The ways in which lists of the site are divided.</summary>
internal sealed class Divisions(Vocabulary vocabulary)
{
    private readonly Dictionary<string, PartName> _themes = vocabulary
        .Themes.All.Select((theme, place) => (theme.Code, Name: new PartName($"theme-{theme.Code}", theme.Name, place)))
        .ToDictionary(theme => theme.Code, theme => theme.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, PartName> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartName> _prefectures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartName> _provinces = new(StringComparer.Ordinal);

    /// <summary>By area; by province first where there are too many areas for one page of links.</summary>
    public IReadOnlyList<Division<T>> ByArea<T>(Func<T, string> areaOf) =>
        [
            new(row => Known(_provinces, areaOf(row), ProvinceOf), IsForManyParts: true),
            new(row => Known(_areas, areaOf(row), NameOf)),
        ];

    /// <summary>The same for lists with few rows of each area: counties stand with their prefecture, so that their parts are worth a page.</summary>
    public IReadOnlyList<Division<T>> ByPrefecture<T>(Func<T, string> areaOf) =>
        [
            new(row => Known(_provinces, areaOf(row), ProvinceOf), IsForManyParts: true),
            new(row => Known(_prefectures, areaOf(row), PrefectureOf)),
            new(row => Known(_areas, areaOf(row), NameOf)),
        ];

    public Division<T> ByProvince<T>(Func<T, string> areaOf) => new(row => Known(_provinces, areaOf(row), ProvinceOf));

    /// <summary>By year, the newest first.</summary>
    public static Division<T> ByYear<T>(Func<T, int> yearOf)
    {
        var names = new Dictionary<int, PartName>();
        return new(row => Known(names, yearOf(row), NameOf));

        static PartName NameOf(int year)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            return new PartName(text, new LocalizedText(text, text), -year);
        }
    }

    /// <summary>By theme; what has none stands together, last.</summary>
    public Division<T> ByTheme<T>(Func<T, string> themeOf) =>
        new(row =>
            _themes.GetValueOrDefault(
                themeOf(row),
                new PartName(
                    "theme-other",
                    new LocalizedText(
                        vocabulary.ChineseWords["parts.no_theme"],
                        vocabulary.EnglishWords["parts.no_theme"]
                    ),
                    _themes.Count
                )
            )
        );

    // Many rows have one name.
    private static PartName Known<TKey>(Dictionary<TKey, PartName> names, TKey key, Func<TKey, PartName> make)
        where TKey : notnull
    {
        if (!names.TryGetValue(key, out var name))
            names[key] = name = make(key);
        return name;
    }

    private PartName NameOf(string code) =>
        vocabulary.Areas.OfCode(code) is { } area
            ? new PartName(area.Slug, area.Name, int.Parse(area.Code, CultureInfo.InvariantCulture))
            : new PartName(code, new LocalizedText(code, code), 0);

    private PartName PrefectureOf(string code) =>
        NameOf(
            vocabulary.Areas.OfCode(code) is { Level: AreaLevel.County } county
            && vocabulary.Areas.ParentOf(county) is { Level: AreaLevel.Prefecture } prefecture
                ? prefecture.Code
                : code
        );

    // The slug of the province alone is that of the area itself, which may stand beside its prefectures.
    private PartName ProvinceOf(string code)
    {
        var area = vocabulary.Areas.OfCode(code);
        while (
            area is { Level: AreaLevel.Prefecture or AreaLevel.County } && vocabulary.Areas.ParentOf(area) is { } above
        )
            area = above;
        var name = NameOf(area?.Code ?? code);
        return name with { Slug = $"province-{name.Slug}" };
    }
}
