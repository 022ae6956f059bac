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
    private const string Budget = "一般公共预算";

    /// <param name="block">Whose report it is, and the sentence before, which tells what short names stand for.</param>
    public void Decide(Reading reading, IReadOnlyList<Reading> all, BlockContext block)
    {
        var before = block.Before;
        if (
            reading.Gap.Length > 0
            || IsMoveOfFall(reading)
            || IsReached(reading)
            || IsPartOfThing(reading)
            || PlacesNamed.AreOthers(reading, block, grammar)
            || IsOtherMove(reading)
            || ExcludedPart.Of(reading, grammar).Length > 0
            || OtherRegion.Of(reading, grammar).Length > 0
        )
        {
            reading.Indicator = null;
            return;
        }
        if (PartOfOther.Of(reading, before, all, grammar) is { Length: > 0 } whole)
        {
            reading.Noun = whole + reading.Noun;
            reading.Indicator = null;
            reading.Note("part_of", whole);
            return;
        }
        if (reading.Figure.Kind == FigureKind.Rank && RankedBefore(reading, all) is { } ranked)
        {
            reading.Indicator = ranked;
            reading.Note("indicator_before", ranked);
            return;
        }
        if (
            !reading.HasOwnNoun
            && reading.OwnWords.Length == 0
            && (reading.Indicator ?? reading.Previous?.Indicator) is { } same
        )
        {
            if (IsAllThereAre(reading, same))
            {
                reading.Indicator = (Of(reading.Noun, reading) ?? Of(reading.Noun + Total, reading))?.Code;
                return;
            }
            same = OfAdded(reading) ?? same;
            reading.Indicator = same;
            reading.Note("indicator_before", same);
            // 社会消费品零售总额1330亿元，同比7.1%; 进出口总值252亿元（-4.6%）
            if (grammar.Vocabulary.Indicators.Find(same) is { } known)
                Reconsider(reading, known);
            return;
        }
        var movement = reading.Sentence.Span(reading.PredicateStart, reading.PredicateEnd);
        if (OfFall(reading) is { } fall)
        {
            reading.Indicator = fall.Code;
            reading.Note("indicator", fall.Name.Chinese);
            NameByIndicator(reading, fall);
            MeasureRules.AsAmountOfFall(reading);
            return;
        }
        var found =
            (reading.Verb.Length > 0 ? Of(reading.Verb + reading.Noun, reading) : null)
            ?? Of(reading.Noun, reading)
            ?? (reading.OwnWords.Length > 0 && !PullRules.Is(reading.OwnWords) ? Of(reading.OwnWords, reading) : null)
            ?? (reading.NumberFirst || movement.IsEmpty ? null : Of($"{reading.Noun}{movement}", reading))
            ?? (block.Area?.Level == AreaLevel.County ? Of(OfOwnLevel(reading.Noun), reading) : null)
            ?? ShortOf(reading, all, before);
        if (found is null)
            return;
        reading.Indicator = found.Code;
        reading.Note("indicator", found.Name.Chinese);
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
    }

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
        && Of(reading.Verb + reading.Noun, reading) is { } added
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
                return Of(name, reading);
            foreach (var other in all)
            {
                if (other.Figure.Start < reading.Figure.Start && other.Indicator == whole)
                    return Of(name, reading);
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
            && IsNeutral(phrase.AsSpan(0, match.Start))
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
        && IsNeutral(noun.AsSpan(0, level - 1))
            ? noun[(level + 1)..]
        : noun.Replace("一般公共预算本级", "一般公共预算", StringComparison.Ordinal);

    private Indicator? Of(string phrase, Reading reading)
    {
        foreach (var match in grammar.Indicators.Scan(phrase))
        {
            if (match.Meaning is not { } indicator)
                continue;
            var alias = phrase.AsSpan(match.Start, match.End - match.Start);
            if (!IsNeutral(phrase.AsSpan(0, match.Start)) || !IsTail(phrase.AsSpan(match.End), alias))
                continue;
            if (
                IsOther(reading, alias)
                || NeedsNew(indicator, alias, reading)
                || OtherUnits.Are(indicator, reading, grammar.Vocabulary.Units)
            )
                continue;
            return indicator;
        }
        return null;
    }

    private bool IsNeutral(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Max(
                Math.Max(grammar.Neutral.AtStart(text), grammar.Openers.AtStart(text)),
                grammar.Verbs.AtStart(text)
            );
            // 桂林的|地区生产总值
            if (length == 0 && text is "的")
                return true;
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    private bool IsTail(ReadOnlySpan<char> text, ReadOnlySpan<char> alias)
    {
        // 研发经费占 is a name that says of what in the words behind it.
        if (alias.EndsWith('占') || alias.EndsWith("相当于"))
            return (!text.StartsWith('全') || text.Contains("生产总值", StringComparison.Ordinal))
                && (text.EndsWith("比重") || text.EndsWith("比例") || text.EndsWith('比'));
        while (!text.IsEmpty)
        {
            var length = Math.Max(
                Math.Max(grammar.Tails.AtStart(text), grammar.Rises.AtStart(text)),
                Math.Max(grammar.Falls.AtStart(text), grammar.Copulas.AtStart(text))
            );
            length = Math.Max(length, grammar.HedgesBefore.AtStart(text, out _));
            length = Math.Max(length, Aside(text));
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    // 一般公共预算收入（同口径）完成
    private int Aside(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('（') || text.IndexOf('）') is not (> 0 and var close))
            return 0;
        var aside = text[1..close];
        // 一般公共预算收入（扣除留抵退税因素）: on which basis, not of what
        var isBasis = grammar.AdjustedBefore.AtStart(aside) > 0 && grammar.AdjustedBasis.OccursIn(aside);
        return isBasis || grammar.Asides.AtStart(aside) == aside.Length ? close + 1 : 0;
    }

    // The sentence may hold a longer phrase that names something else: “专精特新”300家种子企业.
    private bool IsOther(Reading reading, ReadOnlySpan<char> alias)
    {
        foreach (var match in reading.Sentence.Indicators(grammar))
        {
            if (match.Meaning is not null || match.Start >= reading.QuoteEnd || match.End <= reading.QuoteStart)
                continue;
            if (reading.Sentence.Span(match.Start, match.End).Contains(alias, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 新增规上企业 counts new firms: the stock of 规上企业 is another thing; 改扩建中小学 says itself what was done.
    private bool NeedsNew(Indicator indicator, ReadOnlySpan<char> alias, Reading reading) =>
        indicator.Name.Chinese.StartsWith('新')
        && !indicator.Name.Chinese.StartsWith("新型", StringComparison.Ordinal)
        && !alias.Contains('新')
        && grammar.Verbs.AtStart(alias) == 0
        && !(reading.Figure.Kind == FigureKind.Rank && reading.HasOwnNoun)
        && !reading.Verb.Contains('新', StringComparison.Ordinal)
        && !reading.Verb.Contains("净增", StringComparison.Ordinal);
}
