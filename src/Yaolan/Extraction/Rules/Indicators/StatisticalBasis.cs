using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>How an amount was counted, where brackets beside its figure say so: 货物吞吐量1.24亿吨（按新统计口径）.</summary>
internal static class StatisticalBasis
{
    private const string End = "口径";
    private const int Longest = 12;

    /// <summary>新统计口径; empty where nothing is said. The quote then holds the brackets.</summary>
    public static string Of(Reading reading)
    {
        if (reading.Measure is not (Measure.Level or Measure.Count))
            return "";
        var behind = reading.WordsAfter;
        if (
            behind.StartsWith('（')
            && behind.IndexOf('）') is > 0 and var close
            && Named(behind[1..close]) is { Length: > 0 } basis
        )
        {
            reading.QuoteEnd = Math.Max(reading.QuoteEnd, reading.FigureEnd + close + 1);
            return basis;
        }
        var before = reading.WordsBefore.TrimEnd("为达完成到");
        return before.EndsWith('）') && before.LastIndexOf('（') is >= 0 and var open
            ? Named(before[(open + 1)..^1])
            : "";
    }

    // 同口径 and 可比口径 are of rates: what was counted so is the thing itself.
    private static string Named(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("计算统");
        words = words.StartsWith('按') ? words[1..] : words;
        return words.Length <= Longest && words.EndsWith(End) && words is not ("同口径" or "可比口径" or "自然口径")
            ? words.ToString()
            : "";
    }
}
