using System.Globalization;
using System.Numerics;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>How numbers and quoted texts are written.</summary>
internal static class ValueText
{
    public static bool WriteNumber(OutputBuffer buffer, object value)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (value)
        {
            case int number:
                buffer.WriteFormatted(number, default, culture);
                return true;
            case long number:
                buffer.WriteFormatted(number, default, culture);
                return true;
            case double number:
                buffer.WriteFormatted(number, default, culture);
                return true;
            case decimal number:
                buffer.WriteFormatted(number, default, culture);
                return true;
            case float number:
                buffer.WriteFormatted(number, default, culture);
                return true;
            case BigInteger number:
                buffer.Write(number.ToString(culture));
                return true;
            case byte or sbyte or short or ushort or uint or ulong:
                buffer.Write(((IFormattable)value).ToString(null, culture));
                return true;
            default:
                return false;
        }
    }

    public static void WriteQuoted(OutputBuffer buffer, string text)
    {
        buffer.Write("\"");
        var start = 0;
        for (var i = 0; i < text.Length && !buffer.IsFull; i++)
        {
            if (text[i] is not ('"' or '\\') && !char.IsControl(text[i]))
                continue;
            buffer.Write(text.AsSpan(start, i - start));
            buffer.Write(Spelling.Escape(text[i]));
            start = i + 1;
        }
        buffer.Write(text.AsSpan(start));
        buffer.Write("\"");
    }
}
