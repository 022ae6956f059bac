using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Rules;

/// <summary>Takes coordinated nouns apart: A、B和C.</summary>
internal static class Coordination
{
    private const int LongestHeadless = 4;
    private const int LongHead = 6;
    private static readonly string[] Contracted = ["存贷款", "内外资"];
    private static readonly string[] ThreeIndustries = ["三次产业", "一二三次产业", "一二三产业", "一二三产"];
    private const int LongestBareRate = 3;
    private const string Country = "农村";
    private const int LongestNameless = 8;

    /// <summary>
    /// The subjects that a list of figures is shared out among; 城乡居民 with two figures is 城镇 and 农村, 存贷款 is 存款 and 贷款.
    /// </summary>
    public static List<string> Subjects(string noun, int figures, Grammar grammar)
    {
        // 存、贷款余额双双突破2万亿元
        var isPair = noun.Contains("存、贷款", StringComparison.Ordinal);
        noun = noun.Replace("存、贷款", "存贷款", StringComparison.Ordinal);
        if (Crosswise(noun, figures, grammar) is { Count: > 0 } shares)
            return shares;
        // 软件和信息技术服务业、租赁和商务服务业: as many between the list commas, 和 is in their names
        var listed = Listed(noun);
        if (listed.Count > 1 && listed.Count == figures && Split(noun).Count > figures)
            return Complete(listed, grammar);
        // 城乡居民医保和基本公共卫生服务补助标准 are two things already.
        if (figures == 2 && noun.StartsWith("城乡", StringComparison.Ordinal) && Split(noun).Count != 2)
            return ["城镇" + noun[2..], "农村" + noun[2..]];
        if (isPair || figures == 2)
        {
            foreach (var pair in Contracted)
            {
                if (noun.IndexOf(pair, StringComparison.Ordinal) is >= 0 and var at)
                    return [noun.Remove(at + 1, 1), noun.Remove(at, 1)];
            }
        }
        // 三次产业增加值分别完成26.5亿元、118.3亿元和142.6亿元
        if (
            figures == 3
            && Array.Find(ThreeIndustries, all => noun.StartsWith(all, StringComparison.Ordinal)) is { } industries
        )
            return [.. "一二三".Select(place => $"第{place}产业{noun[industries.Length..]}")];
        var parts = Split(noun);
        if (parts.Count < 2)
            return [noun];
        parts[^1] = WithoutClass(parts[^1], grammar);
        return Complete(parts, grammar);
    }

    // 先进制造业、现代服务业增加值占工业、服务业比重: each has a whole of its own.
    private static List<string> Crosswise(string noun, int figures, Grammar grammar)
    {
        var at = noun.IndexOf('占', StringComparison.Ordinal);
        if (figures < 2 || at < 2)
            return [];
        var (parts, wholes) = (Split(noun[..at]), Split(noun[(at + 1)..]));
        if (parts.Count != figures || wholes.Count != figures)
            return [];
        wholes[^1] = WithoutShare(wholes[^1]);
        return [.. Complete(parts, grammar).Zip(wholes, (part, whole) => $"{part}占{whole}比重")];
    }

    private static string WithoutShare(string words) =>
        words.EndsWith("比重", StringComparison.Ordinal) || words.EndsWith("比例", StringComparison.Ordinal)
            ? words[..^2].TrimEnd('的')
            : words;

    // 二氧化硫、氮氧化物等主要污染物排放量: what the things listed are is said of none of them.
    private static string WithoutClass(string last, Grammar grammar)
    {
        var at = last.IndexOf('等', StringComparison.Ordinal);
        var head = grammar.Heads.AtEnd(last);
        return at > 1 && head > 0 && last.Length - head > at + 1 ? last[..at] + last[^head..] : last;
    }

    /// <summary>The parts between list commas and conjunctions, those inside quotes and brackets left whole.</summary>
    public static List<string> Split(string noun) => Parts(noun, "、和与及");

    private static List<string> Listed(string noun) => Parts(noun, "、");

