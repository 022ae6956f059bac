using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Takes coordinated nouns apart: A、B和C.</summary>
internal static class Coordination
{
    private static readonly (string Both, string One, string Other)[] Contracted =
    [
        ("存贷款", "存款", "贷款"),
        ("内外资", "内资", "外资"),
        ("收支", "收入", "支出"),
        ("产销量", "产量", "销量"),
    ];

    private static readonly string[] ThreeIndustries = ["三次产业", "一二三次产业", "一二三产业", "一二三产"];

    /// <summary>
    /// The subjects that a list of figures is shared out among; 城乡居民 with two figures is 城镇 and 农村, 存贷款 is 存款 and 贷款.
    /// </summary>
    public static List<string> Subjects(string noun, int figures, Grammar grammar)
    {
        // 存、贷款余额双双突破2万亿元
        var isPair = noun.Contains("存、贷款", StringComparison.Ordinal);
        noun = noun.Replace("存、贷款", "存贷款", StringComparison.Ordinal);
        noun = noun.Replace("城、乡", "城乡", StringComparison.Ordinal);
        if (Crosswise(noun, figures, grammar) is { Count: > 0 } shares)
            return shares;
        // 软件和信息技术服务业、租赁和商务服务业: as many between the list commas, 和 is in their names
        var listed = ListedParts.Listed(noun);
        if (listed.Count > 1 && listed.Count == figures && ListedParts.Split(noun).Count > figures)
            return CompleteLists.Of(listed, grammar);
        // 城乡居民医保和基本公共卫生服务补助标准 are two things already.
        if (figures == 2 && noun.StartsWith("城乡", StringComparison.Ordinal) && ListedParts.Split(noun).Count != 2)
            return ["城镇" + noun[2..], "农村" + noun[2..]];
        if (isPair || figures == 2)
        {
            foreach (var (both, one, other) in Contracted)
            {
                if (noun.Contains(both, StringComparison.Ordinal))
                    return
                    [
                        noun.Replace(both, one, StringComparison.Ordinal),
                        noun.Replace(both, other, StringComparison.Ordinal),
                    ];
            }
        }
        // 三次产业增加值分别完成26.5亿元、118.3亿元和142.6亿元
        if (
            figures == 3
            && Array.Find(ThreeIndustries, all => noun.StartsWith(all, StringComparison.Ordinal)) is { } industries
        )
            return [.. "一二三".Select(place => $"第{place}产业{noun[industries.Length..]}")];
        var parts = ListedParts.Split(noun);
        if (parts.Count < 2)
            return [noun];
        parts[^1] = WithoutClass(parts[^1], grammar);
        return CompleteLists.Of(parts, grammar);
    }

    // 先进制造业、现代服务业增加值占工业、服务业比重: each has a whole of its own.
    private static List<string> Crosswise(string noun, int figures, Grammar grammar)
    {
        var at = noun.IndexOf('占', StringComparison.Ordinal);
        if (figures < 2 || at < 2)
            return [];
        var (parts, wholes) = (ListedParts.Split(noun[..at]), ListedParts.Split(noun[(at + 1)..]));
        if (parts.Count != figures || wholes.Count != figures)
            return [];
        wholes[^1] = WithoutShare(wholes[^1]);
        return [.. CompleteLists.Of(parts, grammar).Zip(wholes, (part, whole) => $"{part}占{whole}比重")];
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

    /// <summary>
    /// Whether a noun means several things for certain, so that a list of figures needs no word to be shared out: one thing at
    /// several levels (国家级、省级示范社; 国家、省重点实验室), or 城乡居民收入.
    /// </summary>
    public static bool IsPaired(string noun, Grammar grammar) =>
        noun.StartsWith("城乡居民", StringComparison.Ordinal)
        // 存贷款余额达到831.8亿元、406.7亿元
        || noun.Contains("存贷款", StringComparison.Ordinal)
        // 城乡低保标准提高到每月815元和615元
        || noun.StartsWith("城乡", StringComparison.Ordinal) && noun.EndsWith("标准", StringComparison.Ordinal)
        // 每千人床位数、医师数
        || noun.StartsWith('每') && grammar.Denominators.AtStart(noun) > 0
        // 城镇和农村常住居民人均可支配收入
        || ListedParts.Split(noun) is [['城', '镇', ..], ['农', '村', ..]]
        // 粮食播种面积和产量稳定在160万亩、6.5亿斤以上
        || CompleteLists.IsHarvest(ListedParts.Split(noun), grammar)
        || ListedParts.Split(noun) is [.. var others, var last]
            && others.TrueForAll(part => grammar.ShortLevels.Contains(part))
            && grammar.ShortLevels.AtStart(last) > 0;

    /// <summary>
    /// True of 水利工程、电网、水环境项目121个、186个和743个: as many things as figures, parted by marks. The figures are of one unit, unless
    /// the things are measured alike: 煤炭、原油、天然气产量7.8亿吨、2470万吨、350亿方.
    /// </summary>
    public static bool IsListed(string noun, IReadOnlyList<Figure> figures, Grammar grammar) =>
        noun.AsSpan().Count('、') + noun.AsSpan().Count('和') == figures.Count - 1
        && figures.All(figure => figure.Unit.Class != UnitClass.Percent)
        && (figures.All(figure => figure.Unit == figures[0].Unit) || grammar.Heads.AtEnd(noun) > 0);

    /// <summary>True of the name of an indicator, and nothing more.</summary>
    public static bool IsKnown(string name, Grammar grammar) =>
        grammar.Indicators.Scan(name) is [{ Start: 0, Meaning: not null } only] && only.End == name.Length;
}
