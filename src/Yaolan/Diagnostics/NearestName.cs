namespace Yaolan.Diagnostics;

/// <summary>Finds the allowed word that a mistyped one was most likely meant to be.</summary>
public static class NearestName
{
    private const int ShortestBeginning = 4;

    /// <summary>
    /// The closest candidate within a third of the word's length in edits, else the only one that begins with the word; or null.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var all = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        return Closest(word, all) ?? OnlyBeginning(word, all);
    }

    private static string? OnlyBeginning(string word, IEnumerable<string> candidates)
    {
        if (word.Length < ShortestBeginning)
            return null;
        var longer = candidates
            .Where(candidate => candidate.StartsWith(word, StringComparison.Ordinal))
            .Take(2)
            .ToList();
        return longer is [var only] ? only : null;
    }

    private static string? Closest(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        return candidates
            .Select(candidate => (candidate, Distance: Edits(word, candidate)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Edits are characters put in, left out, replaced, or two neighbours swapped (titel, title), over three rows.
    private static int Edits(string from, string to)
    {
        var before = new int[to.Length + 1];
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
            previous[column] = column;
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replace = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(replace, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[to.Length];
    }
}
