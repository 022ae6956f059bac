using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>
/// A section that looks back on one plan and ahead to the next, “十四五”时期发展成就和“十五五”时期主要目标任务: the span that a
/// paragraph names first, in its first sentence, tells which of them it and those after it speak of.
/// </summary>
internal sealed class TwoPlans(ReportMetadata metadata, Grammar grammar)
{
    private const int FiveYears = 5;

    private int? _level;
    private TimePeriod _behind;
    private TimePeriod _ahead;

    /// <summary>True where the text speaks of the plan ahead, false of the one behind, null outside such a section.</summary>
    public bool? IsAhead { get; private set; }

    /// <summary>The years of the plan that the text speaks of.</summary>
    public TimePeriod? Years => IsAhead is { } ahead ? (ahead ? _ahead : _behind) : null;

    /// <summary>Takes what a heading or a paragraph names.</summary>
    public void Read(ReportBlock block, IReadOnlyList<Figure> figures)
    {
        if (block.Kind == BlockKind.Heading)
            Enter(block, figures);
        else if (_level is not null)
            Turn(block.Text, figures);
    }

    private void Enter(ReportBlock heading, IReadOnlyList<Figure> figures)
    {
        if (heading.Level <= _level)
            (_level, IsAhead) = (null, null);
        if (_level is not null)
        {
            Turn(heading.Text, figures);
            return;
        }
        if (
            metadata.ReviewYear is not { } review
            || metadata.OutlookYear is null
            || Spans(heading.Text, figures) is not [var behind, .., var ahead]
            || behind.Last != review.Last
            || ahead.First <= review.Last
        )
            return;
        (_level, _behind, _ahead, IsAhead) = (heading.Level, behind, ahead, false);
    }

    private void Turn(string text, IReadOnlyList<Figure> figures)
    {
        var end = text.AsSpan().IndexOfAny("。！");
        var mentions = Named(end < 0 ? text : text[..end], figures).OrderBy(mention => mention.Start).ToList();
        if (mentions is [{ Years.Last: var last }, ..])
            IsAhead = last > metadata.ReviewYear!.Value.Last;
    }

    private List<TimePeriod> Spans(string text, IReadOnlyList<Figure> figures) =>
        [
            .. Named(text, figures)
                .Where(mention => mention.Years.IsInterval)
                .OrderBy(mention => mention.Start)
                .Select(mention => mention.Years),
        ];

    private IEnumerable<(int Start, TimePeriod Years)> Named(string text, IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures.Where(figure => figure.End <= text.Length))
        {
            if (figure.Kind == FigureKind.Years)
                yield return (figure.Start, new TimePeriod((int)figure.Number, (int)(figure.Maximum ?? figure.Number)));
            else if (FiveYearPlan.YearsOf(text.AsSpan(figure.Start, figure.End - figure.Start)) is { } plan)
                yield return (figure.Start, plan);
        }
        if (grammar.PastYears.IndexIn(text, out _) is >= 0 and var past)
            yield return (past, HeadingPeriods.Past(metadata.ReviewYear)!.Value);
        if (grammar.ComingYears.IndexIn(text, out _) is >= 0 and var ahead && metadata.OutlookYear is { } next)
            yield return (ahead, new TimePeriod(next, next + FiveYears - 1));
    }
}
