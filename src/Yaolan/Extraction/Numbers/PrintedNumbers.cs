namespace Yaolan.Extraction.Numbers;

/// <summary>What the digits of some words may stand for: 108.7 and 10870000000 of 108.7亿元.</summary>
internal static class PrintedNumbers
{
    /// <summary>Every number in digits, as printed and with the multiplier behind it; none where numbers are written in words.</summary>
    public static IReadOnlyList<decimal> Of(string text)
    {
        var numbers = new List<decimal>();
        for (var index = 0; index < text.Length; )
        {
            if (!ArabicNumber.IsDigit(text, index))
            {
                index++;
                continue;
            }
            var read = ArabicNumber.Read(text, index);
            numbers.Add(read.Number);
            var multiplier = 1m;
            for (index = read.End; index < text.Length; index++)
            {
                if (ChineseNumeral.MultiplierOf(text[index]) is not (> 0 and var next))
                    break;
                multiplier *= next;
            }
            // 三成 is 30 percent.
            if (index < text.Length && text[index] == '成')
                multiplier *= 10;
            if (multiplier > 1)
                numbers.Add(read.Number * multiplier);
        }
        return numbers;
    }
}
