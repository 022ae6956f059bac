using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Shares figures out where no word says so: 城镇4.1万元，农村2.1万元，同比增长4.1%、6.5%.</summary>
internal sealed class UnsaidLists(Grammar grammar, SharedReadings readings)
{
    private const char Both = '双';

    private readonly PredicateRules _predicates = new(grammar);
    private readonly SharedSubjects _subjects = new(grammar);

    /// <summary>A reading for each figure, or none where the figures are not shared out.</summary>
    public List<Reading> Of(Sentence sentence, FigureGroup group, List<Reading> earlier) =>
        Continue(sentence, group, earlier) is { Count: > 0 } more ? more
        : Unsaid(sentence, group, earlier) is { Count: > 0 } unsaid ? unsaid
        : MovedApart(sentence, group, earlier) is { Count: > 0 } moved ? moved
        : Plain(sentence, group);

    // 吞吐量5.71亿吨，集装箱580万标箱，居全国第7、第9位; 城镇4.1万元，农村2.1万元，同比增长4.1%、6.5%
    private List<Reading> Unsaid(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var count = group.Figures.Count;
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = group.Left, RightBound = group.Right };
        _predicates.Read(first);
        // 存款839亿元、贷款523亿元，比上年增加72亿元和48亿元
        var isMove = first.Movement != Movement.None && !first.MovedTo;
        var isRate = isMove && first.Figure.Unit.Class == UnitClass.Percent;
        // 预算收入33亿元，预算支出242亿元，是2015年的1.3倍和1.5倍
        var isTimes = first.Figure.Unit.Class == UnitClass.Times;
        if (count < 2 || (!isMove && !isTimes && first.Figure.Kind != FigureKind.Rank) || first.Gap.Length > 0)
            return [];
        if (NounPhrase.Of(sentence, group.Left, first.PredicateStart, grammar).Noun.Length > 0)
            return [];
        // 起数、死亡人数实现“双下降”，下降18.2%、21.4%
        var start = group.Left;
        if (
            isRate
            && group.ClauseStart > sentence.Start
            && sentence.Span(sentence.ClauseStart(group.ClauseStart - 1), group.ClauseStart).Contains(Both)
            && _subjects.ListBefore(sentence, group, ref start) is var both
            && both.Count == count
        )
            return readings.OfPairs(
                sentence,
                group,
                [.. both.Select(thing => new SharedSubject(thing, ""))],
                group.Left,
                start,
                ""
            );
        var things = SharedSubjects
            .InReach(sentence, group, earlier)
            .DistinctBy(reading => reading.Noun)
            .TakeLast(count)
            .ToList();
        return
            things.Count == count
            && (isRate || !isMove || things.TrueForAll(thing => thing.Figure.Unit == first.Figure.Unit))
            ? readings.OfPairs(
                sentence,
                group,
                [.. things.Select(thing => new SharedSubject(thing))],
                group.Left,
                things[0].QuoteStart,
                ""
            )
            : [];
    }

    // PM2.5、PM10分别为25、55微克/立方米，下降3.8%、上升5.8%: each went its own way.
    private List<Reading> MovedApart(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        if (group.Figures is not [{ Unit.Class: UnitClass.Percent } figure] || group.ClauseStart <= sentence.Start)
            return [];
        var clause = sentence.ClauseStart(group.ClauseStart - 1);
        var heads = earlier.FindAll(head => head.IsShared && sentence.ClauseStart(head.Figure.Start) == clause);
        var end = sentence.ClauseEnd(group.ClauseStart);
        var moves = sentence.Figures.FindAll(other =>
            other.Kind == FigureKind.Quantity && other.Start >= group.ClauseStart && other.End <= end
        );
        if (heads.Count < 2 || moves.Count != heads.Count)
            return [];
        for (var index = 0; index < moves.Count; index++)
        {
            var words = sentence
                .Span(index == 0 ? group.ClauseStart : moves[index - 1].End, moves[index].Start)
                .TrimStart("、和");
            if (grammar.Copulas.AtStart(words) is > 0 and var copula && copula < words.Length)
                words = words[copula..];
            if (words.IsEmpty || Math.Max(grammar.Rises.AtStart(words), grammar.Falls.AtStart(words)) != words.Length)
                return [];
        }
        var subject = new SharedSubject(heads[moves.IndexOf(figure)]);
        return [readings.Of(sentence, group, figure, subject, group.Left, heads[0].QuoteStart, "")];
    }

    /// <summary>分别达到8.1万元、5.1万元，增长4.3%和5.6%: as many figures once more, said of the same things in the same order.</summary>
    public List<Reading> Continue(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var count = group.Figures.Count;
        if (count < 2 || earlier.Count < count)
            return [];
        var heads = earlier[^count..];
        var clause = sentence.ClauseStart(heads[0].Figure.Start);
        var sharesClause = earlier.Count(reading => sentence.ClauseStart(reading.Figure.Start) == clause);
        // 分别从53%、65%提升到89%、92%
        var isGoal = heads.TrueForAll(head => head.IsOrigin) && group.ClauseStart == clause;
        // 分别达到3.7万元和1.8万元、增长7%和10%: a mark of lists where a comma is meant
        var isListed =
            group.ClauseStart == clause && group.Left > heads[^1].Figure.End && sentence.Text[group.Left - 1] == '、';
        if (
            sharesClause != count
            || (!isGoal && !isListed && group.ClauseStart != sentence.ClauseEnd(heads[^1].Figure.End) + 1)
            || !heads.TrueForAll(head => head.IsShared)
        )
            return [];
        var left = isGoal || isListed ? group.Left : group.ClauseStart;
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = left, RightBound = group.Right };
        _predicates.Read(first);
        var phrase = NounPhrase.Of(sentence, left, first.PredicateStart, grammar);
        var noun = phrase.Noun;
        // 分别为7.2万元和4.6万元，增速为4.2%和6.4%
        var isRate = noun.Length > 0 && grammar.RateNames.AtEnd(noun) == noun.Length;
        // 省、市重点项目12个、30个，完成投资5亿元、8亿元
        var isRelative = grammar.Relatives.Contains(phrase.Verb + noun) || grammar.Relatives.Contains(noun);
        if (noun.Length > grammar.Copulas.AtEnd(noun) && !isRate && !isRelative)
            return [];
        return
        [
            .. group.Figures.Select(
                (figure, place) =>
                    readings.Of(
                        sentence,
                        group,
                        figure,
                        isRelative
                            ? new SharedSubject(heads[place].Noun + phrase.Verb + noun, "")
                            : new SharedSubject(heads[place]),
                        isRelative ? first.PredicateStart : left + noun.Length,
                        heads[0].QuoteStart,
                        sentence.Span(clause, heads[0].Figure.Start).ToString()
                    )
            ),
        ];
    }

    // 城乡居民收入年均增长8.5%和10.2%, 城乡居民收入7.3万元和4.5万元, 创建国家级、省级示范社3家、12家: as many figures as things, without a word that shares them out.
    private List<Reading> Plain(Sentence sentence, FigureGroup group)
    {
        if (group.Figures.Count < 2)
            return [];
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = group.Left, RightBound = group.Right };
        _predicates.Read(first);
        var isRate = first.Figure.Unit.Class == UnitClass.Percent;
        if (first.Gap.Length > 0 || first.Figure.Kind == FigureKind.Rank)
            return [];
        var phrase = NounPhrase.Of(sentence, group.Left, first.PredicateStart, grammar, whole: isRate);
        // 城乡居民收入：3.9万元、2.1万元
        var colon = group.ClauseStart - 1;
        if (phrase.Noun.Length == 0 && colon > sentence.Start && sentence.Text[colon] == '：')
            phrase = NounPhrase.Of(sentence, sentence.ClauseStart(colon), colon, grammar, whole: isRate);
        var subjects = Coordination.Subjects(phrase.Noun, group.Figures.Count, grammar);
        // 农村自来水、卫生户厕普及率超过98%、85%: without a move, only where both are rates
        var isShare = isRate && first.Movement == Movement.None;
        return
            subjects.Count == group.Figures.Count
            && (!isShare || subjects.TrueForAll(subject => subject.EndsWith('率')))
            && (
                isRate
                || Coordination.IsPaired(phrase.Noun, grammar)
                || Coordination.IsListed(phrase.Noun, group.Figures, grammar)
            )
            ? readings.OfPairs(
                sentence,
                group,
                [.. subjects.Select(subject => new SharedSubject(subject, phrase.Verb))],
                first.PredicateStart,
                phrase.Start,
                ""
            )
            : [];
    }
}
