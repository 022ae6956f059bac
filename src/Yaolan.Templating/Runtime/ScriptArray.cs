using System.Collections;

namespace Yaolan.Templating.Runtime;

/// <summary>An array of the language; besides its items it may carry named members.</summary>
public sealed class ScriptArray : IReadOnlyList<object?>
{
    private object?[] _items;

    public ScriptArray() => _items = [];

    public ScriptArray(IEnumerable<object?> items)
    {
        _items = [.. items];
        Count = _items.Length;
    }

    /// <summary>An empty array with room, so that it need not grow.</summary>
    internal ScriptArray(int capacity) => _items = capacity == 0 ? [] : new object?[capacity];

    public int Count { get; private set; }

    /// <summary>Templates cannot change the array.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>Named members beside the items; null if there are none.</summary>
    internal ScriptObject? Members { get; set; }

    public object? this[int index]
    {
        get =>
            (uint)index < (uint)Count
                ? _items[index]
                : throw new ArgumentOutOfRangeException(nameof(index), index, null);
        set
        {
            if (index >= Count)
            {
                MakeRoom(index + 1);
                Count = index + 1;
            }
            _items[index] = value;
        }
    }

    internal object? ItemOrNull(int index)
    {
        var items = _items;
        return (uint)index < (uint)items.Length ? items[index] : null;
    }

    public void Add(object? item)
    {
        MakeRoom(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Takes everything out, for an array that nobody else knows.</summary>
    internal void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
        Members = null;
    }

    /// <summary>From now on templates cannot change the array or what is in it, so that many renders may share it.</summary>
    public ScriptArray Freeze()
    {
        if (IsFrozen)
            return this;
        IsFrozen = true;
        Members?.Freeze();
        foreach (var item in _items.AsSpan(0, Count))
        {
            (item as ScriptObject)?.Freeze();
            (item as ScriptArray)?.Freeze();
        }
        return this;
    }

    public IEnumerator<object?> GetEnumerator() =>
        new ArraySegment<object?>(_items, 0, Count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void MakeRoom(int needed)
    {
        if (needed > _items.Length)
            Array.Resize(ref _items, Math.Max(needed, Math.Max(4, _items.Length * 2)));
    }
}
