using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Lines;

/// <summary>Cuts a text into lines and says what each is by its own words.</summary>
internal sealed partial class LineReader(ReportKinds kinds, PageFurniture furniture)
{
    // A longer one is refused with its length; cut into millions of empty cells, it would fill the memory first.
    private const int LongestRow = 50_000;
    private const int LongestHeading = 60;

    // A longer one is a text that lost its line ends.
    private const int LongestMarkdown = 300;
    private const int LongestRunIn = 30;
    private const int ShortestText = 40;
    private const int LongestBare = 45;
    private const int LongestByline = 60;
    private const int ShortestAgency = 5;
    private const int LongestCrumb = 12;
    private const int MostLinesAbove = 20;
    private static readonly System.Buffers.SearchValues<char> CrumbMarks = System.Buffers.SearchValues.Create(">＞›»");
    private static readonly char[] ButtonMarks = [.. " \u3000\t•·>【】[]［］()（）|｜/：:"];
    private const int LongestAgency = 24;

    private readonly HashSet<string> _buttons = kinds.Buttons.ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<TextLine> Read(TracedText whole)
    {
        var lines = new List<TextLine>();
        int start = 0,
            blank = 0;
        string? crumb = null;
        while (start <= whole.Length)
        {
            var end = whole.Text.IndexOf('\n', start);
            if (end < 0)
                end = whole.Length;
            var line = Unquoted(whole.Slice(start, end - start).Trim());
            var isCrumb = line.Length == 0 && whole.Text.AsSpan(start, end - start).ContainsAny(CrumbMarks);
            start = end + 1;
            if (line.Length == 0)
            {
                blank++;
                if (isCrumb)
                    crumb = Crumb(lines);
                continue;
            }
            var normal = SpacedFigures.Close(CharacterWidth.Normalize(line));
            foreach (var part in ItemsOf(normal).SelectMany(RunInHeading))
            {
                var read = Line(part, blank);
                if (read.Text.Length == 0)
                    continue;
                // What stands behind the mark is the next step, and often the head of the page once more.
                if (crumb is "" && read.Words.Length <= LongestCrumb || crumb == read.Words)
                    (crumb, read) = (read.Words, read with { Kind = LineKind.Furniture });
                else
                    crumb = null;
                lines.Add(read);
                blank = 0;
            }
        }
        return lines;
    }

    // 首页 / > / 政务公开 / > / 政府工作报告: the way to the page, a step in each line
    private static string? Crumb(List<TextLine> lines)
    {
        if (lines is not [.., { Words.Length: <= LongestCrumb } last] || lines.Count > MostLinesAbove)
            return null;
        lines[^1] = last with { Kind = LineKind.Furniture };
        return "";
    }

    private static IEnumerable<TracedText> ItemsOf(TracedText line)
    {
        if (LineMarks.IsFramed(line.Text))
        {
            yield return line;
            yield break;
        }
        var start = 0;
        foreach (var next in LineMarks.StartsOfItems(line.Text))
        {
            yield return line.Slice(start, next - start).Trim();
            start = next;
        }
        yield return line.From(start);
    }

    // 二、2018年主要工作 今年发展主要预期目标是…: the heading of a section whose line end was lost.
    private IEnumerable<TracedText> RunInHeading(TracedText line)
    {
        var words = line.Text;
        var end =
            LineMarks.OfHeading(words) is { Style: "han" or "part" } mark && mark.Length < words.Length
                ? words.IndexOfAny([' ', '\u3000'], mark.Length)
                : -1;
        if (
            end < 0
            || end > LongestRunIn
            || words.Length - end < ShortestText
            || words.AsSpan(0, end).ContainsAny('，', '。', '：')
            || kinds.SectionOf(words[..end]) is null
        )
            return [line];
        return [line.Slice(0, end), line.From(end).Trim()];
    }

    // Mail and forums put “> ” before what they quote.
    private static TracedText Unquoted(TracedText line)
    {
        var start = 0;
        while (start < line.Length && (line.Text[start] == '>' || (start > 0 && char.IsWhiteSpace(line.Text[start]))))
            start++;
        return line.From(start);
    }

