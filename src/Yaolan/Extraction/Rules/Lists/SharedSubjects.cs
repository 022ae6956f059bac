using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Rules.Subjects;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>What a figure is shared out to: a noun, and the verb it had where it was counted (接待国内游客).</summary>
internal readonly record struct SharedSubject(string Noun, string Verb)
{
    public SharedSubject(Reading head)
        // 分别完成年度计划的113%和120%，分别增长22%和26%: the things, not what part of the plan they came to
        : this(head.Topic.Length > 0 ? head.Topic : head.Noun, head.Verb) { }
}

/// <summary>Finds the things that a list of figures is shared out to: before the word that shares, in the clause before, or earlier.</summary>
internal sealed class SharedSubjects(Grammar grammar)
{
    private const int LongestPart = 12;
    private const int LongestStanding = 12;
    private const string Total = "总量";

    private static readonly string[] JointMoves =
    [
        "实现",
        "同比",
        "“双",
        "均下降",
        "均增长",
        "均上升",
        "均回落",
        "均呈",
    ];

    /// <param name="place">Where the word that shares out begins.</param>
    /// <param name="start">Where the words of the subjects begin.</param>
    public List<SharedSubject> Of(
        Sentence sentence,
        FigureGroup group,
        int place,
        bool each,
        List<Reading> earlier,
        out int start
    )
    {
        var left = Math.Max(group.ClauseStart, Math.Min(group.Left, place));
        // 10%以上 PM10、PM2.5分别下降…, where the comma was lost: the hedge belongs to the figure before.
        if (sentence.Figures.Exists(figure => figure.End == left))
            left += grammar.HedgesAfter.AtStart(sentence.Span(left, place), out _);
        var (verb, words, nounStart) = NounPhrase.Of(sentence, left, place, grammar, whole: true);
        start = nounStart;
        var noun = Cleaned(words);
        if (each && OfOneHead(noun, sentence, group, earlier) is { Count: > 1 } measured)
        {
            start = measured[0].QuoteStart;
            return [.. measured.Select(thing => new SharedSubject(thing))];
        }
        // 总量、增速分别居全市第5位、第3位: two of them
        var relative = grammar.Relatives.Contains(noun) && ListedParts.Split(noun).Count == 1 ? noun : "";
        return noun.Length > 0 && relative.Length == 0
            ? Named(sentence, group, verb, noun, each, earlier, ref start)
            : FromBefore(sentence, group, relative, each, earlier, ref start);
    }

    // What the words before the one that shares out name; "" where they say only how things moved.
    private string Cleaned(string noun)
    {
        // 同比分别增长: nothing but such a word is no subject; a single character before one may be part of it.
        while (grammar.Copulas.AtEnd(noun) is > 0 and var copula && noun.Length != copula + 1)
            noun = noun[..^copula];
        noun = FrameReader.WithoutRecord(WithoutBaseYear(noun));
        // 接待游客200万人次，实现旅游收入8.8亿元，同比增长分别为16.2%、17%
        if (noun is "同比增长" or "增长" or "比上年增长")
            return "增速";
        // 较2016年末分别增长78%、1.4倍
        return ComparingWords.IsComparison(noun) ? "" : noun;
    }

