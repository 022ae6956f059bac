namespace Yaolan.Extraction.Numbers;

/// <summary>Numbers written in Chinese characters: 三, 十二, 一百零五, 两万三千, 百亿.</summary>
internal static class ChineseNumeral
{
    // 一千二百三十四万五千六百七十八亿 is longer than any amount in words; what is longer still is no number.
    private const int Longest = 18;
    private const decimal Largest = 10_000_000_000_000_000;

    public static int DigitOf(char character) =>
        character switch
        {
            '〇' or '○' or '零' => 0,
            '一' => 1,
            '二' or '两' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };

    /// <summary>10 of 十 up to 100,000,000 of 亿; 0 of other characters.</summary>
    public static decimal MultiplierOf(char character) =>
        character switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => 0,
        };

    public static bool IsPart(char character) =>
        DigitOf(character) >= 0 || character is '十' or '百' or '千' or '万' or '亿';

    /// <summary>The number that the characters write, or null when they write none (一二, 三二一).</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return null;
        decimal total = 0,
            section = 0;
        decimal? digit = null;
        var previous = decimal.MaxValue;
        foreach (var character in text)
        {
            if (total > Largest)
                return null;
            var multiplier = MultiplierOf(character);
            if (multiplier == 0)
            {
                if (digit is not (null or 0))
                    return null;
                digit = DigitOf(character);
            }
            else if (multiplier < 10_000)
            {
                if (multiplier >= previous && section > 0)
                    return null;
                section += (digit ?? 1) * multiplier;
                digit = null;
                previous = multiplier;
            }
            else
            {
                var part = section + (digit ?? 0);
                if (part == 0 && total > 0)
                    total *= multiplier;
                else
                    total += (part == 0 ? 1 : part) * multiplier;
                (section, digit, previous) = (0, null, decimal.MaxValue);
            }
        }
        return total + section + (digit ?? 0);
    }
}
