using Yaolan.Extraction;

namespace Yaolan.Tracking.Pairing;

/// <summary>One ground on which a pair is not judged.</summary>
internal sealed record RefusalRule(Refusal Refusal, Func<Candidate, bool> Applies);

/// <summary>The grounds on which a pair is not judged, in the order in which they are tried.</summary>
internal static class RefusalRules
{
    private const decimal LargestFactor = 5m;

    // 833个 in 2018–2022 against 260个 in 2022; 比2020年下降10% against 下降3%; 累计 or 年均 on one side only.
    private static bool IsCumulativeOnOneSide(Candidate pair) =>
        pair.Target.Years != pair.Result.Years
        || pair.Target.IsYearlyMean != pair.Result.IsYearlyMean
        || (pair.IsOfAmounts && pair.Target.IsCumulative != pair.Result.IsCumulative);

    // 前三季度增长5%.
    private static bool IsPartOfYear(Candidate pair) => pair.Result.IsPartOfYear != pair.Target.IsPartOfYear;

    // 居全省第7位 against 增长7%.
    private static bool IsRankAgainstValue(Candidate pair) =>
        (pair.Aim.Measure == Measure.Rank) != (pair.Found.Measure == Measure.Rank);

    // 平稳增长.
    private static bool LacksFigure(Candidate pair) => pair.Aim.Value is null || pair.Found.Value is null;

    // 达2280亿元 against 增长8%左右.
    private static bool IsGrowthAgainstLevel(Candidate pair) =>
        (pair.Aim.Measure == Measure.Growth && pair.Result.IsAmount)
        || (pair.Found.Measure == Measure.Growth && pair.Target.IsAmount);

    private static bool IsOtherMeasure(Candidate pair) => !pair.IsOfAmounts && pair.Aim.Measure != pair.Found.Measure;

    // 79所中小学幼儿园 against 20 and 26.
    private static bool IsCombined(Candidate pair) => pair.Relation == Relation.Combined;

    // 国家级 against 国家级和省级; trade with some countries against all trade.
    private static bool IsPartAgainstWhole(Candidate pair) =>
        pair.Relation == Relation.Part
        || (
            !pair.IsSufficient
            && !LacksName(pair.Target, pair.Result)
            && !LacksName(pair.Result, pair.Target)
            && IsMarkedOff(pair.Target, pair.Result) != IsMarkedOff(pair.Result, pair.Target)
        );

    // 市级、省级 against 国家级; “三个一”研发活动 against 研发活动; ranks among other peers; 剔除留抵退税因素后 on one side.
    private static bool IsOtherDefinition(Candidate pair) =>
        IsMarkedOff(pair.Target, pair.Result)
        || IsMarkedOff(pair.Result, pair.Target) && !pair.IsSufficient
        || LacksName(pair.Target, pair.Result)
        || LacksName(pair.Result, pair.Target)
        || pair.Target.IsAdjusted != pair.Result.IsAdjusted
        || pair.Target is { IsComparable: true } && !pair.Result.IsComparable
        || pair.IsOfAmounts && pair.Target.Basis != pair.Result.Basis
        || (pair.Aim.Measure == Measure.Rank && pair.Aim.Scope != pair.Found.Scope)
        || (
            pair.Aim.Indicator != pair.Found.Indicator
            && pair.Target.Core != pair.Result.Core
            && pair.Target.Squeezed != pair.Result.Squeezed
        );

    // 新增5.5万户 against 总量33万户, 上市企业2家 against 总数7家; 培育 on one side leaves open
    // whether newly or in all.
    private static bool IsStockAgainstFlow(Candidate pair)
    {
        if (!pair.IsOfAmounts || pair.IsSufficient)
            return false;
        var (target, result) = (pair.Target.Action, pair.Result.Action);
        if (target == result && target.Length > 0)
            return false;
        if (target == "foster" || result == "foster")
            return true;
        if (IsNone(target) && IsNone(result))
            return pair.Aim.Measure == Measure.Count
                && (
                    pair.Target.SaysAmountReached != pair.Result.SaysAmountReached
                        && (target == Statement.Totals || result == Statement.Totals)
                    || IsBare(pair.Target) && IsBare(pair.Result) && !AreClose(pair)
                );
        return IsNone(target) || IsNone(result) || (AreBuilt(target, result) && !AreClose(pair));
    }

