using System.Globalization;
using System.Text;
using Xunit;

namespace Yaolan.Tests.Normalization;

/// <summary>
/// A text taken out of a PDF has its lines broken at the width of the page and page numbers between them. It is the same text.
/// </summary>
public sealed class PrintedPagesTests
{
    private const int LinesOnPage = 22;
    private const string NoLineBegins = "，。、；：？！％”’）》】〕";
    private const string NoLineEnds = "“‘（《【〔";

    public static TheoryData<int, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<int, string, string>();
            foreach (var mark in new[] { "", "{0}", "— {0} —", "第{0}页", "\f{0}\n" })
            {
                pages.Add(56, "　　", mark);
                pages.Add(56, "", mark);
                pages.Add(72, "    ", mark);
                pages.Add(44, "", mark);
            }
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Lines_broken_at_the_width_of_a_page_change_nothing(int width, string indent, string mark)
    {
        var text = ReportsOfOtherAreasTests.Text("national-2024");

        var printed = NormalizedText.Of(Printed(text, width, indent, mark));
        var spaced = NormalizedText.Of(Printed(Spaced(text), width, indent, mark));

        var expected = NormalizedText.Of(text).Blocks.Select(block => block.Text).ToList();
        Assert.Equal(expected, printed.Blocks.Select(block => block.Text));
        Assert.Equal(expected, spaced.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void An_address_is_no_word_that_a_line_had_no_room_for()
    {
        const string address = "https://www.example.gov.cn/zwgk/zfgzbg/2024/report.html";
        var text = Printed(ReportsOfOtherAreasTests.Text("national-2024"), 56, "", "");

        var blocks = NormalizedText.Of($"{text}\n\n{address}\n附件说明\n{address}").Blocks;

        Assert.DoesNotContain(blocks, block => block.Text.StartsWith("附件说明h", StringComparison.Ordinal));
    }

    // Some programs put a blank between Chinese and a number.
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder();
        foreach (var character in text)
        {
            if (
                spaced.Length > 0
                && (IsHan(spaced[^1]) && IsFigure(character) || IsFigure(spaced[^1]) && IsHan(character))
            )
                spaced.Append(' ');
            spaced.Append(character);
        }
        return spaced.ToString();
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsFigure(char character) => char.IsAsciiDigit(character) || character == '%';

    private static string Printed(string text, int width, string indent, string mark)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(paragraph => Broken(IsSentence(paragraph) ? indent + paragraph : paragraph, width))
            .ToList();
        if (mark.Length > 0)
        {
            for (var page = lines.Count / LinesOnPage; page > 0; page--)
                lines.Insert(page * LinesOnPage, string.Format(CultureInfo.InvariantCulture, mark, page));
        }
        return string.Join('\n', lines);
    }

    private static bool IsSentence(string paragraph) => paragraph.Contains('。', StringComparison.Ordinal);

    private static IEnumerable<string> Broken(string paragraph, int width)
    {
        var (start, end, room) = (0, 0, width);
        while (end < paragraph.Length)
        {
            var next = EndOfWord(paragraph, end);
            var needed = Width(paragraph[end..next]);
            if (needed > room && end > start)
            {
                yield return (start == 0 ? paragraph[..end] : paragraph[start..end].TrimStart(' ')).TrimEnd(' ');
                (start, room) = (end, width);
            }
            (end, room) = (next, room - needed);
        }
        yield return start == 0 ? paragraph : paragraph[start..].TrimStart(' ');
    }

    private static int EndOfWord(string paragraph, int start)
    {
        var end = start;
        while (end < paragraph.Length && NoLineEnds.Contains(paragraph[end], StringComparison.Ordinal))
            end++;
        var word = end;
        while (end < paragraph.Length && char.IsAscii(paragraph[end]) && paragraph[end] != ' ')
            end++;
        if (end == word && end < paragraph.Length)
            end++;
        while (end < paragraph.Length && NoLineBegins.Contains(paragraph[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    private static int Width(string words) => words.Sum(character => char.IsAscii(character) ? 1 : 2);
}
