using Yaolan.Normalization.Outline;

namespace Yaolan.Extraction.Numbers;

/// <summary>Years and spans of years.</summary>
internal static class YearRules
{
    private const int LatestCentury = 21;
    private const string Century = "世纪";
    private const string LastCentury = "上世纪";
    private const string Decades = "年代";

    public static bool IsYear(decimal number) => number is >= 1949 and <= 2100 && decimal.IsInteger(number);

    /// <summary>“十四五”: the five years of a plan; 末 or 期末 behind it means its last year.</summary>
    public static Figure? PlanYears(string text, int start, int end)
    {
        if (FiveYearPlan.YearsOf(text.AsSpan(start, end - start)) is not { First: var first, Last: var last })
            return null;
        var tail = text.AsSpan(end);
        if (tail.StartsWith("期末") || tail.StartsWith("末"))
            return Figure.Years(start, end, last, last);
        // “十四五”前三年
        if (
            tail is ['前', var count, '年', ..]
            && ChineseNumeral.DigitOf(count) is > 1 and < FiveYearPlan.Length and var years
        )
            return Figure.Years(start, end + 3, first, first + years - 1);
        return
            tail.StartsWith("时期")
            || tail.StartsWith("同期")
            || tail.StartsWith("期间")
            || tail.StartsWith("以来")
            || IsCompared(tail)
            ? Figure.Years(start, end, first, last)
            : Figure.NonFact(start, end, "plan");
    }

    // 是“十一五”的2.8倍, not “十四五”的开局之年
    private static bool IsCompared(ReadOnlySpan<char> tail) =>
        tail.Length > 1 && tail[0] == '的' && char.IsAsciiDigit(tail[1]);

    /// <summary>20世纪80年代, 上世纪90年代: the ten years.</summary>
    public static Figure? Decade(string text, int start, ArabicNumber number)
    {
        var (first, place) = (start, number.End);
        var (century, decade) = (0m, number);
        if (text.AsSpan(place).StartsWith(Century) && ArabicNumber.IsDigit(text, place + Century.Length))
        {
            century = number.Number;
            decade = ArabicNumber.Read(text, place + Century.Length);
        }
        else if (text.AsSpan(0, start).EndsWith(LastCentury))
        {
            century = 20;
            first = start - LastCentury.Length;
        }
        if (
            century is not (> 0 and <= LatestCentury)
            || decade.Number >= 100
            || decade.Number % 10 != 0
            || !text.AsSpan(decade.End).StartsWith(Decades)
        )
            return null;
        var year = (int)(((century - 1) * 100) + decade.Number);
        return Figure.Years(first, decade.End + Decades.Length, year, year + 9);
    }

    // 2023年, 2018-2022年, 2018年至2022年, 2023—2025年
    public static Figure? Read(string text, int start, ArabicNumber number)
    {
        if (!IsYear(number.Number) || number.End - start != 4)
            return null;
        var end = number.End;
        var after = Skip(text, end, " ");
        var isYear = after < text.Length && text[after] == '年';
        var joint = Skip(text, isYear ? after + 1 : end, " ");
        if (joint < text.Length && text[joint] is '-' or '—' or '－' or '～' or '~' or '–' or '至' or '到' or '、')
        {
            var second = Skip(text, joint, "-—－～~–至到 ");
            if (ArabicNumber.IsDigit(text, second) && text[joint] != '、')
            {
                var last = ArabicNumber.Read(text, second);
                var close = Skip(text, last.End, " ");
                if (IsYear(last.Number) && last.Number > number.Number && close < text.Length && text[close] == '年')
                    return Figure.Years(start, close + 1, (int)number.Number, (int)last.Number);
            }
        }
        if (!isYear)
            return null;
        return Figure.Years(start, after + 1, (int)number.Number, (int)number.Number);
    }

    /// <summary>二〇二四年: a year digit by digit.</summary>
    public static Figure? InCharacters(string text, int start, int end)
    {
        if (end - start != 4)
            return null;
        var year = 0;
        foreach (var character in text.AsSpan(start, 4))
        {
            if (ChineseNumeral.DigitOf(character) is not (>= 0 and var digit))
                return null;
            year = (year * 10) + digit;
        }
        return IsYear(year) ? Figure.Years(start, end + 1, year, year) : null;
    }

    private static int Skip(string text, int index, string characters)
    {
        while (index < text.Length && characters.Contains(text[index], StringComparison.Ordinal))
            index++;
        return index;
    }
}
