using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Gives numbers without a unit the one that is meant, or sets them aside.</summary>
internal static class UnitRules
{
    private const int Reach = 12;
    private const int LongestManner = 2;
    private const string Home = "家庭";

    public static void Complete(Sentence sentence, Grammar grammar)
    {
        var figures = sentence.Figures;
        for (var index = figures.Count - 1; index >= 0; index--)
        {
            var figure = figures[index];
            var next = index + 1 < figures.Count ? figures[index + 1] : null;
            if (next is not null && IsHalfOfPoint(sentence, figure, next, grammar))
                figures[index] = figure with { Unit = next.Unit };
            if (IsPoint(sentence, figure))
                figures[index] = figure with { Unit = UnitWord.Point, End = figure.End + 1 };
            if (figure.Kind != FigureKind.Quantity || !figure.IsBare)
                continue;
            figures[index] = Completed(sentence, figure, next, grammar);
        }
        for (var index = 0; index < figures.Count; index++)
        {
            var earlier = index > 0 ? figures[index - 1] : null;
            if (IsPlaceInRanking(sentence, earlier, figures[index], grammar))
                figures[index] = Figure.Rank(figures[index].Start, figures[index].End, figures[index].Number);
            if (
                index > 0
                && figures[index].IsBare
                && (
                    IsGoal(sentence, figures[index - 1], figures[index], grammar)
                    || QuantityBefore(figures, index) is { } ratio
                        && IsMoveOfRatio(sentence, ratio, figures[index], grammar)
                )
            )
                figures[index] = figures[index] with { Unit = QuantityBefore(figures, index)!.Unit };
        }
    }

    // “世界500强”排名由369位上升到235位: places, not people
    private static bool IsPlaceInRanking(Sentence sentence, Figure? earlier, Figure figure, Grammar grammar)
    {
        if (
            figure is not { Kind: FigureKind.Quantity, Maximum: null, Decimals: 0 }
            || figure.Unit != UnitWord.Person
            || sentence.Text[figure.End - 1] is not ('位' or '名')
        )
            return false;
        if (
            earlier is { Kind: FigureKind.Rank }
            && sentence.Span(earlier.End, figure.Start) is { IsEmpty: false } between
            && grammar.MovedTo.AtEnd(between) == between.Length
        )
            return true;
        var before = sentence.Span(sentence.ClauseStart(figure.Start), figure.Start);
        // 县域经济百强跃升至76位
        if (grammar.MovedTo.AtEnd(before) is >= 2 and var moved && before[^moved..] is ['跃', ..])
            return true;
        before = before[..^grammar.MovedTo.AtEnd(before)];
        // 在全国城市的排位由2015年的53位跃升至47位
        if (before.EndsWith("年的"))
            before = before[..^2].TrimEnd("0123456789");
        return grammar.RankNames.AtEnd(before.TrimEnd("由从为")) > 0;
    }

    // 城乡居民收入比由上年的1.66缩小至1.63: what it came to is of the same kind.
    private static bool IsGoal(Sentence sentence, Figure figure, Figure next, Grammar grammar)
    {
        if (figure is not { Kind: FigureKind.Quantity, IsBare: false } || next.Kind != FigureKind.Quantity)
            return false;
        var between = sentence.Span(figure.End, next.Start);
        return !between.IsEmpty && grammar.MovedTo.AtEnd(between) == between.Length;
    }

    // 城乡居民收入比1.96，比上年缩小0.02
    private static bool IsMoveOfRatio(Sentence sentence, Figure ratio, Figure move, Grammar grammar)
    {
        if (
            ratio.Unit != UnitWord.Times
            || ratio.Kind != FigureKind.Quantity
            || move.Kind != FigureKind.Quantity
            || !IsPlain(sentence, ratio)
        )
            return false;
        var before = sentence.Span(sentence.ClauseStart(move.Start), move.Start);
        var length = Math.Max(grammar.Falls.AtEnd(before), grammar.Rises.AtEnd(before));
        return length > 0
            && (length == before.Length || ComparingWords.IsComparison(before) || grammar.IsPlain(before[..^length]));
    }

    private static Figure? QuantityBefore(List<Figure> figures, int index) =>
        figures.FindLastIndex(index - 1, figure => figure.Kind == FigureKind.Quantity) is >= 0 and var before
            ? figures[before]
            : null;

    /// <summary>True of a number without a unit of its own, such as a ratio of incomes.</summary>
    public static bool IsPlain(Sentence sentence, Figure figure) => char.IsAsciiDigit(sentence.Text[figure.End - 1]);

