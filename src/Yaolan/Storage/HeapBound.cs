namespace Yaolan.Storage;

/// <summary>
/// Keeps the heap of a large build near what is alive. Left to itself it grows to more than twice that before everything is
/// collected, because what is made for one report or page lives just long enough to be taken for lasting.
/// </summary>
internal static class HeapBound
{
    private const double MostGrowth = 1.06;
    private const long AlwaysAllowed = 12L << 20;
    private const long Small = 128L << 20;

    private static long _alive = Small;

    private static bool IsExceeded =>
        GC.GetTotalMemory(forceFullCollection: false) > MostGrowth * Volatile.Read(ref _alive) + AlwaysAllowed;

    /// <summary>The same things; looks at the heap before each of them.</summary>
    public static IEnumerable<T> Watched<T>(IEnumerable<T> things)
    {
        foreach (var thing in things)
        {
            Look();
            yield return thing;
        }
    }

    /// <summary>Collects what is no longer needed if there is much of it.</summary>
    public static void Look()
    {
        if (!IsExceeded)
            return;
        // Most of it was made lately, and that is soon collected. Everything takes about a millisecond for each megabyte
        // that is alive.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        if (!IsExceeded)
            return;
        // What was freed goes back to the system at once.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Volatile.Write(ref _alive, Math.Max(Small, GC.GetTotalMemory(forceFullCollection: false)));
    }
}
