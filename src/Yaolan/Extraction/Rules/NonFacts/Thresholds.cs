using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Finds amounts that only say which things are meant: 10亿元以上项目, 2个产值500亿元的产业集群.</summary>
internal sealed class Thresholds(Grammar grammar)
{
    private const int LongestCounted = 12;
    private const string Counts = "一二两三四五六七八九十";

    /// <summary>True of a figure that says how large the things are, not how many or how much of them there is.</summary>
    public bool Is(
        Sentence sentence,
        Figure figure,
        Figure? previous,
        Figure? next,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    ) =>
        figure.IsSizeClass && !after.IsEmpty && (char.IsLetter(after[0]) || IsCountedNext(figure.End, next))
        || !figure.IsSizeClass && IsSizeOfThings(sentence, figure, previous, next, before, after)
        || IsGravityOfAccident(figure, before, after)
        || IsClassCounted(figure, next, before, after)
        || IsScore(figure, next, after)
        || IsLimitOfGroup(figure, before, after)
        || IsDescribedGroup(sentence, figure, next, before, after)
        || IsOfLot(sentence, figure, before, after);

    // 未发生一次死亡3人以上的道路交通事故: how grave it would have to be
    private bool IsGravityOfAccident(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (
            figure.Unit.Class != UnitClass.Person
            || !before.EndsWith("死亡")
            || grammar.HedgesAfter.AtStart(after, out _) is not (>= 2 and var hedge)
        )
            return false;
        var end = after.IndexOfAny("，；。、");
        return (end < 0 ? after : after[..end])[hedge..].EndsWith("事故");
    }

    private bool IsSizeOfThings(
        Sentence sentence,
        Figure figure,
        Figure? previous,
        Figure? next,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    )
    {
        // 完成230个|50户以上连片村寨管网建设
        if (
            previous is { Kind: FigureKind.Quantity }
            && (previous.Unit.Class == UnitClass.Classifier || previous.Unit.Code == "household")
            && previous.End == figure.Start
            && grammar.HedgesAfter.AtStart(after, out _) is >= 2 and var limit
            && limit < after.Length
            && char.IsLetter(after[limit])
        )
            return true;
        if (IsSizeOfEach(figure, before, after) || IsLevel(figure, after, next) || IsSizeOfTown(figure, after))
            return true;
        if (figure.Unit.Class is not (UnitClass.Money or UnitClass.Named or UnitClass.Percent))
            return false;
        var hedgeAfter = grammar.HedgesAfter.AtStart(after, out _);
        // 第一个过10万亿元省份
        var hedgeBefore = Math.Max(grammar.HedgesBefore.AtEnd(before, out _), before.EndsWith('过') ? 1 : 0);
        // 成为全市首个300亿元园区
        if (
            figure.Unit.Class == UnitClass.Money
            && before is [.., '首', '个' or '家'] or [.., '第', '一', '个' or '家']
            && after is [>= '\u4e00' and <= '\u9fff', ..]
        )
            return true;
        // 布局一批50万千瓦以上省级大型风光基地: how large each is to be; 无连片2亩以上耕地抛荒
        if (
            figure.Unit.Class == UnitClass.Named
            && hedgeAfter >= 2
            && (before.EndsWith("一批") || before.EndsWith("连片"))
        )
            return true;
        var thing = after[hedgeAfter..];
        if (thing.StartsWith("的") && thing.Length > 1)
            thing = thing[1..];
        var isThing = grammar.ThresholdThings.AtStart(thing) > 0;
        var isHedged =
            figure.Unit.Class == UnitClass.Money && (hedgeAfter + hedgeBefore > 0 || figure.Maximum is not null)
            // 30万千瓦以下煤电机组, 30户以上自然村
            || figure.Unit.Class == UnitClass.Named && hedgeAfter >= 2;
        if (isHedged && isThing)
            return true;
        if (figure.Unit.Class == UnitClass.Money && hedgeAfter >= 2 && IsScopeOfGrowth(sentence, figure, thing))
            return true;
        // 2个产值500亿元的产业集群
        var isDescribing = isThing && thing.Length < after.Length;
        return (hedgeBefore > 0 || hedgeAfter >= 2 || isDescribing)
            && previous is not null
            && IsCountOfGroup(sentence, figure, previous, hedgeBefore, isEach: hedgeBefore == 0 && !isDescribing);
    }

