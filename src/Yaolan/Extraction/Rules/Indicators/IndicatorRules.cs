using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Areas;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>
/// Gives a figure the code of the indicator that its subject names. Only words that add nothing may stand beside the name: a
/// part (一带一路进出口), a neighbour or a ratio never takes the code of the whole.
/// </summary>
internal sealed class IndicatorRules(Grammar grammar)
{
    private const string Total = "总数";
    private const string Local = "地方";

    private readonly IndicatorNames _names = new(grammar);
    private const string Budget = "一般公共预算";

    /// <param name="block">Whose report it is, and the sentence before, which tells what short names stand for.</param>
    public void Decide(Reading reading, IReadOnlyList<Reading> all, BlockContext block)
    {
        if (IsOfNone(reading, block))
            reading.Indicator = null;
        else if (PartOfOther.Of(reading, block.Before, all, grammar) is { Length: > 0 } whole)
        {
            reading.Noun = whole + reading.Noun;
            reading.Indicator = null;
            reading.Note("part_of", whole);
        }
        else if (reading.Figure.Kind == FigureKind.Rank && RankedBefore(reading, all) is { } ranked)
            TakeFromBefore(reading, ranked);
        else if (
            !reading.HasOwnNoun
            && reading.OwnWords.Length == 0
            && (reading.Indicator ?? reading.Previous?.Indicator) is { } same
        )
            GoOn(reading, same);
        else if (OfFall(reading) is { } fall)
        {
            Take(reading, fall);
            NameByIndicator(reading, fall);
            MeasureRules.AsAmountOfFall(reading);
        }
        else if (NamedBy(reading, all, block) is { } named)
            Settle(reading, named, all);
    }

    // Of a part, of other places, of how something moved: never what the indicator measures.
    private bool IsOfNone(Reading reading, BlockContext block) =>
        reading.Gap.Length > 0
        || IsMoveOfFall(reading)
        || IsReached(reading)
        || IsPartOfThing(reading)
        || PlacesNamed.AreOthers(reading, block, grammar)
        || IsOtherMove(reading)
        || ExcludedPart.Of(reading, grammar).Length > 0
        || OtherRegion.Of(reading, grammar).Length > 0;

    private static void Take(Reading reading, Indicator indicator)
    {
        reading.Indicator = indicator.Code;
        reading.Note("indicator", indicator.Name.Chinese);
    }

    private static void TakeFromBefore(Reading reading, string code)
    {
        reading.Indicator = code;
        reading.Note("indicator_before", code);
    }

    // More is said of what was told before: 社会消费品零售总额1330亿元，同比7.1%; 进出口总值252亿元（-4.6%）.
    private void GoOn(Reading reading, string same)
    {
        if (IsAllThereAre(reading, same))
        {
            reading.Indicator = (_names.Of(reading.Noun, reading) ?? _names.Of(reading.Noun + Total, reading))?.Code;
            return;
        }
        same = OfAdded(reading) ?? same;
        TakeFromBefore(reading, same);
        if (grammar.Vocabulary.Indicators.Find(same) is { } known)
            Reconsider(reading, known);
    }

    private Indicator? NamedBy(Reading reading, IReadOnlyList<Reading> all, BlockContext block)
    {
        var movement = reading.Sentence.Span(reading.PredicateStart, reading.PredicateEnd);
        return (reading.Verb.Length > 0 ? _names.Of(reading.Verb + reading.Noun, reading) : null)
            ?? _names.Of(reading.Noun, reading)
            ?? (
                reading.OwnWords.Length > 0 && !PullRules.Is(reading.OwnWords)
                    ? _names.Of(reading.OwnWords, reading)
                    : null
            )
            ?? (reading.NumberFirst || movement.IsEmpty ? null : _names.Of($"{reading.Noun}{movement}", reading))
            ?? (block.Area?.Level == AreaLevel.County ? _names.Of(OfOwnLevel(reading.Noun), reading) : null)
            ?? ShortOf(reading, all, block.Before);
    }

    private void Settle(Reading reading, Indicator found, IReadOnlyList<Reading> all)
    {
        Take(reading, found);
        if (IsFallInName(reading, found))
            NameByIndicator(reading, found);
        // 规模以上工业企业从1832户增加到3382户: what it came from is of the same
        if (
            reading is { MovedTo: true, Previous: { IsOrigin: true, Indicator: null } origin }
            && origin.Noun == reading.Noun
        )
            origin.Indicator = found.Code;
        Reconsider(reading, found);
        var isPart = reading.WordsBefore.StartsWith("其中");
        if (isPart || reading.Noun.StartsWith(Local, StringComparison.Ordinal))
            FreeWhole(reading, all, isPart);
        if (isPart && IsPartOfNamed(reading, all) || IsOfPartTold(reading, all))
        {
            reading.Indicator = null;
            reading.Note("part_of", found.Name.Chinese);
        }
    }

