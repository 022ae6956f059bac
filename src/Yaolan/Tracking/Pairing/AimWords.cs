using Yaolan.Extraction;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>Reads what the words around a figure say of it: which way it is to go, that it is only striven for, or adjusted.</summary>
internal sealed class AimWords(PairingWords words)
{
    /// <summary>Up for what is to grow, to be raised to a figure, or to be produced; down for what is to fall or to be cut.</summary>
    public BetterDirection Better(Observation observation, string core)
    {
        var before = observation.Quote.AsSpan(0, LastFigure(observation.Quote));
        if (words.Downward.AtEnd(before) > 0)
            return BetterDirection.Lower;
        var isRate = observation.Measure is Measure.Growth or Measure.Change;
        if (isRate && observation.Value is { Number: not 0 } value)
            return value.Number > 0 ? BetterDirection.Higher : BetterDirection.Lower;
        return words.Upward.AtEnd(before) > 0 || words.Gains.AtEnd(core) > 0
            ? BetterDirection.Higher
            : BetterDirection.None;
    }

    /// <summary>True of 上市企业达到9家, not of 上市企业2家.</summary>
    public bool SaysAmountReached(string quote)
    {
        var before = quote.AsSpan(0, LastFigure(quote));
        return Math.Max(words.Upward.AtEnd(before), words.Reached.AtEnd(before)) > 0;
    }

    /// <summary>True of 增长6%，力争6.5%: another figure stands before the word.</summary>
    public bool IsStretch(string quote)
    {
        var figure = quote.AsSpan().IndexOfAnyInRange('0', '9');
        return figure >= 0 && words.Stretch.OccursIn(quote.AsSpan(figure, LastFigure(quote) - figure));
    }

    /// <summary>True of 目标由7.5%左右调整为4%左右: what was aimed at from then on.</summary>
    public bool IsRevised(string quote) => words.Revising.AtEnd(quote.AsSpan(0, LastFigure(quote))) > 0;

    /// <summary>True where only this figure stands behind words such as 剔除.</summary>
    public bool IsAdjusted(string quote) => IsBefore(quote, words.Adjusted);

    /// <summary>True of a rate on a comparable basis: 同口径增长9%.</summary>
    public bool IsComparable(string quote) => IsBefore(quote, words.Comparable);

    /// <summary>True of a real rate: 扣除价格因素增长5.9%.</summary>
    public bool IsDeflated(string quote) => IsAdjusted(quote) && words.Deflated.OccursIn(quote);

    /// <summary>True where one of the words stands before the last figure, and no other figure between them.</summary>
    public static bool IsBefore(string quote, PhraseSet phrases)
    {
        var last = LastFigure(quote);
        var at = phrases.IndexIn(quote, out _);
        return at >= 0 && at < last && !quote.AsSpan(at, last - at).ContainsAnyInRange('0', '9');
    }

    private static int LastFigure(string quote)
    {
        var start = FigureStart(quote, quote.AsSpan().LastIndexOfAnyInRange('0', '9'));
        // 2.2：1 begins with its first number.
        return start > 1 && start < quote.Length && IsColon(quote[start - 1]) && char.IsAsciiDigit(quote[start - 2])
            ? FigureStart(quote, start - 2)
            : start;
    }

    private static bool IsColon(char mark) => mark is ':' or '：' or '∶';

    private static int FigureStart(string quote, int digit)
    {
        var start = digit;
        if (start < 0)
            return quote.Length;
        while (start > 0 && quote[start - 1] is (>= '0' and <= '9') or '.' or ',')
            start--;
        while (quote[start] is '.' or ',')
            start++;
        return start;
    }
}
