using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Gives a part of a list the head that only the last part spells out: 省、市重点项目; 沿线国家、成员国进出口.</summary>
internal static class SharedHeads
{
    private const int LongHead = 6;
    private const int LongestHeadless = 4;
    private const int LongestNameless = 8;

    /// <summary>The parts, each with what it lacks; the last one as it is.</summary>
    public static List<string> Shared(List<string> parts, Grammar grammar)
    {
        var last = parts[^1];
        if (SummedUp(last, parts.Count) is { Length: > 0 } all)
            return [.. parts.SkipLast(1).Append(last[..^(all.Length + 2)]).Select(part => part + all)];
        var head = HeadOf(last, grammar);
        if (head.Length == last.Length)
            head = Suffix(last, grammar);
        // 战略性新兴产业、高技术制造业增加值占规上工业增加值比重: what stands behind 占 is the whole's
        if (last.IndexOf('占', StringComparison.Ordinal) is > 0 and var of && of < last.Length - head.Length)
            head = "";
        return [.. parts.SkipLast(1).Select(part => Whole(part, parts, head, grammar)), last];
    }

    // 石化、食品两大产业产值: what is said of all that the number sums up
    private static string SummedUp(string last, int count)
    {
        var number = count == 2 ? '两' : "〇一二三四五六七八九".ElementAtOrDefault(count);
        var at = last.IndexOf($"{number}大", StringComparison.Ordinal);
        return at > 0 && at + 2 < last.Length ? last[(at + 2)..] : "";
    }

    private static string Whole(string part, List<string> parts, string head, Grammar grammar)
    {
        var last = parts[^1];
        // 一般公共预算收入增速、税收占比; 经济总量和增速: each is what is told of one thing
        var isWhole =
            grammar.RateNames.AtEnd(part) > 0 && grammar.RateNames.AtEnd(last) == 0
            || grammar.RateNames.AtEnd(last) is > 0 and var rate
                && rate < last.Length
                && part.Length > last.Length - rate
                && part.StartsWith(last[..^rate], StringComparison.Ordinal);
        return isWhole ? part
            : AtLevel(part, last, grammar) is { } atLevel ? atLevel
            : KnownWithEnd(part, parts, grammar) is { } known ? known
            : WithSameEnd(part, last, grammar) is { } shared ? shared
            : HeadShared(part, last, grammar) is { Length: > 0 } tail ? Joined(part, tail)
            // 批发业、零售业增加值和住宿业营业额: what is told of the next industry that it is told of
            : parts
                .Skip(parts.IndexOf(part) + 1)
                .Select(later => OfIndustry(part, later, grammar))
                .FirstOrDefault(found => found.Length > 0)
                is { } value
                ? part + value
            : ShareSaid(part, last, grammar) is { Length: > 0 } share ? part + share
            : part.Length <= 2 && last.Length >= part.Length + 2 && !IsOfItself(part, grammar)
                ? Substituted(part, last, grammar)
            // 中央预算内投资、地方政府专项债券资金: what is measured by itself needs no head
            : head.Length > 0 && HeadOf(part, grammar).Length == 0 && grammar.Relatives.AtEnd(part) == 0
                ? Joined(part, head)
            : OfWhole(part, last, grammar);
    }

    private static string? AtLevel(string part, string last, Grammar grammar) =>
        grammar.ShortLevels.Contains(part) && grammar.ShortLevels.AtStart(last) is > 0 and var level
            ? part + last[level..]
            : null;

    // 先进制造业、现代服务业增加值: what is said of the last industry is said of each; 有色冶金、装备制造产业增加值 are industries all.
    private static string OfIndustry(string part, string last, Grammar grammar)
    {
        var at = last.Length - grammar.Relatives.AtEnd(last) - 1;
        if (at < 2 || last[at] != '业' || last.Contains('占', StringComparison.Ordinal))
            return "";
        // 船舶、电子专用材料、航空航天行业增加值; 汽车、电子信息产业
        if (last[at - 1] is '产' or '行' && part[^1] != '业' && HeadOf(part, grammar).Length == 0)
            return last[(at - 1)..];
        return part is [_, .., not '企', '业'] ? last[(at + 1)..] : "";
    }

    // 专项基金、新增用地支持民间项目比重: the share that the last is said to give, each gives
    private static string ShareSaid(string part, string last, Grammar grammar)
    {
        if (!IsShare(last) || IsShare(part) || last.Contains('占', StringComparison.Ordinal))
            return "";
        for (var index = last.Length - 3; index > 2; index--)
        {
            if (grammar.Verbs.AtStart(last.AsSpan(index)) >= 2)
                return last[index..];
        }
        return "";

        static bool IsShare(string words) =>
            words.EndsWith("比重", StringComparison.Ordinal) || words.EndsWith("比例", StringComparison.Ordinal);
    }

    // 进出口、出口总额占全国份额; 战略性新兴产业、高技术制造业增加值占规模以上工业比重
    private static string OfWhole(string part, string last, Grammar grammar)
    {
        var at = last.IndexOf('占', StringComparison.Ordinal);
        if (at < 2 || part.Contains('占', StringComparison.Ordinal))
            return part;
        var relative = grammar.Relatives.AtEnd(last.AsSpan(0, at));
        var isShared = relative > 0 && relative < at && HeadOf(part, grammar).Length == 0;
        return part + last[(isShared ? at - relative : at)..];
    }