    private TextLine Line(TracedText line, int blank)
    {
        if (IsFurniture(line.Text))
            return new TextLine(line, LineKind.Furniture, "", null, blank, 0);
        if (line.Text.StartsWith('|') && line.Text.EndsWith('|') && line.Length is > 2 and <= LongestRow)
            return new TextLine(line, LineKind.Row, "", null, blank, 0);
        if (LineMarks.IsFramed(line.Text))
            return new TextLine(line.Slice(1, line.Length - 2).Trim(), LineKind.Heading, "bare", null, blank, 0);
        var bullet = LineMarks.OfItem(line.Text);
        if (bullet > 0 && bullet < line.Length)
        {
            var (item, itemLead) = BoldMarks.Remove(line.From(bullet));
            return new TextLine(item.Trim(), LineKind.Item, "", null, blank, itemLead);
        }
        var (bare, lead) = BoldMarks.Remove(line);
        bare = bare.Trim();
        return bare.Length == 0
            ? new TextLine(bare, LineKind.Furniture, "", null, blank, 0)
            : Unmarked(bare, lead, blank) with
            {
                IsBold = BoldMarks.AreAround(line.Text),
            };
    }

    private TextLine Unmarked(TracedText line, int lead, int blank)
    {
        var words = line.Text;
        if (IsByline(words))
            return new TextLine(line, LineKind.Byline, "", null, blank, 0);
        if (BeginsWith(kinds.CaptionMarks, words) || words.Length <= LongestByline && PhotoCredit().IsMatch(words))
            return new TextLine(line, LineKind.Caption, "", null, blank, 0);
        if (LabelOf(words) is { } found)
            return new TextLine(line, LineKind.Heading, $"label-{found}", null, blank, 0);
        if (LineMarks.OfHeading(words) is { } mark && mark.Length < line.Length)
            return Marked(line, mark, lead, blank);
        if (IsYear(words))
            return new TextLine(line, LineKind.Heading, "year", null, blank, 0);
        var kind = IsShort(words, LongestBare) && !ChineseText.EndsOpen(words) ? LineKind.Bare : LineKind.Prose;
        return new TextLine(line, kind, "", null, blank, lead);
    }

    // 关键词：
    private string? LabelOf(string words)
    {
        foreach (var label in words.Contains('：', StringComparison.Ordinal) ? kinds.HeadingLabels : [])
        {
            if (words.Length > label.Length && words[label.Length] == '：' && words.AsSpan().StartsWith(label))
                return label;
        }
        return null;
    }

    private static TextLine Marked(TracedText line, LineMark mark, int lead, int blank)
    {
        var rest = mark.Kept ? Spaced(line, mark) : line.From(mark.Length).Trim();
        var isHeading = mark.Style.StartsWith("md", StringComparison.Ordinal)
            ? rest.Length <= LongestMarkdown
            : IsShort(rest.Text, LongestHeading);
        if (isHeading)
            return new TextLine(rest, LineKind.Heading, mark.Style, mark.Number, blank, 0);
        // A numbered paragraph: its first sentence is a run-in head.
        var kind = mark.Kept ? LineKind.Prose : LineKind.Item;
        return new TextLine(rest, kind, mark.Style, mark.Number, blank, lead > 0 ? lead : LeadOf(rest.Text, mark));
    }

    // “3.持续改进作风” stands beside “2. 坚持依法行政”: one blank after the point.
    private static TracedText Spaced(TracedText line, LineMark mark)
    {
        // Only the point of the mark: in “2、…成交额82.8亿元” there is none.
        var point = mark.Style == "arabic-point" ? line.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') : -1;
        if (point < 0 || line.Text[point] != '.' || point + 1 >= line.Length || line.Text[point + 1] == ' ')
            return line;
        return new TracedTextBuilder()
            .Append(line, 0, point + 1)
            .Append(' ', line.OriginOf(point))
            .Append(line, point + 1, line.Length)
            .Build();
    }

