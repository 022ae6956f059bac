using Yaolan.Extraction;

namespace Yaolan.Pages;

/// <summary>Orders observations by their ids. Nearly always reports or blocks tell, so that ids are made for very few.</summary>
internal sealed class IdOrder : Comparer<Observation>
{
    public static IdOrder Instance { get; } = new();

    public override int Compare(Observation? one, Observation? other)
    {
        if (ReferenceEquals(one, other))
            return 0;
        if (one is null || other is null)
            return one is null ? -1 : 1;
        if (Difference(one.Report, other.Report) is not 0 and var report)
            return report;
        if (one.Report.Length == other.Report.Length && Difference(one.Block, other.Block) is not 0 and var block)
            return block;
        // Most figures of a block have a number of one digit.
        if (Math.Max(one.Number, other.Number) < 10 && one.Block == other.Block && one.Report == other.Report)
            return one.Number - other.Number;
        return string.CompareOrdinal(one.Id, other.Id);
    }

    // Where two texts first differ; 0 where one is how the other begins, for then what follows tells.
    private static int Difference(string one, string other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return same < one.Length && same < other.Length ? one[same] - other[same] : 0;
    }
}
