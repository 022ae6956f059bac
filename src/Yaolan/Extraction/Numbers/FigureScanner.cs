using System.Buffers;
using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Numbers;

/// <summary>Finds every number of a text from left to right and says what kind of number it is.</summary>
internal sealed class FigureScanner(Grammar grammar)
{
    private const int LongestName = 40;

    // Marks around names, digits, and the characters that numbers and places in words begin with.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "“《第首榜最0123456789〇零一二两三四五六七八九十百千万亿半翻几"
    );

    public List<Figure> Scan(string text)
    {
        var figures = new List<Figure>();
        for (var index = 0; index < text.Length; )
        {
            var skipped = text.AsSpan(index).IndexOfAny(Beginnings);
            if (skipped < 0)
                break;
            index += skipped;
            var next = text[index] switch
            {
                '“' => Quoted(text, index, '”', figures),
                '《' => Quoted(text, index, '》', figures),
                '第' => OrdinalRules.Read(text, index, grammar, figures),
                >= '0' and <= '9' => ArabicRules.Read(text, index, grammar, figures),
                '首' or '榜' or '最' => OrdinalRules.ReadFirst(text, index, grammar, figures),
                _ => ChineseRules.Read(text, index, grammar, figures),
            };
            index = Math.Max(next, index + 1);
        }
        return figures;
    }

    // “三个一批”, “862”, 《…2035》: names; “十四五” is a span of years; a quoted sentence is read like any other.
    private static int Quoted(string text, int start, char close, List<Figure> figures)
    {
        var end = text.IndexOf(close, start, Math.Min(LongestName, text.Length - start));
        if (end < 0)
            return start + 1;
        var inside = text.AsSpan(start + 1, end - start - 1);
        if (inside.ContainsAny('，', '。', '%') && close == '”' && inside.IndexOfAnyInRange('0', '9') >= 0)
            return start + 1;
        if (YearRules.PlanYears(text, start, end + 1) is { } plan)
            figures.Add(plan);
        else if (HasNumber(inside))
            figures.Add(Figure.NonFact(start, end + 1, "quoted_name"));
        return end + 1;
    }

    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character) || ChineseNumeral.IsPart(character))
                return true;
        }
        return false;
    }
}
