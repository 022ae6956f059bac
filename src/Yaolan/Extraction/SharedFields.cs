using System.Collections.Concurrent;

namespace Yaolan.Extraction;

/// <summary>Lets observations share what very many reports state alike: 增长8%以上, 城镇新增就业, the id of a block.</summary>
internal sealed class SharedFields
{
    private readonly Pool<ObservationValue> _values = new(SameToTheDigit.Instance);
    private readonly Pool<string> _texts = new(StringComparer.Ordinal);

    public ObservationValue? Of(ObservationValue? value) => value is null ? null : _values.Of(value);

    public string Of(string text) => _texts.Of(text);

    private sealed class Pool<T>(IEqualityComparer<T> sameness)
        where T : class
    {
        // What comes after so many others is mostly stated by one report only.
        private const int Most = 20_000;

        private readonly ConcurrentDictionary<T, T> _known = new(sameness);
        private int _count;

        public T Of(T stated) =>
            _known.TryGetValue(stated, out var known) ? known
            : Interlocked.Increment(ref _count) <= Most ? _known.GetOrAdd(stated, stated)
            : stated;
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
