using System.Numerics;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private object? Apply(
        BinaryOperator binary,
        object? left,
        object? right,
        Expression leftPlace,
        Expression rightPlace,
        int operatorStart
    )
    {
        if (left is int a && right is int b && ApplyFast(binary, a, b) is { } fast)
            return fast;
        switch (binary)
        {
            case BinaryOperator.Equal:
                return Boxes.Of(AreEqual(left, right, leftPlace.Start));
            case BinaryOperator.NotEqual:
                return Boxes.Of(AreUnequal(left, right, leftPlace.Start));
            case BinaryOperator.Less:
            case BinaryOperator.LessOrEqual:
            case BinaryOperator.Greater:
            case BinaryOperator.GreaterOrEqual:
                return Boxes.Of(HoldsOrder(binary, left, right, leftPlace.Start, operatorStart));
            case BinaryOperator.Range:
            case BinaryOperator.RangeBelow:
                return MakeRange(binary, left, right, leftPlace, rightPlace, operatorStart);
        }
        if (left is string || right is string)
            return ApplyToText(binary, left, right, leftPlace, rightPlace, operatorStart);
        if (
            IsSequence(left)
            || binary is BinaryOperator.ShiftRight && IsSequence(right)
            || binary is BinaryOperator.Multiply && IsSequence(right)
        )
            return ApplyToList(binary, left, right, leftPlace, rightPlace, operatorStart);
        if (left is null || right is null)
            return null;
        return Calculate(binary, left, right, operatorStart)
            ?? throw Fail(leftPlace.Start, NotSupported(binary, left, right));
    }

    private string NotSupported(BinaryOperator binary, object? left, object? right) =>
        $"`{OperatorText.Of(binary)}` does not work on {Describe(left)} and {Describe(right)}";

    private static object? ApplyFast(BinaryOperator binary, int left, int right) =>
        binary switch
        {
            BinaryOperator.Add => Boxes.Of((long)left + right),
            BinaryOperator.Subtract => Boxes.Of((long)left - right),
            BinaryOperator.Multiply => Boxes.Of((long)left * right),
            BinaryOperator.Equal => Boxes.Of(left == right),
            BinaryOperator.NotEqual => Boxes.Of(left != right),
            BinaryOperator.Less => Boxes.Of(left < right),
            BinaryOperator.LessOrEqual => Boxes.Of(left <= right),
            BinaryOperator.Greater => Boxes.Of(left > right),
            BinaryOperator.GreaterOrEqual => Boxes.Of(left >= right),
            _ => null,
        };

    private object? Calculate(BinaryOperator binary, object left, object right, int operatorStart)
    {
        if (
            binary is BinaryOperator.ShiftLeft
            && Arithmetic.TryToDouble(right, out var shift)
            && shift > Options.IntegerBitLimit
        )
            throw Fail(
                operatorStart,
                LimitMessage("the number of bits", nameof(TemplateOptions.IntegerBitLimit), Options.IntegerBitLimit)
            );
        try
        {
            var result = Arithmetic.Calculate(binary, left, right) ?? DateMembers.Calculate(binary, left, right);
            if (result is BigInteger big && big.GetBitLength() > Options.IntegerBitLimit)
                throw Fail(
                    operatorStart,
                    LimitMessage("the number of bits", nameof(TemplateOptions.IntegerBitLimit), Options.IntegerBitLimit)
                );
            return result;
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentOutOfRangeException)
        {
            throw Fail(
                operatorStart,
                e is DivideByZeroException ? "division by zero" : "the result is too large",
                inner: e
            );
        }
    }

    private string? ApplyToText(
        BinaryOperator binary,
        object? left,
        object? right,
        Expression leftPlace,
        Expression rightPlace,
        int operatorStart
    )
    {
        if (binary is BinaryOperator.Add)
        {
            var start = ToText(left, leftPlace.Start);
            var end = ToText(right, rightPlace.Start);
            CheckLength((long)start.Length + end.Length, operatorStart);
            Work(start.Length + end.Length, operatorStart);
            return string.Concat(start, end);
        }
        if (binary is BinaryOperator.Multiply)
        {
            var text = left as string ?? (string)right!;
            var count = left is string ? right : left;
            if (count is null)
                return null;
            if (Arithmetic.IsNumber(count))
                return Repeat(text, ToInteger(count, operatorStart), operatorStart);
        }
        throw Fail(
            leftPlace.Start,
            $"{NotSupported(binary, left, right)}; with texts there are only `+`, comparisons, and `*` with a whole number"
        );
    }

    private string Repeat(string text, int count, int start)
    {
        if (count <= 0 || text.Length == 0)
            return "";
        CheckLength((long)text.Length * count, start);
        Work((long)text.Length * count, start);
        return string.Create(
            text.Length * count,
            text,
            static (span, part) =>
            {
                for (var i = 0; i < span.Length; i += part.Length)
                    part.CopyTo(span[i..]);
            }
        );
    }

    private ScriptRange MakeRange(
        BinaryOperator binary,
        object? left,
        object? right,
        Expression leftPlace,
        Expression rightPlace,
        int operatorStart
    )
    {
        var first = RangeEnd(left, leftPlace);
        var last = RangeEnd(right, rightPlace);
        var isDescending = first > last;
        var count = (decimal)Math.Max(first, last) - Math.Min(first, last) + (binary is BinaryOperator.Range ? 1 : 0);
        if (count > _loopLimit)
            throw Fail(operatorStart, LimitMessage("the range", nameof(TemplateOptions.LoopLimit), Options.LoopLimit));
        if (count > CollectionLimit)
            throw Fail(
                operatorStart,
                LimitMessage("the range", nameof(TemplateOptions.CollectionLimit), CollectionLimit)
            );
        return new ScriptRange(first, (long)count, isDescending);
    }

    private long RangeEnd(object? value, Expression place) =>
        value switch
        {
            int number => number,
            long number => number,
            _ => throw Fail(place.Start, $"a range needs whole numbers, not {Describe(value)}"),
        };
}