    private List<SharedSubject> Named(
        Sentence sentence,
        FigureGroup group,
        string verb,
        string noun,
        bool each,
        List<Reading> earlier,
        ref int start
    )
    {
        // 对A进出口增长25%，对东盟、欧盟分别增长13%、19%: what is traded with them
        if (
            noun.StartsWith('对')
            && grammar.Heads.AtEnd(noun) == 0
            && earlier is [.., { Noun: ['对', ..] } other]
            && grammar.Heads.AtEnd(other.Noun) is > 0 and var head
        )
            noun += other.Noun[^head..];
        // 城乡居民人均可支配收入均增长6%: that of each of the two
        var isOfBoth = each && group.Figures.Count == 1 && ListedParts.Split(noun).Count == 1;
        var parts = Coordination.Subjects(noun, isOfBoth ? 2 : group.Figures.Count, grammar);
        // 哈电集团、哈飞空客等企业产值增幅均超过20%: examples of one thing
        if (each && parts.Count > 1 && IsExample(parts[^1]))
            parts = [noun];
        // 总量、增速分别居全市第5位、第3位
        if (earlier.Count > 0 && parts.Count > 1 && parts.TrueForAll(part => grammar.Relatives.Contains(part)))
        {
            start = earlier[^1].QuoteStart;
            return [.. parts.Select(part => new SharedSubject(earlier[^1].Noun + part, ""))];
        }
        // 一般公共预算收入45亿元，总量、税收占比均居全市第一: the amount of the income
        if (earlier.Count > 0 && parts is [Total, _, ..])
        {
            var amount = earlier[^1].Noun;
            start = earlier[^1].QuoteStart;
            parts[0] = amount[..^grammar.LabelEnds.AtEnd(amount)] + Total;
        }
        if (parts.Count < group.Figures.Count && IsParted(sentence, group, '，'))
            parts = WithPartsBefore(sentence, group, parts, ref start);
        // 接待游客、旅游总花费分别增长: with its verb the first is what is known
        return
        [
            .. parts.Select(
                (part, index) =>
                    new SharedSubject(part, index == 0 && Coordination.IsKnown(verb + part, grammar) ? verb : "")
            ),
        ];
    }

    private List<SharedSubject> FromBefore(
        Sentence sentence,
        FigureGroup group,
        string relative,
        bool each,
        List<Reading> earlier,
        ref int start
    )
    {
        // 起数、死亡人数“双下降”，降幅分别为21%和12%
        var isRate = relative.Length > 0 && grammar.RateNames.Contains(relative);
        if (
            (relative.Length == 0 || isRate)
            && !each
            && ListBefore(sentence, group, ref start) is { Count: > 0 } listed
        )
            return [.. listed.Select(part => new SharedSubject(part + relative, ""))];
        if (relative.Length == 0 && !each && BothOf(sentence, group, earlier) is { Count: > 1 } both)
        {
            start = earlier[^1].QuoteStart;
            return [.. both.Select(part => new SharedSubject(part, ""))];
        }
        var reach = InReach(sentence, group, earlier);
        var heads = each ? HeadsOfEach(sentence, group, reach) : PreviousClause(reach, group.Figures.Count);
        if (heads.Count == 0 && !each)
            heads = HeadsOfParts(sentence, earlier, group.Figures.Count);
        if (heads.Count > 0)
            start = heads[0].QuoteStart;
        var isRank = group.Figures[0].Kind == FigureKind.Rank;
        foreach (var head in heads)
            head.IsStanding |= isRank;
        // 预算收入241亿元，增长6.4%，分居全省第4、第3位: the place of the sum and that of its growth
        var isRankedTwice = isRank && heads is [var sum, var rate] && sum.Noun == rate.Noun;
        // 工业投资增长5%，技改投资增长8%，均居全市第一: the growth of each
        var isByRate = isRankedTwice || isRank && each && relative.Length == 0;
        return
        [
            .. heads.Select(head => new SharedSubject(
                WithoutHead(new SharedSubject(head).Noun, relative) + relative + (isByRate ? Rate(head) : ""),
                relative.Length > 0 ? "" : head.Verb
            )),
        ];
    }

    // 城乡居民人均可支配收入年均增长8%，到2027年分别突破5万元和2.8万元: one figure told what the two have in common
    private List<string> BothOf(Sentence sentence, FigureGroup group, List<Reading> earlier) =>
        InReach(sentence, group, earlier)
            is [.., { IsShared: false, Movement: not Movement.None, Figure.Unit.Class: UnitClass.Percent } told]
        && group.Figures[0].Unit.Class is UnitClass.Money or UnitClass.Named
        && told.Noun.StartsWith("城乡", StringComparison.Ordinal)
        && Coordination.IsPaired(told.Noun, grammar)
        && grammar.RatioNouns.AtEnd(told.Noun) == 0
        && Coordination.Subjects(told.Noun, group.Figures.Count, grammar) is var both
        && both.Count == group.Figures.Count
            ? both
            : [];

