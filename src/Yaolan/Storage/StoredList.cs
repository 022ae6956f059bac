using System.Collections;

namespace Yaolan.Storage;

/// <summary>A list whose members were put aside as a part of something; only their number is at hand.</summary>
/// <param name="part">The members within that; it must hold nothing itself, or what was put aside would stay in memory.</param>
internal sealed class StoredList<TWhole, T>(int count, Stored<TWhole> whole, Func<TWhole, IReadOnlyList<T>> part)
    : IReadOnlyList<T>
    where TWhole : class
{
    public int Count => count;

    public T this[int index] => part(whole.Value)[index];

    public IEnumerator<T> GetEnumerator() => part(whole.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
