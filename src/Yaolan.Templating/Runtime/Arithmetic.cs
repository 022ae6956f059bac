using System.Globalization;
using System.Numerics;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>Calculates with numbers; the wider kind of the two decides, and whole numbers widen by themselves.</summary>
internal static class Arithmetic
{
    /// <summary>The kinds of numbers, from narrow to wide.</summary>
    private enum Width
    {
        None,
        Int,
        Long,
        Big,
        Single,
        Double,
        Decimal,
    }

    public static bool IsNumber(object? value) => WidthOf(value) is not Width.None && value is not bool;

    public static bool TryToDouble(object? value, out double number)
    {
        number = 0;
        if (value is double real)
            number = real;
        else if (value is BigInteger big)
            number = (double)big;
        else if (WidthOf(value) is not Width.None)
            number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        else
            return false;
        return true;
    }

    /// <summary>The number with the other sign; null if the value is not a number.</summary>
    public static object? Negate(object? value) =>
        value switch
        {
            int and not int.MinValue => Boxes.Of(-(int)value),
            double number => -number,
            decimal number => -number,
            float number => -number,
            BigInteger number => -number,
            _ when WidthOf(value) is not Width.None => Boxes.Smallest(-ToBig(value!)),
            _ => null,
        };

    /// <summary>The number itself; null if the value is not a number.</summary>
    public static object? Plus(object? value) =>
        value is bool flag ? Boxes.Of(flag ? 1 : 0)
        : WidthOf(value) is Width.None ? null
        : value;

    /// <summary>The result of an operator; null if the values are not both numbers.</summary>
    /// <exception cref="DivideByZeroException">A whole number is divided by zero.</exception>
    /// <exception cref="OverflowException">The result is too large for a decimal.</exception>
    public static object? Calculate(BinaryOperator binary, object left, object right)
    {
        var width = (Width)Math.Max((int)WidthOf(left), (int)WidthOf(right));
        if (WidthOf(left) is Width.None || WidthOf(right) is Width.None)
            return null;
        var culture = CultureInfo.InvariantCulture;
        return width switch
        {
            Width.Int or Width.Long => Calculate(
                binary,
                Convert.ToInt64(left, culture),
                Convert.ToInt64(right, culture)
            ),
            Width.Big => Calculate(binary, ToBig(left), ToBig(right)),
            Width.Single => CalculateBinaryFractions(binary, ToSingle(left), ToSingle(right)),
            Width.Double => CalculateBinaryFractions(binary, ToDouble(left), ToDouble(right)),
            _ => CalculateFractions(binary, ToDecimal(left), ToDecimal(right)),
        };
    }

    /// <summary>Compares two numbers; null if the values are not both numbers, or one is not a number at all.</summary>
    public static int? Compare(object left, object right)
    {
        var leftWidth = WidthOf(left);
        var rightWidth = WidthOf(right);
        if (leftWidth is Width.None || rightWidth is Width.None)
            return null;
        var width = (Width)Math.Max((int)leftWidth, (int)rightWidth);
        if (width is Width.Decimal && (left is double or float or BigInteger || right is double or float or BigInteger))
            width = Width.Double;
        switch (width)
        {
            case Width.Int or Width.Long:
                return Convert
                    .ToInt64(left, CultureInfo.InvariantCulture)
                    .CompareTo(Convert.ToInt64(right, CultureInfo.InvariantCulture));
            case Width.Big:
                return ToBig(left).CompareTo(ToBig(right));
            case Width.Decimal:
                return ToDecimal(left).CompareTo(ToDecimal(right));
            default:
                var (a, b) = (ToDouble(left), ToDouble(right));
                return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
        }
    }

    private static object? Calculate(BinaryOperator binary, long left, long right)
    {
        switch (binary)
        {
            case BinaryOperator.Add:
                return Overflows(left, right, left + right)
                    ? Boxes.Smallest((BigInteger)left + right)
                    : Boxes.Of(left + right);
            case BinaryOperator.Subtract:
                return Overflows(left, ~right, left - right)
                    ? Boxes.Smallest((BigInteger)left - right)
                    : Boxes.Of(left - right);
            case BinaryOperator.Multiply:
                return Math.BigMul(left, right, out var low) == low >> 63
                    ? Boxes.Of(low)
                    : Boxes.Smallest((BigInteger)left * right);
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideWhole:
                return right == -1 ? Boxes.Smallest(-(BigInteger)left) : Boxes.Of(left / right);
            case BinaryOperator.Modulo:
                return right == -1 ? Boxes.Of(0) : Boxes.Of(left % right);
            case BinaryOperator.ShiftLeft:
                return right is >= 0 and <= int.MaxValue ? Boxes.Smallest((BigInteger)left << (int)right) : Boxes.Of(0);
            case BinaryOperator.ShiftRight:
                return Boxes.Of(right is >= 0 and < 64 ? left >> (int)right : 0);
            default:
                return null;
        }
    }

    /// <summary>The sum has another sign than both of its parts.</summary>
    private static bool Overflows(long left, long right, long sum) => ((left ^ sum) & (right ^ sum)) < 0;

    private static object? Calculate(BinaryOperator binary, BigInteger left, BigInteger right) =>
        binary switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => (double)left / (double)right,
            BinaryOperator.DivideWhole => BigInteger.Divide(left, right),
            BinaryOperator.Modulo => BigInteger.Remainder(left, right),
            BinaryOperator.ShiftLeft => left << (int)right,
            BinaryOperator.ShiftRight => left >> (int)right,
            _ => null,
        };

    private static object? CalculateBinaryFractions<T>(BinaryOperator binary, T left, T right)
        where T : IFloatingPointIeee754<T> =>
        binary switch
        {
            BinaryOperator.ShiftLeft => left * T.Exp2(right),
            BinaryOperator.ShiftRight => left / T.Exp2(right),
            _ => CalculateFractions(binary, left, right),
        };

    private static object? CalculateFractions<T>(BinaryOperator binary, T left, T right)
        where T : IFloatingPoint<T> =>
        binary switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideWhole => T.Round(left / right, MidpointRounding.ToEven),
            BinaryOperator.Modulo => left % right,
            _ => null,
        };

    private static Width WidthOf(object? value) =>
        value switch
        {
            int or bool or short or ushort or byte or sbyte => Width.Int,
            long or uint => Width.Long,
            double => Width.Double,
            decimal => Width.Decimal,
            float => Width.Single,
            BigInteger or ulong => Width.Big,
            _ => Width.None,
        };

    private static double ToDouble(object value) =>
        value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static float ToSingle(object value) =>
        value is BigInteger big ? (float)big : Convert.ToSingle(value, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object value) =>
        value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static BigInteger ToBig(object value) =>
        value switch
        {
            BigInteger big => big,
            ulong big => big,
            _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };
}
