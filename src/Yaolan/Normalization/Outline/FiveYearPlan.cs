using System.Text.RegularExpressions;

namespace Yaolan.Normalization.Outline;

/// <summary>The five-year plans of the country, by their numbers: “十四五” is 2021 to 2025.</summary>
internal static partial class FiveYearPlan
{
    public const int Length = 5;

    // The first plan began in 1953, the tenth in 2001; since then each has five years without a gap.
    private const int Last = 1955;
    private const int Ten = 10;
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The years of the plan that a title names, as “十四五” or as 第十四个五年规划; null where it names none.</summary>
    public static TimePeriod? Named(string title) => Years(Name().Match(title).Groups["number"]);

    /// <summary>The years of a plan whose name is written out: 第十四个五年规划纲要.</summary>
    public static TimePeriod? InFull(string title) => Years(Name().Match(title).Groups["full"]);

    private static TimePeriod? Years(Group number) =>
        number.Success && LastYear(number.ValueSpan) is { } last ? new TimePeriod(last - Length + 1, last) : null;

    [GeneratedRegex(
        "“(?<number>[一二三四五六七八九十]{1,2})五”|第(?<full>(?<number>[一二三四五六七八九十]{1,2}))个五年规划",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Name();

    /// <summary>The five years of a plan that is named alone, “十四五”; null for other names.</summary>
    public static TimePeriod? YearsOf(ReadOnlySpan<char> name)
    {
        name = name.Trim("“”");
        return name.Length is 2 or 3 && name[^1] == '五' && LastYear(name[..^1]) is { } last
            ? new TimePeriod(last - Length + 1, last)
            : null;
    }

    /// <summary>The five years of the plan that begins with a year; null where none does.</summary>
    public static TimePeriod? BeginningIn(int? year) =>
        year is { } first && (first - Last) % Length == 1 ? new TimePeriod(first, first + Length - 1) : null;

    /// <summary>The last year of a plan by its number, such as 十四; null for none that this can be.</summary>
    public static int? LastYear(ReadOnlySpan<char> numeral)
    {
        var plan = numeral switch
        {
            ['十'] => Ten,
            ['十', var digit] when Digits.IndexOf(digit, StringComparison.Ordinal) is > 0 and var more => Ten + more,
            [var digit] => Digits.IndexOf(digit, StringComparison.Ordinal),
            _ => 0,
        };
        return plan < 6 ? null : Last + (plan * Length);
    }
}
