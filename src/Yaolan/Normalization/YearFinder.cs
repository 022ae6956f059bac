using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Normalization;

/// <summary>The years a report looks back on and sets targets for.</summary>
internal sealed record ReportYears(TimePeriod? Review, int? Outlook);

/// <summary>Finds a report's years in its headings and first sentences.</summary>
internal static partial class YearFinder
{
    private const int TermLength = 5;

    public static ReportYears Find(IReadOnlyList<string> headings, string text)
    {
        var all = string.Join('\n', headings);
        var target =
            Year(Targets().Match(all))
            ?? Year(Plans().Match(all))
            ?? Year(Targets().Match(text))
            ?? Year(Plans().Match(text));
        var reviewed = Year(Reviewed().Match(all)) ?? Year(Reviewed().Match(text)) ?? Year(WholeArea().Match(text));
        var setsTargets =
            text.Contains("预期目标", StringComparison.Ordinal)
            || text.Contains("主要目标", StringComparison.Ordinal)
            || target is not null;
        var speaksOfNext = setsTargets || text.Contains("政府工作报告", StringComparison.Ordinal);
        var review = reviewed ?? (target - 1) ?? MostNamed(text);
        if (review is { } last && target is { } planned && (planned < last || planned > last + 1))
            review = planned - 1;
        var outlook = target ?? (speaksOfNext ? review + 1 : null);
        if (review is not { } end)
            return new ReportYears(null, outlook);
        var term = FiveYears().IsMatch(all) && !text.Contains("过去一年", StringComparison.Ordinal);
        return new ReportYears(term ? new TimePeriod(end - TermLength + 1, end) : TimePeriod.Year(end), outlook);
    }

    private static int? Year(Match match) =>
        match.Success
            ? int.Parse(
                match.Groups.Values.Skip(1).First(group => group.Success).ValueSpan,
                NumberStyles.None,
                CultureInfo.InvariantCulture
            )
            : null;

    private static int? MostNamed(string text) =>
        NamedYear()
            .Matches(text)
            .GroupBy(match => match.Groups[1].Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key, StringComparer.Ordinal)
            .Select(group => (int?)int.Parse(group.Key, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年?[^。\n至到—-]{0,16}?(?:预期目标|主要目标|发展目标)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Targets();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年(?:政府|全市|全省|经济社会发展)?(?:重点工作|工作总体要求|工作任务|政府工作|主要工作|工作安排|经济社会发展|工作的总体)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Plans();

    [GeneratedRegex(
        "(?:回顾)?((?:19|20)[0-9]{2})年(?:政府)?(?:全省|全市|全国)?(?:主要)?工作回顾|回顾((?:19|20)[0-9]{2})年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Reviewed();

    [GeneratedRegex(
        "(?:^|[\n。])(?:回顾)?((?:19|20)[0-9]{2})年，",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex WholeArea();

    [GeneratedRegex(
        "过去五年|过去5年|五年来|本届政府|近五年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FiveYears();

    [GeneratedRegex("((?:19|20)[0-9]{2})年", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedYear();
}