    // 汽车产量357万辆，新能源汽车产量168万辆，产量均居全国第2位: all that the sentence told the output of
    private List<Reading> OfOneHead(string noun, Sentence sentence, FigureGroup group, List<Reading> earlier) =>
        grammar.Heads.Contains(noun)
            ?
            [
                .. InReach(sentence, group, earlier)
                    .FindAll(thing =>
                        grammar.Heads.AtEnd(thing.Noun) == noun.Length
                        && thing.Noun.EndsWith(noun, StringComparison.Ordinal)
                    )
                    .DistinctBy(thing => thing.Noun),
            ]
            : [];

    private static string Rate(Reading head) =>
        head.Movement != Movement.None && head.Figure.Unit.Class == UnitClass.Percent ? "增速" : "";

    // 汽车产量232万辆…，产值增长8.9%: the output value of cars, not of their number
    private string WithoutHead(string noun, string relative) =>
        grammar.Heads.Contains(relative) && grammar.Heads.AtEnd(noun) is > 0 and var head && head < noun.Length
            ? noun[..^head]
            : noun;

    /// <summary>医保和公共卫生人均补助标准，分别提高30元和5元: the clause before lists as many things and has no figure of its own.</summary>
    public List<string> ListBefore(Sentence sentence, FigureGroup group, ref int start)
    {
        var end = group.ClauseStart - 1;
        if (end <= sentence.Start || sentence.Text[end] != '，')
            return [];
        var clause = sentence.ClauseStart(end);
        if (sentence.Figures.Exists(figure => figure.Start >= clause && figure.End <= end))
            return [];
        var phrase = NounPhrase.Of(sentence, clause, end, grammar, whole: true);
        if (phrase.Verb.Length > 0)
            return [];
        // 起数和死亡人数实现“双下降”, 起数、死亡人数同比“双下降”
        var noun = phrase.Noun;
        foreach (var word in JointMoves)
            noun = noun.IndexOf(word, StringComparison.Ordinal) is > 1 and var at ? noun[..at] : noun;
        var parts = Coordination.Subjects(noun, group.Figures.Count, grammar);
        if (parts.Count != group.Figures.Count)
            return [];
        start = phrase.Start;
        return parts;
    }

    // 等企业产值增幅 says of what they are examples; 等增幅 only how they moved.
    private bool IsExample(string last)
    {
        var at = last.IndexOf('等', 1);
        var kind = at < 0 ? default : last.AsSpan(at + 1);
        return kind.Length - grammar.RateNames.AtEnd(kind) >= 2;
    }

    private static bool IsParted(Sentence sentence, FigureGroup group, char mark) =>
        sentence.Span(group.Figures[0].End, group.Figures[1].Start).Contains(mark);

    // PM2.5，PM10分别下降13.4%，19.6%: commas in both lists
    private List<string> WithPartsBefore(Sentence sentence, FigureGroup group, List<string> parts, ref int start)
    {
        var all = new List<string>(parts);
        var first = group.ClauseStart;
        while (all.Count < group.Figures.Count && first > sentence.Start && sentence.Text[first - 1] == '，')
        {
            var (end, clause) = (first - 1, sentence.ClauseStart(first - 1));
            var (verb, noun, nounStart) = NounPhrase.Of(sentence, clause, end, grammar);
            var hasFigure = sentence.Figures.Exists(figure =>
                figure.Kind is FigureKind.Quantity or FigureKind.Rank && figure.Start >= clause && figure.End <= end
            );
            if (verb.Length > 0 || noun.Length is < 2 or > LongestPart || hasFigure)
                return parts;
            all.Insert(0, noun);
            (first, start) = (clause, nounStart);
        }
        return all.Count == group.Figures.Count ? CompleteLists.Of(all, grammar) : parts;
    }

