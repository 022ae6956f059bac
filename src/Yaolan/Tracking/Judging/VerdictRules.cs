using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Judging;

/// <summary>All rules of judging, in the order in which they are tried.</summary>
internal static class VerdictRules
{
    public static VerdictRule? For(Aim aim) => All.FirstOrDefault(rule => rule.Applies(aim));

    private static Func<Aim, bool> Says(Comparator comparator) => aim => aim.Value.Comparator == comparator;

    private static Requirement? Bounds(Aim aim)
    {
        var value = aim.Value;
        var excluded = value.Comparator is Comparator.MoreThan or Comparator.LessThan;
        return value.Lower is null && value.Upper is null
            ? null
            : new Requirement(value.Lower, excluded, value.Upper, excluded);
    }

    private static Requirement? Range(Aim aim) =>
        (aim.Value.Lower, aim.Value.Upper, aim.Better) switch
        {
            ({ } lower, _, BetterDirection.Higher) => Requirement.AtLeast(lower),
            (_, { } upper, BetterDirection.Lower) => Requirement.AtMost(upper),
            ({ } lower, { }, _) when aim is { HasIndicator: false, IsWork: true } => Requirement.AtLeast(lower),
            ({ } lower, { } upper, _) => Requirement.Within(lower, upper),
            _ => null,
        };

    private static Requirement? Beyond(Aim aim, decimal tolerance) =>
        aim.Better switch
        {
            BetterDirection.Higher => Requirement.AtLeast(aim.Value.Number - tolerance),
            BetterDirection.Lower => Requirement.AtMost(aim.Value.Number + tolerance),
            _ => null,
        };

    private static Requirement Around(Aim aim, decimal tolerance) =>
        Requirement.Within(aim.Value.Number - tolerance, aim.Value.Number + tolerance);

    private static bool IsUnnamedWork(Aim aim) =>
        aim is { HasIndicator: false, IsWork: true, Measure: Measure.Count or Measure.Level };

    private static bool IsUnnamed(Aim aim) => !aim.HasIndicator && aim.Better == BetterDirection.None;

    public static IReadOnlyList<VerdictRule> All { get; } =
    [
        // 5万户以上, 下降3%以上
        new("at_least", Says(Comparator.AtLeast), Bounds),
        // 突破7万亿元
        new("more_than", Says(Comparator.MoreThan), Bounds),
        // 5.5%以内
        new("at_most", Says(Comparator.AtMost), Bounds),
        // 低于5.5%
        new("less_than", Says(Comparator.LessThan), Bounds),
        // 2-3个
        new("range", Says(Comparator.Between), Range),
        // 打造10个智能工厂
        new(
            "exactly_work",
            aim => Says(Comparator.Exactly)(aim) && IsUnnamedWork(aim),
            aim => Requirement.AtLeast(aim.Value.Number)
        ),
        new(
            "exactly_equal",
            aim => Says(Comparator.Exactly)(aim) && IsUnnamed(aim),
            aim => Around(aim, 0),
            IsEquality: true
        ),
        // 地区生产总值增长7%
        new("exactly", Says(Comparator.Exactly), aim => Beyond(aim, 0)),
        // 新建10个左右省级工业互联网平台
        new(
            "about_work",
            aim => Says(Comparator.About)(aim) && IsUnnamedWork(aim),
            aim => Requirement.AtLeast(aim.Value.Number - aim.Tolerance())
        ),
        new(
            "about_equal",
            aim => Says(Comparator.About)(aim) && IsUnnamed(aim),
            aim => Around(aim, aim.Tolerance()),
            IsEquality: true
        ),
        // 地区生产总值增长8%左右
        new("about", Says(Comparator.About), aim => Beyond(aim, aim.Tolerance())),
    ];
}
