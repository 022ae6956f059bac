using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Yaolan.Translation.Exchange;

/// <summary>Characters that XML cannot hold: XLIFF writes them as <c>&lt;cp hex="0001"/&gt;</c> (4.2.3.1).</summary>
internal static class XmlCharacters
{
    private static readonly XName CodePoint = XliffNames.Core + "cp";

    /// <summary>A text as content of source or target.</summary>
    public static IEnumerable<object> Content(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsPair(text, index))
            {
                index++;
                continue;
            }
            if (XmlConvert.IsXmlChar(text[index]))
                continue;
            if (index > start)
                yield return new XText(text[start..index]);
            var hex = ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
            yield return new XElement(CodePoint, new XAttribute("hex", hex));
            start = index + 1;
        }
        if (start < text.Length)
            yield return new XText(text[start..]);
    }

    /// <summary>A text for places that know no <c>cp</c>: what XML cannot hold is replaced.</summary>
    public static string Plain(string text) =>
        string.Concat(Content(text).Select(part => part is XText run ? run.Value : "\uFFFD"));

    /// <summary>Whether a text can be written to a file again.</summary>
    public static bool CanBeWritten(string text) =>
        !text.Where(
                (character, index) => char.IsSurrogate(character) && !IsPair(text, index) && !IsPair(text, index - 1)
            )
            .Any() && !text.Contains('\0', StringComparison.Ordinal);

    /// <summary>The character of a code point in hexadecimal digits; null when it is none.</summary>
    public static string? Of(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code is >= 0 and <= 0x10FFFF
            ? code > 0xFFFF
                ? char.ConvertFromUtf32(code)
                : ((char)code).ToString()
            : null;

    private static bool IsPair(string text, int index) =>
        index >= 0 && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
