using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Yaolan.Templating.Runtime;

/// <summary>An object of the language: names with values, in the order in which they were added.</summary>
public sealed class ScriptObject : ITemplateObject, IEnumerable<KeyValuePair<string, object?>>
{
    private const int LinearCount = 6;

    private Entry[] _entries;
    private int[]? _buckets;
    private int _count;
    private HashSet<string>? _readOnlyNames;
    private bool _isFrozen;

    public ScriptObject()
        : this(4) { }

    public ScriptObject(int capacity) => _entries = new Entry[Math.Max(capacity, 1)];

    public int Count => _count;

    public IEnumerable<string> MemberNames
    {
        get
        {
            for (var i = 0; i < _count; i++)
                yield return _entries[i].Name;
        }
    }

    public object? this[string name]
    {
        get => TryGetMember(name, out var value) ? value : null;
        set => Set(name, value);
    }

    public bool TryGetMember(string name, out object? value) =>
        TryGet(name, name.GetHashCode(StringComparison.Ordinal), out value);

    public bool ContainsKey(string name) => Find(name, name.GetHashCode(StringComparison.Ordinal)) >= 0;

    /// <summary>From now on templates cannot assign the member.</summary>
    public void MakeReadOnly(string name) => (_readOnlyNames ??= new(StringComparer.Ordinal)).Add(name);

    public bool IsReadOnly(string name) => _isFrozen || (_readOnlyNames?.Contains(name) ?? false);

    /// <summary>From now on templates cannot change the object or what is in it, so that many renders may share it.</summary>
    public ScriptObject Freeze()
    {
        if (_isFrozen)
            return this;
        _isFrozen = true;
        for (var i = 0; i < _count; i++)
        {
            (_entries[i].Value as ScriptObject)?.Freeze();
            (_entries[i].Value as ScriptArray)?.Freeze();
        }
        return this;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
            yield return new KeyValuePair<string, object?>(_entries[i].Name, _entries[i].Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes everything out, for an object that nobody else knows.</summary>
    internal void Clear()
    {
        if (_count == 0 && _readOnlyNames is null)
            return;
        Array.Clear(_entries, 0, _count);
        (_count, _buckets, _readOnlyNames) = (0, null, null);
    }

    internal (string Name, object? Value) At(int index) => (_entries[index].Name, _entries[index].Value);

    internal bool TryGet(string name, int hash, out object? value)
    {
        var index = Find(name, hash);
        if (index < 0)
        {
            value = null;
            return false;
        }
        value = _entries[index].Value;
        return true;
    }

    internal void Set(string name, object? value)
    {
        var hash = name.GetHashCode(StringComparison.Ordinal);
        var index = Find(name, hash);
        if (index >= 0)
            _entries[index].Value = value;
        else
            Append(name, hash, value);
    }

    private int Find(string name, int hash)
    {
        var entries = _entries;
        if (_buckets is { } buckets)
        {
            for (var i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
            {
                if (entries[i].Hash == hash && entries[i].Name == name)
                    return i;
            }
            return -1;
        }
        for (var i = 0; i < _count; i++)
        {
            if (entries[i].Hash == hash && entries[i].Name == name)
                return i;
        }
        return -1;
    }

    private void Append(string name, int hash, object? value)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        _entries[_count] = new Entry(name, hash, value);
        _count++;
        if (_buckets is null ? _count > LinearCount : _count > _buckets.Length)
            FillBuckets();
        else if (_buckets is not null)
            Link(_count - 1);
    }

    [MemberNotNull(nameof(_buckets))]
    private void FillBuckets()
    {
        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_count * 2)];
        for (var i = 0; i < _count; i++)
            Link(i);
    }

    private void Link(int index)
    {
        ref var first = ref _buckets![_entries[index].Hash & (_buckets.Length - 1)];
        _entries[index].Next = first - 1;
        first = index + 1;
    }

    private struct Entry(string name, int hash, object? value)
    {
        public readonly string Name = name;
        public readonly int Hash = hash;
        public object? Value = value;

        /// <summary>The entry after this one in the same bucket, or -1.</summary>
        public int Next = -1;
    }
}
