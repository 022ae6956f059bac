using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Level, growth, change, share, ratio, rank or count: told by the unit and the words before the figure.</summary>
internal static class MeasureRules
{
    private const decimal BaseOfIndex = 100;
    private const decimal LowestIndex = 80;
    private const decimal HighestIndex = 130;

    private static readonly string[] Missed = ["差距", "未", "低于"];

    // 居全省第4位
    private static readonly Rule Place = new(
        "place",
        (reading, _) => reading.Figure.Kind == FigureKind.Rank,
        (reading, _) => Set(reading, Measure.Rank)
    );

    // 高于全省平均水平1.2个百分点
    private static readonly Rule Distance = new(
        "distance",
        (reading, _) => reading.Gap.Length > 0,
        (reading, _) => Set(reading, Measure.Change)
    );

    // 前移109个位次
    private static readonly Rule PlacesMoved = new(
        "places_moved",
        (reading, _) =>
            reading.Figure.Unit.Class == UnitClass.Place
            || reading.Unit == UnitWord.Place.Code && reading.Figure.Kind != FigureKind.Rank
            || reading.Figure.Unit == UnitWord.Person
                && reading.Movement != Movement.None
                && !reading.NumberFirst
                && reading.Sentence.Text[reading.Figure.End - 1] == '位',
        (reading, _) =>
        {
            reading.Unit = UnitWord.Place.Code;
            return Set(reading, Measure.Change);
        }
    );

    // 提高1.2个百分点
    private static readonly Rule Points = new(
        "points",
        (reading, _) => reading.Figure.Unit.Class == UnitClass.Point,
        (reading, _) => Set(reading, Measure.Change)
    );

    // 增长2.8倍
    private static readonly Rule TimesGrown = new(
        "growth_in_multiples",
        (reading, _) =>
            reading.Figure.Unit.Class == UnitClass.Times
            && reading.Movement != Movement.None
            && !IsMoveOfRatio(reading),
        (reading, _) =>
        {
            reading.Number *= 100;
            reading.Maximum *= 100;
            reading.Unit = UnitWord.Percent.Code;
            return Set(reading, Measure.Growth);
        }
    );

    // 是2015年的1.8倍
    private static readonly Rule TimesOf = new(
        "ratio",
        (reading, _) => reading.Figure.Unit.Class == UnitClass.Times && !IsMoveOfRatio(reading),
        (reading, _) => Set(reading, Measure.Ratio)
    );

    // 降幅收窄至1.3%, 降幅2.1%: a fall of that size, whichever way it went itself
    private static readonly Rule FallNamed = new(
        "fall_named",
        (reading, context) =>
            reading.Figure.Unit.Class == UnitClass.Percent
            && context.Grammar.RateNames.AtEnd(reading.Noun) > 0
            && context.Grammar.Falls.AtEnd(reading.Noun) > 0,
        (reading, _) =>
        {
            reading.Movement = Movement.Down;
            return Set(reading, Measure.Growth);
        }
    );

    // 居民消费价格指数为101.2%: the year before is 100
    private static readonly Rule IndexOfPrices = new(
        "index_of_prices",
        (reading, _) =>
            reading.Figure.Unit.Class == UnitClass.Percent
            && reading.Number is > LowestIndex and < HighestIndex
            && (
                reading.Noun.EndsWith("价格指数", StringComparison.Ordinal)
                || reading.Noun.EndsWith("价格总指数", StringComparison.Ordinal)
                || reading.Noun.EndsWith("价格总水平", StringComparison.Ordinal)
            ),
        (reading, _) =>
        {
            reading.Number -= BaseOfIndex;
            reading.Maximum -= BaseOfIndex;
            return Set(reading, Measure.Growth);
        }
    );

    // 增长6.5%, 涨幅3%, 翻一番
    private static readonly Rule Growth = new(
        "growth",
        (reading, context) =>
            reading.Figure.Unit.Class == UnitClass.Percent
            && (
                reading.Movement != Movement.None && !reading.MovedTo
                // 由前三季度的增长7.2%回落至6.5%
                || reading.MovedTo && reading.Previous is { IsOrigin: true, Measure: Measure.Growth }
                || context.Grammar.RateNames.AtEnd(reading.Noun) > 0
                // 旅游人次和旅游收入增长均超20%
                || reading.IsShared && context.Grammar.Rises.AtEnd(reading.Noun) > 0
                || reading.Sentence.Text[reading.Figure.Start] == '翻'
                // 单位地区生产总值能耗-3.3%: no share is negative
                || reading.Movement == Movement.None && reading.Number < 0
                || IsAmongGrowth(reading, context)
            ),
        (reading, _) => Set(reading, Measure.Growth)
    );

    // 实现5.5%左右的增长
    private static readonly Rule GrowthBehind = new(
        "growth_behind",
        (reading, context) =>
            reading.Figure.Unit.Class == UnitClass.Percent
            && reading.Movement == Movement.None
            // 贡献了全国24.1%的增量
            && !reading.WordsAfter.StartsWith("的增量")
            && MovementBehind(reading, context.Grammar) != Movement.None,
        (reading, context) =>
        {
            reading.Movement = MovementBehind(reading, context.Grammar);
            return Set(reading, Measure.Growth);
        }
    );

