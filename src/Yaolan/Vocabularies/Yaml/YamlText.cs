using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yaolan.Vocabularies.Yaml;

/// <summary>Writes single values of YAML: plain where that is safe to read back, else in double quotes.</summary>
public static class YamlText
{
    private static readonly SearchValues<char> Risky = SearchValues.Create(":#{}[],&*!|>'\"%@`\\\n\r\t");

    public static string Of(string text) => IsSafe(text) ? text : Quoted(text);

    private static bool IsSafe(string text) =>
        text.Length > 0
        && text.AsSpan().IndexOfAny(Risky) < 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[0] is not ('-' or '?' or '~' or '=')
        && !char.IsAsciiDigit(text[0])
        && text is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off")
        && !text.Any(char.IsControl);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ when char.IsControl(character) => string.Create(
                        CultureInfo.InvariantCulture,
                        $"\\u{(int)character:X4}"
                    ),
                    _ => character.ToString(),
                }
            );
        }
        return quoted.Append('"').ToString();
    }
}
