using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>
/// Shares figures out: A、B分别增长x、y; A、B均居全省第3位; A、B分别达到x、y，增长v和w; one thing with
/// several figures.
/// </summary>
internal sealed class CoordinationRules(Grammar grammar, SharedReadings readings)
{
    private readonly SharedSubjects _subjects = new(grammar);
    private readonly SharedDistances _distances = new(grammar, readings);
    private readonly UnsaidLists _unsaid = new(grammar, readings);
    private readonly SharedDeeds _deeds = new(grammar, readings);

    public CoordinationRules(Grammar grammar)
        : this(grammar, new SharedReadings(grammar)) { }

    /// <summary>One reading for each subject, or none when no word shares the figures out.</summary>
    public List<Reading> Distribute(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        var before = sentence.Span(group.ClauseStart, group.Figures[0].Start);
        var (word, place) = SharingWords.Last(before, grammar);
        if (place < 0)
            return _deeds.Of(sentence, group, group.Figures[0].Start, left: null) is { Count: > 0 } done ? done
                : _distances.Unsaid(sentence, group, earlier) is { Count: > 0 } distances ? distances
                : _unsaid.Of(sentence, group, earlier);
        // 国家级、省级示范社各3家、12家: a figure for each of them
        var each = group.Figures.Count == 1 && grammar.Each.Contains(word) || IsSaidOfAll(sentence, group);
        if (!each && group.Figures.Count < 2)
            return [];
        place += group.ClauseStart;
        if (place < group.Left && group.Left < group.Figures[0].Start - 1)
            return _unsaid.Continue(sentence, group, earlier);
        var left = place + word.Length;
        if (!each && _deeds.Of(sentence, group, place, left) is { Count: > 0 } deeds)
            return deeds;
        if (!each && _distances.Of(sentence, group, place, left, earlier, word) is { Count: > 0 } gaps)
            return gaps;
        var subjects = _subjects.Of(sentence, group, place, each, earlier, out var start);
        if (each)
            return subjects.Count < 2
                ? []
                :
                [
                    .. subjects.Select(subject =>
                        readings.Of(sentence, group, group.Figures[0], subject, left, start, word)
                    ),
                ];
        return readings.OfPairs(sentence, group, subjects, left, start, word);
    }

    // 化学需氧量、氨氮排放量分别下降2%: one figure for all, where no other of its kind follows
    private static bool IsSaidOfAll(Sentence sentence, FigureGroup group) =>
        group.Figures is [{ Unit.Class: UnitClass.Percent } only]
        && !sentence.Figures.Exists(other =>
            other.Kind == FigureKind.Quantity && other.Start > only.Start && other.Unit == only.Unit
        );
}
