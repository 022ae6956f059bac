using System.Buffers;
using System.Text;

namespace Yaolan.Content.Body;

/// <summary>Writes text so that Markdown reads back the same characters.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<|~";
    private const int LongestEntity = 32;
    private const string SpecialAtStart = "#>+-=:!";

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Special + "&{");

    /// <param name="atStart">False where the text does not begin a line, as in headings.</param>
    public static string Escape(string text, bool atStart = true)
    {
        var begins = atStart && text.Length > 0 && (char.IsAsciiDigit(text[0]) || SpecialAtStart.Contains(text[0]));
        if (!begins && !text.AsSpan().ContainsAny(Suspicious))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var needed =
                Special.Contains(character, StringComparison.Ordinal)
                || (character == '&' && IsEntity(text, index))
                || (atStart && index == 0 && SpecialAtStart.Contains(character, StringComparison.Ordinal))
                || (atStart && character is '.' or ')' && IsListNumber(text, index))
                || (character == '{' && index + 1 < text.Length && text[index + 1] == '#');
            if (needed)
                escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }

    // R&D stays readable; &amp; must not become &.
    private static bool IsEntity(string text, int index) =>
        text.AsSpan(index, Math.Min(LongestEntity, text.Length - index)).Contains(';');

    private static bool IsListNumber(string text, int index) =>
        index is > 0 and <= 9 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;
}
