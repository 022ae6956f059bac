using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Areas;

/// <summary>Places that a figure's own words begin with, of which the indicator of the report's place says nothing.</summary>
internal static class PlacesNamed
{
    private const string KeyProjects = "重点项目";

    /// <summary>True where the figure is of several places, or of works that a place above has on its list.</summary>
    public static bool AreOthers(Reading reading, BlockContext block, Grammar grammar)
    {
        if (grammar.Areas.AtStart(reading.Noun, out var area) is not (> 0 and var length))
            return false;
        var rest = reading.Noun.AsSpan(length);
        // 拉萨市和林芝市农村居民人均可支配收入突破2万元: of both, and of neither the report's own
        if (length > 1 && rest is ['和' or '、' or '与', .. var next] && grammar.Areas.AtStart(next, out _) > 1)
            return true;
        // 三门峡市重点项目完成投资89亿元, in the report of a county there: its works that the city has on its list
        return rest.StartsWith(KeyProjects)
            && block.Parent is { } parent
            && (area!.Code == parent.Code || area.Code == parent.Parent);
    }
}
