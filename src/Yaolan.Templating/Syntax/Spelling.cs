using System.Globalization;

namespace Yaolan.Templating.Syntax;

/// <summary>How texts and names are spelt in code.</summary>
internal static class Spelling
{
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
