using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>
/// Shares figures out: A、B分别增长x、y; A、B均居全省第3位; A、B分别达到x、y，增长v和w; one thing with several figures.
/// </summary>
internal sealed class CoordinationRules(Grammar grammar)
{
    private readonly PredicateRules _predicates = new(grammar);
    private readonly SharedSubjects _subjects = new(grammar);

    /// <summary>One reading for each subject, or none when no word shares the figures out.</summary>
    public List<Reading> Distribute(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var before = sentence.Span(group.ClauseStart, group.Figures[0].Start);
        var (word, place) = SharingWords.Last(before, grammar);
        if (place < 0)
            return Continue(sentence, group, earlier) is { Count: > 0 } more ? more
                : Unsaid(sentence, group, earlier) is { Count: > 0 } unsaid ? unsaid
                : MovedApart(sentence, group, earlier) is { Count: > 0 } moved ? moved
                : Plain(sentence, group);
        // 国家级、省级示范社各3家、12家: a figure for each of them
        var each = group.Figures.Count == 1 && grammar.Each.Contains(word) || IsSaidOfAll(sentence, group);
        if (!each && group.Figures.Count < 2)
            return [];
        place += group.ClauseStart;
        if (place < group.Left && group.Left < group.Figures[0].Start - 1)
            return Continue(sentence, group, earlier);
        var left = place + word.Length;
        if (!each && Gaps(sentence, group, place, left, earlier, word) is { Count: > 0 } gaps)
            return gaps;
        var subjects = _subjects.Of(sentence, group, place, each, earlier, out var start);
        if (each)
            return subjects.Count < 2
                ? []
                : [.. subjects.Select(subject => Share(sentence, group, group.Figures[0], subject, left, start, word))];
        return Pairs(sentence, group, subjects, left, start, word);
    }

    // 化学需氧量、氨氮排放量分别下降2%: one figure for all, where no other of its kind follows
    private static bool IsSaidOfAll(Sentence sentence, FigureGroup group) =>
        group.Figures is [{ Unit.Class: UnitClass.Percent } only]
        && !sentence.Figures.Exists(other =>
            other.Kind == FigureKind.Quantity && other.Start > only.Start && other.Unit == only.Unit
        );

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
        var things = SharedSubjects
            .InReach(sentence, group, earlier)
            .DistinctBy(reading => reading.Noun)
            .TakeLast(count)
            .ToList();
        return
            things.Count == count
            && (isRate || !isMove || things.TrueForAll(thing => thing.Figure.Unit == first.Figure.Unit))
            ? Pairs(
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
        return [Share(sentence, group, figure, subject, group.Left, heads[0].QuoteStart, "")];
    }

    // 增长8.4%，分别高于全国、全区2.6个和1.1个百分点: one thing, shared out are those it is compared with.
    private List<Reading> Gaps(
        Sentence sentence,
        FigureGroup group,
        int place,
        int left,
        List<Reading> earlier,
        string word
    )
    {
        var phrase = NounPhrase.Of(sentence, Math.Max(group.ClauseStart, group.Left), place, grammar, whole: true);
        var (before, noun, behind) = Compared(sentence, group, phrase.Noun, left);
        var others = Coordination.Split(noun);
        if (before.Length == 0 || others.Count != group.Figures.Count)
            return [];
        var compared = AdjunctRules.ComparisonIn(phrase.Noun);
        var own = compared >= 0 ? phrase.Noun[..compared] : phrase.Noun;
        // 增长12.9%，增速分别高于全国、西部3.2和1.9个百分点
        var isBefore = (own.Length == 0 || grammar.Relatives.Contains(own)) && earlier.Count > 0;
        var start = isBefore ? earlier[^1].QuoteStart : phrase.Start;
        noun = isBefore ? earlier[^1].Noun + own : own;
        var subject = new SharedSubject(noun, "");
        return
        [
            .. group.Figures.Zip(
                others,
                (figure, other) =>
                {
                    var reading = Share(sentence, group, figure, subject, left, start, word);
                    reading.Noun = noun;
                    reading.Gap = before + other + behind;
                    if (reading.Movement == Movement.None)
                        reading.Movement = behind is "低" or "慢" or "少" ? Movement.Down : Movement.Up;
                    return reading;
                }
            ),
        ];
    }

