using System.Collections;

namespace Yaolan.Normalization;

/// <summary>
/// For each character of a text its UTF-16 offset in the seed, −1 where the seed has none. Kept as runs: most lines are one.
/// </summary>
internal sealed class SeedOffsets : IReadOnlyList<int>
{
    private readonly int[] _starts;
    private readonly int[] _offsets;

    private SeedOffsets(int count, int[] starts, int[] offsets) =>
        (Count, _starts, _offsets) = (count, starts, offsets);

    public int Count { get; }

    public int this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var found = Array.BinarySearch(_starts, index);
            var run = found >= 0 ? found : ~found - 1;
            return _offsets[run] < 0 ? -1 : _offsets[run] + index - _starts[run];
        }
    }

    public static SeedOffsets Of(ReadOnlySpan<int> offsets)
    {
        var (starts, firsts) = (new List<int>(), new List<int>());
        for (var index = 0; index < offsets.Length; index++)
        {
            if (index > 0 && offsets[index] == (offsets[index - 1] < 0 ? -1 : offsets[index - 1] + 1))
                continue;
            starts.Add(index);
            firsts.Add(offsets[index]);
        }
        return new SeedOffsets(offsets.Length, [.. starts], [.. firsts]);
    }

    public IEnumerator<int> GetEnumerator()
    {
        for (var run = 0; run < _starts.Length; run++)
        {
            var end = run + 1 < _starts.Length ? _starts[run + 1] : Count;
            for (var index = _starts[run]; index < end; index++)
                yield return _offsets[run] < 0 ? -1 : _offsets[run] + index - _starts[run];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
