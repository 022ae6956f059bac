using System.Globalization;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with time spans.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "timespan",
            [
                new(
                    "from_days",
                    "days",
                    "A span of days.",
                    "{{ timespan.from_days 1.5 }}",
                    "1.12:00:00",
                    static call => TimeSpan.FromDays(call.Number(0))
                ),
                new(
                    "from_hours",
                    "hours",
                    "A span of hours.",
                    "{{ (timespan.from_hours 5).total_minutes }}",
                    "300",
                    static call => TimeSpan.FromHours(call.Number(0))
                ),
                new(
                    "from_minutes",
                    "minutes",
                    "A span of minutes.",
                    "{{ (timespan.from_minutes 5).minutes }}",
                    "5",
                    static call => TimeSpan.FromMinutes(call.Number(0))
                ),
                new(
                    "from_seconds",
                    "seconds",
                    "A span of seconds.",
                    "{{ timespan.from_seconds 90 }}",
                    "00:01:30",
                    static call => TimeSpan.FromSeconds(call.Number(0))
                ),
                new(
                    "from_milliseconds",
                    "millis",
                    "A span of milliseconds.",
                    "{{ (timespan.from_milliseconds 5).total_milliseconds }}",
                    "5",
                    static call => TimeSpan.FromMilliseconds(call.Number(0))
                ),
                new(
                    "parse",
                    "text",
                    "The span that a text such as `2:30` or `1.12:00:00` stands for.",
                    "{{ timespan.parse \"2:30\" }}",
                    "02:30:00",
                    static call => TimeSpan.Parse(call.Text(0) ?? "", CultureInfo.InvariantCulture)
                ),
                new("zero", "", "No time at all.", "{{ timespan.zero }}", "00:00:00", static _ => TimeSpan.Zero),
            ]
        );
}