    // 增长7.5%以上，力争达到8%: the same rate, aimed higher
    private static readonly Rule GrowthAimedHigher = new(
        "growth_aimed",
        (reading, context) =>
            reading.Figure.Unit.Class == UnitClass.Percent
            && !reading.HasOwnNoun
            && reading.OwnWords.Length == 0
            && reading.Movement == Movement.None
            && reading.Previous is { Measure: Measure.Growth } previous
            && previous.Figure.End < reading.Figure.Start
            && (
                reading.IsRecalledTarget
                || context.Grammar.TargetWords.OccursIn(
                    reading.Sentence.Span(previous.Figure.End, reading.Figure.Start)
                )
            ),
        (reading, context) =>
        {
            // 下降3%，力争达到3.5%: the same way
            if (reading.Previous!.Movement == Movement.Down && AimsAtFall(reading, context.Grammar))
                reading.Movement = Movement.Down;
            return Set(reading, Measure.Growth);
        }
    );

    // 比重达31.3%
    private static readonly Rule Share = new(
        "share",
        (reading, _) => reading.Figure.Unit.Class == UnitClass.Percent,
        (reading, _) => Set(reading, Measure.Share)
    );

    // 优良天数增加18天, 增产19.6亿斤
    private static readonly Rule Change = new(
        "change",
        (reading, _) => reading.Movement != Movement.None && !reading.MovedTo && !reading.NumberFirst,
        (reading, _) => Set(reading, Measure.Change)
    );

    private static readonly Rule Count = new(
        "count",
        (reading, _) => reading.Figure.Unit.Class == UnitClass.Classifier,
        (reading, _) => Set(reading, Measure.Count)
    );

    private static readonly Rule Level = new("level", (_, _) => true, (reading, _) => Set(reading, Measure.Level));

    public static readonly ImmutableArray<Rule> All =
    [
        Place,
        Distance,
        PlacesMoved,
        Points,
        TimesGrown,
        TimesOf,
        FallNamed,
        IndexOfPrices,
        Growth,
        GrowthBehind,
        GrowthAimedHigher,
        Share,
        Change,
        Count,
        Level,
    ];

    // 科学技术支出增长25.1%，农林水支出20.7%: the verb is said once
    private static bool IsAmongGrowth(Reading reading, RuleContext context) =>
        reading is { Movement: Movement.None, MovedTo: false, HasOwnNoun: true, NumberFirst: false, IsShared: false }
        && reading.PredicateStart == reading.Figure.Start
        && context.Grammar.Flows.AtEnd(reading.Noun) > 0
        && !reading.Noun.Contains('占')
        && context.Earlier.LastOrDefault(other => other.Figure.Start < reading.Figure.Start)
            is { Measure: Measure.Growth } before
        && before.Figure.Unit == reading.Figure.Unit
        && context.Grammar.Flows.AtEnd(before.Noun) > 0;

    // 能耗下降3%，完成2.5%的年度目标; but 投资下降3.7%，与6%的年度目标差距较大 was to rise
    private static bool AimsAtFall(Reading reading, Grammar grammar)
    {
        if (!reading.IsRecalledTarget)
            return true;
        var known = reading.Previous!.Indicator is { } code ? grammar.Vocabulary.Indicators.Find(code)?.Better : null;
        var words = reading.Sentence.Text[reading.Previous.FigureEnd..reading.Sentence.ClauseEnd(reading.FigureEnd)];
        return known switch
        {
            BetterDirection.Lower => true,
            BetterDirection.Higher => false,
            _ => !Array.Exists(Missed, word => words.Contains(word, StringComparison.Ordinal)),
        };
    }

    // 城乡居民收入比1.96，比上年缩小0.02
    private static bool IsMoveOfRatio(Reading reading) =>
        reading.Movement != Movement.None && !reading.MovedTo && UnitRules.IsPlain(reading.Sentence, reading.Figure);

    private static Movement MovementBehind(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var start = reading.FigureEnd;
        start += grammar.HedgesAfter.AtStart(sentence.Span(start, sentence.End), out _);
        var behind = sentence.Span(start, sentence.End);
        // 保持20%以上增长
        var isEnd = behind is not ['的', ..];
        var move = isEnd ? sentence.Span(start, sentence.ClauseEnd(start)) : behind[1..];
        // 以年均25%的速度递增
        if (!isEnd && move.StartsWith("速度"))
            move = move[2..];
        var (fall, rise) = (
            grammar.Falls.AtStart(move),
            Math.Max(grammar.Rises.AtStart(move), grammar.RateNames.AtStart(move))
        );
        // 实现8%的经济增长, not 贡献了全省30%的经济增长
        if (!isEnd && fall + rise == 0 && reading.Left.Length == 0 && grammar.Rises.AtEnd(reading.Noun) >= 2)
            return Movement.Up;
        return isEnd && Math.Max(fall, rise) != move.Length || Math.Max(fall, rise) == 0 ? Movement.None
            : fall > 0 ? Movement.Down
            : Movement.Up;
    }

    /// <summary>Of an indicator whose name says the fall, 减少1442万人 is an amount: 14.42 million.</summary>
    public static void AsAmountOfFall(Reading reading)
    {
        reading.Measure = Measure.Level;
        reading.Number = -reading.Number;
        reading.Maximum = -reading.Maximum;
        reading.Note("measure_of_indicator", Measure.Level.Code());
    }

    private static string Set(Reading reading, Measure measure)
    {
        reading.Measure = measure;
        if (reading.Movement == Movement.Down && measure is Measure.Growth or Measure.Change && reading.Number > 0)
        {
            reading.Number = -reading.Number;
            reading.Maximum = -reading.Maximum;
        }
        return measure.Code();
    }
}
