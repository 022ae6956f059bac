using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Numbers with a unit that still state nothing: durations, thresholds, classes, names.</summary>
internal sealed class NonFactRules(Grammar grammar)
{
    private const int LongestCounted = 12;
    private const int LongestPlace = 4;
    private const int LeastPeople = 10_000;
    private const int LongestComparison = 24;

    /// <summary>An amount that only says which things are meant: 10亿元以上项目.</summary>
    public const string Threshold = "threshold";

    /// <summary>在全国168个重点城市中排名第126位.</summary>
    public const string PeerGroup = "peer_group";

    /// <summary>连续5年, 三年行动.</summary>
    public const string Duration = "duration";

    private static readonly System.Buffers.SearchValues<char> RankMarks = System.Buffers.SearchValues.Create(
        "第前后首排"
    );

    private static readonly System.Buffers.SearchValues<char> BehindPeers = System.Buffers.SearchValues.Create(
        "中里内之排位名居列第前后首最综考"
    );

    /// <summary>The figures of a sentence with those that are no facts marked as such.</summary>
    public void Mark(Sentence sentence)
    {
        var figures = sentence.Figures;
        for (var index = 0; index < figures.Count; index++)
        {
            if (figures[index].Kind != FigureKind.Quantity)
                continue;
            var previous = index > 0 ? figures[index - 1] : null;
            var next = index + 1 < figures.Count ? figures[index + 1] : null;
            if (Reason(sentence, figures[index], previous, next) is { } reason)
                figures[index] = figures[index] with { Kind = FigureKind.NonFact, Reason = reason };
        }
    }

    private string? Reason(Sentence sentence, Figure figure, Figure? previous, Figure? next)
    {
        var before = sentence.Span(Math.Max(sentence.Start, figure.Start - 12), figure.Start);
        var after = sentence.Span(figure.End, Math.Min(sentence.End, figure.End + 12));
        if (before.EndsWith('每') || before.EndsWith("平均每"))
            return "rate_base";
        if (
            (before.EndsWith('前') && !before.EndsWith("目前") && !before.EndsWith("年前"))
            || before.EndsWith('后') && figure.InCharacters
        )
            return "ranking_band";
        // 在上年增长12%的基础上增长8%
        if (figure.Unit.Class == UnitClass.Percent && IsGround(after.TrimStart('的')))
            return "base_of_comparison";
        if (IsOfCompared(sentence, figure, before, after) || IsOfSamePeriod(before))
            return "base_of_comparison";
        // 按当年平均汇率（1美元兑6.228元人民币）折合
        if (figure.Unit.Class == UnitClass.Money && (after.StartsWith('兑') || before.EndsWith('兑')))
            return "base_of_comparison";
        if (IsPeerGroup(sentence, figure, after))
            return PeerGroup;
        if (figure.IsSizeClass && next is { IsSizeClass: true } && next.Start - figure.End <= 1)
            return "size_class";
        if (next is not null && IsSizeOfWhole(sentence, figure, next))
            return PeerGroup;
        if (IsStep(sentence, figure, after))
            return "step";
        if (IsOneOf(sentence, figure))
            return PeerGroup;
        if (next is not null && IsGrouping(figure, next))
            return Figure.Grouping;
        if (next is not null && IsScopeOfRate(sentence, figure, next))
            return Figure.ScopeOfRate;
        if (IsClass(sentence, figure, after) || IsRating(figure, before, after))
            return "class";
        if (IsSession(figure, before, after))
            return "class";
        if (IsAddressed(figure, after))
            return "addressed";
        if (IsClockTime(figure, before, after))
            return "clock_time";
        if (IsAttendance(sentence, figure))
            return "attendance";
        if (IsNameOfCampaign(figure, after) || IsWithin(figure, after))
            return "class";
        if (IsDuration(sentence, figure, before, after) || IsRunOfTurns(figure, before))
            return Duration;
        if (IsThreshold(sentence, figure, previous, before, after) || IsClassCounted(figure, next, before, after))
            return Threshold;
        if (IsLimitOfGroup(figure, before, after) || IsDescribedGroup(sentence, figure, next, before, after))
            return Threshold;
        if (figure.InCharacters && IsRoundName(figure, sentence, before))
            return "round_name";
        return null;
    }

