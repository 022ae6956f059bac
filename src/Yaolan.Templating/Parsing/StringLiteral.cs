using System.Globalization;
using System.Text;

namespace Yaolan.Templating.Parsing;

/// <summary>Turns the inside of a quoted text into the text it stands for.</summary>
internal static class StringLiteral
{
    public static string Unescape(ReadOnlySpan<char> content)
    {
        var escape = content.IndexOf('\\');
        if (escape < 0)
            return content.ToString();
        var text = new StringBuilder(content.Length);
        while (escape >= 0)
        {
            text.Append(content[..escape]);
            content = content[(escape + 1)..];
            content = content[AppendEscape(content, text)..];
            escape = content.IndexOf('\\');
        }
        return text.Append(content).ToString();
    }

    public static string UnescapeVerbatim(ReadOnlySpan<char> content) =>
        content.Contains('`') ? content.ToString().Replace("``", "`", StringComparison.Ordinal) : content.ToString();

    /// <summary>Appends what the escape means; returns how many characters it takes after the backslash.</summary>
    private static int AppendEscape(ReadOnlySpan<char> content, StringBuilder text)
    {
        if (content.IsEmpty)
            return 0;
        switch (content[0])
        {
            case '\r' when content.Length > 1 && content[1] == '\n':
                return 2;
            case '\n':
                return 1;
            case 'u' when TryReadHex(content, 4, out var c):
                text.Append(c);
                return 5;
            case 'x' when TryReadHex(content, 2, out var c):
                text.Append(c);
                return 3;
            default:
                text.Append(Simple(content[0]));
                return 1;
        }
    }

    private static bool TryReadHex(ReadOnlySpan<char> content, int digits, out char c)
    {
        c = '\0';
        if (
            content.Length <= digits
            || !ushort.TryParse(
                content.Slice(1, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
            return false;
        c = (char)code;
        return true;
    }

    private static char Simple(char c) =>
        c switch
        {
            '0' => '\0',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => c,
        };
}
