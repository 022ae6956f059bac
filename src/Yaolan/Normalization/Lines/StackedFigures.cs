using System.Text.RegularExpressions;

namespace Yaolan.Normalization.Lines;

/// <summary>
/// Joins what a poster sets one above the other: what is measured and its figures (规上工业增加值 / 1728.4亿元 / 增长4.8%), or a
/// figure and what it counts (358个 / 改造老旧小区). Which of the two comes first holds for a whole group of lines without a blank
/// line between them; a single pair in a text proves no such setting and stays as it is.
/// </summary>
internal static partial class StackedFigures
{
    private const int FewestStacks = 2;
    private const int LongestName = 24;

    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<TextLine>();
        var stacks = 0;
        for (var start = 0; start < lines.Count; )
        {
            var end = start + 1;
            while (end < lines.Count && lines[end] is { BlankBefore: 0 } && IsPart(lines[end]) && IsPart(lines[start]))
                end++;
            foreach (var stack in StacksOf(lines, start, end))
            {
                joined.Add(stack.Count == 1 ? stack[0] : Joined(stack));
                stacks += stack.Count > 1 ? 1 : 0;
            }
            start = end;
        }
        return stacks < FewestStacks ? lines : joined;
    }

    // The lines of a group, those of one stack together
    private static List<List<TextLine>> StacksOf(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var stacks = new List<List<TextLine>>();
        var isFigureFirst = IsFigure(lines[start]);
        for (var index = start; index < end; index++)
        {
            var opens = IsFigure(lines[index]) == isFigureFirst;
            // A figure stands above one name only; a name above one figure or more.
            if (stacks.Count > 0 && (isFigureFirst ? !opens && stacks[^1].Count == 1 : !opens))
                stacks[^1].Add(lines[index]);
            else
                stacks.Add([lines[index]]);
        }
        return stacks;
    }

    private static TextLine Joined(List<TextLine> stack)
    {
        var text = new TracedTextBuilder().Append(stack[0].Text);
        foreach (var (place, line) in stack.Skip(1).Index())
        {
            // 1728.4亿元 增长4.8%: the blank stands for the comma that the poster needs not.
            if (place > 0)
                text.Append(' ', text.OriginOfEnd);
            text.Append(line.Text);
        }
        return stack[0] with { Text = text.Build(), Kind = LineKind.Item };
    }

    private static bool IsPart(TextLine line) => line.Kind == LineKind.Bare && (IsFigure(line) || IsName(line));

    private static bool IsName(TextLine line) =>
        line.Words.Length is >= 2 and <= LongestName && !line.Words.Any(char.IsAsciiDigit);

    /// <summary>True of a line that is a figure and no more.</summary>
    public static bool IsFigure(TextLine line) => Figure().IsMatch(line.Words);

    // 1728.4亿元, 增长 3.4%, 同比增长4%左右, ↑7.1%, 突破600家; not 2024年主要目标
    [GeneratedRegex(
        @"^(?:同比|比上年)?(?:增长|下降|提高|增加|减少|上涨|达到|达|突破|超过|超|近|约|[↑↓+])?\s?[0-9][0-9,]*(?:\.[0-9]+)?\s?[^\s0-9，。；：、年][^\s0-9，。；：、]{0,7}$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Figure();
}
