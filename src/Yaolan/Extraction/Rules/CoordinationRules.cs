using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Shares figures out: A、B分别增长x、y; A、B均居全省第3位.</summary>
internal sealed class CoordinationRules(Grammar grammar)
{
    private readonly PredicateRules _predicates = new(grammar);

    /// <summary>
    /// 受污染耕地和重点建设用地安全利用率达100%: one rate of two things is two facts, unless the vocabulary knows it as one.
    /// </summary>
    public List<Reading> SplitRate(Reading reading, Func<Reading, Reading> copy)
    {
        if (
            reading.Figure.Unit.Class != UnitClass.Percent
            || reading.NumberFirst
            || !reading.HasOwnNoun
            || reading.Gap.Length > 0
        )
            return [reading];
        var rate = grammar.Rates.AtEnd(reading.Noun);
        var parts = rate == 0 ? [] : Coordination.Split(reading.Noun);
        if (
            parts.Count != 2
            || parts[1].Length <= rate
            || grammar.Indicators.LongestAtStart(reading.Noun) == reading.Noun.Length
        )
            return [reading];
        var other = copy(reading);
        var head = grammar.Rates.AtEnd(parts[0]) > 0 ? "" : reading.Noun[^rate..];
        (reading.Noun, other.Noun) = (parts[0] + head, parts[1]);
        reading.Note("one rate of two things", reading.Noun);
        other.Note("one rate of two things", other.Noun);
        return [reading, other];
    }

    /// <summary>One reading for each subject, or none when no word shares the figures out.</summary>
    public List<Reading> Distribute(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var before = sentence.Span(group.ClauseStart, group.Figures[0].Start);
        var (word, place) = SharingWord(before);
        if (place < 0)
            return [];
        var each = grammar.Each.Contains(word);
        if (!each && group.Figures.Count < 2)
            return [];
        place += group.ClauseStart;
        if (place < group.Left && group.Left < group.Figures[0].Start - 1)
            return [];
        var subjects = Subjects(sentence, group, place, each, earlier, out var start);
        if (subjects.Count < 2)
            return [];
        return each
            ?
            [
                .. subjects.Select(subject =>
                    Reading(sentence, group, group.Figures[0], subject, place + word.Length, start, word)
                ),
            ]
            : Pairs(sentence, group, subjects, place + word.Length, start, word);
    }

    private List<Reading> Pairs(
        Sentence sentence,
        FigureGroup group,
        List<string> subjects,
        int left,
        int start,
        string word
    )
    {
        var count = Math.Min(subjects.Count, group.Figures.Count);
        if (subjects.Count != group.Figures.Count)
            subjects = subjects[^count..];
        var readings = new List<Reading>();
        for (var index = 0; index < count; index++)
            readings.Add(Reading(sentence, group, group.Figures[index], subjects[index], left, start, word));
        return readings;
    }

    private Reading Reading(
        Sentence sentence,
        FigureGroup group,
        Figure figure,
        string subject,
        int left,
        int start,
        string word
    )
    {
        var reading = new Reading(sentence, group.Figures[0]) { LeftBound = left, RightBound = group.Figures[^1].End };
        _predicates.Read(reading);
        var phrase = NounPhrase.Of(sentence, left, reading.PredicateStart, grammar);
        // The words are read before the first figure; the number is the figure's own.
        var own = new Reading(sentence, figure)
        {
            LeftBound = left,
            RightBound = group.Figures[^1].End,
            Scope = reading.Scope,
            Movement = reading.Movement,
            MovedTo = reading.MovedTo,
            Comparator = reading.Comparator,
            PredicateStart = reading.PredicateStart,
            Noun = subject + phrase.Noun.TrimEnd('的') + Completion(sentence, phrase, reading),
            Verb = phrase.Verb,
            QuoteStart = start,
            IsShared = true,
        };
        var hedge = grammar.HedgesAfter.AtStart(sentence.Span(figure.End, sentence.End), out var comparator);
        if (hedge > 0 && figure.Kind == FigureKind.Quantity)
            (own.FigureEnd, own.Comparator) = (figure.End + hedge, comparator);
        own.QuoteEnd = own.FigureEnd;
        own.Derivation.AddRange(reading.Derivation);
        own.Note("shared out", $"{word}: {subject}");
        return own;
    }

    // 分别完成年度计划投资的147.4%、149.6%
    private static string Completion(Sentence sentence, NounPhrase phrase, Reading reading) =>
        phrase.Verb.EndsWith("完成", StringComparison.Ordinal)
        && reading.Figure.Unit.Class == UnitClass.Percent
        && sentence.Span(phrase.Start, reading.PredicateStart).EndsWith('的')
            ? "完成率"
            : "";

    private (string Word, int Place) SharingWord(ReadOnlySpan<char> before)
    {
        for (var index = before.Length - 1; index >= 0; index--)
        {
            var length = grammar.Distributors.AtStart(before[index..]);
            if (length == 0 && before[index] is '均' or '双' or '都' or '各' && IsEach(before, index))
                length = grammar.Each.AtStart(before[index..]);
            if (length > 0)
                return (before.Slice(index, length).ToString(), index);
        }
        return ("", -1);
    }

    // 人均, 平均 and 都市, 各类 are words of their own.
    private static bool IsEach(ReadOnlySpan<char> before, int index) =>
        (
            index == 0
            || before[index - 1] is not ('人' or '平' or '年' or '户' or '首' or '成' or '地' or '月' or '日' or '亩')
        )
        && (
            index + 1 >= before.Length
            || before[index + 1]
                is not ('市' or '类' or '项' or '级' or '县' or '区' or '种' or '地' or '省' or '衡' or '匀' or '一')
        );

    private List<string> Subjects(
        Sentence sentence,
        FigureGroup group,
        int place,
        bool each,
        List<Reading> earlier,
        out int start
    )
    {
        var left = Math.Max(group.ClauseStart, Math.Min(group.Left, place));
        var (_, noun, nounStart) = NounPhrase.Of(sentence, left, place, grammar, whole: true);
        start = nounStart;
        var relative = grammar.Relatives.Contains(noun) ? noun : "";
        if (noun.Length > 0 && relative.Length == 0)
        {
            var parts = Coordination.Split(noun);
            return parts.Count > 1 ? Coordination.Complete(parts, grammar) : [noun];
        }
        var heads = PreviousClause(sentence, earlier, each ? 0 : group.Figures.Count);
        if (heads.Count > 0)
            start = heads[0].QuoteStart;
        foreach (var head in heads)
            head.IsStanding |= group.Figures[0].Kind == FigureKind.Rank;
        return [.. heads.Select(head => head.Noun + relative)];
    }

    // 培育306家A、18家B，分别居全省第5、第6位: the subjects are those of the clause before.
    private static List<Reading> PreviousClause(Sentence sentence, List<Reading> earlier, int count)
    {
        if (earlier.Count == 0)
            return [];
        if (count > 0)
            return earlier.Count >= count ? earlier[^count..] : [];
        var clause = sentence.ClauseStart(earlier[^1].Figure.Start);
        return earlier.FindAll(reading => sentence.ClauseStart(reading.Figure.Start) == clause);
    }
}
