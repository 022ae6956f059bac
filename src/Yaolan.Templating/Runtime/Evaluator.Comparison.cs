using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    public bool AreEqual(object? left, object? right, int place = 0, int depth = 0)
    {
        if (left is string one && right is string other && AreTexts(one, other))
            return string.Equals(one, other, StringComparison.Ordinal);
        if (left is null || right is null)
            return left is null && right is null;
        if (left is EmptyValue || right is EmptyValue)
            return IsEmpty(left) && IsEmpty(right);
        if (left is string || right is string)
            return string.Equals(ToText(left, place), ToText(right, place), StringComparison.Ordinal);
        if (Arithmetic.IsNumber(left) || Arithmetic.IsNumber(right))
            return Arithmetic.Compare(left, right) == 0;
        if (IsSequence(left) && IsSequence(right))
        {
            var (a, b) = (TryGetItems(left, place)!, TryGetItems(right, place)!);
            if (a.Count != b.Count)
                return false;
            BeginComparison(a.Count, place, depth);
            for (var i = 0; i < a.Count; i++)
            {
                if (!AreEqual(a[i], b[i], place, depth + 1))
                    return false;
            }
            return true;
        }
        return DateMembers.Compare(left, right, Options.TimeZone) is { } order ? order == 0 : left.Equals(right);
    }

    /// <summary>Both may stand as they are: neither is longer than a text may be.</summary>
    private bool AreTexts(string one, string other) => one.Length <= _stringLimit && other.Length <= _stringLimit;

    /// <summary>Lists of one length are unequal only if all of their items are.</summary>
    private bool AreUnequal(object? left, object? right, int place, int depth = 0)
    {
        if (left is string || right is string || !IsSequence(left) || !IsSequence(right))
            return !AreEqual(left, right, place, depth);
        var (a, b) = (TryGetItems(left!, place)!, TryGetItems(right!, place)!);
        if (a.Count != b.Count)
            return true;
        BeginComparison(a.Count, place, depth);
        for (var i = 0; i < a.Count; i++)
        {
            if (!AreUnequal(a[i], b[i], place, depth + 1))
                return false;
        }
        return a.Count > 0;
    }

    private bool HoldsOrder(BinaryOperator binary, object? left, object? right, int place, int operatorStart)
    {
        if (left is null || right is null)
            return false;
        if (Arithmetic.IsNumber(left) && Arithmetic.IsNumber(right))
            return Arithmetic.Compare(left, right) is { } numbers && Holds(binary, numbers);
        return Compare(left, right, place, depth: 0) is { } order
            ? Holds(binary, order)
            : throw Fail(operatorStart, $"{Describe(left)} and {Describe(right)} cannot be ordered");
    }

    private static bool Holds(BinaryOperator binary, int order) =>
        binary switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };

    private int? Compare(object? left, object? right, int place, int depth)
    {
        if (left is null || right is null)
            return left is null && right is null ? 0 : null;
        if (left is string || right is string)
            return string.CompareOrdinal(ToText(left, place), ToText(right, place));
        if (Arithmetic.Compare(left, right) is { } numbers)
            return numbers;
        if (!IsSequence(left) || !IsSequence(right))
            return DateMembers.Compare(left, right, Options.TimeZone);
        var (a, b) = (TryGetItems(left, place)!, TryGetItems(right, place)!);
        if (a.Count != b.Count)
            return a.Count.CompareTo(b.Count);
        BeginComparison(a.Count, place, depth);
        for (var i = 0; i < a.Count; i++)
        {
            if (Compare(a[i], b[i], place, depth + 1) is not 0 and var order)
                return order;
        }
        return 0;
    }

    private void BeginComparison(int count, int place, int depth)
    {
        WorkOnItems(count * 4L, place);
        if (Options.ObjectRecursionLimit > 0 && depth > Options.ObjectRecursionLimit)
            throw Fail(
                place,
                LimitMessage(
                    "a list that nests deeply or contains itself",
                    nameof(TemplateOptions.ObjectRecursionLimit),
                    Options.ObjectRecursionLimit
                )
            );
        EnsureStack(place);
    }

    /// <summary>An array or object without items, or <c>empty</c> itself.</summary>
    private bool IsEmpty(object value) =>
        value is EmptyValue
        || value is not string
            && (IsObject(value) ? !MemberNames(value).Any() : IsSequence(value) && TryGetItems(value, 0)!.Count == 0);
}
