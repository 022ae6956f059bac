using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>The year that a report says it compares all that follows with: 比2012年（下同）增长47.7%.</summary>
internal static partial class SameBase
{
    /// <summary>The year, and where in the words it is named; null where none is said to hold for what follows.</summary>
    public static (int Year, int At)? In(string text) =>
        text.Contains("下同", StringComparison.Ordinal) && Compared().Match(text) is { Success: true } match
            ? (int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Index)
            : null;

    [GeneratedRegex(
        "[比较]((?:19|20)[0-9]{2})年[末底]?[（(]下同[）)]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Compared();
}
