using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>What dates and time spans can do: members, differences, order.</summary>
internal static class DateMembers
{
    /// <summary>Any kind of date as a point in time; dates without a zone are in <paramref name="zone"/>.</summary>
    public static DateTimeOffset? ToDate(object? value, TimeZoneInfo zone) =>
        value switch
        {
            DateTimeOffset date => date,
            DateTime { Kind: DateTimeKind.Utc } date => TimeZoneInfo.ConvertTime(new DateTimeOffset(date), zone),
            DateTime { Kind: DateTimeKind.Local } date => new DateTimeOffset(date),
            DateTime date => InZone(date, zone),
            DateOnly date => InZone(date.ToDateTime(TimeOnly.MinValue), zone),
            _ => null,
        };

    public static DateTimeOffset InZone(DateTime date, TimeZoneInfo zone)
    {
        var offset = zone.GetUtcOffset(date);
        return date.Ticks - offset.Ticks < 0
            ? new DateTimeOffset(date, TimeSpan.Zero)
            : new DateTimeOffset(date, offset);
    }

    public static bool TryGet(object target, string name, TimeZoneInfo zone, out object? value)
    {
        value =
            target is TimeSpan span ? SpanMember(span, name)
            : ToDate(target, zone) is { } date ? DateMember(date, name)
            : null;
        return value is not null;
    }

    public static object? Calculate(BinaryOperator binary, object left, object right)
    {
        var zone = TimeZoneInfo.Utc;
        if (left is TimeSpan a && right is TimeSpan b)
            return binary switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                _ => null,
            };
        if (ToDate(left, zone) is not { } date)
            return null;
        return (binary, right) switch
        {
            (BinaryOperator.Add, TimeSpan span) => date + span,
            (BinaryOperator.Subtract, TimeSpan span) => date - span,
            (BinaryOperator.Subtract, _) when ToDate(right, zone) is { } other => date - other,
            _ => null,
        };
    }

    public static int? Compare(object left, object right, TimeZoneInfo zone)
    {
        if (left is TimeSpan a && right is TimeSpan b)
            return a.CompareTo(b);
        return ToDate(left, zone) is { } date && ToDate(right, zone) is { } other ? date.CompareTo(other) : null;
    }

    private static object? DateMember(DateTimeOffset date, string name) =>
        name switch
        {
            "year" => Boxes.Of(date.Year),
            "month" => Boxes.Of(date.Month),
            "day" => Boxes.Of(date.Day),
            "hour" => Boxes.Of(date.Hour),
            "minute" => Boxes.Of(date.Minute),
            "second" => Boxes.Of(date.Second),
            "millisecond" => Boxes.Of(date.Millisecond),
            "day_of_year" => Boxes.Of(date.DayOfYear),
            "day_of_week" => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(date.DayOfWeek),
            _ => null,
        };

    private static object? SpanMember(TimeSpan span, string name) =>
        name switch
        {
            "days" => Boxes.Of(span.Days),
            "hours" => Boxes.Of(span.Hours),
            "minutes" => Boxes.Of(span.Minutes),
            "seconds" => Boxes.Of(span.Seconds),
            "milliseconds" => Boxes.Of(span.Milliseconds),
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => null,
        };
}
