using System.Globalization;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Puts lists in order.</summary>
internal static class ListSorting
{
    public static ScriptArray Sort(FunctionCall call)
    {
        object?[] items = [.. call.List(0)];
        var member = call.Text(1);
        var evaluator = call.Evaluator;
        var keys = string.IsNullOrEmpty(member) ? items : Array.ConvertAll(items, item => Key(evaluator, item, member));
        var comparer = new ValueComparer(evaluator);
        var order = new int[items.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        try
        {
            Array.Sort(
                order,
                (a, b) => comparer.Compare(keys[a], keys[b]) is not 0 and var result ? result : a.CompareTo(b)
            );
        }
        catch (InvalidOperationException) when (comparer.Failure is { } failure)
        {
            throw call.Fail($"{failure} cannot be put in order; bring them to one kind first");
        }
        return new ScriptArray(Array.ConvertAll(order, index => items[index]));
    }

    /// <summary>The member of an item: the exact name first, then a path with dots.</summary>
    private static object? Key(Evaluator evaluator, object? item, string path)
    {
        if (item is null)
            return null;
        if (evaluator.TryGetMember(item, path, path.GetHashCode(StringComparison.Ordinal), out var value))
            return value;
        if (!path.Contains('.', StringComparison.Ordinal))
            return null;
        foreach (var name in path.Split('.'))
        {
            if (
                item is null
                || !evaluator.TryGetMember(item, name, name.GetHashCode(StringComparison.Ordinal), out item)
            )
                return null;
        }
        return item;
    }

    private sealed class ValueComparer(Evaluator evaluator)
    {
        private readonly StringComparer _texts =
            evaluator.Options.TextOrder ?? StringComparer.Create(evaluator.Culture, ignoreCase: false);

        /// <summary>The two values that have no order.</summary>
        public string? Failure { get; private set; }

        public int Compare(object? left, object? right)
        {
            if (ReferenceEquals(left, right))
                return 0;
            if (left is null || right is null)
                return left is null ? -1 : 1;
            if (left is string a && right is string b)
                return _texts.Compare(a, b);
            if (left.GetType() == right.GetType() && left is IComparable comparable)
                return comparable.CompareTo(right);
            if (left is int or long && right is int or long)
                return Convert
                    .ToInt64(left, CultureInfo.InvariantCulture)
                    .CompareTo(Convert.ToInt64(right, CultureInfo.InvariantCulture));
            Failure = $"{evaluator.Describe(left)} and {evaluator.Describe(right)}";
            throw new InvalidOperationException(Failure);
        }
    }
}