    private static Figure Completed(Sentence sentence, Figure figure, Figure? next, Grammar grammar)
    {
        // 增长2.1、3.2个百分点: the unit stands once, at the end.
        if (next is { Kind: FigureKind.Quantity } && sentence.Span(figure.End, next.Start) is "、" or "和" or "与")
            return figure with { Unit = next.Unit };
        // 城乡居民收入倍差缩小到1.85; 常住人口达1.27亿
        var before = sentence.Span(Math.Max(sentence.ClauseStart(figure.Start), figure.Start - Reach), figure.Start);
        if (figure.Multiplier >= 10_000 && CountedBefore(before) is { } counted)
            return figure with { Unit = counted };
        // 用户突破3500万
        if (figure.Multiplier >= 10_000 && grammar.Persons.AtEnd(NounBefore(before, grammar)) > 1)
            return figure with { Unit = UnitWord.Person };
        if (figure.Multiplier >= 10_000 && OfIndicator(sentence, figure, grammar) is { } named)
            return figure with { Unit = named };
        if (grammar.RatioNouns.OccursIn(before))
            return figure with { Unit = UnitWord.Times };
        if (
            figure.Number >= 100_000_000
            && (IsMarkOfMoney(sentence, figure, grammar) || IsSumWithoutUnit(sentence, figure, grammar))
        )
            return figure with { Unit = UnitWord.Yuan };
        // 居民消费价格指数101.2
        if (figure is { Multiplier: 1, Number: > 80 and < 130 } && IsIndexOfPrices(before, grammar))
            return figure with { Unit = UnitWord.Percent };
        // 10.73万农村贫困人口
        var after = sentence.Span(figure.End, Math.Min(sentence.ClauseEnd(figure.End), figure.End + Reach));
        if (
            figure.Multiplier >= 10_000
            && BehindAge(after) is [var first, ..] people
            && char.IsLetter(first)
            && grammar.Persons.OccursIn(people)
        )
            return figure with { Unit = AreHomes(people, grammar) ? UnitWord.Homes : UnitWord.Person };
        // 城乡居民收入比为1.96（以农村居民收入为1）
        if (
            figure is { Number: 1, Multiplier: 1 }
            && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start) is ['以', .., '为']
        )
            return NonFact(figure, "code_number");
        return IsCode(sentence, figure) ? NonFact(figure, "code_number") : figure;
    }

    // 游客接待量突破500万大关, 财政收入完成198万: nothing stands behind the number, and the indicator is counted in one unit only
    private static UnitWord? OfIndicator(Sentence sentence, Figure figure, Grammar grammar)
    {
        var behind = sentence.Span(figure.End, sentence.ClauseEnd(figure.End));
        if (!behind.IsEmpty && behind[0] != '、' && grammar.AfterNoun.AtStart(behind) < behind.Length)
            return null;
        var match = sentence
            .Indicators(grammar)
            .FindLast(match => match.Meaning is not null && match.End <= figure.Start);
        var between = sentence.Span(match.End, figure.Start);
        if (match.Meaning is not { } indicator || !(grammar.IsPlain(between) || grammar.Achieving.Contains(between)))
            return null;
        return indicator.UnitOfMeasure == UnitWord.Yuan.Code ? UnitWord.Yuan
            : indicator.UnitOfMeasure == UnitWord.Person.Code ? UnitWord.Person
            : indicator.UnitOfMeasure == UnitWord.PersonTime.Code ? UnitWord.PersonTime
            : null;
    }

    // 10万学生家庭, 5万城乡居民家庭安装报警器; but 10万居民家庭医生签约
    private static bool AreHomes(ReadOnlySpan<char> people, Grammar grammar) =>
        people.IndexOf(Home) is > 0 and var home
        && !people[(home + Home.Length)..].StartsWith("医生")
        && grammar.Persons.AtEnd(people[..home]) > 0;

    // 390万|65岁以上|老年人
    private static ReadOnlySpan<char> BehindAge(ReadOnlySpan<char> words)
    {
        var rest = words.TrimStart("0123456789");
        if (rest.Length == words.Length || !rest.StartsWith("岁"))
            return words;
        rest = rest[1..];
        return rest.StartsWith("及以上") ? rest[3..]
            : rest.StartsWith("以上") || rest.StartsWith("以下") ? rest[2..]
            : words;
    }

    // 常住人口达1.27亿, 参保人数超过13亿, 征地养老人员22万, 出境旅游人次由8300万, 接待旅游人次突破2.2亿
    private static UnitWord? CountedBefore(ReadOnlySpan<char> before) =>
        before.Contains("人口", StringComparison.Ordinal)
        || before.Contains("人数", StringComparison.Ordinal)
        || before.Contains("人员", StringComparison.Ordinal)
            ? UnitWord.Person
        : before.Contains("人次", StringComparison.Ordinal) ? UnitWord.PersonTime
        : null;

    // 地区生产总值跨上千亿台阶
    private static bool IsMarkOfMoney(Sentence sentence, Figure figure, Grammar grammar) =>
        grammar.AfterNoun.AtStart(sentence.Span(figure.End, sentence.ClauseEnd(figure.End))) > 0
        && (
            sentence
                .Indicators(grammar)
                .Exists(match =>
                    match.Meaning?.UnitOfMeasure == UnitWord.Yuan.Code
                    && match.Start >= sentence.ClauseStart(figure.Start)
                    && match.End <= figure.Start
                )
            || IsOfMoney(sentence.Span(sentence.ClauseStart(figure.Start), figure.Start), grammar)
            || IsMarkOfSumBefore(sentence, figure, grammar)
        );

    // 地区生产总值1012亿元，首次突破千亿大关
    private static bool IsMarkOfSumBefore(Sentence sentence, Figure figure, Grammar grammar) =>
        sentence.Figures.FindLast(earlier => earlier.End <= figure.Start)
            is { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Money } sum
        && sentence.Span(sum.End, figure.Start) is ['，' or '、', .. var between]
        && grammar.HedgesBefore.AtEnd(between, out _) is >= 2 and var hedge
        && between.Length - hedge <= LongestManner;

    // 主导产业产值超过600亿，; but 用户规模突破3亿
    private static bool IsSumWithoutUnit(Sentence sentence, Figure figure, Grammar grammar) =>
        sentence.ClauseEnd(figure.End) == figure.End
        && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start) is var before
        && IsOfMoney(before, grammar)
        && !before.Contains("规模", StringComparison.Ordinal);

    // 全口径税收迈过百亿大关
    private static bool IsOfMoney(ReadOnlySpan<char> before, Grammar grammar) =>
        grammar.HedgesBefore.AtEnd(before, out _) is >= 2 and var hedge
        && grammar.ThresholdNouns.AtEnd(before[..^hedge]) > 0;

    // 分别高1.2个、0.8个百分点; 高于全国0.9个、高于全省0.4个百分点; 分别提高4个和13.3个百分点
    private static bool IsHalfOfPoint(Sentence sentence, Figure figure, Figure next, Grammar grammar)
    {
        if (
            figure is not { Kind: FigureKind.Quantity, Unit.Code: "个" }
            || next is not { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Point }
            || sentence.Span(figure.End, next.Start) is not ['、' or '，' or '和' or '与', .. var between]
        )
            return false;
        if (figure.Decimals == 0)
            return between.IsEmpty && sentence.Text[next.Start - 1] != '，';
        between = between[grammar.GapWords.AtStart(between)..];
        return grammar.RankScopes.AtStart(between) == between.Length;
    }

    // 高出预期目标1.9个点: no place is there in part
    private static bool IsPoint(Sentence sentence, Figure figure) =>
        figure is { Kind: FigureKind.Quantity, Unit.Code: "个", Decimals: > 0, Multiplier: 1 }
        && figure.End < sentence.End
        && sentence.Text[figure.End] == '点';

    private static bool IsIndexOfPrices(ReadOnlySpan<char> before, Grammar grammar) =>
        NounBefore(before, grammar) is var noun && (noun.EndsWith("价格指数") || noun.EndsWith("价格总指数"));

    private static ReadOnlySpan<char> NounBefore(ReadOnlySpan<char> before, Grammar grammar)
    {
        while (Math.Max(grammar.Copulas.AtEnd(before), grammar.HedgesBefore.AtEnd(before, out _)) is > 0 and var length)
            before = before[..^length];
        // 居民消费价格指数（CPI）
        return before.EndsWith('）') && before.LastIndexOf('（') is >= 0 and var open ? before[..open] : before;
    }

    // 国道207, 省道230“太行云天”, 12345热线, 表1, 附件2
    private static bool IsCode(Sentence sentence, Figure figure)
    {
        var before = sentence.Span(Math.Max(sentence.Start, figure.Start - 2), figure.Start);
        return before.EndsWith('道')
            || before.EndsWith('线')
            || before.EndsWith('路')
            || before.EndsWith('号')
            || before.EndsWith('表')
            || before.EndsWith('图')
            || before is "附件" or "专栏"
            || sentence.Span(figure.End, Math.Min(sentence.End, figure.End + 2))
                is "热线"
                    or "平台"
                    or "工程"
                    or "计划"
                    or "行动"
                    or "国道"
                    or "省道"
                    or "县道"
                    or "乡道"
            || IsHotline(sentence, figure);
    }

    // 12345政务服务便民热线, 110刑事警情
    private static bool IsHotline(Sentence sentence, Figure figure) =>
        figure.End - figure.Start is >= 3 and <= 5
        && figure.Multiplier == 1
        && sentence.Span(figure.End, Math.Min(sentence.ClauseEnd(figure.End), figure.End + Reach)) is var behind
        && (
            behind.Contains("热线", StringComparison.Ordinal)
            || behind.StartsWith("警情")
            || behind.StartsWith("刑事警情")
            || behind.StartsWith("接警")
            || behind.StartsWith("接处警")
        );

    private static Figure NonFact(Figure figure, string reason) =>
        figure with
        {
            Kind = FigureKind.NonFact,
            Reason = reason,
        };
}
