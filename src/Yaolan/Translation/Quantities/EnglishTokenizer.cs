using System.Globalization;

namespace Yaolan.Translation.Quantities;

/// <summary>Cuts an English text into words, numbers, names made of figures and marks, in one pass.</summary>
internal static class EnglishTokenizer
{
    // More digits than any amount has; a longer run is a name.
    private const int LongestNumber = 18;

    public static List<EnglishToken> Cut(string text)
    {
        var tokens = new List<EnglishToken>(text.Length / 5 + 1);
        var joined = false;
        for (var index = 0; index < text.Length; )
        {
            var character = text[index];
            if (char.IsWhiteSpace(character))
            {
                index++;
                joined = false;
                continue;
            }
            if (character is '-' or '‑' && IsTie(text, index))
            {
                index++;
                joined = true;
                continue;
            }
            var token =
                char.IsAsciiDigit(character) ? Number(text, index, joined)
                : char.IsLetter(character) ? Word(text, index, joined)
                : new EnglishToken(TokenKind.Mark, index, index + 1, Mark(character), 0, false, joined);
            tokens.Add(token);
            index = token.End;
            joined = false;
        }
        return tokens;
    }

    // 10-minute, twenty-one; between two numbers it makes a range.
    private static bool IsTie(string text, int index) =>
        index > 0
        && index + 1 < text.Length
        && char.IsLetterOrDigit(text[index - 1])
        && char.IsLetterOrDigit(text[index + 1])
        && !(char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]));

    private static string Mark(char character) =>
        character switch
        {
            '–' or '—' or '~' or '−' => "-",
            '“' or '”' => "\"",
            '’' => "'",
            '；' => ";",
            '（' => "(",
            '）' => ")",
            _ => character.ToString(),
        };

    private static EnglishToken Number(string text, int start, bool joined)
    {
        if (CodeEnd(text, start) is > 0 and var codeEnd)
            return Code(text, start, codeEnd, joined);
        var end = start;
        var (point, comma) = (-1, false);
        for (; end < text.Length; end++)
        {
            if (char.IsAsciiDigit(text[end]))
                continue;
            var digitNext = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
            if (text[end] == '.' && point < 0 && digitNext)
                point = end;
            else if (text[end] == ',' && point < 0 && digitNext && IsGroup(text, end))
                comma = true;
            else
                break;
        }
        if (end - start > LongestNumber)
            return Code(text, start, end, joined);
        var number = decimal.Parse(
            text.AsSpan(start, end - start),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );
        var ending = "";
        foreach (var letters in Endings)
        {
            if (
                text.AsSpan(end).StartsWith(letters, StringComparison.OrdinalIgnoreCase)
                && !(end + letters.Length < text.Length && char.IsLetterOrDigit(text[end + letters.Length]))
            )
                ending = letters;
        }
        return new EnglishToken(TokenKind.Number, start, end + ending.Length, ending, number, comma, joined);
    }

    private static readonly string[] Endings = ["st", "nd", "rd", "th", "s"];

    private static bool IsGroup(string text, int comma)
    {
        for (var offset = 1; offset <= 3; offset++)
        {
            if (comma + offset >= text.Length || !char.IsAsciiDigit(text[comma + offset]))
                return false;
        }
        return comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]);
    }

    // 3+13+N, 1+1>2, 5G, 2A; but 5km and 3rd are numbers.
    private static int CodeEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end >= text.Length)
            return 0;
        if (
            text[end] is '+' or '>' or '<' or '=' or '/'
            && end + 1 < text.Length
            && char.IsLetterOrDigit(text[end + 1])
        )
            return NameEnd(text, end);
        var letters = end;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            letters++;
        return letters - end == 1 && char.IsAsciiLetterUpper(text[end]) ? NameEnd(text, letters) : 0;
    }

    private static int NameEnd(string text, int index)
    {
        while (
            index < text.Length
            && (
                char.IsAsciiLetterOrDigit(text[index])
                || text[index] is '+' or '>' or '<' or '=' or '/'
                    && index + 1 < text.Length
                    && char.IsLetterOrDigit(text[index + 1])
            )
        )
            index++;
        return index;
    }

    private static EnglishToken Code(string text, int start, int end, bool joined) =>
        new(TokenKind.Code, start, end, text[start..end].ToUpperInvariant(), 0, false, joined);

    private static EnglishToken Word(string text, int start, bool joined)
    {
        var end = start;
        var digits = false;
        for (; end < text.Length; end++)
        {
            var character = text[end];
            if (char.IsAsciiDigit(character))
                digits = true;
            else if (character is '\'' or '’')
            {
                if (end + 1 >= text.Length || !char.IsLetter(text[end + 1]))
                    break;
            }
            else if (character == '.')
            {
                var isDecimal = digits && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
                if (!isDecimal && !IsInitial(text, start, end))
                    break;
            }
            else if (!char.IsLetter(character) && character is not ('²' or '³'))
                break;
        }
        if (digits)
            return Code(text, start, end, joined);
        // COVID-19 is one name.
        if (
            end + 1 < text.Length
            && text[end] == '-'
            && char.IsAsciiDigit(text[end + 1])
            && char.IsUpper(text[end - 1])
        )
        {
            end++;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            return Code(text, start, end, joined);
        }
        return new EnglishToken(
            TokenKind.Word,
            start,
            end,
            text[start..end].Replace('’', '\'').ToLowerInvariant(),
            0,
            false,
            joined
        );
    }

    // U.S. dollars
    private static bool IsInitial(string text, int start, int point) =>
        point - start <= 3
        && char.IsUpper(text[point - 1])
        && (point + 1 < text.Length && char.IsUpper(text[point + 1]) || point - start == 3 && text[start + 1] == '.');
}
