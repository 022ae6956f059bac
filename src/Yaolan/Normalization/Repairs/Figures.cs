using System.Text;

namespace Yaolan.Normalization.Repairs;

/// <summary>The figures of a text, in order: what a correction may never change.</summary>
internal static class Figures
{
    /// <summary>Runs of digits with point and sign of percent or per mille, and multipliers after them, joined by spaces.</summary>
    public static string Of(string text)
    {
        var figures = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(ChineseText.Folded(text[index])))
                continue;
            if (figures.Length > 0)
                figures.Append(' ');
            while (index < text.Length && IsPart(ChineseText.Folded(text[index])))
                figures.Append(ChineseText.Folded(text[index++]));
        }
        return figures.ToString();
    }

    private static bool IsPart(char character) =>
        char.IsAsciiDigit(character) || ".%‰万亿".Contains(character, StringComparison.Ordinal);
}
