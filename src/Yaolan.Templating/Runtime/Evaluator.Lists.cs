using System.Collections;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private bool IsSequence(object? value) => value is IEnumerable and not string && !IsObject(value);

    private object ApplyToList(
        BinaryOperator binary,
        object? left,
        object? right,
        Expression leftPlace,
        Expression rightPlace,
        int operatorStart
    )
    {
        switch (binary)
        {
            case BinaryOperator.Add when IsSequence(right):
                return Join(left!, right!, operatorStart);
            case BinaryOperator.Add when right is null:
                return left!;
            case BinaryOperator.ShiftLeft:
                return Join(left!, new ScriptArray([right]), operatorStart);
            case BinaryOperator.ShiftRight when IsSequence(right):
                return Join(new ScriptArray([left]), right!, operatorStart);
            case BinaryOperator.Multiply when !IsSequence(left):
                return RepeatItems(right!, ToInteger(left, leftPlace), operatorStart);
            case BinaryOperator.Multiply when Arithmetic.IsNumber(right):
                return RepeatItems(left!, ToInteger(right, rightPlace), operatorStart);
            case BinaryOperator.Divide or BinaryOperator.Modulo when Arithmetic.IsNumber(right):
                return Thin(binary, TryGetItems(left!, operatorStart)!, ToInteger(right, rightPlace), operatorStart);
            default:
                throw Fail(rightPlace.Start, NotSupported(binary, left, right));
        }
    }

    private ScriptArray Join(object left, object right, int place)
    {
        var first = TryGetItems(left, place)!;
        var second = TryGetItems(right, place)!;
        CheckCount((long)first.Count + second.Count, place);
        WorkOnItems((long)first.Count + second.Count, place);
        var items = new List<object?>(first.Count + second.Count);
        items.AddRange(first);
        items.AddRange(second);
        return new ScriptArray(items);
    }

    private ScriptArray RepeatItems(object list, int count, int place)
    {
        var items = TryGetItems(list, place)!;
        var total = (long)items.Count * Math.Max(0, count);
        CheckCount(total, place);
        WorkOnItems(total, place);
        var repeated = new List<object?>((int)total);
        for (var i = 0; i < count && items.Count > 0; i++)
            repeated.AddRange(items);
        return new ScriptArray(repeated);
    }

    /// <summary><c>list / n</c> keeps the first n-th part of the items, <c>list % n</c> every n-th item.</summary>
    private ScriptArray Thin(BinaryOperator binary, IReadOnlyList<object?> items, int divisor, int place)
    {
        if (divisor <= 0)
            throw Fail(place, "division by zero");
        WorkOnItems(items.Count, place);
        return binary is BinaryOperator.Divide
            ? new ScriptArray(items.Take(items.Count / divisor))
            : new ScriptArray(items.Where((_, i) => i % divisor == 0));
    }
}
