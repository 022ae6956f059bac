using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Sentences;

/// <summary>The words of one side of a figure taken apart: verbs, then the noun that is counted or measured.</summary>
/// <param name="Start">Where the verbs, or without them the noun, begin in the block.</param>
internal readonly record struct NounPhrase(string Verb, string Noun, int Start)
{
    private const int LongestNoun = 32;
    private const int ShortestNoun = 2;
    private const int LongestBasis = 16;
    private const int AimIs = 3;
    private static readonly System.Buffers.SearchValues<char> Abbreviation = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&.0123456789"
    );

    private const string Connectives = "、和及与 的";

    /// <summary>Leaves out words that add nothing, collects verbs, keeps the noun.</summary>
    /// <param name="whole">True when a long list of nouns is wanted whole.</param>
    public static NounPhrase Of(Sentence sentence, int start, int end, Grammar grammar, bool whole = false)
    {
        var aim = AfterAim(sentence, start, end, grammar);
        if (aim > start && OfIndustry(sentence, start, aim, end, grammar) is { Noun.Length: > 0 } industry)
            return industry;
        start = BehindObjectMark(sentence, aim, end, grammar);
        var left = sentence.Span(start, end);
        var place = 0;
        var verb = "";
        var verbStart = -1;
        while (place < left.Length)
        {
            if (BesideAt(sentence, start + place, grammar) is > 0 and var year)
            {
                place = Math.Min(left.Length, place + year);
                continue;
            }
            var rest = left[place..];
            // 五莲县|2012年全年实现生产总值
            if (Math.Max(AreaAndYear(sentence, start + place, grammar), OwnAndAim(rest, grammar)) is > 0 and var area)
            {
                place += area;
                continue;
            }
            var opener =
                IsLoose(rest) || IsPlus(rest) ? 1 : Math.Max(grammar.Openers.AtStart(rest), OtherBasis(rest, grammar));
            var action = grammar.Verbs.AtStart(rest);
            if (action > 2 && action < rest.Length && BeginsNoun(rest[action - 1], rest[action]))
                action--;
            var length = Math.Max(opener, action);
            if (length == 0 || IsWordInside(rest, length, grammar))
                break;
            if (action >= opener)
            {
                verb += rest[..action].ToString();
                if (verbStart < 0)
                    verbStart = place;
            }
            place += length;
            // 启动了300项重点工程
            if (place < left.Length && left[place] == '了' && !left[place..].StartsWith("了解"))
                place++;
        }
        var noun = WithoutAside(WithoutConnectives(left[place..], Connectives, grammar), grammar);
        noun = WithoutCause(BeforeYear(noun, sentence, start + place, grammar));
        if (noun.Length > LongestNoun && !whole && noun.LastIndexOf('、') is > 0 and var cut)
        {
            if (noun.Length - cut < LongestNoun)
            {
                place += cut + 1;
                noun = noun[(cut + 1)..];
            }
        }
        return new NounPhrase(verb, noun.ToString(), start + (verbStart >= 0 ? verbStart : place));
    }

    // 加大研发投入确保覆盖率: what is aimed at begins behind the word, though no comma stands before it.
    private static int AfterAim(Sentence sentence, int start, int end, Grammar grammar)
    {
        for (var index = end - ShortestNoun - 1; index > start; index--)
        {
            // 报告提出今年的预期目标是生产总值增长11%
            if (sentence.Span(index, end) is ['目', '标', '是' or '为', _, _, ..])
                return index + AimIs;
            if (grammar.Aims.AtStart(sentence.Span(index, end)) is > 0 and var length)
                return index + length + ShortestNoun <= end ? index : start;
        }
        return start;
    }

    // 市政府将|城镇调查失业率控制在5%以内: who acts is not what is measured
    private static int BehindObjectMark(Sentence sentence, int start, int end, Grammar grammar)
    {
        var text = sentence.Span(start, end);
        if (text.LastIndexOf('将') is not (> 0 and var mark))
            return start;
        var rest = text[(mark + 1)..];
        while (Math.Max(grammar.Openers.AtStart(rest), grammar.Verbs.AtStart(rest)) is > 0 and var length)
            rest = rest[length..];
        return !rest.IsEmpty && grammar.Indicators.LongestAtStart(rest) == rest.Length ? start + mark + 1 : start;
    }

    // 生物医药产业力争实现营业收入3600亿元: the income is that industry's
    private static NounPhrase OfIndustry(Sentence sentence, int start, int aim, int end, Grammar grammar)
    {
        var own = Of(sentence, aim, end, grammar);
        if (!grammar.MeasuredOfFirms.Contains(own.Noun) && !grammar.Heads.Contains(own.Noun))
            return default;
        var place = aim;
        while (place > start && grammar.Aims.AtStart(sentence.Span(place, aim)) != aim - place)
            place--;
        var before = Of(sentence, start, place, grammar);
        return before.Noun is [_, _, .., '业' or '群' or '链']
            ? before with
            {
                Noun = before.Noun + own.Noun,
            }
            : default;
    }

    /// <summary>The noun up to the first verb in it, without when and how that was done: 重点项目加快建设, 耕地面积连续三年净增.</summary>
    public static string UpToVerb(string noun, Grammar grammar)
    {
        for (var index = 2; index < noun.Length; index++)
        {
            if (grammar.Verbs.AtStart(noun.AsSpan(index)) >= 2)
                return WithoutManner(noun[..index], grammar);
        }
        return noun;
    }

    /// <summary>The noun without the words behind it that say how: 税收总额|连续.</summary>
    public static string WithoutManner(string noun, Grammar grammar)
    {
        while (
            Math.Max(grammar.Openers.AtEnd(noun), grammar.Copulas.AtEnd(noun)) is >= 2 and var length
            && noun.Length - length >= 2
        )
            noun = noun[..^length];
        return noun;
    }

    // 一般公共预算收入2020年完成: a year behind the noun says when.
    private static ReadOnlySpan<char> BeforeYear(ReadOnlySpan<char> noun, Sentence sentence, int start, Grammar grammar)
    {
        foreach (var figure in sentence.Figures)
        {
            var (from, to) = (figure.Start - start, figure.End - start);
            if (figure.Kind != FigureKind.Years || from < 2 || to > noun.Length)
                continue;
            var rest = noun[to..].TrimStart("末底初");
            while (Math.Max(grammar.Tails.AtStart(rest), grammar.Copulas.AtStart(rest)) is > 0 and var length)
                rest = rest[length..];
            var isBase = noun[from - 1] is '比' or '较' or '由' or '从' or '以' or '是' or '为' or '到' or '至';
            // 粮食产量|于|2015年首次突破百万吨, 工业产值|继|2023年突破60亿元之后
            if (rest.IsEmpty && !isBase)
                return noun[..from].TrimEnd("于继");
        }
        return noun;
    }

    // 社会消费品零售总额|受疫情影响|下降3.2%: why it moved
    private static ReadOnlySpan<char> WithoutCause(ReadOnlySpan<char> noun) =>
        (noun.EndsWith("影响") || noun.EndsWith("拖累") || noun.EndsWith("冲击"))
        && noun.LastIndexOf('受') is >= 2 and var cause
            ? noun[..cause]
            : noun;

    /// <summary>The words without what only joins them to the next: 实习计划与, but 参与 and 惠及 stay whole.</summary>
    public static ReadOnlySpan<char> WithoutConnectives(ReadOnlySpan<char> noun, string connectives, Grammar grammar)
    {
        while (!noun.IsEmpty && connectives.Contains(noun[^1], StringComparison.Ordinal))
        {
            if (Math.Max(grammar.WholeWords.AtEnd(noun), grammar.Verbs.AtEnd(noun)) > 1)
                break;
            noun = noun[..^1];
        }
        return noun;
    }

    // 居民消费价格指数（CPI）: the same name once more; 地区生产总值（现价）: how it is counted.
    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> noun, Grammar grammar)
    {
        if (noun.IsEmpty || noun[^1] is not ('）' or ')'))
            return noun;
        var open = noun.LastIndexOfAny('（', '(');
        if (open <= 0)
            return noun;
        var inside = noun[(open + 1)..^1];
        // 占总人口比重（常住人口城镇化率）: the name of what the words before describe
        if (noun[..open].EndsWith("比重") && grammar.Indicators.LongestAtStart(inside) == inside.Length)
            return inside;
        // GDP（地区生产总值）: the same name once more
        var isSame =
            grammar.Indicators.LongestAtStart(noun[..open]) == open
            && grammar.Indicators.LongestAtStart(inside) == inside.Length;
        return isSame || !inside.ContainsAnyExcept(Abbreviation) || grammar.Asides.AtStart(inside) == inside.Length
            ? noun[..open]
            : noun;
    }

    // 扣除自然因素影响后空气优良天数比率: on which basis, not of what
    private static int OtherBasis(ReadOnlySpan<char> rest, Grammar grammar)
    {
        if (grammar.AdjustedBefore.AtStart(rest) == 0)
            return 0;
        var end = rest[..Math.Min(LongestBasis, rest.Length)].IndexOf('后') + 1;
        return end > 0 && end < rest.Length && grammar.AdjustedBasis.OccursIn(rest[..end]) ? end : 0;
    }

    // 新建|设施农业, 新增|加氢站: the verb's last character is the noun's first
    private static bool BeginsNoun(char last, char next) =>
        last == '设' && next is '施' or '备' || last == '加' && next is '氢' or '油' or '气' or '装' or '工';

    private static bool IsLoose(ReadOnlySpan<char> rest) =>
        rest[0] is '、' or ' ' or '｜' or '丨' or '|' or '（' or '(' or '）' or ')' or '”' or '》'
        || (rest[0] == '“' && !rest.Contains('”'));

    // 加|上级补助收入, 加|上年结转: of a budget
    private static bool IsPlus(ReadOnlySpan<char> rest) => rest is ['加', '上', '级' or '年' or '解', ..];

    // 建设用地, 开工率: the word goes on, so it is no verb here.
    private static bool IsWordInside(ReadOnlySpan<char> rest, int length, Grammar grammar) =>
        grammar.WholeWords.AtStart(rest) >= length
        || (length >= 2 && rest.Length > length && rest[length] == '率')
        || (grammar.Indicators.LongestAtStart(rest) > length && grammar.Verbs.AtStart(rest) != length);

    private static int AreaAndYear(Sentence sentence, int place, Grammar grammar) =>
        place == sentence.ClauseStart(place)
        && grammar.Areas.AtStart(sentence.Span(place, sentence.End), out _) is > 0 and var area
        && sentence.Figures.Exists(figure => figure.Kind == FigureKind.Years && figure.Start == place + area)
            ? area
            : 0;

    // 肇庆市|要实现生产总值增长5%: whose report it is need not be said
    private static int OwnAndAim(ReadOnlySpan<char> rest, Grammar grammar)
    {
        if (grammar.Own is not { } own)
            return 0;
        var length =
            rest.StartsWith(own.Name.Chinese) ? own.Name.Chinese.Length
            : rest.StartsWith(own.ShortName) ? own.ShortName.Length
            : 0;
        return length > 1 && rest[length..] is ['要' or '将', '实' or '完' or '力', ..] ? length : 0;
    }

    // 到2025年底…: a year in front says when, not what; 20个国考断面: how many, not what.
    private static int BesideAt(Sentence sentence, int place, Grammar grammar)
    {
        foreach (var figure in sentence.Figures)
        {
            if (figure.Start == place && figure.Reason is Figure.ScopeOfRate or Figure.Grouping)
                return figure.End - place + grammar.HedgesAfter.AtStart(sentence.Span(figure.End, sentence.End), out _);
            // 连续三年新增城镇就业超100万人
            var runs = sentence.Span(place, figure.Start) is "连续" or "已连续" && figure.Kind == FigureKind.NonFact;
            if (runs && sentence.Text[figure.End - 1] == '年')
                return figure.End - place;
            if (figure.Kind != FigureKind.Years || figure.Start != place)
                continue;
            var end = figure.End;
            while (
                end < sentence.End && sentence.Text[end] is '度' or '底' or '末' or '初' or '期' or '时' or '间' or '前'
            )
                end++;
            // 2021年至今|建设公路81条
            return end - place + (sentence.Span(end, sentence.End).StartsWith("至今") ? 2 : 0);
        }
        return 0;
    }
}