    // 省级专精特新企业100家: newly or in all is not said.
    private static bool IsBare(Statement statement) => !statement.SaysAmountReached && !statement.IsWork;

    // 新开工880套 against 建成交付6040套.
    private static bool IsOtherStage(Candidate pair) => pair.IsOfAmounts && !AreOneAction(pair) && !pair.IsSufficient;

    private static bool IsOtherUnit(Candidate pair) => pair.Factor is null;

    private static bool IsImplausible(Candidate pair)
    {
        if (!pair.IsOfAmounts || pair.Factor is not { } factor)
            return false;
        var (aim, found) = (Math.Abs(pair.Aim.Value!.Number), Math.Abs(pair.Found.Value!.Number * factor));
        return found > aim * LargestFactor || found * LargestFactor < aim;
    }

    public static bool AreOneAction(Candidate pair) =>
        pair.Target.Action == pair.Result.Action
        || (IsNone(pair.Target.Action) && IsNone(pair.Result.Action))
        || AreBuilt(pair.Target.Action, pair.Result.Action);

    private static bool IsNone(string action) => action.Length == 0 || action == Statement.Totals;

    private static bool AreBuilt(string one, string other) =>
        (one == "build_new" && other == "build") || (one == "build" && other == "build_new");

    // 建成小游园10处 answers 新建小游园8处; 建成5G基站3.2万个 against 新建3000个 is all there are.
    public static bool AreClose(Candidate pair)
    {
        var (aim, found) = (Math.Abs(pair.Aim.Value!.Number), Math.Abs(pair.Found.Value!.Number * (pair.Factor ?? 1)));
        return found * 2 >= aim && found * 2 <= aim * 3;
    }

    // True when one side has words for a part or grade that the other side lacks.
    public static bool IsMarkedOff(Statement one, Statement other)
    {
        // 高新技术产业产值占比: 工业 in 占规上工业产值比重 is of the whole.
        if (Relations.AreSameShare(one, other))
            return false;
        var ofOneIndicator =
            one.Observation.Indicator is not null && one.Observation.Indicator == other.Observation.Indicator;
        foreach (var mark in ofOneIndicator ? one.MarksBesideName : one.Marks)
        {
            if (!other.Marks.Contains(mark, StringComparer.Ordinal))
                return true;
        }
        return false;
    }

    // A name in quotation marks may stand without them on the other side, but must stand there.
    private static bool LacksName(Statement one, Statement other)
    {
        foreach (var name in one.Names)
        {
            if (!other.Plain.Contains(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    public static IReadOnlyList<RefusalRule> All { get; } =
    [
        new(Refusal.CumulativeAndAnnual, IsCumulativeOnOneSide),
        new(Refusal.PartOfYear, IsPartOfYear),
        new(Refusal.RankAndValue, IsRankAgainstValue),
        new(Refusal.NoFigure, LacksFigure),
        new(Refusal.GrowthAndLevel, IsGrowthAgainstLevel),
        new(Refusal.OtherMeasure, IsOtherMeasure),
        new(Refusal.Combined, IsCombined),
        new(Refusal.PartAndWhole, IsPartAgainstWhole),
        new(Refusal.OtherDefinition, IsOtherDefinition),
        new(Refusal.StockAndFlow, IsStockAgainstFlow),
        new(Refusal.OtherStage, IsOtherStage),
        new(Refusal.OtherUnit, IsOtherUnit),
        new(Refusal.Implausible, IsImplausible),
    ];
}