    // 单笔50万元以下拖欠账款, 单户1000万元以下贷款
    private bool IsSizeOfEach(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Money
        && before is [.., '单', '笔' or '户' or '体' or '项' or '个']
        && grammar.HedgesAfter.AtStart(after, out _) is >= 2 and var limit
        && limit < after.Length
        && char.IsLetter(after[limit]);

    // 百亿级产业; 防城港30万吨级、北海20万吨级航道; 10亿元级11个
    private static bool IsLevel(Figure figure, ReadOnlySpan<char> after, Figure? next) =>
        after is ['级', ..]
        && (
            figure.Unit.Class == UnitClass.Named
            || after is [_, var behind, ..] && char.IsLetter(behind)
            || IsCountedNext(figure.End + 1, next)
        );

    private static bool IsCountedNext(int end, Figure? next) =>
        next is { Kind: FigureKind.Quantity, Unit.Counts: true } && next.Start == end;

    // 20万人口以上的县, 20万以上人口县
    private bool IsSizeOfTown(Figure figure, ReadOnlySpan<char> after)
    {
        var hedge = grammar.HedgesAfter.AtStart(after, out _);
        return figure.Unit.Class == UnitClass.Person
                && hedge >= 2
                && (
                    after[hedge..] is ['的', '县' or '市' or '镇' or '乡', ..] and not ['的', '市', '民', ..]
                    // 新增10万人口以上中小城市8个
                    || after[hedge..].TrimStart('的')
                        is ['中' or '大', '小' or '中', '城', '市', ..]
                            or ['城', '市', ..]
                )
            || figure.IsBare && after[hedge..] is ['人', '口', '县' or '市' or '镇' or '城' or '大', ..];
    }

    // 其中10亿元以上9个, 超10亿元14户, 500亿元以上重大产业项目8个: of how many each is so large
    private bool IsClassCounted(Figure figure, Figure? next, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        // 存栏100头以上的肉牛育肥场3个, 出栏50头以上养殖大户23户
        var isOfHerds =
            figure.Unit.Class == UnitClass.Classifier
            && next is { Unit.Counts: true }
            && next.Unit != figure.Unit
            && (
                after[grammar.HedgesAfter.AtStart(after, out _)..].StartsWith('的')
                || before.EndsWith("出栏")
                || before.EndsWith("存栏")
            );
        if (
            !isOfHerds && figure.Unit.Class is not (UnitClass.Money or UnitClass.Named)
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
        if (grammar.HedgesAfter.AtStart(after, out _) is not (>= 2 and var hedge))
            return false;
        var name = after[hedge..(next.Start - figure.End)];
        // 300万元以上的已竣工项目3个
        return name is ['的', .. var thing] && grammar.ThresholdThings.AtEnd(thing) > 0 && !thing.ContainsAny("，、；")
            || IsNameOfCounted(name.TrimStart('的'));
    }

    // 中考600分以上46人: who scored so much
    private bool IsScore(Figure figure, Figure? next, ReadOnlySpan<char> after) =>
        figure.IsBare
        && next is { Unit.Class: UnitClass.Person }
        && after is ['分', .. var limit]
        && grammar.HedgesAfter.AtStart(limit, out _) >= 2;

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
        && next is { Kind: FigureKind.Quantity, Unit.Counts: true }
        && next.Start < sentence.ClauseEnd(figure.End)
        && !sentence.Span(figure.End, next.Start).ContainsAny('、', '和');

    // 引进了一批总投资超亿元和超千万美元的项目: how large each is; 其中过500万元的两个
    private bool IsOfLot(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (
            figure.Unit.Class != UnitClass.Money
            || !before.EndsWith('过') && grammar.HedgesBefore.AtEnd(before, out _) == 0
        )
            return false;
        if (
            after is ['的', var count, '个' or '家' or '户' or '项', ..]
            && Counts.Contains(count, StringComparison.Ordinal)
        )
            return true;
        var start = sentence.ClauseStart(figure.Start);
        var clause = sentence.Span(start, sentence.ClauseEnd(figure.End));
        return clause[..(figure.Start - start)].Contains("一批", StringComparison.Ordinal)
            && clause.Contains('的')
            && grammar.ThresholdThings.AtEnd(clause) > 0;
    }

    // 500万元以上固定资产投资增长20%: what the indicator covers; the figure behind it is the fact.
    private bool IsScopeOfGrowth(Sentence sentence, Figure figure, ReadOnlySpan<char> thing) =>
        grammar.Indicators.LongestAtStart(thing) > 0
        && sentence.Figures.Exists(next =>
            next.Kind is FigureKind.Quantity or FigureKind.Rank
            && next.Start > figure.End
            && next.Start < sentence.ClauseEnd(figure.End)
        );

    // 3家工业企业营收超100亿元、10家超50亿元: the fact is the number of firms.
    private bool IsCountOfGroup(Sentence sentence, Figure figure, Figure previous, int hedge, bool isEach)
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
        // 237个行政村集体经济收入均达10万元以上; without 均 the amount may be that of them all
        if (isEach && grammar.Each.AtEnd(between = between.TrimEnd("达到")) == 0)
            return false;
        // 8个村集体经济总收入突破620万元: what all of them have
        if (between.Contains('总') && grammar.Each.AtEnd(between) == 0)
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
}
