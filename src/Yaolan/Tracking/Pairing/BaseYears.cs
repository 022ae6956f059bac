using System.Globalization;
using System.Text.RegularExpressions;
using Yaolan.Extraction;
using Yaolan.Normalization;

namespace Yaolan.Tracking.Pairing;

/// <summary>The years over which a growth or change is counted, told by what it is compared with: 2025年比2020年下降10%.</summary>
internal static partial class BaseYears
{
    // The tenth plan ended in 2005.
    private const int YearBeforePlans = 1955;
    private const string Ones = "一二三四五六七八九";
    private const int PlanLength = 5;

    public static TimePeriod Of(Observation observation)
    {
        var period = observation.Period;
        if (period.IsInterval || observation.Measure is not (Measure.Growth or Measure.Change))
            return period;
        var match = Base().Match(observation.Quote);
        if (!match.Success)
            return period;
        var year = match.Groups[1].Success
            ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : YearBeforePlans + (PlanLength * PlanOf(match.Groups[2].Value));
        return year + 1 < period.Last ? new TimePeriod(year + 1, period.Last) : period;
    }

    // 十 is the tenth plan, 十四 the fourteenth.
    private static int PlanOf(string name) =>
        name.Length == 1 ? 10 : 11 + Ones.IndexOf(name[1], StringComparison.Ordinal);

    [GeneratedRegex(
        "[比较]((?:19|20)[0-9]{2})年|[比较]“(十[一二三四五六七八九]?)五”期?末",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Base();
}
