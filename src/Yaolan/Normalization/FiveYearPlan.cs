namespace Yaolan.Normalization;

/// <summary>The five-year plans of the country, by their numbers: “十四五” is 2021 to 2025.</summary>
internal static class FiveYearPlan
{
    public const int Length = 5;

    // The first plan began in 1953, the tenth in 2001; since then each has five years without a gap.
    private const int Last = 1955;
    private const int Ten = 10;
    private const string Digits = "〇一二三四五六七八九";

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
