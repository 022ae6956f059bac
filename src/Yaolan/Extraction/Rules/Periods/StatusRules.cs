using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Result, estimate or target: told by section, year and words.</summary>
internal static class StatusRules
{
    // 研发投入强度从2.1%提高到2.5%: where it comes from is known
    private static readonly Rule StartingPoint = new(
        "starting_point",
        (reading, _) => reading.IsOrigin,
        (reading, _) => Set(reading, ObservationStatus.Actual)
    );

    // 未达到5%的预期目标, in a review
    private static readonly Rule RecalledTarget = new(
        "target_recalled",
        (reading, _) => reading.IsRecalledTarget,
        (reading, _) => Set(reading, ObservationStatus.Target)
    );

    // 将失业率控制在5%以内作为重要目标; 总产值迈上5万亿元台阶已被设为2026年的主要预期目标之一
    private static readonly Rule MadeAnAim = new(
        "target_words",
        (reading, context) =>
            !context.Block.IsFuture
            && IsMadeAnAim(reading.Sentence.Span(reading.FigureEnd, reading.Sentence.ClauseEnd(reading.FigureEnd))),
        (reading, _) => Set(reading, ObservationStatus.Target)
    );

    // 到2025年产业规模突破7万亿元
    private static readonly Rule LaterYear = new(
        "later_year",
        (reading, context) => NamedYears.Before(reading, context) is { } period && period.Last > Known(context),
        (reading, _) => Set(reading, ObservationStatus.Target)
    );

    private static readonly Rule EarlierYear = new(
        "earlier_year",
        (reading, context) =>
            NamedYears.Before(reading, context) is { } period
            && period.Last <= context.Block.Review.Last
            && context.Block.HasOutlook
            && !(context.Block.IsFuture && period.Last >= context.Block.Outlook)
            && !IsEstimate(reading, context),
        (reading, _) => Set(reading, ObservationStatus.Actual)
    );

    // 去年年底，园区面积由14平方公里扩大到130平方公里, where works to come are told
    private static readonly Rule LastYearRecalled = new(
        "last_year_recalled",
        (reading, context) => context.Block is { IsFuture: true, HasOutlook: true } && RecallsLastYear(reading),
        (reading, _) => Set(reading, ObservationStatus.Actual)
    );

    private static readonly Rule FutureSection = new(
        "section_of_targets",
        (_, context) => context.Block.IsFuture && context.Block.HasOutlook,
        (reading, _) => Set(reading, ObservationStatus.Target)
    );

    // 达产后可新增产值300亿元: what is expected of a work
    private static readonly Rule Prospect = new(
        "prospect",
        (reading, context) =>
            context.Grammar.ProspectWords.OccursIn(
                reading.Sentence.Span(reading.Sentence.ClauseStart(reading.Figure.Start), reading.Figure.Start)
            ),
        (reading, _) => Set(reading, ObservationStatus.Estimate)
    );

    // 初步预计，全年地区生产总值增长5.3%左右
    private static readonly Rule Preliminary = new(
        "preliminary",
        IsEstimate,
        (reading, _) => Set(reading, ObservationStatus.Estimate)
    );

    // 固定资产投资同比增长8%左右, in a year that the report calls unfinished
    private static readonly Rule AboutAnUnfinishedYear = new(
        "unfinished_year",
        (reading, context) =>
            context.Block.IsUnfinished && reading.Comparator == Comparator.About && !reading.Figure.IsSizeClass,
        (reading, _) => Set(reading, ObservationStatus.Estimate)
    );

    private static readonly Rule TargetWord = new(
        "target_words",
        (reading, context) => !context.Block.IsFuture && SaysTarget(reading, context.Grammar),
        (reading, _) => Set(reading, ObservationStatus.Target)
    );

    private static readonly Rule Result = new(
        "section_of_results",
        (_, _) => true,
        (reading, _) => Set(reading, ObservationStatus.Actual)
    );

