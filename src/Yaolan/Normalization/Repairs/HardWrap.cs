namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Undoes lines that were broken at a fixed width, as old editors, mail and programs that take the text out of a PDF leave them:
/// a line that had no room for the first word of the next one goes on in it, over the number of a page as well. Texts whose
/// lines are paragraphs are left alone.
/// </summary>
internal static class HardWrap
{
    // In columns: a Chinese character takes two.
    private const int Narrowest = 36;
    private const int Narrow = 50;
    private const int Widest = 120;

    // A text taken from a printed page has some lines wider than most, for its digits are narrower than columns.
    private const int Ragged = 6;
    private const int DigitsPerColumn = 4;
    private const int MostDigits = 12;

    // The first line of a paragraph lost the two wide blanks that it began with, or they were made narrow.
    private const int LostIndent = 4;
    private const int FewestBroken = 5;
    private const int Indent = 2;

    // An address is longer, and pages do part it.
    private const int LongestWord = 12;

    // Between the last line of a page and the first of the next: its number, with blanks above and below.
    private const int MostBetween = 6;

    public static TracedText Undo(TracedText whole, PageFurniture furniture)
    {
        var widths = new List<int>();
        foreach (var line in whole.Text.AsSpan().Split('\n'))
        {
            if (Width(whole.Text.AsSpan(line)) is > 0 and var width)
                widths.Add(width);
        }
        widths.Sort();
        if (widths is not [.., >= Narrowest and <= Widest and var widest])
            return whole;
        // In a broken text most lines are as wide as the page.
        var usual = widths[widths.Count * 3 / 4];
        if (widest - usual > Ragged)
            return whole;
        var lines = new BrokenLines(whole.Text.Split('\n'), usual, furniture);
        return lines.AreMany ? Joined(whole, lines) : whole;
    }

    private static TracedText Joined(TracedText whole, BrokenLines lines)
    {
        var joined = new TracedTextBuilder();
        var (start, index) = (0, 0);
        while (index < lines.All.Length)
        {
            var line = lines.All[index];
            var next = lines.NextOf(index);
            if (lines.GoesOn(index))
            {
                var printed = start + line.TrimEnd().Length;
                joined.Append(whole, start, printed);
                if (char.IsAsciiLetter(lines.All[next][0]) && char.IsAsciiLetter(whole.Text[printed - 1]))
                    joined.Append(' ', whole.OriginOf(printed));
            }
            else
            {
                next = index + 1;
                joined.Append(whole, start, Math.Min(start + line.Length + 1, whole.Length));
            }
            for (; index < next; index++)
                start += lines.All[index].Length + 1;
        }
        return joined.Build();
    }

    // A row of a table is as wide as its cells, and goes on nowhere.
    private static int Width(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.StartsWith('|') && line.EndsWith('|'))
            return 0;
        var width = 0;
        foreach (var character in line)
            width += char.IsAscii(character) ? 1 : 2;
        return width;
    }

    /// <summary>The lines of a text, and which of them the width of the page broke.</summary>
    private sealed class BrokenLines
    {
        private readonly PageFurniture _furniture;
        private readonly bool[] _full;
        private readonly bool _indents;
        private readonly bool _narrow;

        public BrokenLines(string[] lines, int usual, PageFurniture furniture)
        {
            All = lines;
            _furniture = furniture;
            _indents = lines.Any(IsIndented);
            _narrow = usual < Narrow;
            _full = new bool[lines.Length];
            for (var index = 0; index < lines.Length; index++)
            {
                var begins = index == 0 || !_full[index - 1];
                var lost = begins && !IsHeading(lines[index]) ? Math.Max(0, LostIndent - Blanks(lines[index])) : 0;
                var next = NextOf(index);
                var needed = Width(lines[index]) + lost + (next < lines.Length ? FirstWord(lines[next]) : 0);
                _full[index] = lines[index].Length > 0 && next < lines.Length && needed >= usual - Slack(lines[index]);
            }
        }

        public string[] All { get; }

        /// <summary>True where so many lines are broken that it is no accident.</summary>
        public bool AreMany
        {
            get
            {
                var broken = All.Where((line, index) => _full[index] && !ChineseText.EndsSentence(line)).Count();
                var printed = All.Count(line => line.Trim().Length > 0);
                return broken >= FewestBroken && broken * (_narrow ? 2 : 4) >= printed;
            }
        }

        /// <summary>The line that follows on the page or at the top of the next.</summary>
        public int NextOf(int index)
        {
            var turned = false;
            var next = index + 1;
            for (var last = Math.Min(All.Length, next + MostBetween); next < last; next++)
            {
                var words = All[next].Trim();
                if (_furniture.Holds(words))
                    turned = true;
                else if (words.Length > 0)
                    break;
            }
            return turned ? next : index + 1;
        }

        public bool GoesOn(int index)
        {
            if (!_full[index] || NextOf(index) is var next && next >= All.Length)
                return false;
            var (line, following) = (All[index], All[next]);
            if (following.Trim().Length == 0 || IsIndented(following) || IsMarked(following, line))
                return false;
            return _indents || !ChineseText.EndsSentence(line) && !(IsSection(line) && HasStops(following));
        }

        private static int Slack(string line) => 1 + Math.Min(line.Count(char.IsAscii), MostDigits) / DigitsPerColumn;

        // 二、今年工作的总体要求, however wide, above running text
        private static bool IsSection(string line) =>
            LineMarks.OfHeading(line) is { Style: "han" or "part" } && !HasStops(line);

        // Such a line began with no more blanks than the page shows.
        private static bool IsHeading(string line) =>
            line.Length > 0 && LineMarks.OfHeading(line) is not null && !HasStops(line);

        private static bool HasStops(string line) => line.AsSpan().ContainsAny('，', '。', '；');

        // 2 产业发展; but behind 新建学校 it is the figure of the line before: 12 所
        private static bool IsMarked(string line, string before) =>
            LineMarks.OfHeading(line) is { } mark && (mark.Style != "arabic-space" || ChineseText.EndsSentence(before))
            || LineMarks.OfItem(line) > 0
            || line[0] is '—' or '|' or ' ';

        private static bool IsIndented(string line) => Blanks(line) >= Indent && line.Trim().Length > 0;

        private static int Blanks(string line) => line.Length - line.TrimStart().Length;

        // What no page parts: a number with its point and percent sign, a word in Latin letters, a character with the stop behind it.
        private static int FirstWord(string line)
        {
            var end = 0;
            while (end < line.Length && "“‘（《【〔".Contains(line[end], StringComparison.Ordinal))
                end++;
            var word = end;
            while (end < line.Length && char.IsAscii(line[end]) && line[end] is not (' ' or '|'))
                end++;
            if (end == word && end < line.Length)
                end++;
            while (end < line.Length && "，。、；：！？％”’）》】〕".Contains(line[end], StringComparison.Ordinal))
                end++;
            return Math.Min(Width(line.AsSpan(0, end)), LongestWord);
        }
    }
}
