using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Normalization;

/// <summary>A mark at the start of a line: its family, its number, and how much of the line it takes.</summary>
/// <param name="Kept">True when the mark is part of the printed heading (一、) rather than decoration (●).</param>
internal readonly record struct LineMark(string Style, int? Number, int Length, bool Kept);

/// <summary>Recognises the marks that headings and items begin with.</summary>
internal static partial class LineMarks
{
    private const string Glyphs = "●■◆◇★☆▲△►▶※◎○□▪◼";
    private const string Bullets = "-*+•·‧・";
    private const string HanDigits = "一二三四五六七八九十";

    /// <summary>The mark of a heading, or null. Whether the line is a heading is for its words to tell.</summary>
    public static LineMark? OfHeading(string line)
    {
        if (line[0] == '#' && Markdown().Match(line) is { Success: true } hashes)
            return new LineMark(
                string.Create(CultureInfo.InvariantCulture, $"md{hashes.Groups[1].Length}"),
                null,
                hashes.Length,
                Kept: false
            );
        if (Glyphs.Contains(line[0], StringComparison.Ordinal))
            return new LineMark($"glyph{line[0]}", null, line.Length - line[1..].TrimStart().Length, Kept: false);
        return line[0] switch
        {
            '第' => Numbered(line, Part(), "part"),
            '（' or '(' => Numbered(line, HanInBrackets(), "han-brackets")
                ?? Numbered(line, ArabicInBrackets(), "arabic-brackets"),
            >= '0' and <= '9' => Numbered(line, ArabicWithPoint(), "arabic-point")
                ?? Numbered(line, ArabicWithSpace(), "arabic-space"),
            >= '①' and <= '⑳' => new LineMark("circled", line[0] - '①' + 1, 1, Kept: true),
            var first when HanDigits.Contains(first, StringComparison.Ordinal) => Numbered(line, Han(), "han"),
            _ => null,
        };
    }

    /// <summary>True for a headline between two ornaments: ·２０１７年主要成绩·, 【重点工作】.</summary>
    public static bool IsFramed(string line) =>
        line.Length is > 4 and <= 40
        && (
            line[0] == line[^1] && (Glyphs + "·•").Contains(line[0], StringComparison.Ordinal)
            || line[0] == '【' && line.IndexOf('】', StringComparison.Ordinal) == line.Length - 1
        );

    /// <summary>The length of a bullet with the blanks after it, or 0.</summary>
    public static int OfItem(string line) =>
        Bullets.Contains(line[0], StringComparison.Ordinal) && Bullet().Match(line) is { Success: true } bullet
            ? bullet.Length
            : 0;

    private static LineMark? Numbered(string line, Regex pattern, string style)
    {
        var match = pattern.Match(line);
        return match.Success ? new LineMark(style, ValueOf(match.Groups[1].Value), match.Length, Kept: true) : null;
    }

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

    [GeneratedRegex(@"^(#{1,6})\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Markdown();

    [GeneratedRegex(
        @"^第([一二三四五六七八九十]{1,3}|[0-9]{1,2})[章节篇部]分?\s*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^([一二三四五六七八九十]{1,3})(?:[、.．]\s*|\s+)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Han();

    [GeneratedRegex(
        @"^[（(]([一二三四五六七八九十]{1,3})[）)]\s*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex HanInBrackets();

    [GeneratedRegex(@"^[（(]([0-9]{1,2})[）)]\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArabicInBrackets();

    // The next character is no digit, or 3.5 would be item three.
    [GeneratedRegex(
        @"^([0-9]{1,2})[.．、]\s*(?:$|[^0-9\s])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ArabicWithPoint();

    [GeneratedRegex(
        @"^([0-9]{1,2})\s+[\u4E00-\u9FFF“《]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ArabicWithSpace();

    [GeneratedRegex(@"^(?:[-*+]\s+|[•·‧・]\s*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();
}
