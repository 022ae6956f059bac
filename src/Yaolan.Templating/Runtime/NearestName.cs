namespace Yaolan.Templating.Runtime;

/// <summary>Finds the known name that a mistyped one probably means.</summary>
internal static class NearestName
{
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var best = (name.Length / 3) + 2;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= best || candidate.Length > 60)
                continue;
            var distance = Distance(name, candidate);
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>How many characters must be inserted, removed or replaced to turn one name into the other.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
