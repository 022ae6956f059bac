using System.Globalization;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Applies .NET formats without letting them ask for millions of digits.</summary>
internal static class NumberFormat
{
    private const int MostDigits = 1000;

    public static string Apply(FunctionCall call, IFormattable value)
    {
        var format = call.Text(1);
        if (
            format is { Length: > 1 }
            && char.IsAsciiLetter(format[0])
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits > MostDigits
        )
            throw call.Fail(1, $"a format may ask for {MostDigits} digits, not {digits}");
        return value.ToString(format, Culture(call, 2));
    }

    /// <summary>The culture that an argument names; without one, that of the render.</summary>
    public static CultureInfo Culture(FunctionCall call, int index)
    {
        if (call.Text(index) is not { Length: > 0 } name)
            return call.Culture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Fail(index, $"`{name}` is not the name of a culture; `zh-CN` and `en-GB` are such names");
        }
    }
}
