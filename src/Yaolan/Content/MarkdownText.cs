using System.Text;

namespace Yaolan.Content;

/// <summary>Writes text so that Markdown reads back the same characters.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<&|~";
    private const string SpecialAtStart = "#>+-=:!";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var atStart = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var needed =
                Special.Contains(character, StringComparison.Ordinal)
                || (atStart && SpecialAtStart.Contains(character, StringComparison.Ordinal))
                || (character is '.' or ')' && IsListNumber(text, index))
                || (character == '{' && index + 1 < text.Length && text[index + 1] == '#');
            if (needed)
                escaped.Append('\\');
            escaped.Append(character);
            atStart = false;
        }
        return escaped.ToString();
    }

    private static bool IsListNumber(string text, int index) =>
        index is > 0 and <= 9 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;
}
