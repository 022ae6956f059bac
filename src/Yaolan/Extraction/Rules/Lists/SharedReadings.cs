using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Makes a reading of each figure of a list: the words are read once, the subjects and numbers are their own.</summary>
internal sealed class SharedReadings(Grammar grammar)
{
    private readonly PredicateRules _predicates = new(grammar);

    /// <summary>A reading for each figure, with the subject that stands in its place.</summary>
    public List<Reading> OfPairs(
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
        if (TimesSharedOut.OfOneThing([.. subjects.Select(subject => subject.Noun)], grammar) is { } atTimes)
            subjects = [.. subjects.Zip(atTimes, (subject, noun) => subject with { Noun = noun })];
        var isOneThing = subjects.TrueForAll(subject => subject.Noun == subjects[0].Noun);
        var readings = new List<Reading>();
        for (var index = 0; index < group.Figures.Count; index++)
        {
            // More figures than subjects: the last subject keeps the rest; fewer: the last subjects are meant.
            var subject = subjects[
                Math.Clamp(subjects.Count - group.Figures.Count, 0, subjects.Count) == 0
                    ? Math.Min(index, subjects.Count - 1)
                    : subjects.Count - group.Figures.Count + index
            ];
            readings.Add(Of(sentence, group, group.Figures[index], subject, left, start, word));
            if (isOneThing)
                readings[^1].Turn = (index, group.Figures.Count);
        }
        ShareHedge(readings);
        return readings;
    }

    /// <summary>
    /// 分别增长5%和7%以上: the hedge behind the last figure is said of all, unless another has one of its own (5%左右和7%以上).
    /// </summary>
    public static void ShareHedge(List<Reading> readings)
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
    public Reading Of(
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
            BesideOther(sentence, left, group.Figures[0]) is { Length: > 0 } ratio ? subject.Noun + ratio
            : PullRules.Pulled(sentence.Span(left, first.PredicateStart)) is { Length: > 0 } pull
                ? PullRules.Puller(subject.Noun) + pull
            : subject.Noun + phrase.Noun.TrimEnd('的');
        if (Completion(sentence, phrase, first) is { Length: > 0 } completion)
            (own.Topic, own.Noun) = (own.Noun, own.Noun + completion);
        own.Verb =
            phrase.Verb.Length > 0 ? phrase.Verb
            : SaysNew(subject.Verb) && (first.MovedTo || SaysAll(sentence, group)) ? ""
            : subject.Verb;
        // 压减会议、文件各10%
        if (
            own is { Movement: Movement.None, MovedTo: false, Figure.Unit.Class: UnitClass.Percent }
            && grammar.Falls.AtStart(sentence.Span(start, left)) >= 2
        )
            own.Movement = Movement.Down;
        // 分别增长5%和下降3%
        for (var index = 1; index < group.Figures.Count && group.Figures[index].Start <= figure.Start; index++)
        {
            var move = FigureGroups.OwnMove(sentence, group.Figures[index - 1], group.Figures[index], grammar);
            if (move != Movement.None)
                own.Movement = move;
        }
        own.QuoteStart = start;
        own.IsShared = true;
        own.Note("shared_out", $"{word}: {subject.Noun}");
        return own;
    }

    // 新增A65家、B30家，累计分别达到956家和561家: not all there are were added.
    private static bool SaysNew(string verb) =>
        verb.Contains('新', StringComparison.Ordinal) || verb.Contains("净增", StringComparison.Ordinal);

    // 累计分别达24家和11家
    private static bool SaysAll(Sentence sentence, FigureGroup group) =>
        sentence.Span(group.ClauseStart, Math.Max(group.ClauseStart, group.Figures[0].Start)).StartsWith("累计");

    // 分别是2019年的94.6%、79.3%: how much there is beside that year, not how it grew; 分别只有全省平均水平的62%和68%
    private string BesideOther(Sentence sentence, int left, Figure first)
    {
        var words = sentence.Span(left, Math.Max(left, first.Start)).Trim();
        if (first.Unit.Class is not (UnitClass.Percent or UnitClass.Times) || !words.EndsWith('的'))
            return "";
        words = words[..^1];
        while (Math.Max(grammar.Copulas.AtStart(words), grammar.MovedTo.AtStart(words)) is > 0 and var copula)
            words = words[copula..];
        var start = first.Start - 1 - words.Length;
        var isYear = sentence.Figures.Exists(figure => figure.Kind == FigureKind.Years && figure.Start == start);
        if (words.EndsWith("平均水平"))
            return $"与{(words.StartsWith("相当于") ? words[3..] : words)}之比";
        return first.Unit.Class == UnitClass.Percent && (isYear || grammar.Beside.Contains(words.ToString()))
            ? $"与{words}之比"
            : "";
    }

    // 分别完成年度计划投资的147.4%、149.6%
    private static string Completion(Sentence sentence, NounPhrase phrase, Reading reading) =>
        phrase.Verb.EndsWith("完成", StringComparison.Ordinal)
        && reading.Figure.Unit.Class == UnitClass.Percent
        && sentence.Span(phrase.Start, reading.PredicateStart).EndsWith('的')
            ? "完成率"
            : "";
}
