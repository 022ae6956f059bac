using System.Globalization;
using System.Text;

namespace Yaolan.Normalization;

/// <summary>A mark at the start of a line: its family, its number, and how much of the line it takes.</summary>
/// <param name="Kept">True when the mark is part of the printed heading (一、) rather than decoration (●).</param>
internal readonly record struct LineMark(string Style, int? Number, int Length, bool Kept);

/// <summary>Recognises the marks that headings and items begin with.</summary>
internal static class LineMarks
{
    private const string Glyphs = "●■◆◇★☆▲△►▶※◎○□▪◼√✓✔☑";
    private const char Variant = '\uFE0F';
    private const string HanDigits = "一二三四五六七八九十";
    private const int MostHanDigits = 3;
    private const int MostDigits = 2;
    private const int DeepestHeading = 6;

    /// <summary>The mark of a heading, or null. Whether the line is a heading is for its words to tell.</summary>
    public static LineMark? OfHeading(string line) =>
        line[0] switch
        {
            '#' => Hashes(line),
            '第' => Part(line),
            '（' or '(' => InBrackets(line),
            >= '0' and <= '9' => Arabic(line),
            >= '①' and <= '⑳' => new LineMark("circled", line[0] - '①' + 1, 1, Kept: true),
            >= '❶' and <= '❿' => new LineMark("circled-dark", line[0] - '❶' + 1, 1, Kept: true),
            var first when IsOneOf(HanDigits, first) => Han(line),
            _ when OrnamentAt(line, 0) is > 0 and var length => new LineMark(
                $"glyph{line[..length].TrimEnd(Variant)}",
                null,
                Blanks(line, length),
                Kept: false
            ),
            _ => null,
        };

    // ●, ➤, ✅, 👉, with the mark that makes it colourful; signs that belong to words (℃, №, ㎡) are none.
    private static int OrnamentAt(string line, int index)
    {
        if (IsOneOf(Glyphs, line[index]))
            return 1;
        var rune = Rune.TryGetRuneAt(line, index, out var read) ? read : default;
        if (
            Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol
            || rune.Value is >= 0x2100 and < 0x2190 or >= 0x3200 and < 0x3400
        )
            return 0;
        var end = index + rune.Utf16SequenceLength;
        return end < line.Length && line[end] == Variant ? end + 1 : end;
    }

    /// <summary>True for a headline between two ornaments: ·２０１７年主要成绩·, 【重点工作】.</summary>
    public static bool IsFramed(string line) =>
        line.Length is > 4 and <= 40
        && (
            line[0] == line[^1] && (Glyphs + "·•").Contains(line[0], StringComparison.Ordinal)
            || line[0] == '【' && line.IndexOf('】', StringComparison.Ordinal) == line.Length - 1
        );

    /// <summary>Where the items of one line begin, when the ornament of the first stands before others: √ 就业7.6万人 √ 学位3万个.</summary>
    public static IEnumerable<int> StartsOfItems(string line)
    {
        var length = OrnamentAt(line, 0);
        for (var index = length; length > 0 && index + length < line.Length; index++)
        {
            if (
                string.CompareOrdinal(line, index, line, 0, length) == 0
                && OrnamentAt(line, index + length) == 0
                && OrnamentAt(line, index - 1) == 0
            )
                yield return index;
        }
    }

    /// <summary>The length of a bullet with the blanks after it, or 0.</summary>
    public static int OfItem(string line) =>
        IsOneOf("•·‧・", line[0]) || (IsOneOf("-*+", line[0]) && IsBlank(line, 1)) ? Blanks(line, 1) : 0;

    // ### 主要成绩
    private static LineMark? Hashes(string line)
    {
        var count = line.AsSpan().IndexOfAnyExcept('#');
        return count is > 0 and <= DeepestHeading && IsBlank(line, count)
            ? new LineMark(
                string.Create(CultureInfo.InvariantCulture, $"md{count}"),
                null,
                Blanks(line, count),
                Kept: false
            )
            : null;
    }

    // 第一部分, 第3章
    private static LineMark? Part(string line)
    {
        var end = NumberEnd(line, 1);
        if (end == 0 || end >= line.Length || !IsOneOf("章节篇部", line[end]))
            return null;
        var after = end + 1 < line.Length && line[end + 1] == '分' ? end + 2 : end + 1;
        return Numbered("part", line[1..end], Blanks(line, after));
    }

    // 一、 and 一 with a blank
    private static LineMark? Han(string line)
    {
        var end = NumberEnd(line, 0);
        if (end == 0 || end >= line.Length)
            return null;
        if (IsOneOf("、.．", line[end]))
            return Numbered("han", line[..end], Blanks(line, end + 1));
        return IsBlank(line, end) ? Numbered("han", line[..end], Blanks(line, end)) : null;
    }

    // （一）, (1)
    private static LineMark? InBrackets(string line)
    {
        var end = NumberEnd(line, 1);
        return end > 0 && end < line.Length && line[end] is '）' or ')'
            ? Numbered(
                char.IsAsciiDigit(line[1]) ? "arabic-brackets" : "han-brackets",
                line[1..end],
                Blanks(line, end + 1)
            )
            : null;
    }

    // 1. and 1 with a blank before words; the next character is no digit, or 3.5 would be item three.
    private static LineMark? Arabic(string line)
    {
        var end = NumberEnd(line, 0);
        if (end == 0 || end >= line.Length)
            return null;
        if (IsOneOf(".．、", line[end]))
        {
            var next = Blanks(line, end + 1);
            if (next == line.Length)
                return Numbered("arabic-point", line[..end], next);
            return char.IsAsciiDigit(line[next]) ? null : Numbered("arabic-point", line[..end], next + 1);
        }
        // 1/产业发展
        if (line[end] is '/' && end + 1 < line.Length && line[end + 1] is >= '\u4E00' and <= '\u9FFF')
            return Numbered("arabic-slash", line[..end], end + 1);
        var word = Blanks(line, end);
        return word > end && word < line.Length && line[word] is >= '\u4E00' and <= '\u9FFF' or '“' or '《'
            ? Numbered("arabic-space", line[..end], word + 1)
            : null;
    }

    private static LineMark Numbered(string style, string digits, int length) =>
        new(style, ValueOf(digits), length, Kept: true);

    // Where the number that begins at a place ends; 0 where none does or it is too long for one of a heading.
    private static int NumberEnd(string line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        if (end > start)
            return end - start <= MostDigits ? end : 0;
        while (end < line.Length && IsOneOf(HanDigits, line[end]))
            end++;
        return end - start is > 0 and <= MostHanDigits ? end : 0;
    }

    private static int Blanks(string line, int start)
    {
        while (IsBlank(line, start))
            start++;
        return start;
    }

    private static bool IsBlank(string line, int index) => index < line.Length && char.IsWhiteSpace(line[index]);

    private static bool IsOneOf(string characters, char character) =>
        characters.Contains(character, StringComparison.Ordinal);

    private static int? ValueOf(string digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
            return arabic;
        var ten = digits.IndexOf('十', StringComparison.Ordinal);
        var tens =
            ten < 0 ? 0
            : ten == 0 ? 1
            : HanDigits.IndexOf(digits[0], StringComparison.Ordinal) + 1;
        var ones = ten == digits.Length - 1 ? 0 : HanDigits.IndexOf(digits[^1], StringComparison.Ordinal) + 1;
        return (tens * 10) + ones;
    }
}
