using System.Text;

namespace Yaolan.Normalization;

/// <summary>What kind of character stands in a Chinese line.</summary>
internal static class ChineseText
{
    private const string Punctuation = "，。、；：？！“”‘’（）《》〈〉【】「」『』…—·～";

    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇'
        || char.IsSurrogate(character);

    public static bool IsHanOrPunctuation(char character) =>
        IsHan(character) || Punctuation.Contains(character, StringComparison.Ordinal);

    public static bool HasHan(string text)
    {
        foreach (var character in text)
        {
            if (IsHan(character))
                return true;
        }
        return false;
    }

    /// <summary>True when the text is Chinese, not a text in Latin letters that names something in Chinese.</summary>
    public static bool IsMostlyHan(string text)
    {
        int han = 0,
            latin = 0;
        foreach (var character in text)
        {
            if (IsHan(character))
                han++;
            else if (char.IsAsciiLetter(character))
                latin++;
        }
        return han > latin;
    }

    /// <summary>True when the text ends like a finished sentence, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("”’）)》」』\"' ");
        return end.Length > 0 && "。！？；…!?;".Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>True when the text ends in the middle of a sentence: on a comma or its kin.</summary>
    public static bool EndsOpen(string text) =>
        text.Length > 0 && "，、：,:（“".Contains(text[^1], StringComparison.Ordinal);

    /// <summary>Without the blanks that set single characters apart: 政 府 工 作 报 告.</summary>
    public static string Closed(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var closed = new StringBuilder();
        for (var index = 0; index < words.Length; index++)
        {
            if (index > 0 && (words[index].Length > 1 || words[index - 1].Length > 1))
                closed.Append(' ');
            closed.Append(words[index]);
        }
        return closed.ToString();
    }

    /// <summary>The same text with what width and blanks differ in made alike, for comparing what people copied.</summary>
    public static string Folded(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                    folded[index] = Folded(source[index]);
            }
        );

    /// <summary>True of a letter of the alphabet, full width or not.</summary>
    public static bool IsLatin(char character) => char.IsAsciiLetter(Folded(character));

    public static char Folded(char character) =>
        character switch
        {
            '\u3000' or '\u00A0' => ' ',
            >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
            '“' or '”' => '"',
            '‘' or '’' => '\'',
            _ => character,
        };
}
