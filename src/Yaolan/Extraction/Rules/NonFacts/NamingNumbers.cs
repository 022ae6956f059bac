using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Finds numbers that name or describe a thing, and state nothing of it: 500强企业, 时速350公里高铁, 十四届全运会, 千企帮千村.</summary>
internal sealed class NamingNumbers(Grammar grammar)
{
    private const int LongestPlace = 4;
    private const int LeastPeople = 10_000;
    private const int LongestEach = 6;
    private const int LongestWorks = 12;

    /// <summary>500强企业, 时速350公里高铁, 0.1微克攻坚行动, 50米内换乘.</summary>
    public bool IsClassName(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        IsClass(sentence, figure, after)
        || IsRating(figure, before, after)
        || IsSession(figure, before, after)
        || IsNameOfCampaign(figure, after)
        // 3人制篮球场
        || figure is { Unit.Class: UnitClass.Person, Multiplier: 1 } && after.StartsWith("制")
        || IsWithin(figure, after);

    // 地铁1、2号线, 地铁1、2、6号线
    public static bool IsListedWithClass(Sentence sentence, Figure figure, Figure next) =>
        figure is { IsBare: true, Multiplier: 1, Decimals: 0 }
        && next is { Kind: FigureKind.Quantity, Multiplier: 1 }
        && sentence.Span(figure.End, next.Start) is "、" or "和"
        && BehindList(sentence.Span(next.End, sentence.End)) is ['号', '线' or '楼' or '机', ..] or ['期', '工', ..];

    private static ReadOnlySpan<char> BehindList(ReadOnlySpan<char> text)
    {
        while (text is ['、' or '和', >= '0' and <= '9', ..])
            text = text[1..].TrimStart("0123456789");
        return text;
    }

    // 成功举办十四届全运会: which of them it was; but 连续举办十四届博览会 counts
    private static bool IsSession(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure is { InCharacters: true, Number: > 10, Unit.Code: "届" }
        && !after.IsEmpty
        && char.IsLetter(after[0])
        && !before.Contains("连续", StringComparison.Ordinal)
        && !before.EndsWith('共')
        && !before.EndsWith("已");

    // 率先实现“3个95%”: what so many shares of one height are called
    public static bool IsSlogan(Sentence sentence, Figure figure, Figure? previous, Figure? next)
    {
        var (count, share) = next?.Start == figure.End ? (figure, next) : (previous, figure);
        return count is { Unit.Class: UnitClass.Classifier }
            && share.Unit.Class == UnitClass.Percent
            && share.Start == count.End
            && sentence.Span(sentence.Start, count.Start).EndsWith('“')
            && sentence.Span(share.End, sentence.End).StartsWith('”');
    }

    // 全国每出口4辆汽车就有1辆安徽造, 每9碗饭中就有1碗: a share in words of everyday, told as a figure elsewhere
    public static bool IsOneInSome(Sentence sentence, Figure figure)
    {
        var before = sentence.Span(sentence.ClauseStart(figure.Start), figure.Start);
        var each = before.LastIndexOf('每');
        return figure.Unit.Counts
            && each >= 0
            && (
                before.EndsWith("就有")
                || before.Length - each <= LongestEach
                    && sentence
                        .Span(figure.End, sentence.ClauseEnd(figure.End))
                        .Contains("就有", StringComparison.Ordinal)
            );
    }

    // 7000多万江淮儿女: whom the report addresses
    public bool IsAddressed(Figure figure, ReadOnlySpan<char> after) =>
        figure.IsBare
        && figure.Number >= LeastPeople
        && grammar.Addressed.IndexIn(after, out _) is >= 0 and <= LongestPlace;

    // 从1万亿元台阶攀升至2万亿元，用了6年时间: in which years is not said
    public static bool IsFromStepToStep(
        Sentence sentence,
        Figure figure,
        Figure? previous,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    ) =>
        figure.Unit.Class == UnitClass.Money
        && (
            after.StartsWith("台阶") && before is [.., '从' or '由']
            || previous is { Kind: FigureKind.NonFact, Reason: NonFactRules.Step }
                && sentence.Span(previous.End, figure.Start).StartsWith("台阶")
        );

    // 连跨4个万亿元台阶, 跨过3个万亿元大关, 迈上4万亿、5万亿两个台阶: the amounts reached are told besides.
    public static bool IsStep(Sentence sentence, Figure figure, ReadOnlySpan<char> after)
    {
        if (figure.IsBare)
            return sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).Contains("台阶", StringComparison.Ordinal);
        // 正站在5万亿元的门槛前
        if (figure.Unit.Class == UnitClass.Money)
            return after.StartsWith("的门槛") || after.StartsWith("门槛");
        if (figure.Unit.Class != UnitClass.Classifier)
            return false;
        // 2个千亿元大关, but not 210项关键技术
        var whole = after.Length;
        while (!after.IsEmpty && (ChineseNumeral.IsPart(after[0]) || after[0] is '元' or '级' or '大'))
            after = after[1..];
        return after.StartsWith("台阶") || after.Length < whole && after.StartsWith("关");
    }

    // 时速350公里高铁, 1000千伏线路
    private bool IsRating(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        !after.IsEmpty
        && char.IsLetter(after[0])
        && (
            before.EndsWith("时速")
            // 110米口径射电望远镜, 4.5米水深航道
            || figure.Unit.Class == UnitClass.Named && (after.StartsWith("口径") || after.StartsWith("水深"))
            || grammar.Ratings.Contains(figure.Unit.Code)
            // 全球最高10米液压支架
            || figure.Unit.Class == UnitClass.Named && before is [.., '最', '高' or '大' or '长' or '深']
        );

    // 华大30兆瓦生物质发电、年产6万吨减水剂等13个项目: how large each of the works named is to be
    public bool IsSizeOfNamedWork(Sentence sentence, Figure figure, Figure? previous, ReadOnlySpan<char> after)
    {
        var isCapacity =
            figure.Unit.Class == UnitClass.Named || figure.Unit.Class == UnitClass.Classifier && figure.Multiplier > 1;
        if (!isCapacity || figure.Maximum is not null || after is not [>= '\u4e00' and <= '\u9fff', ..])
            return false;
        var (start, end) = (sentence.ClauseStart(figure.Start), sentence.ClauseEnd(figure.End));
        var behind = sentence.Span(figure.End, end);
        // 日处理400吨液态奶、年产3万吨淀粉5个项目正在建设
        if (
            sentence.Span(start, figure.Start)
                is [.., '年' or '日', '产']
                    or [.., '年' or '日', '处', '理']
                    or [.., '年', '加', '工']
            && behind.Contains("项目", StringComparison.Ordinal)
        )
            return true;
        if (behind.IndexOf('等') is not (> 0 and var among) || !IsOfWorks(behind[(among + 1)..]))
            return false;
        var before = sentence.Span(start, figure.Start);
        var isListed = before.Contains('、') || behind[..among].ContainsAny('、', '和');
        var item = before[(before.LastIndexOf('、') + 1)..];
        return isListed
            && (
                item.IsEmpty
                    ? previous is { Kind: FigureKind.NonFact, Reason: NonFactRules.NamedWork } && previous.Start > start
                    : item.Length > 1
                        && grammar.Verbs.AtEnd(item) == 0
                        && grammar.Copulas.AtEnd(item) == 0
                        && grammar.MovedTo.AtEnd(item) == 0
            );
    }

    // 等13个项目, 等重点项目建设, 等一批重大工程
    private static bool IsOfWorks(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(LongestWorks, words.Length)];
        var stop = words.IndexOfAny('、', '和');
        return (stop < 0 ? words : words[..stop]) is var named
            && (named.Contains("项目", StringComparison.Ordinal) || named.Contains("工程", StringComparison.Ordinal));
    }

    // 500强企业, 2期工程, 3号线, 3A级
    private bool IsClass(Sentence sentence, Figure figure, ReadOnlySpan<char> after)
    {
        // 8大 is a class, 3000亿大关 an amount
        var word = figure.IsBare && !figure.IsSizeClass ? grammar.ClassWords.AtStart(after) : 0;
        if (word > 0 && grammar.AfterNoun.AtStart(after) <= word)
            return true;
        if (figure.Unit.Class is not (UnitClass.Classifier or UnitClass.Person))
            return false;
        var unit = figure.Unit.Class == UnitClass.Person ? 1 : figure.Unit.Code.Length;
        var fromUnit = sentence.Span(figure.End - unit, Math.Min(sentence.End, figure.End + 6));
        return grammar.ClassWords.AtStart(fromUnit) > unit;
    }

    // 上午9时, 8时30分, 下午3点
    public bool IsClockTime(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Multiplier == 1
        && (
            after is ['时' or '点', ..] && grammar.PartsOfDay.AtEnd(before) > 0
            || after is ['时', >= '0' and <= '9', ..]
            || before is [.., >= '0' and <= '9', '时'] && after.StartsWith('分')
        );

    // 大会应到代表236人，实到228人: who sat in the session, not what the report states
    public bool IsAttendance(Sentence sentence, Figure figure) =>
        figure.Unit.Class == UnitClass.Person
        && (
            grammar.Attendance.OccursIn(
                sentence.Span(sentence.ClauseStart(figure.Start), sentence.ClauseEnd(figure.End))
            )
            // 44名（共46名）代表出席了会议
            || sentence.Span(figure.End, sentence.End) is ['）', .. var behind]
                && grammar.Attendance.OccursIn(behind[..(sentence.ClauseEnd(figure.End + 1) - figure.End - 1)])
        );

    // 0.1微克攻坚行动
    private static bool IsNameOfCampaign(Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Named && (after.StartsWith("攻坚") || after.StartsWith("行动"));

    // 公交与轨道50米内换乘比例达91%, 公交站点500米覆盖率: how near is meant
    private static bool IsWithin(Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Code is "m" or "km"
        && (after is ['内', >= '\u4e00' and <= '\u9fff', ..] || after.StartsWith("覆盖率"));

    // 万亩良田, 千企帮千村: only a hedge or a verb of amount makes a round number a figure (突破万辆).
    public bool IsRoundName(Figure figure, Sentence sentence, ReadOnlySpan<char> before)
    {
        foreach (var character in sentence.Span(figure.Start, Math.Min(figure.Start + 2, sentence.Text.Length)))
        {
            if (ChineseNumeral.DigitOf(character) > 0)
                return false;
        }
        // 上万人
        if (figure.Unit.Class is UnitClass.Percent or UnitClass.Times || sentence.Text[figure.Start] == '上')
            return false;
        return grammar.HedgesBefore.AtEnd(before, out _) == 0
            && !before.EndsWith('达')
            && !before.EndsWith('到')
            && !before.EndsWith('在')
            && !before.EndsWith('上');
    }
}
