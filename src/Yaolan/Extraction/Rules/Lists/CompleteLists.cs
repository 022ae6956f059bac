using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Makes every part of a list a name of its own.</summary>
internal static class CompleteLists
{
    private const int LongestBareRate = 3;
    private const int LongestHeadless = 4;
    private const string Country = "农村";

    /// <summary>Gives each part the head that only the last one spells out: 省、市重点项目; 沿线国家、成员国进出口.</summary>
    public static List<string> Of(List<string> parts, Grammar grammar)
    {
        // 接待游客、实现旅游花费分别增长11%、12%: a verb of its own, so another thing
        if (parts.Skip(1).Any(part => part.StartsWith("实现", StringComparison.Ordinal)))
            return [.. parts.Select(part => part.StartsWith("实现", StringComparison.Ordinal) ? part[2..] : part)];
        // 农、林、牧、渔业产值: trades named by one character
        if (parts[^1] is [_, '业', _, ..] trades && parts.SkipLast(1).All(part => part.Length == 1))
            return [.. parts.SkipLast(1).Select(part => part + trades[1..]), trades];
        // 对东盟、欧盟进出口
        if (parts[0] is ['对', _, ..] && grammar.WholeWords.AtStart(parts[0]) == 0)
            return [.. Of([.. parts.Select(part => part.TrimStart('对'))], grammar).Select(part => '对' + part)];
        // 第一、第三产业增加值
        if (parts[0] is ['第', _] && parts.Skip(1).All(part => part is ['第', _, ..]))
            parts = [parts[0], .. parts.Skip(1).Select(part => part[1..])];
        // 一产增长10.1%，二、三产业增加值分别增长6.4%和6.5%
        if (parts.TrueForAll(part => ChineseNumeral.IsPart(part[0])) && parts[^1].AsSpan(1).StartsWith("产业"))
            return Numbered([.. parts.Select((part, index) => index == 0 ? "第" + part : part)]);
        if (parts[0] is ['第', _] && parts.Skip(1).All(part => ChineseNumeral.IsPart(part[0])))
            return Numbered(parts);
        if (grammar.Denominators.AtStart(parts[0]) is > 0 and var unit)
            return OfUnit(parts, parts[0][..unit], grammar);
        if (OfLevels(parts, grammar) is { Count: > 0 } levels)
            return levels;
        parts = OfFirst(parts, grammar);
        // 地方财政收入、支出
        if (parts is [[.. { Length: > 0 } purse, '收', '入'], "支出"])
            return [parts[0], purse + parts[1]];
        // 粮食播种面积和产量
        if (IsHarvest(parts, grammar))
            return [parts[0], parts[0][..^grammar.YieldsOf.AtEnd(parts[0])] + parts[1]];
        if (RateThing(parts, grammar) is { Length: > 0 } thing)
            return [parts[0], .. parts.Skip(1).Select(part => thing + part)];
        return WithSharedEnd(SharedHeads.Shared(parts, grammar), parts, grammar);
    }

    /// <summary>县、乡级就业服务机构覆盖率: the same thing at several levels; none of other lists.</summary>
    public static List<string> OfLevels(List<string> parts, Grammar grammar) =>
        grammar.Levels.AtStart(parts[^1]) is > 0 and var level
        && level < parts[^1].Length
        && parts.Count > 1
        && parts.Take(parts.Count - 1).All(part => !part.EndsWith('级') && grammar.ShortLevels.Contains(part))
            ? [.. parts.Select((part, index) => index < parts.Count - 1 ? $"{part}级{parts[^1][level..]}" : part)]
            : [];

    /// <summary>True of an area sown and what it yields: 粮食播种面积、产量.</summary>
    public static bool IsHarvest(List<string> parts, Grammar grammar) =>
        parts is [var sown, var harvest]
        && grammar.YieldsOf.AtEnd(sown) is > 0 and var area
        && area < sown.Length
        && grammar.Yields.Contains(harvest);

