using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Numbers with a unit that still state nothing: durations, thresholds, classes, names.</summary>
internal sealed class NonFactRules(Grammar grammar)
{
    /// <summary>An amount that only says which things are meant: 10亿元以上项目.</summary>
    public const string Threshold = "threshold";

    /// <summary>在全国168个重点城市中排名第126位.</summary>
    public const string PeerGroup = "peer_group";

    /// <summary>连续5年, 三年行动.</summary>
    public const string Duration = "duration";

    /// <summary>年产6万吨减水剂等13个项目.</summary>
    public const string NamedWork = "named_work";

    /// <summary>连跨4个万亿元台阶.</summary>
    public const string Step = "step";

    private readonly ComparisonBases _bases = new(grammar);
    private readonly PeerGroups _peers = new(grammar);
    private readonly NamingNumbers _names = new(grammar);
    private readonly Durations _durations = new(grammar);
    private readonly Thresholds _thresholds = new(grammar);

    /// <summary>The figures of a sentence with those that are no facts marked as such.</summary>
    public void Mark(Sentence sentence)
    {
        var figures = sentence.Figures;
        for (var index = 0; index < figures.Count; index++)
        {
            if (figures[index].Kind != FigureKind.Quantity)
                continue;
            var previous = index > 0 ? figures[index - 1] : null;
            var next = index + 1 < figures.Count ? figures[index + 1] : null;
            if (Reason(sentence, figures[index], previous, next) is { } reason)
                figures[index] = figures[index] with { Kind = FigureKind.NonFact, Reason = reason };
        }
    }

    private string? Reason(Sentence sentence, Figure figure, Figure? previous, Figure? next)
    {
        var before = sentence.Span(Math.Max(sentence.Start, figure.Start - 12), figure.Start);
        var after = sentence.Span(figure.End, Math.Min(sentence.End, figure.End + 12));
        // 每增长1个百分点的增量
        if (before[..^Math.Max(grammar.Rises.AtEnd(before), grammar.Falls.AtEnd(before))].EndsWith('每'))
            return "rate_base";
        if (
            (before.EndsWith('前') && !before.EndsWith("目前") && !before.EndsWith("年前"))
            || before.EndsWith('后') && figure.InCharacters
        )
            return "ranking_band";
        if (_bases.Has(sentence, figure, before, after))
            return ComparisonBases.Base;
        if (_peers.IsPeerGroup(sentence, figure, after))
            return PeerGroup;
        if (figure.IsSizeClass && next is { IsSizeClass: true } && next.Start - figure.End <= 1)
            return "size_class";
        if (next is not null && PeerGroups.IsSizeOfWhole(sentence, figure, next))
            return PeerGroup;
        if (
            NamingNumbers.IsStep(sentence, figure, after)
            || NamingNumbers.IsFromStepToStep(sentence, figure, previous, before, after)
        )
            return Step;
        if (_peers.IsOneOf(sentence, figure))
            return PeerGroup;
        if (next is not null && _peers.IsGrouping(figure, next))
            return Figure.Grouping;
        if (next is not null && _peers.IsScopeOfRate(sentence, figure, next))
            return Figure.ScopeOfRate;
        if (_names.IsClassName(sentence, figure, before, after))
            return "class";
        if (next is not null && NamingNumbers.IsListedWithClass(sentence, figure, next))
            return "class";
        if (_names.IsSizeOfNamedWork(sentence, figure, previous, after))
            return NamedWork;
        if (NamingNumbers.IsSlogan(sentence, figure, previous, next))
            return "class";
        if (NamingNumbers.IsOneInSome(sentence, figure))
            return "rate_base";
        if (_names.IsAddressed(figure, after))
            return "addressed";
        if (_names.IsClockTime(figure, before, after))
            return "clock_time";
        if (_names.IsAttendance(sentence, figure))
            return "attendance";
        if (_durations.IsDuration(sentence, figure, before, after) || Durations.IsRunOfTurns(figure, before))
            return Duration;
        if (_thresholds.Is(sentence, figure, previous, next, before, after))
            return Threshold;
        if (figure.InCharacters && _names.IsRoundName(figure, sentence, before))
            return "round_name";
        return null;
    }
}
