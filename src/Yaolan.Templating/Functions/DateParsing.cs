using System.Globalization;
using System.Text;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Reads dates from texts.</summary>
internal static class DateParsing
{
    public static object? Parse(FunctionCall call)
    {
        if (DateMembers.ToDate(call[0], call.Options.TimeZone) is { } date)
            return date;
        if (call.Text(0) is not { Length: > 0 } text)
            return null;
        return Parse(text, call.Text(1), NumberFormat.Culture(call, 2), call.Options.TimeZone);
    }

    /// <summary>A text without a zone is in <paramref name="zone"/>; one with a zone is brought there; any other text is the year 1.</summary>
    public static DateTimeOffset Parse(string text, string? pattern, CultureInfo culture, TimeZoneInfo zone)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal;
        var isRead = pattern is null
            ? DateTime.TryParse(text, culture, Styles, out var date)
            : DateTime.TryParseExact(text, ToNetFormat(pattern, culture), culture, Styles, out date);
        if (!isRead)
            return DateTimeOffset.MinValue;
        return date.Kind is DateTimeKind.Utc
            ? TimeZoneInfo.ConvertTime(new DateTimeOffset(date), zone)
            : DateMembers.InZone(date, zone);
    }

    /// <summary>The .NET format that reads what a pattern with percent signs writes.</summary>
    private static string ToNetFormat(string pattern, CultureInfo culture)
    {
        if (!pattern.Contains('%', StringComparison.Ordinal))
            return pattern;
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                format.Append('\\').Append(pattern[i]);
            else
                format.Append(NetFormat(pattern[++i], culture));
        }
        return format.ToString();
    }

    // Letters that are written in a way that .NET has no format for, or with blanks in front, are read more loosely.
    private static string NetFormat(char letter, CultureInfo culture) =>
        letter switch
        {
            'e' => "%d",
            'k' => "%H",
            'l' => "%h",
            'N' => "fffffff",
            'P' => "tt",
            'n' => "\\\n",
            't' => "\\\t",
            _ => DatePattern.NetFormat(letter, culture) ?? $"\\{letter}",
        };
}
