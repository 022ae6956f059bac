using System.Globalization;
using System.Numerics;

namespace Yaolan.Templating.Runtime;

/// <summary>How numbers, quoted texts and names are written.</summary>
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
            buffer.Write(Escape(text[i]));
            start = i + 1;
        }
        buffer.Write(text.AsSpan(start));
        buffer.Write("\"");
    }

    public static string Escape(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            '\v' => "\\v",
            '\0' => "\\0",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
        };

    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }
        return true;
    }
}
