using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Lines;

/// <summary>
/// Decides what short lines without a mark are, by what stands around them: items of a list where many follow each other,
/// else a heading of what comes after.
/// </summary>
internal static partial class BareLines
{
    private const int ShortestRun = 3;
    private const int LongestSentenceHead = 45;
    private const int LongestTitle = 14;

    public static IReadOnlyList<TextLine> Decide(IReadOnlyList<TextLine> lines, ReportKinds kinds)
    {
        var decided = new List<TextLine>();
        // 2007年01月08日 alone on its line says when, and heads nothing.
        lines = [.. lines.Select(line => IsDay(line) ? line with { Kind = LineKind.Byline } : line)];
        for (var index = 0; index < lines.Count; )
        {
            if (index + 1 < lines.Count && IsSentenceHead(lines[index], lines[index + 1]))
            {
                decided.Add(lines[index++] with { Kind = LineKind.Heading });
                continue;
            }
            if (index + 1 < lines.Count && IsBoldHead(lines[index], lines[index + 1]))
            {
                decided.Add(Heading(lines[index++]));
                continue;
            }
            var end = index;
            while (end < lines.Count && lines[end].Kind == LineKind.Bare && (end == index || GoesOn(lines, end, kinds)))
                end++;
            if (end == index)
                decided.Add(lines[index++]);
            else if (
                end - index > ShortestRun && kinds.IsSectionTitle(lines[index].Words)
                || IsYearTitle(lines, index)
                || IsYearAlone(lines, index)
            )
                decided.Add(Heading(lines[index++]));
            else
            {
                decided.AddRange(Run(lines, index, end));
                index = end;
            }
        }
        return Merged(Listed(decided));
    }

    private static bool IsDay(TextLine line) =>
        line.Kind == LineKind.Bare && line.Words[^1] == '日' && WrittenDates.IsDay(line.Words);

    // A list ends where a section begins: 2024年主要预期目标; 重点工作, set off from what stands before it.
    private static bool GoesOn(IReadOnlyList<TextLine> lines, int index, ReportKinds kinds)
    {
        var line = lines[index];
        var isShort = line.BlankBefore > 0 && line.Words.Length <= LongestTitle;
        var isTitle = kinds.IsSectionTitle(line.Words)
            ? isShort || Year().IsMatch(line.Words)
            : IsYearTitle(lines, index) || IsYearAlone(lines, index);
        return line.BlankBefore <= 1 && !isTitle && !(index + 1 < lines.Count && IsBoldHead(line, lines[index + 1]));
    }

    // 2024年目标, apart from the lines around it
    private static bool IsYearTitle(IReadOnlyList<TextLine> lines, int index) =>
        lines[index] is { BlankBefore: > 0, Words: { Length: <= LongestTitle } words }
        && StartsInYear().IsMatch(words)
        && !Amount().IsMatch(words)
        && index + 1 < lines.Count
        && lines[index + 1].BlankBefore > 0;

    // 回顾2017年, 展望2018年 above lists
    private static bool IsYearAlone(IReadOnlyList<TextLine> lines, int index) =>
        lines[index].Kind == LineKind.Bare && index + 1 < lines.Count && YearLookedAt().IsMatch(lines[index].Words);

    // **2024，我们的目标** above lines that are not bold; **4879.1亿元** is a figure made large.
    private static bool IsBoldHead(TextLine line, TextLine next) =>
        line is { Kind: LineKind.Bare, IsBold: true }
        && (!next.IsBold || Amount().IsMatch(next.Words))
        && !Amount().IsMatch(line.Words)
        && next.Kind is LineKind.Bare or LineKind.Prose or LineKind.Item or LineKind.Row or LineKind.Heading;

    private static TextLine Heading(TextLine line) => line with { Kind = LineKind.Heading, Style = "bare" };

    private static IEnumerable<TextLine> Run(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var run = lines.Skip(start).Take(end - start).ToList();
        var dense = run.Skip(1).All(line => line.BlankBefore == 0);
        var figures = run.Count(line => line.Words.Any(char.IsAsciiDigit));
        // 2024年，我们的目标 above ◆地区生产总值增长5.5%以上
        if (run.Count >= ShortestRun && end < lines.Count && IsGlyph(lines[end]) && !Amount().IsMatch(run[^1].Words))
            return [.. Run(lines, start, end - 1), Heading(run[^1])];
        if (run.Count >= ShortestRun && (dense || figures * 2 > run.Count))
            return run.Select(line => line with { Kind = LineKind.Item });
        // 社会消费品零售总额增长4%左右 / 举办活动4000场以上, with nothing below them: they head nothing
        if (end == lines.Count && (run.Count == 1 || run.Exists(line => Amount().IsMatch(line.Words))))
            return run.Select(line => line with { Kind = LineKind.Prose });
        return run.Select(line =>
            StatesFigures(line.Words) || StackedFigures.IsFigure(line)
                ? line with
                {
                    Kind = LineKind.Prose,
                }
                : Heading(line)
        );
    }

