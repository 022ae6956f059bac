using System.Collections.Concurrent;

namespace Yaolan.Extraction;

/// <summary>Lets observations that state the same figure in the same way share it: 增长8%以上 stands in very many reports.</summary>
internal sealed class ValuePool
{
    // Beyond this most figures are amounts that no other report states.
    private const int MostValues = 20_000;

    private readonly ConcurrentDictionary<ObservationValue, ObservationValue> _values = new(SameToTheDigit.Instance);
    private int _count;

    public ObservationValue? Shared(ObservationValue? value)
    {
        if (value is null)
            return null;
        if (_values.TryGetValue(value, out var known))
            return known;
        return Interlocked.Increment(ref _count) <= MostValues ? _values.GetOrAdd(value, value) : value;
    }

    // 5 and 5.0 are one number but not one text.
    private sealed class SameToTheDigit : IEqualityComparer<ObservationValue>
    {
        public static readonly SameToTheDigit Instance = new();

        public bool Equals(ObservationValue? one, ObservationValue? other) =>
            one == other && one?.Number.Scale == other?.Number.Scale && one?.Maximum?.Scale == other?.Maximum?.Scale;

        public int GetHashCode(ObservationValue value) => value.GetHashCode();
    }
}
