namespace Yaolan.Storage;

/// <summary>
/// Keeps the heap of a large build near what is alive. Left to itself it grows to more than twice that before everything is
/// collected, because what is made for one report or page lives just long enough to be taken for lasting.
/// </summary>
internal static class HeapBound
{
    // Collecting everything costs about a millisecond for each megabyte that is alive, so that it must not come often.
    private const double MostGrowth = 1.3;
    private const long AlwaysAllowed = 32L << 20;
    private const long Small = 128L << 20;

    private static long _alive = Small;

    /// <summary>The same things; looks at the heap before each of them.</summary>
    public static IEnumerable<T> Watched<T>(IEnumerable<T> things)
    {
        foreach (var thing in things)
        {
            if (GC.GetTotalMemory(forceFullCollection: false) > MostGrowth * Volatile.Read(ref _alive) + AlwaysAllowed)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                Volatile.Write(ref _alive, Math.Max(Small, GC.GetTotalMemory(forceFullCollection: false)));
            }
            yield return thing;
        }
    }
}
