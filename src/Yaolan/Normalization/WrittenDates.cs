using System.Text.RegularExpressions;

namespace Yaolan.Normalization;

/// <summary>Reads years and days that are written in Chinese numerals or with strokes: 二〇二四年一月二十日, 2024-01-20.</summary>
internal static partial class WrittenDates
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The same text with such years and days as 2024年1月20日.</summary>
    public static string InDigits(string text)
    {
        var spelt = Year().Replace(text, match => $"{Spelt(match.Groups[1].Value)}年");
        var counted = Day()
            .Replace(spelt, match => $"年{Counted(match.Groups[1].Value)}月{Counted(match.Groups[2].Value)}日");
        return Stroked().Replace(counted, "$1年$2$3$4月$5日");
    }

    /// <summary>True of a line that is a day or a month and nothing more: 2024年1月20日, 二〇二四年一月.</summary>
    public static bool IsDay(string words) =>
        InDigits(words) is { Length: >= 7 and <= 16 } line
        && line[^1] is '日' or '月'
        && line.Contains('年', StringComparison.Ordinal)
        && line.All(character =>
            char.IsAsciiDigit(character)
            || "年月日〇○零一二三四五六七八九十 ".Contains(character, StringComparison.Ordinal)
        );

    private static string Spelt(string numerals) =>
        string.Concat(numerals.Select(numeral => DigitOf(numeral).ToString(null, null)));

    private static int DigitOf(char numeral) =>
        numeral is '〇' or '○' or 'Ｏ' or 'O' or '0' ? 0 : Digits.IndexOf(numeral, StringComparison.Ordinal);

    private static string Counted(string numerals)
    {
        var ten = numerals.IndexOf('十', StringComparison.Ordinal);
        var tens =
            ten < 0 ? 0
            : ten == 0 ? 1
            : DigitOf(numerals[0]);
        var ones = ten == numerals.Length - 1 ? 0 : DigitOf(numerals[^1]);
        return ((tens * 10) + ones).ToString(null, null);
    }

    [GeneratedRegex(
        "([一二][〇○ＯO0零一二三四五六七八九]{3})年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Year();

    [GeneratedRegex(
        "年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})(?:-0?(1[0-2]|[1-9])-|/0?(1[0-2]|[1-9])/|[.]0?(1[0-2]|[1-9])[.])0?([12][0-9]|3[01]|[1-9])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Stroked();
}