    // 实际利用外资8426万美元，其中直接利用外资5000万美元: by another name, but a part of it all the same
    private static bool IsPartOfNamed(Reading part, IReadOnlyList<Reading> all) =>
        part.Measure is Measure.Level or Measure.Count
        && all.Any(other =>
            other.Figure.Start < part.Figure.Start
            && other.Indicator == part.Indicator
            && other.Measure == part.Measure
            && other.Unit == part.Unit
            && other.Noun != part.Noun
            && other.Verb == part.Verb
        );

    // …，分别增长11%、52%: the second is of the same part
    private static bool IsOfPartTold(Reading reading, IReadOnlyList<Reading> all) =>
        all.Any(part =>
            part.Figure.Start < reading.Figure.Start
            && part.Indicator is null
            && part.Noun == reading.Noun
            && part.WordsBefore.StartsWith("其中")
        );

    // 财政收入368亿元，其中一般公共预算收入118亿元: where the part has the indicator's own name, the whole is something else; of 市场主体,
    // 其中新增市场主体 the whole keeps its code. 公共财政收入14.5亿元，地方公共财政收入8.06亿元: the words tell that one is part of the other.
    private void FreeWhole(Reading part, IReadOnlyList<Reading> all, bool isPart)
    {
        if (part.Indicator is not { } code || grammar.Vocabulary.Indicators.Find(code) is not { } indicator)
            return;
        foreach (var other in all)
        {
            if (other.Figure.Start >= part.Figure.Start || other.Indicator != part.Indicator || other.Unit != part.Unit)
                continue;
            // 财政收入136亿元，其中地方财政收入67亿元
            var isOwnName = isPart && indicator.Name.Chinese == part.Noun && other.Noun != part.Noun;
            var isLocal =
                part.Noun.StartsWith(Local, StringComparison.Ordinal)
                && !other.Noun.StartsWith(Local, StringComparison.Ordinal)
                && (isPart || other.Noun == part.Noun[Local.Length..]);
            if (!isOwnName && !isLocal)
                continue;
            foreach (var same in all)
            {
                // 财政收入136亿元，增长2%，其中地方财政收入67亿元: its growth, too
                if (
                    same.Indicator != part.Indicator
                    || same.Noun != other.Noun
                    || same.Figure.Start >= part.Figure.Start
                )
                    continue;
                same.Indicator = null;
                same.Note("whole_of", part.Noun);
            }
        }
    }

    // 规上工业企业新增31家，达到268家; 新增规上企业31家，累计268家: so many there are now, not new ones
    private bool IsAllThereAre(Reading reading, string code)
    {
        if (
            reading.IsQualitative
            || grammar.Vocabulary.Indicators.Find(code) is not { } indicator
            || !indicator.Name.Chinese.StartsWith('新')
        )
            return false;
        var words = reading.WordsBefore;
        // 新增规上企业158家，净增81家: so many more there are in all
        if (reading.Measure == Measure.Change)
            return words.EndsWith("净增");
        // 新增31家，力争达到40家: of those that are to be added
        return reading is { Verb: "", Measure: Measure.Level or Measure.Count }
            && !words.Contains('争')
            && (
                words.Contains("累计", StringComparison.Ordinal)
                || words is [.., '达' or '至'] or [.., '达', '到']
                || reading.MovedTo && reading.Previous is { IsOrigin: false }
            );
    }

    // 规模以上工业企业达1680家，其中新增176家: new ones, not all there are
    private string? OfAdded(Reading reading) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading.Verb.Contains('新', StringComparison.Ordinal)
        && _names.Of(reading.Verb + reading.Noun, reading) is { } added
        && added.Name.Chinese.StartsWith('新')
            ? added.Code
            : null;

    // 进出口总额3.2万亿元，出口2.1万亿元; 地区生产总值增长6%，其中第一产业增长3%
    private Indicator? ShortOf(Reading reading, IReadOnlyList<Reading> all, IReadOnlyList<Reading> before)
    {
        // 地区生产总值增长6%。第一产业增长3%: of what the sentence before told last
        var last = before.LastOrDefault(other => other.Indicator is not null)?.Indicator;
        foreach (var (whole, name) in grammar.ShortNames[reading.Noun])
        {
            if (whole == last)
                return _names.Of(name, reading);
            foreach (var other in all)
            {
                if (other.Figure.Start < reading.Figure.Start && other.Indicator == whole)
                    return _names.Of(name, reading);
            }
        }
        return null;
    }

