using System.Globalization;

namespace Yaolan.Extraction.Numbers;

/// <summary>Digits as printed: 1,324.9.</summary>
internal readonly record struct ArabicNumber(decimal Number, int Decimals, int End)
{
    // Longer runs of digits are codes; with multipliers these still fit a decimal.
    private const int LongestNumber = 15;

    public static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    /// <summary>Reads the number that begins at a digit, with groups of three and decimals.</summary>
    public static ArabicNumber Read(string text, int start)
    {
        var end = start;
        var decimals = 0;
        var point = -1;
        for (; end < text.Length && end - start < LongestNumber; end++)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                if (point >= 0)
                    decimals++;
            }
            else if (text[end] is '.' or '．' && point < 0 && IsDigit(text, end + 1))
                point = end;
            else if (!(text[end] == ',' && point < 0 && IsGroup(text, start, end)))
                break;
        }
        var digits = text[start..end].Replace(",", "", StringComparison.Ordinal).Replace('．', '.');
        return new ArabicNumber(
            decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture),
            decimals,
            end
        );
    }

    private static bool IsGroup(string text, int start, int comma) =>
        comma - start is >= 1 and <= 3 or >= 5
        && IsDigit(text, comma + 1)
        && IsDigit(text, comma + 2)
        && IsDigit(text, comma + 3)
        && !IsDigit(text, comma + 4)
        && text[comma] == ',';
}
