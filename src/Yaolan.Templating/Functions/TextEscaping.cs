using System.Text;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>Texts as the language writes them down.</summary>
internal static class TextEscaping
{
    public static string? Escape(string? text)
    {
        if (text is null)
            return null;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c))
                escaped.Append(Spelling.Escape(c));
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";
}
