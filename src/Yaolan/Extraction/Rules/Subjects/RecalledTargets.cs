using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Targets of the years under review that a review speaks of: 未达到5%的预期目标, （年度计划增长6%）.</summary>
internal static class RecalledTargets
{
    private const int Reach = 12;

    public static readonly Rule Subject = new(
        "target_recalled",
        (reading, context) => !context.Block.IsFuture && Recalls(reading, context),
        (reading, context) =>
        {
            reading.IsRecalledTarget = true;
            // 高于年初10%的目标3个百分点, 低于年初5%的目标: the distance is not the target's, nor which way it goes
            if (reading.Gap.Length > 0)
                (reading.Gap, reading.Left, reading.Movement) = ("", "", Movement.None);
            reading.Comparator = Hedge(reading, context);
            var after = Behind(reading);
            // 与6%的年度目标差距较大: the quote says that it was one
            if (context.Grammar.Plans.IndexIn(after, out var length) is >= 0 and var plan)
                reading.QuoteEnd = Math.Max(reading.QuoteEnd, reading.FigureEnd + plan + length);
            reading.Verb = "";
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            var isOfPart = IsPlanOfPart(reading, context.Grammar);
            if (isOfPart)
                reading.Left = BeforePlan(reading.Left, context.Grammar);
            if (
                context.Earlier.Count == 0
                || NamesThing(reading, context)
                || RevisedTargets.IsNamed(reading, context.Grammar)
            )
                return reading.Noun = RevisedThing(reading, context.Grammar);
            // 税收25.3亿元，增长5%，增幅居全市第五，完成年初预算45亿元的56%
            var previous =
                isOfPart && context.Earlier.LastOrDefault(earlier => earlier.Unit == reading.Unit) is { } same
                    ? same
                    : context.Earlier[^1];
            reading.HasOwnNoun = false;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun = previous.Topic.Length > 0 ? previous.Topic : previous.Noun;
        }
    );

    // 超过6%的预期目标: that it was passed says nothing of the target; 5%以内的目标 and 3%的目标以内 are ceilings.
    private static Comparator Hedge(Reading reading, RuleContext context)
    {
        var after = Behind(reading);
        if (reading.FigureEnd > reading.Figure.End)
            return reading.Comparator;
        var plan = context.Grammar.Plans.IndexIn(after, out var length);
        if (plan < 0)
            return Comparator.Exactly;
        var rest = after[(plan + length)..];
        return context.Grammar.HedgesAfter.AtStart(rest, out var hedge) > 0 ? hedge
            : rest.StartsWith('内') ? Comparator.AtMost
            : Comparator.Exactly;
    }

    // 规上服务业营收增长未达到8%的预期目标; not 与增长5%的计划目标有差距
    private static bool NamesThing(Reading reading, RuleContext context) =>
        context.Grammar.Indicators.Scan(reading.Left).Exists(match => match.Meaning is not null)
        || reading.Movement != Movement.None
            && reading.Left is [not ('与' or '同' or '距' or '离' or '比' or '较'), _, _, ..]
            && reading.Sentence.Text[reading.PredicateStart - 1] != '的';

    private static bool Recalls(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        if (reading.Figure.Kind == FigureKind.Rank)
            return false;
        if (IsPlanOfPart(reading, context.Grammar) || RevisedTargets.Has(reading, context.Grammar))
            return true;
        var after = Behind(reading);
        if (after.StartsWith('的'))
        {
            var place = context.Grammar.Plans.IndexIn(after, out var length);
            // 完成198公里的村村通建设任务: the work that was done; 70万人的年度任务: what was aimed at
            var isOfWork = place > 1 && reading.Figure.Unit.Class is UnitClass.Named or UnitClass.Classifier;
            return place > 0 && !isOfWork && NamesNothingElse(after[(place + length)..], context);
        }
        if (reading.Gap.Length > 0)
            return false;
        // 城镇新增就业75.2万人，超额完成70万人年度任务
        if (
            context.Earlier is [.., var result]
            && result.Unit == reading.Unit
            && reading.Left.Length == 0
            && reading.Movement == Movement.None
            && context.Grammar.Plans.AtStart(after) is > 2 and var plan
            && NamesNothingElse(after[plan..], context)
        )
            return true;
        var clause = sentence.ClauseStart(reading.FigureStart);
        return clause > sentence.Start
            && sentence.Text[clause - 1] is '（' or '('
            && context.Grammar.Plans.AtStart(sentence.Span(clause, reading.FigureStart)) > 0;
    }

    /// <summary>为年初预算3.1亿元的103.2%: the sum is what was planned, and the percentage how much of it came about.</summary>
    private static bool IsPlanOfPart(Reading reading, Grammar grammar) =>
        reading.Figure.Unit.Class is not (UnitClass.Percent or UnitClass.Point)
        && reading.Sentence.Text.AsSpan(reading.FigureEnd) is ['的', >= '0' and <= '9', ..]
        && grammar.Plans.AtEnd(reading.WordsBefore.TrimEnd('数')) > 0
        && reading.Sentence.Figures.Exists(part =>
            part.Start == reading.FigureEnd + 1 && part.Unit.Class == UnitClass.Percent
        );

    // 一般公共预算收入|完成|年初预算
    private static string BeforePlan(string words, Grammar grammar)
    {
        words = words.TrimEnd('数');
        words = words[..^grammar.Plans.AtEnd(words)];
        return words[..^grammar.Copulas.AtEnd(words)].TrimEnd('占', '为', '是');
    }

    // 7月将全年|生产总值|增长目标调整为4%: the verb is the rate's
    private static string RevisedThing(Reading reading, Grammar grammar)
    {
        if (!RevisedTargets.IsNamed(reading, grammar))
            return reading.Left;
        var noun = reading.Left[(reading.Left.LastIndexOf('将') + 1)..];
        while (grammar.Plans.AtEnd(noun) is > 0 and var plan && plan < noun.Length)
            noun = noun[..^plan];
        var rise = Math.Max(grammar.Rises.AtEnd(noun), grammar.RateNames.AtEnd(noun));
        if (rise == 0 || rise == noun.Length || grammar.Falls.AtEnd(noun) > 0)
            return noun;
        (reading.Movement, reading.MovedTo) = (Movement.Up, false);
        return noun[..^rise];
    }

    private static ReadOnlySpan<char> Behind(Reading reading) =>
        reading.Sentence.Span(
            reading.FigureEnd,
            Math.Min(reading.Sentence.ClauseEnd(reading.FigureEnd), reading.FigureEnd + Reach)
        );

    // 5%的目标以内 and 8%的目标相差 speak of a target, 30亿元的目标项目 of a project.
    private static bool NamesNothingElse(ReadOnlySpan<char> rest, RuleContext context) =>
        rest.IsEmpty || char.IsAsciiDigit(rest[0]) || context.Grammar.AfterPlans.AtStart(rest) > 0;
}
