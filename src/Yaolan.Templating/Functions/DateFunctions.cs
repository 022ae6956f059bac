using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with dates.</summary>
internal static class DateFunctions
{
    public static FunctionGroup Group { get; } =
        new DateGroup(
            "date",
            [
                new(
                    "now",
                    "",
                    "The current date and time in the zone of the render.",
                    "{{ date.now | object.kind }}",
                    "date",
                    static call => TimeZoneInfo.ConvertTime(call.Options.Clock.GetUtcNow(), call.Options.TimeZone)
                ),
                new(
                    "utc_now",
                    "",
                    "The current date and time in UTC.",
                    "{{ date.utc_now | object.kind }}",
                    "date",
                    static call => call.Options.Clock.GetUtcNow()
                ),
                new(
                    "add_days",
                    "date days",
                    "The date some days later.",
                    "{{ date.parse \"2024-01-31\" | date.add_days 1 }}",
                    "01 Feb 2024",
                    static call => Add(call, static (d, n) => d.AddDays(n))
                ),
                new(
                    "add_months",
                    "date months",
                    "The date some months later; a day that the month does not have becomes its last.",
                    "{{ date.parse \"2024-01-31\" | date.add_months 1 }}",
                    "29 Feb 2024",
                    static call => Shift(call, static (d, n) => d.AddMonths(n))
                ),
                new(
                    "add_years",
                    "date years",
                    "The date some years later.",
                    "{{ date.parse \"2024-01-31\" | date.add_years 1 }}",
                    "31 Jan 2025",
                    static call => Shift(call, static (d, n) => d.AddYears(n))
                ),
                new(
                    "add_hours",
                    "date hours",
                    "The date some hours later.",
                    "{{ date.parse \"2024-01-31\" | date.add_hours 25 | date.to_string \"%F %R\" }}",
                    "2024-02-01 01:00",
                    static call => Add(call, static (d, n) => d.AddHours(n))
                ),
                new(
                    "add_minutes",
                    "date minutes",
                    "The date some minutes later.",
                    "{{ date.parse \"2024-01-31\" | date.add_minutes 5 | date.to_string \"%R\" }}",
                    "00:05",
                    static call => Add(call, static (d, n) => d.AddMinutes(n))
                ),
                new(
                    "add_seconds",
                    "date seconds",
                    "The date some seconds later.",
                    "{{ date.parse \"2024-01-31\" | date.add_seconds 5 | date.to_string \"%T\" }}",
                    "00:00:05",
                    static call => Add(call, static (d, n) => d.AddSeconds(n))
                ),
                new(
                    "add_milliseconds",
                    "date millis",
                    "The date some milliseconds later.",
                    "{{ date.parse \"2024-01-31\" | date.add_milliseconds 5 | date.to_string \"%L\" }}",
                    "005",
                    static call => Add(call, static (d, n) => d.AddMilliseconds(n))
                ),
                new(
                    "parse",
                    "text pattern? culture?",
                    "The date that a text stands for, read freely or by a pattern; null for null or nothing, the year 1 for other texts.",
                    "{{ date.parse \"2016-01-05\" }}",
                    "05 Jan 2016",
                    static call => DateParsing.Parse(call)
                ),
                new(
                    "parse_to_string",
                    "text output_pattern? input_pattern? culture?",
                    "A date text in another form.",
                    "{{ date.parse_to_string \"2016-01-05\" \"%Y/%m/%d\" }}",
                    "2016/01/05",
                    static call => ParseToString(call)
                ),
                new(
                    "to_string",
                    "date pattern culture?",
                    "The date by a pattern.",
                    "{{ date.parse \"2016-01-05\" | date.to_string \"%d %b %Y\" }}",
                    "05 Jan 2016",
                    static call => ToText(call)
                ),
            ],
            new HostFunction("date", ["text?", "pattern?", "culture?"], static call => DateParsing.Parse(call))
        );

    private static DateTimeOffset? Date(FunctionCall call) =>
        call[0] is not { } value
            ? null
            : DateMembers.ToDate(value, call.Options.TimeZone)
                ?? throw call.Fail(
                    0,
                    $"a date is expected, not {call.Evaluator.Describe(value)}; `date.parse` reads texts"
                );

    private static DateTimeOffset? Add(FunctionCall call, Func<DateTimeOffset, double, DateTimeOffset> add) =>
        Date(call) is { } date ? KeepZone(call, date, add(date, call.Number(1))) : null;

    private static DateTimeOffset? Shift(FunctionCall call, Func<DateTimeOffset, int, DateTimeOffset> shift) =>
        Date(call) is { } date ? KeepZone(call, date, shift(date, call.WholeNumber(1))) : null;

    /// <summary>A date of the render's zone stays in it, even across the change to summer time.</summary>
    private static DateTimeOffset KeepZone(FunctionCall call, DateTimeOffset before, DateTimeOffset after)
    {
        var zone = call.Options.TimeZone;
        return before.Offset == zone.GetUtcOffset(before) ? DateMembers.InZone(after.DateTime, zone) : after;
    }

    private static string? ToText(FunctionCall call) =>
        Date(call) is { } date
            ? DatePattern.Write(date, call.Text(1) ?? call.Evaluator.DateFormat, NumberFormat.Culture(call, 2))
            : null;

    private static string? ParseToString(FunctionCall call)
    {
        if (call.Text(0) is not { Length: > 0 } text)
            return null;
        var culture = NumberFormat.Culture(call, 3);
        var date = DateParsing.Parse(text, call.Text(2), culture, call.Options.TimeZone);
        return DatePattern.Write(date, call.Text(1) ?? call.Evaluator.DateFormat, culture);
    }
}