    // 二氧化硫排放量比2005年分别削减7%
    private static string WithoutBaseYear(string noun)
    {
        var at = noun.AsSpan().LastIndexOfAny('比', '较');
        return
            at > 0
            && at + 1 < noun.Length
            && (
                char.IsAsciiDigit(noun[at + 1])
                    && noun.AsSpan(at + 1).TrimEnd("年末底初").IndexOfAnyExceptInRange('0', '9') < 0
                // 起数、死亡人数较“十三五”同期分别下降63%、53%
                || noun[at + 1] == '“' && noun.AsSpan(at + 2).TrimEnd("末同期时间").EndsWith("五”")
            )
            ? noun[..at]
            : noun;
    }

    /// <summary>What a list of figures may be of, when it names nothing itself: nothing from before a semicolon.</summary>
    public static List<Reading> InReach(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var end = sentence.Span(sentence.Start, group.Figures[0].Start).LastIndexOfAny('；', ';');
        return earlier.FindAll(reading => reading.Figure.Start > sentence.Start + end);
    }

    // 出入境旅客2226万人次，日均超6万人次；出入境车辆241万辆次，分别增长33.1%和17.6%: what each part between semicolons begins with
    private static List<Reading> HeadsOfParts(Sentence sentence, List<Reading> earlier, int count)
    {
        List<Reading> heads = [];
        for (var index = 0; index < earlier.Count; index++)
        {
            var told =
                index == 0 ? sentence.Start : Math.Min(earlier[index - 1].FigureEnd, earlier[index].Figure.Start);
            if (index == 0 || sentence.Span(told, earlier[index].Figure.Start).ContainsAny('；', ';'))
                heads.Add(earlier[index]);
        }
        return heads.Count == count && heads.TrueForAll(head => head.HasOwnNoun) ? heads : [];
    }

    private static bool IsToldBefore(List<Reading> earlier, int place) =>
        earlier.FindIndex(other => other.Noun == earlier[place].Noun) < place;

    // 培育306家A、18家B，分别居全省第5、第6位: the subjects are those of the clause before. 吞吐量5.9亿吨、增长4%，集装箱626万标箱、增长7.9%，分别居
    // 第6、第9位: the last things, whatever was said of each.
    private static List<Reading> PreviousClause(List<Reading> earlier, int count)
    {
        // 外资2.8亿美元，占73%，其中开发区2.4亿美元、外资1亿美元，分别占63%和65%: in the order of what was told last
        var things = earlier
            .Where((reading, place) => reading.HasOwnNoun || !IsToldBefore(earlier, place))
            .Reverse()
            .DistinctBy(reading => reading.Noun)
            .Reverse()
            .ToList();
        return things.Count >= count ? things[^count..]
            : earlier.Count >= count ? earlier[^count..]
            : [];
    }

    private List<Reading> HeadsOfEach(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        if (earlier.Count == 0)
            return [];
        var clause = sentence.ClauseStart(earlier[^1].Figure.Start);
        var last = earlier.FindAll(reading => sentence.ClauseStart(reading.Figure.Start) == clause);
        if (last.Exists(reading => reading.Noun != last[0].Noun) || !IsOfAll(sentence, group))
            return last;
        // 工业投资增长5%，技改投资增长8%，均居全市第一: all that has no place yet
        var things = earlier
            .Skip(earlier.FindLastIndex(reading => reading.Figure.Kind == FigureKind.Rank) + 1)
            .Where(reading => reading.HasOwnNoun)
            .DistinctBy(reading => reading.Noun)
            .ToList();
        return things.Count > 1 ? things : last;
    }

    // 均居全市第一, 均增长20%以上, but not 各社区覆盖率100%: nothing else is named
    private bool IsOfAll(Sentence sentence, FigureGroup group)
    {
        var figure = group.Figures[0];
        var words = sentence.Span(group.ClauseStart, figure.Start);
        return figure.Kind == FigureKind.Rank && words.Length <= LongestStanding
            || figure.Unit.Class == UnitClass.Percent
                && Math.Max(grammar.Rises.AtEnd(words), grammar.Falls.AtEnd(words)) is > 0 and var move
                && words.Length - move <= 2;
    }
}