    // 老旧供热、燃气、排水管网: what makes 燃气 whole is said of 老旧供热, too
    private static List<string> WithSharedEnd(List<string> complete, List<string> parts, Grammar grammar)
    {
        var last = parts[^1];
        var at = Enumerable
            .Range(0, parts.Count - 1)
            .FirstOrDefault(
                index =>
                    parts[index].Length <= 2
                    && last.Length >= parts[index].Length + 2
                    && complete[index] == parts[index] + last[parts[index].Length..],
                -1
            );
        if (at < 0)
            return complete;
        var end = last[parts[at].Length..];
        return
        [
            .. complete.Select(
                (part, index) =>
                    index < parts.Count - 1
                    && part == parts[index]
                    && part.Length <= LongestHeadless
                    && SharedHeads.HeadOf(part, grammar).Length == 0
                    && grammar.Relatives.AtEnd(part) == 0
                    && !SharedHeads.IsOfItself(part, grammar)
                        ? part + end
                        : part
            ),
        ];
    }

    // 单位国内生产总值用水量、能耗、二氧化碳排放量: all of a unit of output, but for what has a name of its own; 每千人托位、养老床位:
    // so many of each for these people
    private static List<string> OfUnit(List<string> parts, string unit, Grammar grammar) =>
        [
            parts[0],
            .. parts
                .Skip(1)
                .Select(part =>
                    part[0] == unit[0]
                    || grammar.Indicators.Scan(part) is [{ Start: 0, Meaning: { } known } only]
                        && only.End == part.Length
                        && (unit[0] != '每' || !known.Measures.Contains(Measure.Count.Code()))
                        && !Coordination.IsKnown(unit + part, grammar)
                        ? part
                        : unit + part
                ),
        ];

    // 生产安全事故起数、死亡人数: the deaths are of the accidents.
    private static List<string> OfFirst(List<string> parts, Grammar grammar)
    {
        // 国际航空旅客和货邮吞吐量: the freight is of international flights, too
        if (grammar.ListHeads.AtStart(parts[0]) is > 0 and var head && head < parts[0].Length)
            parts =
            [
                parts[0],
                .. parts.Skip(1).Select(part => part[0] is '国' or '外' ? part : parts[0][..head] + part),
            ];
        // 农村供电可靠率、自来水普及率: of the country, too, where the rate has such a name
        if (parts[0].StartsWith(Country, StringComparison.Ordinal) && parts.TrueForAll(part => part.EndsWith('率')))
            return [.. parts.Select(part => Coordination.IsKnown(Country + part, grammar) ? Country + part : part)];
        // 省属企业营业收入、利润: of the same firms
        var measures = grammar.MeasuredOfFirms.AtEnd(parts[0]) > 0 ? grammar.MeasuredOfFirms : grammar.Relatives;
        var own = measures.AtEnd(parts[0]);
        if (own == 0 || parts[0].Length - own < 2)
            return parts;
        var thing = parts[0][..^own];
        return [.. parts.Select(part => measures.Contains(part) ? thing + part : part)];
    }

    // 学前教育普惠率、公办率; 县城绿化覆盖率、绿地率: what the first rate is of holds for the bare ones behind it.
    private static string RateThing(List<string> parts, Grammar grammar)
    {
        if (
            !parts.TrueForAll(part => part.EndsWith('率')) || !parts.Skip(1).All(part => part.Length <= LongestBareRate)
        )
            return "";
        var rate = Math.Max(LongestBareRate, grammar.WholeWords.AtEnd(parts[0]));
        return parts[0].Length >= LongestBareRate + LongestHeadless ? parts[0][..^rate] : "";
    }

    // 第一、二、三产业增加值
    private static List<string> Numbered(List<string> parts)
    {
        var head = parts[^1][1..];
        return [.. parts.Select((part, index) => (index == 0 ? part[..2] : "第" + part[..1]) + head)];
    }
}
