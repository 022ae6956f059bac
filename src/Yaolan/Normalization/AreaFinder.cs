using Yaolan.Vocabularies;

namespace Yaolan.Normalization;

/// <summary>
/// Finds the area that a report speaks for: the one its head names, else the one it names most among those of the level that
/// its own words show (全市 and 我市 of a city, 全省 and 我省 of a province).
/// </summary>
internal static class AreaFinder
{
    private static readonly (AreaLevel Level, string[] Words)[] OwnWords =
    [
        (AreaLevel.Prefecture, ["我市", "全市", "市委", "市政府", "市人民政府", "市长"]),
        (AreaLevel.Province, ["我省", "全省", "省委", "省政府", "省人民政府", "省长", "全区", "自治区"]),
        (AreaLevel.Nation, ["我国", "国务院", "党中央", "全国"]),
    ];

    public static ReferenceArea? Find(IEnumerable<string> head, string text, AreaList areas)
    {
        var headText = string.Join('\n', head);
        var level = LevelOf(headText) ?? LevelOf(text);
        return Most(headText, level, areas)
            ?? Most(text, level, areas)
            ?? (level == AreaLevel.Nation ? areas.OfCode("100000") : null);
    }

    private static AreaLevel? LevelOf(string text)
    {
        AreaLevel? best = null;
        var most = 0;
        foreach (var (level, words) in OwnWords)
        {
            // A city's report speaks of the province's ranks too, so “全省第” is no sign of the level.
            var count =
                words.Sum(word => Count(text, word))
                - (level == AreaLevel.Province ? Count(text, "全省第") + Count(text, "居全省") : 0);
            if (count > most)
                (best, most) = (level, count);
        }
        return best;
    }

    private static ReferenceArea? Most(string text, AreaLevel? level, AreaList areas)
    {
        ReferenceArea? best = null;
        var most = 0;
        foreach (var area in areas.All.Where(area => area.Level != AreaLevel.Nation && Matches(area, level)))
        {
            var count = Count(text, area.ShortName);
            // A code that has been withdrawn is only meant where nothing else is.
            if (count > most || (count == most && count > 0 && best?.ValidTo is not null && area.ValidTo is null))
                (best, most) = (area, count);
        }
        return best;
    }

    // Municipalities are provinces that speak of themselves as cities.
    private static bool Matches(ReferenceArea area, AreaLevel? level) =>
        level is null
        || area.Level == level
        || (level == AreaLevel.Prefecture && (area.Level == AreaLevel.County || area.Name.Chinese.EndsWith('市')));

    private static int Count(string text, string word)
    {
        var count = 0;
        for (
            var at = text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)
        )
            count++;
        return count;
    }
}
