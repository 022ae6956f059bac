using System.Globalization;

namespace Yaolan.Extraction.Numbers;

/// <summary>Decimals without trailing zeros, so that equal values print alike.</summary>
internal static class DecimalDigits
{
    public static decimal Normalized(this decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The number as data write it, with a point and no more digits than it needs; empty without one.</summary>
    public static string Plain(decimal? number)
    {
        if (number is not { } known)
            return "";
        var digits = known == 0 ? "0" : known.ToString(CultureInfo.InvariantCulture);
        return digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;
    }
}