    // 农村贫困人口减少1442万人: so many were lifted out of poverty, as 减少农村贫困人口1000万人 aims
    private Indicator? OfFall(Reading reading)
    {
        if (reading is not { Measure: Measure.Change, Movement: Movement.Down, IsQualitative: false })
            return null;
        var verb = reading.Sentence.Span(reading.PredicateStart, reading.FigureStart);
        var length = grammar.Falls.AtStart(verb);
        if (length == 0)
            return null;
        var phrase = $"{reading.Noun}{verb[..length]}";
        return
            grammar.Indicators.Scan(phrase) is [.., { Meaning: { } indicator } match]
            && match.End == phrase.Length
            && match.Start < reading.Noun.Length
            && indicator.Measures.Contains(Measure.Level.Code())
            && _names.IsNeutral(phrase.AsSpan(0, match.Start))
            ? indicator
            : null;
    }

    // 减少农村贫困人口: one of the indicator's own names
    private bool IsFallInName(Reading reading, Indicator indicator) =>
        reading.Verb.Length > 0
        && grammar.Falls.AtEnd(reading.Verb) == reading.Verb.Length
        && indicator.Aliases.Contains(reading.Verb + reading.Noun);

    // So many 农村贫困人口 would be all there are.
    private static void NameByIndicator(Reading reading, Indicator indicator) =>
        (reading.Verb, reading.Noun) = ("", indicator.Name.Chinese);

    // 降幅比上年收窄1.2个百分点: how the fall moved, not the thing itself.
    private bool IsMoveOfFall(Reading reading) =>
        reading.Figure.Unit.Class == UnitClass.Point
        && grammar.RateNames.AtEnd(reading.Noun) > 0
        && grammar.Falls.AtEnd(reading.Noun) > 0;

    // 环比下降0.1%, 同比多增226亿元, 增速比前三季度加快0.4个百分点: not how the thing moved from the year before
    private bool IsOtherMove(Reading reading)
    {
        if (reading.Measure is not (Measure.Growth or Measure.Change) || reading.IsQualitative)
            return false;
        var words = reading.WordsBefore;
        return grammar.OtherMoves.OccursIn(words)
            || ComparingWords.LastIn(words) is >= 0 and var at
                && PartYearRules.TimeAtStart(words[(at + 1)..], grammar) > 0;
    }

    // 改造老旧小区296个，惠及4.6万户: the homes are not the estates; nor are firms reached all firms.
    // 为842户市场主体发放贷款: for whom, not how many there are.
    private bool IsReached(Reading reading) =>
        grammar.Reaching.AtEnd(reading.Verb) > 0
        // 吸纳技术合同成交额1131亿元，增长86.7%
        || reading is { HasOwnNoun: false, OwnWords: "", Measure: Measure.Growth, Previous: { } grown }
            && grown.Noun == reading.Noun
            && grammar.Reaching.AtEnd(grown.Verb) > 0
        || reading.NumberFirst && reading.WordsBefore.EndsWith('为')
        // 带动2000户5600人脱贫
        || reading.Previous is { Unit: "household" } homes
            && homes.FigureEnd == reading.FigureStart
            && grammar.Reaching.AtEnd(homes.Verb) > 0;

    // 贡献了全市60%的税收、70%的地区生产总值: so much of it, not how it grew
    private static bool IsPartOfThing(Reading reading) =>
        reading is { NumberFirst: true, Measure: Measure.Share } && reading.Behind.StartsWith('的');

    // 规上工业企业突破7.1万家、高新技术企业超过7.5万家，均居全国第一: what was counted is what is ranked.
    private static string? RankedBefore(Reading reading, IReadOnlyList<Reading> all) =>
        all.LastOrDefault(other =>
            other.Figure.Kind != FigureKind.Rank
            && other.Figure.Start < reading.Figure.Start
            && other.Indicator is not null
            && other.Noun == reading.Noun
        )?.Indicator;

    // 居民消费价格涨幅3% and 城镇调查失业率5.5%: a percentage without a verb is what the indicator says it is.
    private static void Reconsider(Reading reading, Indicator indicator)
    {
        var isOpen = reading.Figure.Unit.Class == UnitClass.Percent && reading.Movement == Movement.None;
        if (!isOpen || reading.Measure is not (Measure.Share or Measure.Growth))
            return;
        var other = reading.Measure == Measure.Share ? Measure.Growth : Measure.Share;
        if (indicator.Measures.Contains(reading.Measure.Code()) || !indicator.Measures.Contains(other.Code()))
            return;
        reading.Measure = other;
        reading.Note("measure_of_indicator", other.Code());
    }

    // 区级一般公共预算收入, 一般公共预算本级收入 in the report of a district: all that its government takes in
    private string OfOwnLevel(string noun) =>
        noun is ['区' or '县' or '旗', '级', .. var own] ? own
        // 静安区实现区级一般公共预算收入
        : noun.IndexOf("级" + Budget, StringComparison.Ordinal) is > 1 and var level
        && noun[level - 1] is '区' or '县' or '旗'
        && _names.IsNeutral(noun.AsSpan(0, level - 1))
            ? noun[(level + 1)..]
        : noun.Replace("一般公共预算本级", "一般公共预算", StringComparison.Ordinal);
}
