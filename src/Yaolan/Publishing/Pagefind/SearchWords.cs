using System.Text;
using System.Text.RegularExpressions;

namespace Yaolan.Publishing.Pagefind;

/// <summary>
/// Cuts text for the index so that any run of characters in it can be found. Pagefind cuts Chinese by a dictionary of its own, the
/// browser cuts the query by another, and where the two disagree nothing is found; so here every two neighbouring characters
/// are a word: 生产总值 becomes 生产 产总 总值. The search page cuts the query likewise, and joins the words again to show them.
/// </summary>
internal static partial class SearchWords
{
    /// <summary>The text as the index takes it. Joined again it is the same text.</summary>
    public static string Cut(string text)
    {
        var cut = new StringBuilder(text.Length * 3);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            if (char.IsWhiteSpace(character))
            {
                var isKept = at > 0 && (IsChinese(text[at - 1]) || IsChinese(next));
                cut.Append(isKept ? $" {KeptBlank} " : " ");
            }
            else if (IsChinese(character) && IsChinese(next))
            {
                cut.Append(character).Append(next).Append(' ');
                // The last pair holds two new characters.
                if (at + 2 >= text.Length || !IsChinese(text[at + 2]))
                    at++;
            }
            else
            {
                cut.Append(character);
                if (IsChinese(character) || IsChinese(next) || IsWide(character))
                    cut.Append(' ');
            }
        }
        return Blanks().Replace(cut.ToString(), " ").Trim();
    }

    /// <summary>What the index would lose of the text: decimal points, the sign of percent, words joined by dashes.</summary>
    public static IEnumerable<string> Hidden(string text)
    {
        foreach (Match number in DecimalNumber().Matches(text))
            yield return number.Value.Replace(",", "", StringComparison.Ordinal).Replace('.', DecimalPoint);
        if (text.AsSpan().IndexOfAny('%', '％') >= 0)
            yield return "percent";
        foreach (Match joined in JoinedWords().Matches(text))
            yield return string.Join(' ', joined.Value.Split('–', '—', '…', '’'));
    }

    /// <summary>Pagefind drops points, and 6.5 would be found as 65; the search page writes the query likewise.</summary>
    private const char DecimalPoint = 'd';

    /// <summary>Stands for a blank of the text beside Chinese characters, where all others only part words.</summary>
    private const char KeptBlank = '␣';

    private static bool IsChinese(char character) => character is >= '\u3400' and <= '\u9FFF' or '〇';

    private static bool IsWide(char character) =>
        character is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';

    [GeneratedRegex(@"[0-9][0-9,]*\.[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"[A-Za-z0-9]+(?:[–—…’][A-Za-z0-9]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex JoinedWords();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
