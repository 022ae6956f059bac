using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>What a review says was planned, right before it tells what came of it: 地区生产总值计划增长6.5%，实际增长6.2%.</summary>
internal static class PlansAndOutcomes
{
    // 项目计划总投资35亿元: of all its years
    private const string WholeWork = "总投资";

    // 接待游客目标500万人次，实际完成523.6万人次: of the visitors, too
    public static readonly Rule Outcome = new(
        "noun_before",
        (reading, context) =>
            context.Earlier is [.., { IsRecalledTarget: true } plan]
            && plan.Unit == reading.Unit
            && IsOutcomeOf(plan, Said(reading, context.Grammar), context.Grammar),
        (reading, context) =>
        {
            var plan = context.Earlier[^1];
            reading.Previous = plan;
            var said = Said(reading, context.Grammar);
            reading.HasOwnNoun = false;
            reading.Verb = context.Grammar.Verbs.Contains(said) ? said.ToString() : plan.Verb;
            reading.QuoteStart = Math.Min(reading.QuoteStart, plan.QuoteStart);
            return reading.Noun = plan.Noun;
        }
    );

    /// <summary>Marks a figure that was planned, so that it passes for no result.</summary>
    public static void MarkPlan(Reading reading, RuleContext context)
    {
        if (
            context.Block.IsFuture
            || reading.IsRecalledTarget
            || reading.Figure.Kind != FigureKind.Quantity
            || !IsToldOf(reading, context.Grammar)
        )
            return;
        var clause = reading.Sentence.ClauseStart(reading.Figure.Start);
        var words = reading.Sentence.Span(clause, reading.Figure.Start);
        var place = context.Grammar.PlannedWords.IndexIn(words, out _);
        // 计划到2025年建成1000个: the year says when
        var isOfYears = reading.Sentence.Figures.Exists(year =>
            year.Kind == FigureKind.Years && year.Start >= clause && year.End <= reading.Figure.Start
        );
        if (place < 0 || isOfYears || words.Contains(WholeWork, StringComparison.Ordinal))
            return;
        reading.IsRecalledTarget = true;
        reading.QuoteStart = Math.Min(reading.QuoteStart, clause + place);
        // 粮食产量|目标
        if (context.Grammar.PlannedWords.AtEnd(reading.Noun) is > 0 and var word && reading.Noun.Length > word + 1)
            reading.Noun = reading.Noun[..^word];
    }

    // The next clause tells what came of it: 实际增长6.2%; of things that are counted also 已完工6所.
    private static bool IsToldOf(Reading reading, Grammar grammar)
    {
        var (sentence, figure) = (reading.Sentence, reading.Figure);
        var end = sentence.ClauseEnd(figure.End);
        if (end >= sentence.End || sentence.Text[end] != '，' || sentence.Span(figure.End, end).StartsWith('的'))
            return false;
        var next = sentence.Figures.Find(other => other.Start >= figure.End && other.Kind == FigureKind.Quantity);
        if (next is null || next.Unit != figure.Unit || sentence.ClauseStart(next.Start) != end + 1)
            return false;
        var words = sentence.Span(end + 1, next.Start);
        return grammar.OutcomeWords.AtStart(words) > 0
            || figure.Unit.Class == UnitClass.Classifier && words is ['已', ..];
    }

    // 粮食产量目标60万吨，实际|产量|61.2万吨; 原计划新建学校8所，实际|建成|9所
    private static bool IsOutcomeOf(Reading plan, ReadOnlySpan<char> said, Grammar grammar) =>
        plan.Noun.AsSpan().EndsWith(said) || grammar.Verbs.Contains(said);

    // What stands behind 实际; words that no plan ends in where it does not stand there.
    private static ReadOnlySpan<char> Said(Reading reading, Grammar grammar)
    {
        var words = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart).TrimStart("，、");
        return grammar.OutcomeWords.AtStart(words) is > 0 and var outcome ? words[outcome..] : "，";
    }
}
