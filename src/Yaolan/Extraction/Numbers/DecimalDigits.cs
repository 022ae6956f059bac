namespace Yaolan.Extraction.Numbers;

/// <summary>Decimals without trailing zeros, so that equal values print alike.</summary>
internal static class DecimalDigits
{
    public static decimal Normalized(this decimal number) => number / 1.0000000000000000000000000000m;
}