    public static readonly ImmutableArray<Rule> All =
    [
        StartingPoint,
        RecalledTarget,
        MadeAnAim,
        LaterYear,
        EarlierYear,
        LastYearRecalled,
        FutureSection,
        Prospect,
        Preliminary,
        AboutAnUnfinishedYear,
        TargetWord,
        Result,
    ];

    private static int Known(RuleContext context) =>
        Math.Max(
            context.Block.Review.Last,
            context.Block.HasOutlook ? context.Block.Review.Last : context.Block.Document.Metadata.Year
        );

    // 预计，全市…；… and 全市预计…；… hold for what follows; 研发投入预计增长8%；建成学校10所 for its own part alone
    private static bool IsEstimate(Reading reading, RuleContext context)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        var own = before[(before.LastIndexOf('；') + 1)..];
        if (context.Block.IsEstimated || context.Grammar.EstimateWords.OccursIn(own))
            return true;
        var place = context.Grammar.EstimateWords.IndexIn(before, out _);
        if (place < 0)
            return false;
        var clause = reading.Sentence.ClauseStart(reading.Sentence.Start + place);
        return !reading
            .Sentence.Indicators(context.Grammar)
            .Exists(match =>
                match.Meaning is not null && match.Start >= clause && match.End <= reading.Sentence.Start + place
            );
    }

    private static bool RecallsLastYear(Reading reading)
    {
        var before = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        return before is ['去', '年', '底', ..] or ['去', '年', '年' or '末', '底' or '，', ..]
            && !before.Contains("今年", StringComparison.Ordinal)
            && !before.Contains("基础上", StringComparison.Ordinal)
            && !before.Contains('；');
    }

    /// <summary>True behind 今年我市经济预期增长目标为14%以上，…: what follows in the sentence is aimed at, too.</summary>
    public static bool IsAimOfThisYear(Reading reading)
    {
        var sentence = reading.Sentence;
        for (var place = sentence.Start; place < reading.FigureStart; place = sentence.ClauseEnd(place) + 1)
        {
            var clause = sentence.Span(place, Math.Min(sentence.ClauseEnd(place), reading.FigureStart));
            if (
                // 今年，从市到各县，地区生产总值预期增长目标均为10%以上
                (clause.StartsWith("今年") || sentence.Span(sentence.Start, sentence.End).StartsWith("今年，"))
                && clause.Contains("预期", StringComparison.Ordinal)
                && clause.Contains("目标", StringComparison.Ordinal)
            )
                return !clause.Contains("完成", StringComparison.Ordinal)
                    && !clause.Contains("实现", StringComparison.Ordinal);
        }
        return false;
    }

    private static bool SaysTarget(Reading reading, Grammar grammar)
    {
        if (IsAimOfThisYear(reading))
            return true;
        var clause = reading.Sentence.Span(reading.Sentence.ClauseStart(reading.LeftBound), reading.Figure.Start);
        return (
                grammar.AimingWords.OccursIn(clause)
                // 居民收入增长将与经济增长保持同步
                || reading.IsQualitative && clause.EndsWith('将')
                // 今年全市生产总值预期增长9%, in the news of a session
                || clause.StartsWith("今年") && clause.Contains("预期", StringComparison.Ordinal)
            ) && !grammar.NotTargetWords.OccursIn(clause);
    }

    private static bool IsMadeAnAim(ReadOnlySpan<char> behind)
    {
        if (behind.EndsWith("之一"))
            behind = behind[..^2];
        return behind.EndsWith("目标")
            && (
                behind.StartsWith("作为")
                || behind.Contains("设为", StringComparison.Ordinal)
                || behind.Contains("列为", StringComparison.Ordinal)
                || behind.Contains("定为", StringComparison.Ordinal)
            );
    }

    private static string Set(Reading reading, ObservationStatus status)
    {
        reading.Status = status;
        return status.Code();
    }
}
