namespace Yaolan.Extraction;

/// <summary>The mark in a label that tells the mean of each of several years (年均增长5.2%) from what they brought together.</summary>
public static class YearlyMean
{
    private const string Alone = "（年均）";
    private const string Behind = "，年均）";

    /// <summary>城镇新增就业（年均）, 产业园（新建，年均）.</summary>
    public static string Mark(string label) =>
        Is(label) ? label
        : label.EndsWith('）') ? label[..^1] + Behind
        : label + Alone;

    public static bool Is(string label) =>
        label.EndsWith(Alone, StringComparison.Ordinal) || label.EndsWith(Behind, StringComparison.Ordinal);

    /// <summary>The label as it is of the years together.</summary>
    public static string Without(string label) =>
        label.EndsWith(Alone, StringComparison.Ordinal) ? label[..^Alone.Length]
        : label.EndsWith(Behind, StringComparison.Ordinal) ? label[..^Behind.Length] + "）"
        : label;
}