    private static List<string> Parts(string noun, string marks)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var index = 0; index < noun.Length; index++)
        {
            depth += noun[index] switch
            {
                '“' or '（' or '(' or '《' => 1,
                '”' or '）' or ')' or '》' => -1,
                _ => 0,
            };
            if (depth > 0 || !marks.Contains(noun[index], StringComparison.Ordinal) || IsWord(noun, index))
                continue;
            if (index > start)
                parts.Add(noun[start..index]);
            start = index + 1;
        }
        if (start < noun.Length)
            parts.Add(noun[start..]);
        return parts;
    }

    /// <summary>Gives each part the head that only the last one spells out: 省、市重点项目; 沿线国家、成员国进出口.</summary>
    public static List<string> Complete(List<string> parts, Grammar grammar)
    {
        // 接待游客、实现旅游花费分别增长11%、12%: a verb of its own, so another thing
        if (parts.Skip(1).Any(part => part.StartsWith("实现", StringComparison.Ordinal)))
            return [.. parts.Select(part => part.StartsWith("实现", StringComparison.Ordinal) ? part[2..] : part)];
        // 对东盟、欧盟进出口
        if (parts[0] is ['对', _, ..] && grammar.WholeWords.AtStart(parts[0]) == 0)
            return [.. Complete([.. parts.Select(part => part.TrimStart('对'))], grammar).Select(part => '对' + part)];
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
        parts = OfFirst(parts, grammar);
        // 地方财政收入、支出
        if (parts is [[.. { Length: > 0 } purse, '收', '入'], "支出"])
            return [parts[0], purse + parts[1]];
        var last = parts[^1];
        if (RateThing(parts) is { Length: > 0 } thing)
            return [parts[0], .. parts.Skip(1).Select(part => thing + part)];
        var head = HeadOf(last, grammar);
        if (head.Length == last.Length)
            head = Suffix(last, grammar);
        List<string> complete =
        [
            .. parts.Select(
                (part, index) =>
                    index == parts.Count - 1 ? part
                    : AtLevel(part, last, grammar) is { } atLevel ? atLevel
                    : KnownWithEnd(part, parts, grammar) is { } known ? known
                    : Shared(part, last, grammar) is { } shared ? shared
                    : HeadShared(part, last, grammar) is { Length: > 0 } tail ? Joined(part, tail)
                    : OfIndustry(part, last, grammar) is { Length: > 0 } value ? part + value
                    : ShareSaid(part, last, grammar) is { Length: > 0 } share ? part + share
                    : part.Length <= 2 && last.Length >= part.Length + 2 && !IsOfItself(part, grammar)
                        ? Substituted(part, last, grammar)
                    : head.Length > 0 && HeadOf(part, grammar).Length == 0 ? Joined(part, head)
                    : OfWhole(part, last, grammar)
            ),
        ];
        return WithSharedEnd(complete, parts, grammar);
    }

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
                    && HeadOf(part, grammar).Length == 0
                    && grammar.Relatives.AtEnd(part) == 0
                    && !IsOfItself(part, grammar)
                        ? part + end
                        : part
            ),
        ];
    }

    /// <summary>
    /// Whether a noun means several things for certain, so that a list of figures needs no word to be shared out: one thing at
    /// several levels (国家级、省级示范社; 国家、省重点实验室), or 城乡居民收入.
    /// </summary>
    public static bool IsPaired(string noun, Grammar grammar) =>
        noun.StartsWith("城乡居民", StringComparison.Ordinal)
        // 城乡低保标准提高到每月815元和615元
        || noun.StartsWith("城乡", StringComparison.Ordinal) && noun.EndsWith("标准", StringComparison.Ordinal)
        // 每千人床位数、医师数
        || noun.StartsWith('每') && grammar.Denominators.AtStart(noun) > 0
        // 城镇和农村常住居民人均可支配收入
        || Split(noun) is [['城', '镇', ..], ['农', '村', ..]]
        || Split(noun) is [.. var others, var last]
            && others.TrueForAll(part => grammar.ShortLevels.Contains(part))
            && grammar.ShortLevels.AtStart(last) > 0;

    /// <summary>True of 水利工程、电网、水环境项目121个、186个和743个: as many things as figures of one unit, parted by marks.</summary>
    public static bool IsListed(string noun, IReadOnlyList<Figure> figures) =>
        noun.AsSpan().Count('、') + noun.AsSpan().Count('和') == figures.Count - 1
        && figures.All(figure => figure.Unit == figures[0].Unit && figure.Unit.Class != UnitClass.Percent);

    private static string? AtLevel(string part, string last, Grammar grammar) =>
        grammar.ShortLevels.Contains(part) && grammar.ShortLevels.AtStart(last) is > 0 and var level
            ? part + last[level..]
            : null;

    // 先进制造业、现代服务业增加值: what is said of the last industry is said of each; 有色冶金、装备制造产业增加值 are industries all.
    private static string OfIndustry(string part, string last, Grammar grammar)
    {
        if (
            last.Contains('占', StringComparison.Ordinal)
            || last.LastIndexOf('业') is not (> 1 and var at)
            || at + 1 < last.Length && !grammar.Relatives.Contains(last.AsSpan(at + 1))
        )
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
                        && !IsKnown(unit + part, grammar)
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
            return [.. parts.Select(part => IsKnown(Country + part, grammar) ? Country + part : part)];
        // 省属企业营业收入、利润: of the same firms
        var measures = grammar.MeasuredOfFirms.AtEnd(parts[0]) > 0 ? grammar.MeasuredOfFirms : grammar.Relatives;
        var own = measures.AtEnd(parts[0]);
        if (own == 0 || parts[0].Length - own < 2)
            return parts;
        var thing = parts[0][..^own];
        return [.. parts.Select(part => measures.Contains(part) ? thing + part : part)];
    }

    // 学前教育普惠率、公办率: what the first rate is of holds for the bare ones behind it.
    private static string RateThing(List<string> parts)
    {
        if (
            !parts.TrueForAll(part => part.EndsWith('率')) || !parts.Skip(1).All(part => part.Length <= LongestBareRate)
        )
            return "";
        return parts[0].Length >= LongestBareRate + LongestHeadless ? parts[0][..^LongestBareRate] : "";
    }

    // 第一、二、三产业增加值
    private static List<string> Numbered(List<string> parts)
    {
        var head = parts[^1][1..];
        return [.. parts.Select((part, index) => (index == 0 ? part[..2] : "第" + part[..1]) + head)];
    }

    // 城镇居民和农村居民人均可支配收入: what both end in tells what the first one lacks.
    private static string? Shared(string part, string last, Grammar grammar)
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
        return IsKnown(part, grammar) || last.Contains('占', StringComparison.Ordinal)
            ? null
            : Enumerable
                .Range(1, last.Length - 1)
                // 工业、制造业、工业技改投资: 工业 with 技改投资 would be said twice
                .Where(place => !parts.Contains(last[..place]))
                .Select(place => part + last[place..])
                .FirstOrDefault(name => IsKnown(name, grammar));
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
        return IsKnown(last, grammar) ? part
            : isParallel ? part + last[part.Length..]
            : measured > relative && measured < last.Length ? part + last[^measured..]
            : part + last[part.Length..];
    }

    // 接待游客、旅游总花费: no short word for 旅游
    private static bool IsOfItself(string part, Grammar grammar) =>
        grammar.Persons.Contains(part) || IsKnown(part, grammar);

    /// <summary>True of the name of an indicator, and nothing more.</summary>
    public static bool IsKnown(string name, Grammar grammar) =>
        grammar.Indicators.Scan(name) is [{ Start: 0, Meaning: not null } only] && only.End == name.Length;

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
        // 居民医保和基本公共卫生服务经费人均财政补助标准: so long a head is everyone's
        return
            length > 0
            && (
                last.Length - length is > 0 and <= LongestHeadless
                || length < last.Length && (length >= LongHead || IsNameless(part, grammar))
            )
            && grammar.Heads.AtEnd(part) == 0
            && !IsKnown(part, grammar)
            ? last[^length..]
            : "";
    }

    // 光电元器件、新能源电池产值: nothing that is measured by itself
    private static bool IsNameless(string part, Grammar grammar) =>
        HeadOf(part, grammar).Length == 0 && grammar.Relatives.AtEnd(part) == 0 && part.Length <= LongestNameless;

    private static string HeadOf(string part, Grammar grammar)
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
            if (IsKnown(rest, grammar))
                return rest;
        }
        return "";
    }

    private static bool IsWord(string noun, int index) =>
        noun[index] is '和' && index + 1 < noun.Length && noun[index + 1] is '谐' or '美' or '平'
        // 太和区、义县和凌海市
        || noun[index] is '和'
            && noun.AsSpan(index + 1) is ['区' or '县' or '市', .. var rest]
            && (rest.IsEmpty || rest[0] is '、' or '和' or '等')
        || noun[index] is '与' && index > 0 && noun[index - 1] is '参'
        || noun[index] is '及' && index > 0 && noun[index - 1] is '普' or '涉' or '惠' or '危';
}