    // 分别高于全国、全区; 分别比全国、全区高; 比全国、全区分别高: the words before and behind those compared with.
    private (string Before, string Others, string Behind) Compared(
        Sentence sentence,
        FigureGroup group,
        string noun,
        int left
    )
    {
        var between = sentence.Span(left, group.Figures[0].Start).Trim();
        // 增速比全国、全省分别高
        if (
            AdjunctRules.ComparisonIn(noun) is >= 0 and var at
            && between is "高" or "低" or "快" or "慢" or "多" or "少"
        )
            return (noun[at..(at + 1)], noun[(at + 1)..], between.ToString());
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = left, RightBound = group.Figures[0].End };
        _predicates.Read(first);
        var word = grammar.GapWords.AtStart(first.Gap);
        return word > 0 ? (first.Gap[..word], first.Gap[word..], "")
            : first.Gap.Length > 2 ? (first.Gap[..1], first.Gap[1..^1], first.Gap[^1..])
            : ("", "", "");
    }

    // 分别达到8.1万元、5.1万元，增长4.3%和5.6%: as many figures once more, said of the same things in the same order.
    private List<Reading> Continue(Sentence sentence, FigureGroup group, List<Reading> earlier)
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
                    Share(
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
                || Coordination.IsListed(phrase.Noun, group.Figures)
            )
            ? Pairs(
                sentence,
                group,
                [.. subjects.Select(subject => new SharedSubject(subject, phrase.Verb))],
                first.PredicateStart,
                phrase.Start,
                ""
            )
            : [];
    }

    private List<Reading> Pairs(
        Sentence sentence,
        FigureGroup group,
        List<SharedSubject> subjects,
        int left,
        int start,
        string word
    )
    {
        if (subjects.Count == 0)
            return [];
        var readings = new List<Reading>();
        for (var index = 0; index < group.Figures.Count; index++)
        {
            // More figures than subjects: the last subject keeps the rest; fewer: the last subjects are meant.
            var subject = subjects[
                Math.Clamp(subjects.Count - group.Figures.Count, 0, subjects.Count) == 0
                    ? Math.Min(index, subjects.Count - 1)
                    : subjects.Count - group.Figures.Count + index
            ];
            readings.Add(Share(sentence, group, group.Figures[index], subject, left, start, word));
        }
        ShareHedge(readings);
        return readings;
    }

    // 分别增长5%和7%以上: the hedge behind the last figure is said of all, unless another has one of its own (5%左右和7%以上).
    private static void ShareHedge(List<Reading> readings)
    {
        var last = readings[^1];
        var hedge = last.Sentence.Span(last.Figure.End, last.FigureEnd);
        if (hedge.Length < 2 || readings.SkipLast(1).Any(reading => reading.Comparator != Comparator.Exactly))
            return;
        foreach (var reading in readings.SkipLast(1).Where(reading => reading.Figure.Kind == FigureKind.Quantity))
        {
            reading.Comparator = last.Comparator;
            reading.QuoteEnd = last.QuoteEnd;
            reading.Note("hedge_after_unit", hedge.ToString());
        }
    }

    /// <summary>A reading of one figure of a list: the words are read before the first, the number is its own.</summary>
    private Reading Share(
        Sentence sentence,
        FigureGroup group,
        Figure figure,
        SharedSubject subject,
        int left,
        int start,
        string word
    )
    {
        var first = new Reading(sentence, group.Figures[0])
        {
            LeftBound = left,
            RightBound = group.Figures[^1].End,
            RunsIntoNext = group.RunsIntoNext,
        };
        _predicates.Read(first);
        var phrase = NounPhrase.Of(sentence, left, first.PredicateStart, grammar);
        var own = first.ForFigure(figure, grammar);
        own.Noun =
            OtherYear(sentence, left, group.Figures[0]) is { Length: > 0 } ratio ? subject.Noun + ratio
            : PullRules.Pulled(sentence.Span(left, first.PredicateStart)) is { Length: > 0 } pull
                ? PullRules.Puller(subject.Noun) + pull
            : subject.Noun + phrase.Noun.TrimEnd('的');
        if (Completion(sentence, phrase, first) is { Length: > 0 } completion)
            (own.Topic, own.Noun) = (own.Noun, own.Noun + completion);
        own.Verb =
            phrase.Verb.Length > 0 ? phrase.Verb
            : first.MovedTo && SaysNew(subject.Verb) ? ""
            : subject.Verb;
        own.QuoteStart = start;
        own.QuoteEnd = own.FigureEnd;
        own.IsShared = true;
        own.Note("shared_out", $"{word}: {subject.Noun}");
        return own;
    }

    // 新增A65家、B30家，累计分别达到956家和561家: not all there are were added.
    private static bool SaysNew(string verb) =>
        verb.Contains('新', StringComparison.Ordinal) || verb.Contains("净增", StringComparison.Ordinal);

    // 分别是2019年的94.6%、79.3%: how much there is beside that year, not how it grew
    private string OtherYear(Sentence sentence, int left, Figure first)
    {
        var words = sentence.Span(left, Math.Max(left, first.Start)).Trim();
        if (first.Unit.Class != UnitClass.Percent || !words.EndsWith('的'))
            return "";
        words = words[..^1];
        while (Math.Max(grammar.Copulas.AtStart(words), grammar.MovedTo.AtStart(words)) is > 0 and var copula)
            words = words[copula..];
        var start = first.Start - 1 - words.Length;
        var isYear = sentence.Figures.Exists(figure => figure.Kind == FigureKind.Years && figure.Start == start);
        return isYear || grammar.Beside.Contains(words.ToString()) ? $"与{words}之比" : "";
    }

    // 分别完成年度计划投资的147.4%、149.6%
    private static string Completion(Sentence sentence, NounPhrase phrase, Reading reading) =>
        phrase.Verb.EndsWith("完成", StringComparison.Ordinal)
        && reading.Figure.Unit.Class == UnitClass.Percent
        && sentence.Span(phrase.Start, reading.PredicateStart).EndsWith('的')
            ? "完成率"
            : "";
}