    // 分别高于全国（5.4%）、全省（5.2%）0.1和0.3个百分点: how those went that the place is compared with
    private bool IsOfCompared(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Percent
        && after.StartsWith('）')
        && before.TrimEnd("-－−") is [.. var region, '（']
        && (IsEarlierTime(region) || IsRegionCompared(sentence, figure, region));

    // 较一季度（-10.8%）回升2.1个百分点, 较上年同期（3.2%）大幅增长
    private bool IsEarlierTime(ReadOnlySpan<char> words)
    {
        var time = Math.Max(grammar.EarlierTimes.AtEnd(words), grammar.PartYears.AtEnd(words));
        return time > 1 && time < words.Length && words[^(time + 1)] is '较' or '比';
    }

    private bool IsRegionCompared(Sentence sentence, Figure figure, ReadOnlySpan<char> region) =>
        grammar.RankScopes.AtEnd(region) > 0
        && grammar.GapWords.IndexIn(
            sentence.Span(Math.Max(sentence.Start, figure.Start - LongestComparison), figure.Start),
            out _
        ) >= 0;

    // 增长11.6%（上年同期增长3.2%）
    private static bool IsOfSamePeriod(ReadOnlySpan<char> before) =>
        before.LastIndexOf('（') is >= 0 and var open
        && !before[open..].Contains('）')
        && (before[(open + 1)..].StartsWith("上年同期") || before[(open + 1)..].StartsWith("去年同期"));

    // 在上年增长12%的基础上, 在对美贸易下降三成的情况下
    private static bool IsGround(ReadOnlySpan<char> after) =>
        after.StartsWith("基础上") || after.StartsWith("情况下") || after.StartsWith("背景下");

    // 全国168个重点城市后十名, 居全省18个省辖市第3位; not 42个城市空气质量居全省第3位, where the cities are whose
    private bool IsPeerGroup(Sentence sentence, Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Classifier
        && grammar.Peers.AtStart(after) is > 0 and var peers
        && (
            peers == after.Length
            || !char.IsLetter(after[peers])
            || BehindPeers.Contains(after[peers])
            // 退出全国168个重点城市空气质量“后十位”
            || sentence.Span(sentence.Start, figure.Start).EndsWith("全国")
        )
        && sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).IndexOfAny(RankMarks) >= 0;

    // 约占全市16个区的51.3%: how many there are of which it is a share
    private static bool IsSizeOfWhole(Sentence sentence, Figure figure, Figure next) =>
        figure.Unit.Class == UnitClass.Classifier
        && next.Unit.Class == UnitClass.Percent
        && sentence.Span(figure.End, next.Start) is { Length: > 1 and < LongestCounted } counted
        && counted[^1] == '的'
        && !counted.ContainsAny("，、；")
        && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start) is var before
        && before.LastIndexOf('占') is >= 0 and var at
        && before.Length - at <= LongestCounted;

    // 10大类55项民生实事: of how many kinds the things counted next are
    private bool IsGrouping(Figure figure, Figure next) =>
        figure.Unit.Class == UnitClass.Classifier
        && next is { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Classifier }
        && next.Start == figure.End
        && next.Unit != figure.Unit
        && grammar.Groupings.Contains(figure.Unit.Code);

    // 成功举办十四届全运会: which of them it was; but 连续举办十四届博览会 counts
    private static bool IsSession(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure is { InCharacters: true, Number: > 10, Unit.Code: "届" }
        && !after.IsEmpty
        && char.IsLetter(after[0])
        && !before.Contains("连续", StringComparison.Ordinal)
        && !before.EndsWith('共')
        && !before.EndsWith("已");

    // 7000多万江淮儿女: whom the report addresses
    private bool IsAddressed(Figure figure, ReadOnlySpan<char> after) =>
        figure.IsBare
        && figure.Number >= LeastPeople
        && grammar.Addressed.IndexIn(after, out _) is >= 0 and <= LongestPlace;

    // 全国首批5个国家公园之一
    private static bool IsOneOf(Sentence sentence, Figure figure) =>
        figure.Unit.Class == UnitClass.Classifier
        && sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).TrimEnd("，。；！").EndsWith("之一");

