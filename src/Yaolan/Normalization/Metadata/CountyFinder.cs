using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Metadata;

/// <summary>
/// Finds the county, district or banner that calls a report its own. Of places of one name (four cities have a 鼓楼区) it is the
/// one whose city or province the report speaks of; where none stands out, it is left open.
/// </summary>
internal static partial class CountyFinder
{
    private const int ShortestName = 2;
    private const int ShortestShort = 3;
    private const int LongestShort = 5;

    /// <param name="place">What the report calls its place: 余杭区, 杭州市余杭区.</param>
    /// <param name="head">The first lines of the report.</param>
    public static ReferenceArea? Find(string place, string head, string text, AreaList areas)
    {
        var named = Named(place, areas);
        if (named.Count < 2)
            return named.Count == 0 ? null : named[0];
        return Nearest(named, head, areas) ?? Nearest(named, text, areas);
    }

    /// <summary>All that a place may be, by its own name and the names before it.</summary>
    public static IReadOnlyList<ReferenceArea> Named(string place, AreaList areas)
    {
        for (var start = 0; start + ShortestName <= place.Length; start++)
        {
            var above = place[..start];
            List<ReferenceArea> found =
            [
                .. areas.Counties.Named(place[start..]).Where(county => IsAbove(above, county, areas)),
            ];
            if (found.Count > 0)
                return found;
        }
        return Shortened(place, areas);
    }

    // 科右前旗, 土左旗, 达茂旗: the first, the last and some characters between of the name of one banner
    private static IReadOnlyList<ReferenceArea> Shortened(string place, AreaList areas)
    {
        if (!place.EndsWith('旗'))
            return [];
        for (var start = Math.Max(0, place.Length - LongestShort); start + ShortestShort <= place.Length; start++)
        {
            var (above, name) = (place[..start], place[start..]);
            List<ReferenceArea> found =
            [
                .. areas.Counties.All.Where(county =>
                    IsShortOf(name, county.Name.Chinese) && IsAbove(above, county, areas)
                ),
            ];
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    private static bool IsShortOf(ReadOnlySpan<char> name, ReadOnlySpan<char> whole)
    {
        if (whole[0] != name[0] || whole[^1] != name[^1])
            return false;
        foreach (var character in name)
        {
            var at = whole.IndexOf(character);
            if (at < 0)
                return false;
            whole = whole[(at + 1)..];
        }
        return true;
    }

    private static bool IsAbove(string words, ReferenceArea county, AreaList areas) =>
        Lead().Replace(words, "") is { Length: 0 }
        || Above(county, areas)
            .Any(area =>
                words.EndsWith(area.Name.Chinese, StringComparison.Ordinal)
                || words.EndsWith(area.ShortName, StringComparison.Ordinal)
                // 黔东南州
                || words.EndsWith(area.ShortName + area.Name.Chinese[^1], StringComparison.Ordinal)
            );

    // The one whose city or province is named most often
    private static ReferenceArea? Nearest(IReadOnlyList<ReferenceArea> named, string text, AreaList areas)
    {
        var counted = named
            .Select(county =>
                (County: county, Count: Above(county, areas).Sum(area => text.AsSpan().Count(area.ShortName)))
            )
            .OrderByDescending(pair => pair.Count)
            .ToList();
        return counted[0].Count > counted[1].Count ? counted[0].County : null;
    }

    private static IEnumerable<ReferenceArea> Above(ReferenceArea area, AreaList areas)
    {
        for (var above = areas.ParentOf(area); above is { Level: not AreaLevel.Nation }; above = areas.ParentOf(above))
            yield return above;
    }

    // What may stand before a place in the line that names it: 15日在, 我代表
    [GeneratedRegex("^(?:年|.*(?:日在|在|日于|代表))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();
}
