using System.Globalization;
using System.Numerics;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

/// <summary>Reads numbers as templates write them.</summary>
internal static class NumberLiteral
{
    private const int LongestLiteral = 1000;
    private const int LargestExponent = 4000;

    public static bool TryRead(ReadOnlySpan<char> text, TokenKind kind, out object? value)
    {
        value = null;
        if (text.Length > LongestLiteral)
            return false;
        if (text.Contains('_'))
            text = text.ToString().Replace("_", "", StringComparison.Ordinal);
        return kind switch
        {
            TokenKind.Integer => TryReadInteger(text, out value),
            TokenKind.Float => TryReadFloat(text, out value),
            TokenKind.Hexadecimal => TryReadBits(text[2..], NumberStyles.AllowHexSpecifier, 8, out value),
            _ => TryReadBits(text[2..], NumberStyles.AllowBinarySpecifier, 32, out value),
        };
    }

    /// <summary>The number with the other sign; null if the value is not a number.</summary>
    public static object? Negate(object? value) =>
        value switch
        {
            int number => Boxes.Of(-(long)number),
            long number => Boxes.Smallest(-(BigInteger)number),
            BigInteger number => -number,
            float number => -number,
            double number => -number,
            decimal number => -number,
            _ => null,
        };

    private static bool TryReadInteger(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
        {
            value = Boxes.Of(small);
            return true;
        }
        var exponent = text.IndexOfAny('e', 'E');
        if (
            exponent >= 0
            && (
                !int.TryParse(
                    text[(exponent + 1)..],
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var power
                ) || power is < 0 or > LargestExponent
            )
        )
            return false;
        if (!BigInteger.TryParse(text, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            return false;
        value = Boxes.Smallest(number);
        return true;
    }

    private static bool TryReadFloat(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var digits = text[^1] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' ? text[..^1] : text;
        switch (text[^1])
        {
            case 'f' or 'F':
                value = float.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var single) ? single : null;
                break;
            case 'm' or 'M':
                value = decimal.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var money) ? money : null;
                break;
            default:
                value = double.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
                break;
        }
        return value is not null;
    }

    /// <summary>Up to 32 bits are a signed int, unless the suffix u says otherwise; then long, then big.</summary>
    private static bool TryReadBits(ReadOnlySpan<char> digits, NumberStyles style, int intDigits, out object? value)
    {
        value = null;
        var isUnsigned = !digits.IsEmpty && digits[^1] is 'u' or 'U';
        if (isUnsigned)
            digits = digits[..^1];
        if (!BigInteger.TryParse($"0{digits}", style, CultureInfo.InvariantCulture, out var number))
            return false;
        value =
            isUnsigned || digits.TrimStart('0').Length > intDigits * 2 ? Boxes.Smallest(number)
            : digits.TrimStart('0').Length > intDigits ? Boxes.Of((long)(ulong)number)
            : Boxes.Of((int)(uint)number);
        return true;
    }
}
