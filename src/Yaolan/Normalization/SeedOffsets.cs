using System.Collections;
using Yaolan.Storage;

namespace Yaolan.Normalization;

/// <summary>
/// For each character of a text its UTF-16 offset in the seed, −1 where the seed has none. Kept as runs: most lines are one.
/// </summary>
internal sealed class SeedOffsets : IReadOnlyList<int>
{
    private readonly int _first;
    private readonly (int Start, int Offset)[] _later;

    private SeedOffsets(int count, int first, (int Start, int Offset)[] later) =>
        (Count, _first, _later) = (count, first, later);

    public int Count { get; }

    public int this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var (low, high) = (0, _later.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_later[middle].Start <= index)
                    low = middle + 1;
                else
                    high = middle;
            }
            var (start, offset) = low == 0 ? (0, _first) : _later[low - 1];
            return offset < 0 ? -1 : offset + index - start;
        }
    }

    public static SeedOffsets Of(ReadOnlySpan<int> offsets)
    {
        List<(int, int)>? later = null;
        for (var index = 1; index < offsets.Length; index++)
        {
            if (offsets[index] != (offsets[index - 1] < 0 ? -1 : offsets[index - 1] + 1))
                (later ??= []).Add((index, offsets[index]));
        }
        return new SeedOffsets(offsets.Length, offsets.IsEmpty ? -1 : offsets[0], later?.ToArray() ?? []);
    }

    /// <summary>Any list of offsets as runs.</summary>
    public static SeedOffsets Of(IReadOnlyList<int> offsets) => offsets as SeedOffsets ?? Of([.. offsets]);

    public void WriteTo(BinaryWriter record)
    {
        record.Write7BitEncodedInt(Count);
        record.Write(_first);
        record.WriteStructs<(int, int)>(_later);
    }

    public static SeedOffsets Read(BinaryReader record) =>
        new(record.Read7BitEncodedInt(), record.ReadInt32(), record.ReadStructs<(int, int)>());

    public IEnumerator<int> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
