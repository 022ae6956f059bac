using System.Collections;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>The items that a function such as <c>array.map</c> yields: read like an array, but not assignable.</summary>
internal sealed class ScriptIterator(IReadOnlyList<object?> items) : IReadOnlyList<object?>
{
    public static ScriptIterator Empty { get; } = new([]);

    public int Count => items.Count;

    public object? this[int index] => items[index];

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The whole numbers from one to another, upwards or downwards.</summary>
internal sealed class ScriptRange(long first, long count, bool isDescending) : IReadOnlyList<object?>
{
    public int Count { get; } = (int)count;

    public object? this[int index] => Boxes.Of(isDescending ? first - index : first + index);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