    private static int LeadOf(string words, LineMark mark)
    {
        var end = words.IndexOf('。', StringComparison.Ordinal) + 1;
        return mark.Kept && end > mark.Length && end < words.Length && end <= LongestBare ? end : 0;
    }

    private static bool IsShort(string words, int longest) =>
        words.Length <= longest
        && !ChineseText.EndsSentence(words)
        && !words.Contains('。', StringComparison.Ordinal)
        && words.AsSpan().Count('，') + words.AsSpan().Count('；') <= 2;

    private bool IsByline(string words) =>
        words.Length <= LongestByline
        && !words.AsSpan().TrimEnd("）)").EndsWith('。')
        && (
            BeginsWith(kinds.BylineMarks, words)
            || IsOfAgency(words)
            || IsCredit(words)
            || IsDocumentNumber(words)
            || Moment().IsMatch(words)
            || PaperOfDay().IsMatch(words)
            || words.Contains("://", StringComparison.Ordinal)
        );

    // （大众日报记者 李明 整理）
    private bool IsCredit(string words) =>
        words[0] == '（'
        && words[^1] == '）'
        && !BeginsWith(kinds.CaptionMarks, words)
        && kinds.BylineMarks.Any(mark => words.Contains(mark, StringComparison.Ordinal));

    private static bool BeginsWith(IReadOnlyList<string> marks, string words)
    {
        var inside = words.AsSpan().TrimStart("（([【■ ");
        foreach (var mark in marks)
        {
            if (inside.StartsWith(mark))
                return true;
        }
        return false;
    }

    private bool IsFurniture(string words) => IsTrail(words) || furniture.Holds(words) || IsRowOfButtons(words);

    // 【字号：大 中 小】 【打印】 【关闭】; and the bracket alone where the page broke the row
    private bool IsRowOfButtons(string words) =>
        words.Length <= LongestByline
        && words
            .Split(ButtonMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(_buttons.Contains);

    // 当前位置：首页 > 政务公开 > 政府工作报告
    private static bool IsTrail(string words) =>
        words.Length <= LongestByline
        && words.AsSpan().IndexOfAny(">＞›»") > 0
        && (words.Contains("首页", StringComparison.Ordinal) || words.Contains("位置", StringComparison.Ordinal))
        && !words.Contains('。', StringComparison.Ordinal);

    // 2025, 2025年
    private static bool IsYear(string words) =>
        words.AsSpan().TrimEnd('年') is (['1', '9', _, _] or ['2', '0', _, _]) and var year
        && !year.ContainsAnyExceptInRange('0', '9');

    // 新华社北京1月28日电
    private static bool IsOfAgency(string words) =>
        words.Length is >= ShortestAgency and <= LongestAgency
        && words.StartsWith("新华社", StringComparison.Ordinal)
        && words.EndsWith('电');

    // 李明作政府工作报告。新甘肃·甘肃日报记者 王强
    [GeneratedRegex(
        @"。[^。，]{0,20}记者\s?[\u4e00-\u9fff]{2,4}(?:\s*摄)?$|[\s。][\u4e00-\u9fff]{2,4}\s*摄$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PhotoCredit();

    // 某市发布 2025年02月17日 09:30: when a page was put out, to the minute
    [GeneratedRegex(
        @"^[^，。；]{0,20}(?:19|20)[0-9]{2}[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}日?\s*[0-9]{1,2}[:：时][0-9]{2}(?:[:：分][0-9]{2})?[分秒]?[^，。；]{0,20}$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Moment();

    // 某某日报 2025年1月17日
    [GeneratedRegex(
        @"^[\u4e00-\u9fff]{1,8}[报网台社刊]\s*(?:19|20)[0-9]{2}[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}日?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PaperOfDay();

    // 义政发〔2023〕3号
    private static bool IsDocumentNumber(string words)
    {
        const int longest = 20;
        var open = words.AsSpan().IndexOfAny('〔', '［', '[');
        return words.Length <= longest
            && open > 0
            && words[^1] == '号'
            && words.AsSpan(open + 1) is ['2', '0', >= '0' and <= '9', >= '0' and <= '9', '〕' or '］' or ']', ..];
    }
}
