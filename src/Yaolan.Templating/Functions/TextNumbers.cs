using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>Reads numbers from texts; what is not a number is null.</summary>
internal static class TextNumbers
{
    private const NumberStyles Real = NumberStyles.Float | NumberStyles.AllowThousands;

    public static object? ToInt(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? Boxes.Of(number)
            : null;

    public static object? ToLong(string? text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static object? ToFloat(string? text) =>
        float.TryParse(text, Real, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static object? ToDouble(string? text) =>
        double.TryParse(text, Real, CultureInfo.InvariantCulture, out var number) ? number : null;
}