    // A sentence that lost its punctuation: 完成营造林1200万亩 草原综合植被盖度45%; or an item that lost its bullet:
    // 深入实施创新行动，综合科技创新水平居全省第3位.
    private static bool StatesFigures(string words) =>
        Figure().Count(words) > 1 || (words.Contains('，', StringComparison.Ordinal) && Amount().IsMatch(words));

    // Three or more lines of one mark with nothing between them are a list, not empty sections.
    private static List<TextLine> Listed(List<TextLine> lines)
    {
        for (var index = 0; index < lines.Count; )
        {
            var end = index + 1;
            while (end < lines.Count && IsNext(lines[end - 1], lines[end]))
                end++;
            if (IsSeries(lines[index]) && end - index >= ShortestRun)
            {
                for (var item = index; item < end; item++)
                    lines[item] = lines[item] with { Kind = LineKind.Item };
            }
            index = end;
        }
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            if (HeadsNothing(lines, index))
                lines[index] = lines[index] with { Kind = LineKind.Item };
        }
        return lines;
    }

    // ● 汽车产量达到95万辆 with nothing of its own below it, but another such line or the next section.
    private static bool HeadsNothing(List<TextLine> lines, int index)
    {
        var line = lines[index];
        return line.Kind == LineKind.Heading
            && IsGlyph(line)
            && Amount().IsMatch(line.Words)
            && (
                index + 1 == lines.Count
                || lines[index + 1] is { Kind: LineKind.Heading }
                || string.Equals(lines[index + 1].Style, line.Style, StringComparison.Ordinal)
            );
    }

    private static bool IsSeries(TextLine line) => line.Number is not null || IsGlyph(line);

    private static bool IsGlyph(TextLine line) => line.Style.StartsWith("glyph", StringComparison.Ordinal);

    private static bool IsNext(TextLine line, TextLine next) =>
        line.Kind == LineKind.Heading
        && next.Kind == LineKind.Heading
        && (line.Number + 1 == next.Number || (IsGlyph(line) && next.BlankBefore <= 1))
        && string.Equals(line.Style, next.Style, StringComparison.Ordinal);

    // “（一）聚力稳定经济大盘，发展态势持续向好。” alone on its line, with text below it, is a heading.
    private static bool IsSentenceHead(TextLine line, TextLine next) =>
        line is { Kind: LineKind.Prose, Number: not null, LeadLength: 0 }
        && line.Words.Length <= LongestSentenceHead
        && line.Words.IndexOf('。', StringComparison.Ordinal) == line.Words.Length - 1
        && line.Words.Count(char.IsAsciiDigit) <= 2
        && next is { Kind: LineKind.Prose, Style: "" };

    // A year, or words that end in a dash, open a headline that the next line completes: 2024 / 推动高质量发展再上新台阶.
    private static List<TextLine> Merged(List<TextLine> lines)
    {
        var merged = new List<TextLine>();
        foreach (var line in lines)
        {
            if (merged.Count > 0 && OpensHeadline(merged[^1]) && line is { Kind: LineKind.Heading, Style: "bare" })
                merged[^1] = merged[^1] with
                {
                    Style = "headline",
                    Text = new TracedTextBuilder()
                        .Append(merged[^1].Text)
                        .Append(merged[^1].Words.EndsWith('—') ? "" : " ", merged[^1].Text.OriginOfEnd)
                        .Append(line.Text)
                        .Build(),
                };
            else
                merged.Add(line);
        }
        return merged;
    }

    private static bool OpensHeadline(TextLine line) =>
        line.Kind == LineKind.Heading && (line.Style == "year" || (line.Style == "bare" && line.Words.EndsWith('—')));

    [GeneratedRegex("(?:19|20)[0-9]{2}年|今年|明年", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(
        "^(?:回顾|回眸|回望|盘点|展望)(?:19|20)[0-9]{2}年?$|^(?:19|20)[0-9]{2}年?(?:回顾|回眸|展望)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex YearLookedAt();

    [GeneratedRegex("^(?:19|20)[0-9]{2}年?[^0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StartsInYear();

    [GeneratedRegex("[0-9](?:[%‰万亿]|个百分点)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(
        "[0-9](?:[%‰万亿位名家个项条件套座所户处台间辆人吨亩天]|公里|平方)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Amount();
}
