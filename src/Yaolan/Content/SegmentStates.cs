namespace Yaolan.Content;

/// <summary>The words by which files name the states of a translation.</summary>
public static class SegmentStates
{
    public static IReadOnlyList<string> Codes { get; } = ["initial", "translated", "reviewed", "final"];

    public static string Code(this SegmentState state) => Codes[(int)state];

    /// <summary>The state of a word; null when it is none.</summary>
    public static SegmentState? Of(string? code)
    {
        for (var index = 0; index < Codes.Count; index++)
        {
            if (string.Equals(Codes[index], code, StringComparison.Ordinal))
                return (SegmentState)index;
        }
        return null;
    }
}
