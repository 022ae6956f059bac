using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules;
using Yaolan.Extraction.Rules.Areas;
using Yaolan.Extraction.Rules.Indicators;
using Yaolan.Extraction.Rules.Lists;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Rules.Subjects;

namespace Yaolan.Extraction.Sentences;

/// <summary>Reads a sentence: its figures in order, each with its subject, shared out where words say so.</summary>
internal sealed class SentenceReader(Grammar grammar)
{
    private readonly NonFactRules _nonFacts = new(grammar);
    private readonly FrameReader _frames = new(grammar);
    private readonly CoordinationRules _coordination = new(grammar);
    private readonly IndicatorRules _indicators = new(grammar);
    private readonly LabelRules _labels = new(grammar);

    public List<Reading> Read(Sentence sentence, BlockContext block)
    {
        _nonFacts.Mark(sentence);
        UnitRules.Complete(sentence, grammar);
        var readings = new List<Reading>();
        foreach (var group in FigureGroups.Of(sentence, grammar))
            readings.AddRange(Group(sentence, group, block, readings));
        foreach (var reading in QualitativeRules.Find(sentence, grammar))
            readings.Add(reading);

        var context = new RuleContext(grammar, block, readings);
        // 进出口总额3610亿元，增长8.9%。其中，出口2350亿元: of the whole that the sentence before told
        var known = sentence.Span(sentence.Start, sentence.End).StartsWith("其中")
            ? [.. block.Before, .. readings]
            : readings;
        foreach (var reading in readings)
        {
            if (!reading.IsQualitative)
                context.ApplyFirst(MeasureRules.All, reading);
            PartYearRules.Apply(reading, context);
            _indicators.Decide(reading, known, block);
            context.ApplyFirst(StatusRules.All, reading);
            context.ApplyFirst(PeriodRules.All, reading);
            AreaRules.Decide(reading, context);
            _labels.Decide(reading);
        }
        readings.RemoveAll(LeaveOut);
        return readings;
    }

    private static bool LeaveOut(Reading reading)
    {
        if (reading.LeftOut.Length == 0)
            return false;
        var figures = reading.Sentence.Figures;
        var place = figures.IndexOf(reading.Figure);
        if (place >= 0)
            figures[place] = figures[place] with { Kind = FigureKind.NonFact, Reason = reading.LeftOut };
        return true;
    }

    private List<Reading> Group(Sentence sentence, FigureGroup group, BlockContext block, List<Reading> earlier)
    {
        if (_coordination.Distribute(sentence, group, earlier) is { Count: > 0 } shared)
            return shared;
        var context = new RuleContext(grammar, block, earlier);
        var readings = RateRules.Split(First(), grammar, First);
        foreach (var figure in group.Figures.Skip(1))
            readings.Add(readings[0].ForFigure(figure, grammar));
        // 2022年、2023年分别引进项目35个、42个
        if (group.Figures.Count > 1 && readings.Count == group.Figures.Count)
        {
            for (var index = 0; index < readings.Count; index++)
                readings[index].Turn = (index, readings.Count);
        }
        return readings;

        Reading First()
        {
            var reading = new Reading(sentence, group.Figures[0])
            {
                LeftBound = group.Left,
                RightBound = group.Right,
                RunsIntoNext = group.RunsIntoNext,
                Previous = earlier.Count > 0 ? earlier[^1] : null,
            };
            _frames.Read(reading);
            context.ApplyFirst(SubjectRules.All, reading);
            PlansAndOutcomes.MarkPlan(reading, context);
            return reading;
        }
    }
}
