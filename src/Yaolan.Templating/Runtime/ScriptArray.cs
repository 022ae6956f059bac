using System.Collections;

namespace Yaolan.Templating.Runtime;

/// <summary>An array of the language; besides its items it may carry named members.</summary>
public sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    public ScriptArray() => _items = [];

    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    internal ScriptArray(List<object?> items) => _items = items;

    public int Count => _items.Count;

    /// <summary>Templates cannot change the array.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>Named members beside the items; null if there are none.</summary>
    internal ScriptObject? Members { get; set; }

    public object? this[int index]
    {
        get => _items[index];
        set
        {
            while (_items.Count <= index)
                _items.Add(null);
            _items[index] = value;
        }
    }

    public void Add(object? item) => _items.Add(item);

    /// <summary>From now on templates cannot change the array or what is in it, so that many renders may share it.</summary>
    public ScriptArray Freeze()
    {
        if (IsFrozen)
            return this;
        IsFrozen = true;
        Members?.Freeze();
        foreach (var item in _items)
        {
            (item as ScriptObject)?.Freeze();
            (item as ScriptArray)?.Freeze();
        }
        return this;
    }

    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
