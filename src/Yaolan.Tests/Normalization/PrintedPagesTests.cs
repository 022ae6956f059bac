using System.Globalization;
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

        Assert.Equal(
            NormalizedText.Of(text).Blocks.Select(block => block.Text),
            printed.Blocks.Select(block => block.Text)
        );
    }

    [Fact]
    public void The_number_of_a_page_is_no_digit_of_a_figure()
    {
        var text = string.Concat(
            Enumerable.Repeat("全年新建学校五所、新建公园十二座，城乡面貌持续改善，群众出行更加便捷，", 4)
        );
        var printed = Printed($"一、工作回顾\n{text}单项冠军企业达132家。", 44, "", "")
            .Replace("132家", "132\n1\n\n家", StringComparison.Ordinal);

        Assert.Contains(
            NormalizedText.Of(printed).Blocks,
            block => block.Text.EndsWith("达132家。", StringComparison.Ordinal)
        );
    }

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
                yield return paragraph[start..end];
                (start, room) = (end, width);
            }
            (end, room) = (next, room - needed);
        }
        yield return paragraph[start..];
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
