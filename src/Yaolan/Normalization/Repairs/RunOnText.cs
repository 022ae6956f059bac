using System.Buffers;
using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Gives a text its lines back that came as one, as some programs copy it: the head is parted at its blanks, and a line begins
/// at each mark of a heading behind the end of a sentence and behind the heading itself.
/// </summary>
internal static partial class RunOnText
{
    private const int Shortest = 300;
    private const int LongestHead = 200;
    private const int LongestHeading = 40;
    private const int LongestName = 4;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：！？ ");

    public static TracedText Part(TracedText whole, ReportKinds kinds)
    {
        var text = whole.Text;
        var (start, end) = LongestLine(text);
        // Where most of the text stands in lines of its own, a long one is a paragraph.
        if (end - start < Shortest || (end - start) * 3 < text.AsSpan().Trim().Length * 2)
            return whole;
        var breaks = new SortedSet<int>(HeadBreaks(text, start, end));
        foreach (var mark in Mark().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            var behind = start + mark.Index + mark.Length;
            breaks.Add(start + mark.Index + 1);
            if (text[behind - 1] is '：' or ':' or '！' or '顾' or '排')
                breaks.Add(behind);
            else if (HeadingEnd(text, behind, end, kinds) is > 0 and var close)
                breaks.Add(close);
        }
        var parted = new TracedTextBuilder();
        var from = 0;
        foreach (var place in breaks)
        {
            parted.Append(whole, from, place).Append('\n', whole.OriginOf(place));
            from = place;
        }
        return parted.Append(whole, from, whole.Length).Build();
    }

    private static (int Start, int End) LongestLine(string text)
    {
        var (start, end) = (0, 0);
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var (from, to) = (line.Start.Value, line.End.Value);
            if (to - from > end - start)
                (start, end) = (from, to);
        }
        return (start, end);
    }

    // 政府工作报告 | ——2024年3月5日在…会议上 | 国务院总理 李强 | 各位代表： up to the first sentence.
    private static IEnumerable<int> HeadBreaks(string text, int start, int end)
    {
        var head = text.AsSpan(start, Math.Min(end - start, LongestHead)).IndexOfAny('，', '。');
        var places = new List<int>();
        for (var index = start + 1; index < start + head; index++)
        {
            var next = index + 1 + text.AsSpan(index + 1).IndexOfAny(Stops);
            if (text[index] == ' ' && next - index - 1 > LongestName)
                places.Add(index);
        }
        // 政府工作报告|——在某县第十七届人民代表大会第四次会议上|县长张三|（2020年1月8日）|各位代表：
        var opening = text.AsSpan(start, Math.Min(end - start, LongestHead));
        if (opening.IndexOf("各位代表") is var salutation and > 0)
        {
            foreach (var match in HeadMark().EnumerateMatches(opening[..(salutation + 1)]))
            {
                var isMeeting = opening.Slice(match.Index, match.Length).EndsWith("会议上");
                places.Add(start + match.Index + (isMeeting ? match.Length : 0));
            }
        }
        return places.Where(place => place > start);
    }

    // At the first blank, or where the name of a section ends.
    private static int HeadingEnd(string text, int start, int end, ReportKinds kinds)
    {
        var words = text.AsSpan(start, Math.Min(end - start, LongestHeading));
        var stop = words.IndexOfAny(Stops);
        if (stop >= 0 && words[stop] == ' ')
            return start + stop;
        for (var length = Math.Min(words.Length, stop < 0 ? words.Length : stop); length > 0; length--)
        {
            // 主要预期目标|提前实现，… goes on: it says what became of them
            if (kinds.IsSectionTitle(words[..length].ToString()) && !Continues().IsMatch(words[length..]))
                return start + length;
        }
        return 0;
    }

    [GeneratedRegex(
        "^(?:已|均|都|提前|全面|圆满|顺利|胜利|超额|基本|如期|较好|完成|实现|达到|取得)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Continues();

    [GeneratedRegex(
        "——|会议上|[（(](?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[）)]|各",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex HeadMark();

    [GeneratedRegex(
        "[。！？：” ](?:(?:19|20)[0-9]{2}年(?:政府)?工作(?:回顾|安排)|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|各位代表[：:！，])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Mark();
}
