using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>Whether an English quantity says what a Chinese one says: first the number and unit, then the words around it.</summary>
internal sealed class QuantityEquality(UnitList units)
{
    private const decimal Money = 100_000_000;
    private const decimal LeastToRound = 100;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>True when kind, value after magnitude and unit agree.</summary>
    public bool IsSameAmount(Quantity chinese, Quantity english) =>
        chinese.Kind switch
        {
            QuantityKind.Code => english.Kind == QuantityKind.Code && chinese.Code == english.Code,
            QuantityKind.Year or QuantityKind.Date or QuantityKind.Place => english.Kind == chinese.Kind
                && chinese.Value == english.Value,
            QuantityKind.Number => IsSameNumber(chinese, english),
            _ => english.Kind switch
            {
                QuantityKind.Amount => chinese.IsExact == english.IsExact && IsSameMeasure(chinese, english),
                QuantityKind.Year => chinese.Value == english.Value && IsFree(chinese.Unit),
                // 连续三年: for the third year in a row
                QuantityKind.Place => chinese.Value == english.Value && chinese.Unit is "year" or "month" or "day",
                QuantityKind.Code => chinese.Unit.Length == 0 && IsNumberOf(english.Code, chinese.Value),
                _ => false,
            },
        };

    /// <summary>True when both say the same of exactness.</summary>
    public static bool IsSameComparator(Quantity chinese, Quantity english)
    {
        if (chinese.Kind is not (QuantityKind.Amount or QuantityKind.Number) || english.Kind != QuantityKind.Amount)
            return true;
        if (chinese.Comparator == english.Comparator || chinese.Comparator == english.SharedComparator)
            return true;
        // 最多跑一次: one visit at most
        if (!chinese.IsRequired && chinese.Comparator == Comparator.Exactly)
            return true;
        // 百亿级龙头企业: with revenue of over 10 billion yuan; 达300亿级: the 30-billion-yuan level.
        if (chinese.IsSizeClass)
            return chinese.Comparator == Comparator.MoreThan
                ? english.IsSizeClass || english.Comparator == Comparator.AtLeast
                : english.Comparator == Comparator.Exactly
                    || !english.IsSizeClass && english.Comparator is Comparator.MoreThan or Comparator.AtLeast;
        return chinese.Comparator == Comparator.Exactly && english.IsComparatorLoose;
    }

    /// <summary>True when both say that the amount moved the same way, and both by so much or both to so much.</summary>
    public static bool IsSameDirection(Quantity chinese, Quantity english)
    {
        if (chinese.Kind != QuantityKind.Amount || english.Kind != QuantityKind.Amount)
            return true;
        var isStrict = !english.IsDirectionLoose && english.Direction != QuantityDirection.None;
        return chinese.Reach switch
        {
            QuantityReach.By => english.Direction == chinese.Direction
                && !(isStrict && english.Reach == QuantityReach.To),
            QuantityReach.To => !(isStrict && english.Reach == QuantityReach.By),
            _ => !(isStrict && english.Direction == QuantityDirection.Down && english.Reach == QuantityReach.By)
                || chinese.IsDirectionLoose,
        };
    }

    public static bool IsSameWording(Quantity chinese, Quantity english) =>
        IsSameComparator(chinese, english) && IsSameDirection(chinese, english);

    private bool IsSameMeasure(Quantity chinese, Quantity english)
    {
        if (
            chinese.Ratio is { } ratio
            && (ratio == english.Ratio || chinese.Unit == "times" && ratio == RatioOf(english))
        )
            return true;
        // 增长2.2倍 is 3.2 times as many.
        if (chinese.Unit == english.Unit)
            return chinese.Value == english.Value
                && (chinese.Unit != "times" || english.Ratio is null || chinese.Ratio is null);
        // 每月140元: a monthly pension of 140 yuan
        if (chinese.Unit is "cny_month" or "cny_year" && english.Unit == "CNY")
            return chinese.Value == english.Value;
        if (IsHard(chinese.Unit) && IsHard(english.Unit))
            return EnglishConversions.Factor(units, english.Unit, chinese.Unit) is { } factor
                && Math.Abs(english.Value * factor - chinese.Value) <= RoundingOf(english) * factor;
        if (chinese.Value != english.Value || IsHard(english.Unit))
            return false;
        if (IsHard(chinese.Unit))
            // 城乡居民收入比缩小到1.59: a ratio of 1.59
            return chinese.Unit == "times" && chinese.Reach != QuantityReach.By && english.Unit.Length == 0;
        return english.Unit is "" or "rank" || IsSameNoun(chinese.Unit, english.Unit);
    }

    // 287万亩: 191,333 hectares
    private static decimal RoundingOf(Quantity english) =>
        decimal.IsInteger(english.Value) && english.Value >= LeastToRound ? 0.5m : 0;

    // Exports grew by 100 percent: they doubled.
    private static decimal? RatioOf(Quantity english) =>
        (english.Unit, english.Direction) switch
        {
            ("percent", QuantityDirection.Up) => 1 + (english.Value / 100),
            ("percent", QuantityDirection.Down) => 1 - (english.Value / 100),
            _ => english.Ratio,
        };

    // 二期, 五大, “862”: second, five, 862; 千亿县: with 100 billion yuan.
    private bool IsSameNumber(Quantity chinese, Quantity english) =>
        english.Kind switch
        {
            QuantityKind.Place => chinese.Value == english.Value,
            QuantityKind.Amount => chinese.Value == english.Value
                && (!IsHard(english.Unit) || english.Unit == "CNY" && chinese.Value >= Money)
                || chinese.Value == english.Ratio,
            QuantityKind.Code => IsNumberOf(english.Code, chinese.Value),
            _ => false,
        };

    // 二甲: Grade 2A; 省道230: S230.
    private static bool IsNumberOf(string code, decimal value) =>
        decimal.TryParse(code.AsSpan().Trim(Letters), CultureInfo.InvariantCulture, out var number) && number == value;

    // Units that measure must be said; what is counted may be said by any noun that is not another one of these.
    private bool IsHard(string unit) => IsMeasure(unit) && units.Units.Find(unit) is not null;

    private static bool IsMeasure(string unit) => !EnglishUnits.IsCounted(unit) && unit != "rank";

    private bool IsFree(string unit) => !IsHard(unit) && unit != "year";

    private static bool IsSameNoun(string chinese, string english) =>
        (chinese, english) switch
        {
            ("", _) => true,
            ("person" or "person_time" or "household" or "day" or "hour" or "minute" or "month" or "year", _) => false,
            _ => english is not ("day" or "hour" or "minute" or "month" or "year"),
        };
}
