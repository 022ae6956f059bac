using System.Globalization;
using System.Text;

namespace Yaolan.Templating.Runtime;

/// <summary>Writes dates by patterns such as <c>%Y-%m-%d</c>.</summary>
internal static class DatePattern
{
    public static string Write(DateTimeOffset date, string pattern, CultureInfo culture)
    {
        if (pattern == "%g")
            pattern = DateGroup.DefaultFormat;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                text.Append(Part(date, pattern[i], culture));
        }
        return text.ToString();
    }

    private static string Part(DateTimeOffset date, char letter, CultureInfo culture) =>
        NetFormat(letter, culture) is { } format
            ? date.ToString(format, culture)
            : letter switch
            {
                'C' => Number(date.Year / 100, "00"),
                'e' => Number(date.Day, "0").PadLeft(2),
                'j' => Number(date.DayOfYear, "000"),
                'k' => Number(date.Hour, "0").PadLeft(2),
                'l' => Number((date.Hour + 11) % 12 + 1, "0").PadLeft(2),
                'N' => date.ToString("fffffff", culture) + "00",
                'P' => date.ToString("tt", culture).ToLower(culture),
                's' => Number(date.ToUnixTimeSeconds(), "0"),
                'u' => Number(((int)date.DayOfWeek + 6) % 7 + 1, "0"),
                'U' => Number(Week(date, CalendarWeekRule.FirstFullWeek, DayOfWeek.Sunday), "00"),
                'v' => Number(date.Day, "0").PadLeft(2) + date.ToString("-MMM-yyyy", culture).ToUpper(culture),
                'V' => Number(ISOWeek.GetWeekOfYear(date.DateTime), "00"),
                'w' => Number((int)date.DayOfWeek, "0"),
                'W' => Number(Week(date, CalendarWeekRule.FirstFullWeek, DayOfWeek.Monday), "00"),
                'n' => "\n",
                't' => "\t",
                '%' => "%",
                _ => $"%{letter}",
            };

    /// <summary>The .NET format of a letter; null where .NET has none that writes the same.</summary>
    public static string? NetFormat(char letter, CultureInfo culture) =>
        letter switch
        {
            'a' => "ddd",
            'A' => "dddd",
            'b' or 'h' => "MMM",
            'B' => "MMMM",
            'c' => "ddd MMM dd HH:mm:ss yyyy",
            'd' => "dd",
            'D' => "MM'/'dd'/'yy",
            'F' => "yyyy-MM-dd",
            'H' => "HH",
            'I' => "hh",
            'L' => "fff",
            'm' => "MM",
            'M' => "mm",
            'p' => "tt",
            'r' => "hh:mm:ss tt",
            'R' => "HH:mm",
            'S' => "ss",
            'T' => "HH:mm:ss",
            'x' => culture.DateTimeFormat.ShortDatePattern,
            'X' => culture.DateTimeFormat.LongTimePattern,
            'y' => "yy",
            'Y' => "yyyy",
            'Z' => "zzz",
            _ => null,
        };

    /// <summary>The week of the year, counted from the first of these week days; days before it are week 0.</summary>
    private static int Week(DateTimeOffset date, CalendarWeekRule rule, DayOfWeek first)
    {
        var week = CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date.DateTime, rule, first);
        return date.Month == 1 && week > 50 ? 0 : week;
    }

    private static string Number(long number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
