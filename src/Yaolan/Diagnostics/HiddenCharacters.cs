using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yaolan.Diagnostics;

/// <summary>
/// Characters that nobody sees and that change what is seen or done: control characters, which a terminal obeys and XML
/// forbids, and those that turn the direction of text, so that 12 reads as 21.
/// </summary>
public static class HiddenCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create([
        .. Range('\u0000', '\u001F').Except(['\t', '\n', '\r']),
        .. Range('\u007F', '\u009F'),
        .. Range('\u202A', '\u202E'),
        .. Range('\u2066', '\u2069'),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>Where the first stands, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Refused);

    public static bool IsOne(char character) => Refused.Contains(character);

    /// <summary>The name that a person can look up: U+202E.</summary>
    public static string NameOf(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    /// <summary>The text with the name in place of each, safe to print.</summary>
    public static string Spelt(string text)
    {
        if (IndexIn(text) < 0)
            return text;
        var spelt = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsOne(character))
                spelt.Append('<').Append(NameOf(character)).Append('>');
            else
                spelt.Append(character);
        }
        return spelt.ToString();
    }

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
