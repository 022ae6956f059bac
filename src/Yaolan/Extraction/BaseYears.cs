using System.Globalization;
using System.Text.RegularExpressions;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;

namespace Yaolan.Extraction;

/// <summary>The years over which a growth or change is counted, told by what it is compared with: 2025年比2020年下降10%.</summary>
internal static partial class BaseYears
{
    /// <summary>The year that a figure of one year is compared with, where that is not the year before; null for none.</summary>
    public static int? Since(Observation observation) =>
        !observation.Period.IsInterval && Of(observation) is { IsInterval: true } years ? years.First - 1 : null;

    public static TimePeriod Of(Observation observation)
    {
        var period = observation.Period;
        if (period.IsInterval || observation.Measure is not (Measure.Growth or Measure.Change))
            return period;
        return observation.ComparedYear is { } last && last + 1 < period.Last
            ? new TimePeriod(last + 1, period.Last)
            : period;
    }

    /// <summary>The year that a quote compares with; null for none.</summary>
    public static int? NamedIn(string quote)
    {
        if (quote.AsSpan().IndexOfAny('比', '较') < 0 || Base().Match(quote) is not { Success: true } match)
            return null;
        return match.Groups[1].Success
            ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : FiveYearPlan.LastYear(match.Groups[2].ValueSpan);
    }

    [GeneratedRegex(
        "[比较]((?:19|20)[0-9]{2})年|[比较]“(十[一二三四五六七八九]?)五”期?末",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Base();
}
