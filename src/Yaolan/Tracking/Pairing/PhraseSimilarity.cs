namespace Yaolan.Tracking.Pairing;

/// <summary>How alike two phrases are: Dice's coefficient of their pairs of neighbouring characters, and the same last two.</summary>
internal static class PhraseSimilarity
{
    /// <summary>From here on two phrases may name one thing.</summary>
    public const decimal Threshold = 0.8m;

    private const int HeadLength = 2;

    public static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (
            one.Length > HeadLength
            && other.Length > HeadLength
            && one.AsSpan(one.Length - HeadLength).SequenceEqual(other.AsSpan(other.Length - HeadLength))
            && Dice(one, other) >= Threshold
        );

    /// <summary>Twice the shared pairs over all pairs: 0 for nothing in common, 1 for the same pairs.</summary>
    public static decimal Dice(string one, string other)
    {
        var all = Math.Max(0, one.Length - 1) + Math.Max(0, other.Length - 1);
        if (all == 0)
            return 0;
        // Each pair of the other phrase is shared once.
        var taken = new bool[other.Length];
        var shared = 0;
        for (var place = 0; place + 1 < one.Length; place++)
        {
            for (var at = 0; at + 1 < other.Length; at++)
            {
                if (taken[at] || other[at] != one[place] || other[at + 1] != one[place + 1])
                    continue;
                taken[at] = true;
                shared++;
                break;
            }
        }
        return 2m * shared / all;
    }
}
