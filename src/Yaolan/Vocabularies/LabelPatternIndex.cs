namespace Yaolan.Vocabularies;

/// <summary>Finds the patterns that a label may be of by its first and last character, so that few of a thousand are tried.</summary>
internal sealed class LabelPatternIndex
{
    private readonly IReadOnlyList<LabelPattern> _patterns;
    private readonly Dictionary<char, List<int>> _byEnd = [];
    private readonly Dictionary<char, List<int>> _byStart = [];
    private readonly List<int> _open = [];

    public LabelPatternIndex(IReadOnlyList<LabelPattern> patterns)
    {
        _patterns = patterns;
        for (var place = 0; place < patterns.Count; place++)
            ListFor(patterns[place]).Add(place);
    }

    /// <summary>In the order in which patterns are tried.</summary>
    public IEnumerable<LabelPattern> Of(string label)
    {
        if (label.Length == 0)
            yield break;
        List<int>[] lists =
        [
            _byEnd.GetValueOrDefault(label[^1]) ?? [],
            _byStart.GetValueOrDefault(label[0]) ?? [],
            _open,
        ];
        var places = new int[lists.Length];
        while (true)
        {
            var next = -1;
            for (var list = 0; list < lists.Length; list++)
            {
                if (places[list] < lists[list].Count && (next < 0 || Head(list) < Head(next)))
                    next = list;
            }
            if (next < 0)
                yield break;
            yield return _patterns[Head(next)];
            places[next]++;
        }

        int Head(int list) => lists[list][places[list]];
    }

    private List<int> ListFor(LabelPattern pattern)
    {
        if (pattern.Ending.Length == 0 && pattern.Beginning.Length == 0)
            return _open;
        var (map, key) = pattern.Ending.Length > 0 ? (_byEnd, pattern.Ending[^1]) : (_byStart, pattern.Beginning[0]);
        if (!map.TryGetValue(key, out var list))
            map[key] = list = [];
        return list;
    }
}
