using System.Globalization;
using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with numbers.</summary>
internal static class MathFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "math",
            [
                new(
                    "abs",
                    "value",
                    "The value without its sign.",
                    "{{ -15.5 | math.abs }}",
                    "15.5",
                    static call => Absolute(call)
                ),
                new(
                    "ceil",
                    "value",
                    "The next whole number upwards.",
                    "{{ 4.1 | math.ceil }}",
                    "5",
                    static call => call[0] is decimal d ? Math.Ceiling(d) : Math.Ceiling(call.Number(0))
                ),
                new(
                    "divided_by",
                    "value divisor",
                    "The quotient; if the divisor is whole, rounded down to a whole number.",
                    "{{ 8.4 | math.divided_by 2.0 }} {{ 7 | math.divided_by 2 }}",
                    "4.2 3",
                    static call => Divide(call)
                ),
                new(
                    "floor",
                    "value",
                    "The next whole number downwards.",
                    "{{ 4.6 | math.floor }}",
                    "4",
                    static call => call[0] is decimal d ? Math.Floor(d) : Math.Floor(call.Number(0))
                ),
                new(
                    "format",
                    "value format culture?",
                    "The number by a .NET format, such as `N2` or `#,##0.00`.",
                    "{{ 1234.5 | math.format \"N2\" }} {{ 0.123 | math.format \"P1\" }}",
                    "1,234.50 12.3 %",
                    static call => Format(call)
                ),
                new(
                    "is_number",
                    "value",
                    "Whether the value is a number.",
                    "{{ 255 | math.is_number }} {{ \"a\" | math.is_number }}",
                    "true false",
                    static call => Boxes.Of(Arithmetic.IsNumber(call[0]))
                ),
                new(
                    "minus",
                    "value with",
                    "The difference.",
                    "{{ 255 | math.minus 5 }}",
                    "250",
                    static call => Calculate(call, BinaryOperator.Subtract)
                ),
                new(
                    "modulo",
                    "value with",
                    "The remainder of a division.",
                    "{{ 11 | math.modulo 10 }}",
                    "1",
                    static call => Calculate(call, BinaryOperator.Modulo)
                ),
                new(
                    "plus",
                    "value with",
                    "The sum.",
                    "{{ 1 | math.plus 2 }}",
                    "3",
                    static call => Calculate(call, BinaryOperator.Add)
                ),
                new(
                    "random",
                    "minValue maxValue",
                    "A random whole number from the first up to, but not including, the second.",
                    "{{ math.random 1 2 }}",
                    "1",
                    static call => Random(call)
                ),
                new(
                    "round",
                    "value decimals?",
                    "The number rounded to some decimals; halves go to the even neighbour.",
                    "{{ 4.6 | math.round }} {{ 4.3456 | math.round 2 }}",
                    "5 4.35",
                    static call => Round(call)
                ),
                new(
                    "times",
                    "value with",
                    "The product.",
                    "{{ 2 | math.times 3 }}",
                    "6",
                    static call => Calculate(call, BinaryOperator.Multiply)
                ),
                new(
                    "uuid",
                    "",
                    "A new random identifier.",
                    "{{ math.uuid | string.size }}",
                    "36",
                    static _ => Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture)
                ),
            ]
        );

    private static object? Absolute(FunctionCall call) =>
        call[0] switch
        {
            null => null,
            decimal number => Math.Abs(number),
            float number => Math.Abs(number),
            double number => Math.Abs(number),
            var value when Arithmetic.IsNumber(value) => Arithmetic.Compare(value, 0) < 0
                ? Arithmetic.Negate(value)
                : value,
            var value => throw call.Fail(0, $"a number is expected, not {call.Evaluator.Describe(value)}"),
        };

    private static object? Calculate(FunctionCall call, BinaryOperator binary) =>
        call.Evaluator.Apply(binary, call[0], call[1], call.Site);

    private static object? Divide(FunctionCall call)
    {
        var value = call.Number(0);
        var divisor = call.Number(1);
        if (call[1] is not (int or long))
            return value / divisor;
        var quotient = Math.Floor(value / divisor);
        return double.IsFinite(quotient) && Math.Abs(quotient) < long.MaxValue
            ? Boxes.Of((long)quotient)
            : Boxes.Of((int)quotient);
    }

    private static string Format(FunctionCall call)
    {
        if (call[0] is not { } value)
            return "";
        if (!Arithmetic.IsNumber(value))
            throw call.Fail($"a number is expected, not {call.Evaluator.Describe(value)}");
        return NumberFormat.Apply(call, (IFormattable)value);
    }

    private static object Random(FunctionCall call)
    {
        var least = call.WholeNumber(0);
        var limit = call.WholeNumber(1);
        if (least >= limit)
            throw call.Fail("the second number must be greater than the first");
        return Boxes.Of(System.Random.Shared.Next(least, limit));
    }

    private static object Round(FunctionCall call)
    {
        var decimals = call.WholeNumber(1);
        if (decimals is < 0 or > 15)
            throw call.Fail(1, $"between 0 and 15 decimals are possible, not {decimals}");
        return call[0] is decimal number
            ? Math.Round(number, decimals, MidpointRounding.ToEven)
            : Math.Round(call.Number(0), decimals, MidpointRounding.ToEven);
    }
}
