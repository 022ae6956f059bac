using System.Globalization;

namespace Yaolan.Normalization;

/// <summary>A calendar year, or a run of years as an ISO 8601 interval: 2023, 2018/2022.</summary>
public readonly record struct TimePeriod(int First, int Last)
{
    public bool IsInterval => First != Last;

    public static TimePeriod Year(int year) => new(year, year);

    public static TimePeriod? Parse(string? text)
    {
        if (text is null)
            return null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text : text[..slash];
        var last = slash < 0 ? text : text[(slash + 1)..];
        return YearOf(first) is { } from && YearOf(last) is { } to && from <= to ? new TimePeriod(from, to) : null;
    }

    private static int? YearOf(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 1900
            ? year
            : null;

    /// <summary>Empty where no year is known, as of a raw text that names none.</summary>
    public override string ToString() =>
        Last <= 0 ? ""
        : IsInterval ? string.Create(CultureInfo.InvariantCulture, $"{First}/{Last}")
        : First.ToString(CultureInfo.InvariantCulture);
}
