using System.Runtime.ExceptionServices;
using Yaolan.Storage;

namespace Yaolan;

/// <summary>Takes a step of many things at the same time.</summary>
internal static class AtOnce
{
    /// <summary>The results in the order of the things. Of what fails, one failure is thrown, as it is.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(IEnumerable<T> things, Func<T, TResult> step)
    {
        try
        {
            return [.. HeapBound.Watched(things).AsParallel().AsOrdered().Select(step)];
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            throw;
        }
    }
}