    // 城镇居民和农村居民人均可支配收入: what both end in tells what the first one lacks.
    private static string? WithSameEnd(string part, string last, Grammar grammar)
    {
        if (part.Length < 4)
            return null;
        var at = last.IndexOf(part[^2..], 1, StringComparison.Ordinal);
        if (at <= 0 || at + 2 >= last.Length)
            return null;
        var rest = last[(at + 2)..];
        // 高技术制造业、装备制造业增加值: of another length, only where what is left over needs a noun before it.
        // 先进制造业、高技术制造业增加值占规模以上工业比重
        var relative = grammar.Relatives.AtStart(rest);
        var needsNoun = relative > 0 && (relative == rest.Length || rest[relative] == '占');
        return at == part.Length - 2 || (needsNoun && HeadOf(part, grammar).Length == 0) ? part + rest : null;
    }

    // 制造业、工业技改投资; 国家专精特新“小巨人”、单项冠军企业: what the last one ends in makes a known name of it.
    private static string? KnownWithEnd(string part, List<string> parts, Grammar grammar)
    {
        var last = parts[^1];
        return Coordination.IsKnown(part, grammar) || last.Contains('占', StringComparison.Ordinal)
            ? null
            : Enumerable
                .Range(1, last.Length - 1)
                // 工业、制造业、工业技改投资: 工业 with 技改投资 would be said twice
                .Where(place => !parts.Contains(last[..place]))
                .Select(place => part + last[place..])
                .FirstOrDefault(name => Coordination.IsKnown(name, grammar));
    }

    // 城镇、农村居民收入: as long as what it stands for; 城镇、农牧区居民收入: or so that a known name comes out.
    private static string Substituted(string part, string last, Grammar grammar)
    {
        // 蔬菜、小浆果产量占比: of words of one length only
        var relative = grammar.Relatives.AtEnd(last);
        var measured = relative + grammar.Heads.AtEnd(last.AsSpan(0, last.Length - relative));
        // 内资、消费品零售总额: nothing of the one name is the other's
        // 炼铁、炼钢先进产能占比: words of one kind stand for each other
        var isParallel = part.Length == 2 && (part[0] == last[0] || part[1] == last[1]);
        return Coordination.IsKnown(last, grammar) ? part
            : isParallel ? part + last[part.Length..]
            : measured > relative && measured < last.Length ? part + last[^measured..]
            : part + last[part.Length..];
    }

    /// <summary>接待游客、旅游总花费: no short word for 旅游</summary>
    public static bool IsOfItself(string part, Grammar grammar) =>
        grammar.Persons.Contains(part) || Coordination.IsKnown(part, grammar);

    // 省外游客 and 游客人次: 省外游客人次
    private static string Joined(string part, string tail)
    {
        var shared = Math.Min(part.Length, tail.Length) - 1;
        while (shared > 1 && !part.AsSpan().EndsWith(tail.AsSpan(0, shared)))
            shared--;
        return shared > 1 ? part + tail[shared..] : part + tail;
    }

    // 原油、天然气产量
    private static string HeadShared(string part, string last, Grammar grammar)
    {
        var rate = grammar.Rates.AtEnd(last);
        if (rate > 0 && !part.EndsWith('率'))
            return last[^rate..];
        // 转移支付、奖补资金等增幅均超过10%
        var name = grammar.RateNames.AtEnd(last);
        if (name > 0 && name < last.Length && grammar.RateNames.AtEnd(part) == 0)
            return last[^name..];
        var length = grammar.Heads.AtEnd(last);
        // 二氧化硫、PM10浓度: with the head it is not what the short name means
        if (length > 0 && IsSetApart(part + last[^length..], grammar))
            return last[^length..];
        // 居民医保和基本公共卫生服务经费人均财政补助标准: so long a head is everyone's
        return
            length > 0
            && (
                last.Length - length is > 0 and <= LongestHeadless
                || length < last.Length && (length >= LongHead || IsNameless(part, grammar))
            )
            && grammar.Heads.AtEnd(part) == 0
            && !Coordination.IsKnown(part, grammar)
            ? last[^length..]
            : "";
    }

    private static bool IsSetApart(string name, Grammar grammar) =>
        grammar.Indicators.Scan(name) is [{ Start: 0, Meaning: null } only] && only.End == name.Length;

    // 光电元器件、新能源电池产值: nothing that is measured by itself
    private static bool IsNameless(string part, Grammar grammar) =>
        HeadOf(part, grammar).Length == 0 && grammar.Relatives.AtEnd(part) == 0 && part.Length <= LongestNameless;

    /// <summary>The indicator that a part ends with; the whole part where it begins with one, nothing where it names none.</summary>
    public static string HeadOf(string part, Grammar grammar)
    {
        var matches = grammar.Indicators.Scan(part);
        return matches.Count > 0 && matches[^1].End == part.Length && matches[^1].Start > 0 ? part[matches[^1].Start..]
            : matches.Count > 0 ? part
            : "";
    }

    // 沿线国家、RCEP成员国进出口: a part that the vocabulary sets apart ends in the name of the whole.
    private static string Suffix(string last, Grammar grammar)
    {
        if (grammar.Indicators.Scan(last)[0].Meaning is not null)
            return "";
        for (var index = 1; index < last.Length; index++)
        {
            var rest = last[index..];
            if (Coordination.IsKnown(rest, grammar))
                return rest;
        }
        return "";
    }
}