    // 连跨4个万亿元台阶, 跨过3个万亿元大关, 迈上4万亿、5万亿两个台阶: the amounts reached are told besides.
    private static bool IsStep(Sentence sentence, Figure figure, ReadOnlySpan<char> after)
    {
        if (figure.IsBare)
            return sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).Contains("台阶", StringComparison.Ordinal);
        if (figure.Unit.Class != UnitClass.Classifier)
            return false;
        // 2个千亿元大关, but not 210项关键技术
        var whole = after.Length;
        while (!after.IsEmpty && (ChineseNumeral.IsPart(after[0]) || after[0] is '元' or '级' or '大'))
            after = after[1..];
        return after.StartsWith("台阶") || after.Length < whole && after.StartsWith("关");
    }

    // 20个国考断面水质优良率100%: the fact is the rate.
    private bool IsScopeOfRate(Sentence sentence, Figure figure, Figure next)
    {
        var after = sentence.Span(figure.End, next.Start);
        // 74个国控断面水质优良比例连续3年保持100%
        if (
            after.EndsWith("连续")
            && next.Unit.Class == UnitClass.Duration
            && sentence.Figures.Find(other => other.Start >= next.End) is { } rate
            && grammar.IsPlain(sentence.Span(next.End, rate.Start))
        )
        {
            after = after[..^2];
            next = rate;
        }
        // 20户以上自然村通达率100%
        var isSize = figure.Unit.Class == UnitClass.Named && grammar.HedgesAfter.AtStart(after, out _) >= 2;
        if (
            !isSize && figure.Unit.Class != UnitClass.Classifier
            || next is not { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Percent }
        )
            return false;
        var between = after;
        if (between.ContainsAny('，', '、', '；'))
            return false;
        while (
            Math.Max(grammar.Copulas.AtEnd(between), grammar.MovedTo.AtEnd(between)) is > 0 and var length
            && length < between.Length
        )
            between = between[..^length];
        return (between.EndsWith('率') || between.EndsWith("比例"))
            && grammar.Openers.TrimStart(sentence.Span(sentence.ClauseStart(figure.Start), figure.Start)).IsEmpty;
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
    private bool IsClockTime(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Multiplier == 1
        && (
            after is ['时' or '点', ..] && grammar.PartsOfDay.AtEnd(before) > 0
            || after is ['时', >= '0' and <= '9', ..]
            || before is [.., >= '0' and <= '9', '时'] && after.StartsWith('分')
        );

    // 大会应到代表236人，实到228人: who sat in the session, not what the report states
    private bool IsAttendance(Sentence sentence, Figure figure) =>
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

    // 公交与轨道50米内换乘比例达91%: how near is meant
    private static bool IsWithin(Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Code is "m" or "km" && after is ['内', >= '\u4e00' and <= '\u9fff', ..];

    // 连续8次获评优秀
    private static bool IsRunOfTurns(Figure figure, ReadOnlySpan<char> before) =>
        figure.Unit.Class == UnitClass.Classifier && before.EndsWith("连续");

    // 连续5年, 3年行动, 15分钟生活圈; but 优良天数228天, 压缩至3个工作日 and 人均预期寿命78.2岁 are facts.
    private bool IsDuration(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (figure.Unit.Class != UnitClass.Duration)
            return false;
        if (figure.Unit.Code == "year")
            return !before.Contains("寿命", StringComparison.Ordinal)
                // 人均预期寿命较2020年提高0.9岁、达到78.8岁
                && !(
                    sentence.Text[figure.End - 1] == '岁'
                    && sentence
                        .Span(sentence.ClauseStart(figure.Start), figure.Start)
                        .Contains("寿命", StringComparison.Ordinal)
                )
                // 平均受教育年限从2020年的9.6年提升至2025年的10.2年左右
                && !sentence
                    .Span(sentence.ClauseStart(figure.Start), figure.Start)
                    .Contains("年限", StringComparison.Ordinal);
        if (grammar.DurationBefore.AtEnd(before) > 0 || grammar.DurationAfter.AtStart(after) > 0)
            return true;
        // 优良天数由227天增加到303天
        if (before is [.., '由' or '从'] && grammar.MovedTo.AtStart(after) > 0)
            return false;
        var hedge = grammar.HedgesAfter.AtStart(after, out _);
        return before.IsEmpty || (hedge < after.Length && char.IsLetter(after[hedge]));
    }

    private bool IsThreshold(
        Sentence sentence,
        Figure figure,
        Figure? previous,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    )
    {
        if (figure.IsSizeClass)
            return !after.IsEmpty && char.IsLetter(after[0]);
        // 单笔50万元以下拖欠账款, 单户1000万元以下贷款
        if (
            figure.Unit.Class == UnitClass.Money
            && before is [.., '单', '笔' or '户' or '体' or '项' or '个']
            && grammar.HedgesAfter.AtStart(after, out _) is >= 2 and var limit
            && limit < after.Length
            && char.IsLetter(after[limit])
        )
            return true;
        // 百亿级产业; 防城港30万吨级、北海20万吨级航道
        if (
            after is ['级', ..]
            && (figure.Unit.Class == UnitClass.Named || after is [_, var next, ..] && char.IsLetter(next))
        )
            return true;
        // 20万人口以上的县
        if (
            figure.Unit.Class == UnitClass.Person
            && grammar.HedgesAfter.AtStart(after, out _) is >= 2 and var people
            && after[people..] is ['的', '县' or '市' or '镇' or '乡', ..] and not ['的', '市', '民', ..]
        )
            return true;
        // 20万以上人口县
        if (
            figure.IsBare
            && after[grammar.HedgesAfter.AtStart(after, out _)..]
                is ['人', '口', '县' or '市' or '镇' or '城' or '大', ..]
        )
            return true;
        if (figure.Unit.Class is not (UnitClass.Money or UnitClass.Named or UnitClass.Percent))
            return false;
        var hedgeAfter = grammar.HedgesAfter.AtStart(after, out _);
        // 第一个过10万亿元省份
        var hedgeBefore = Math.Max(grammar.HedgesBefore.AtEnd(before, out _), before.EndsWith('过') ? 1 : 0);
        // 布局一批50万千瓦以上省级大型风光基地: how large each is to be
        if (figure.Unit.Class == UnitClass.Named && hedgeAfter >= 2 && before.EndsWith("一批"))
            return true;
        var thing = after[hedgeAfter..];
        if (thing.StartsWith("的") && thing.Length > 1)
            thing = thing[1..];
        if (
            (
                figure.Unit.Class == UnitClass.Money && (hedgeAfter + hedgeBefore > 0 || figure.Maximum is not null)
                // 30万千瓦以下煤电机组, 30户以上自然村
                || figure.Unit.Class == UnitClass.Named && hedgeAfter >= 2
            )
            && grammar.ThresholdThings.AtStart(thing) > 0
        )
            return true;
        if (figure.Unit.Class == UnitClass.Money && hedgeAfter >= 2 && IsScopeOfGrowth(sentence, figure, thing))
            return true;
        // 2个产值500亿元的产业集群
        var isDescribing = thing.Length < after.Length && grammar.ThresholdThings.AtStart(thing) > 0;
        return (hedgeBefore > 0 || isDescribing)
            && previous is not null
            && IsCountOfGroup(sentence, figure, previous, hedgeBefore);
    }

    // 其中10亿元以上9个, 超10亿元14户, 500亿元以上重大产业项目8个: of how many each is so large
    private bool IsClassCounted(Figure figure, Figure? next, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (
            figure.Unit.Class is not (UnitClass.Money or UnitClass.Named)
            || next is not { Kind: FigureKind.Quantity, Unit.Counts: true }
            || next.Start - figure.End > after.Length
        )
            return false;
        if (next.Start == figure.End)
            return figure.Unit.Class == UnitClass.Money && grammar.HedgesBefore.AtEnd(before, out _) > 0;
        // 亿元企业126户、10亿元企业5户
        if (
            figure.Unit.Class == UnitClass.Money
            && grammar.ThresholdThings.Contains(after[..(next.Start - figure.End)])
        )
            return true;
        return grammar.HedgesAfter.AtStart(after, out _) is >= 2 and var hedge
            && IsNameOfCounted(after[hedge..(next.Start - figure.End)].TrimStart('的'));
    }

    private bool IsNameOfCounted(ReadOnlySpan<char> words) =>
        grammar.IsPlain(words)
        || (
            words.Length <= LongestCounted
            && words.IndexOfAny("，、；。：") < 0
            && !grammar.Verbs.OccursIn(words)
            && grammar.Relatives.AtEnd(words) == 0
            && grammar.Copulas.AtEnd(words) == 0
            && grammar.HedgesBefore.AtEnd(words, out _) == 0
        );

    // 人均住房面积低于13平方米的低保家庭
    private static bool IsLimitOfGroup(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class is UnitClass.Money or UnitClass.Named
        && after is ['的', >= '\u4e00' and <= '\u9fff', ..]
        && (before.EndsWith("低于") || before.EndsWith("不足") || before.EndsWith("不到") || before.EndsWith("少于"));

    // 年销售收入超亿元的民营企业1250家: which firms were counted
    private bool IsDescribedGroup(
        Sentence sentence,
        Figure figure,
        Figure? next,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    ) =>
        figure.Unit.Class == UnitClass.Money
        && after.StartsWith("的")
        && grammar.HedgesBefore.AtEnd(before, out _) > 0
        && next is { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Classifier }
        && next.Start < sentence.ClauseEnd(figure.End)
        && !sentence.Span(figure.End, next.Start).ContainsAny('、', '和');

    // 500万元以上固定资产投资增长20%: what the indicator covers; the figure behind it is the fact.
    private bool IsScopeOfGrowth(Sentence sentence, Figure figure, ReadOnlySpan<char> thing) =>
        grammar.Indicators.LongestAtStart(thing) > 0
        && sentence.Figures.Exists(next =>
            next.Kind is FigureKind.Quantity or FigureKind.Rank
            && next.Start > figure.End
            && next.Start < sentence.ClauseEnd(figure.End)
        );

    // 3家工业企业营收超100亿元、10家超50亿元: the fact is the number of firms.
    private bool IsCountOfGroup(Sentence sentence, Figure figure, Figure previous, int hedge)
    {
        if (previous.Kind != FigureKind.Quantity)
            return false;
        var between = sentence.Span(previous.End, figure.Start - hedge);
        // 近9成行政村集体经营性收入超50万元
        var isShare =
            previous.Unit.Class == UnitClass.Percent
            && !between.IsEmpty
            && (sentence.Text[previous.End - 1] == '成' || between[0] == '的' || between.StartsWith("以上的"));
        if (!isShare && previous.Unit.Class != UnitClass.Classifier)
            return false;
        if (between.ContainsAny('，', '、', '；'))
            return false;
        // 14个村集体经营性收入全部突破50万元, 6个村超百万元
        while (grammar.Each.AtEnd(between) is > 0 and var each && each < between.Length)
            between = between[..^each];
        var noun = grammar.ThresholdNouns.AtEnd(between);
        // 7个重点产业产值突破900亿元: what all of them make, not of how many each is so large
        // but 8个产业规模超千亿元 is how many are
        if (
            noun > 0
            && !figure.InCharacters
            && (between[..^noun].EndsWith("产业") || between[..^noun].EndsWith("行业"))
        )
            return false;
        return between.IsEmpty || noun > 0 || grammar.ThresholdThings.AtStart(between) == between.Length;
    }

    // 万亩良田, 千企帮千村: only a hedge or a verb of amount makes a round number a figure (突破万辆).
    private bool IsRoundName(Figure figure, Sentence sentence, ReadOnlySpan<char> before)
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
            && !before.EndsWith('上');
    }
}
