using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Metadata;

/// <summary>The lines above the text: kicker, title, subtitle, and who spoke when.</summary>
/// <param name="Notes">Lines such as “（2024年1月28日在…会议上）” or “省长 某某”.</param>
/// <param name="Imprint">Lines that the page of a newspaper or an office puts there: “发布时间：2024-02-05 来源：某某日报”.</param>
/// <param name="Length">How many lines the head takes.</param>
internal sealed partial record ReportHead(
    IReadOnlyList<string> TitleLines,
    string? Subtitle,
    IReadOnlyList<string> Notes,
    IReadOnlyList<TextLine> Imprint,
    int Length
)
{
    private static readonly string[] Issuers =
    [
        "委员会",
        "人民政府",
        "管委会",
        "局",
        "厅",
        "发展改革委",
        "发改委",
        "办公室",
    ];

    private const string GovernmentReport = "政府工作报告";
    private const int MostTitleLines = 5;
    private const int ShortestHalf = 10;
    private const int LongestTitle = 80;
    private const int LongestValue = 20;
    private const int LongestColumn = 6;

    public string Title => string.Join(' ', TitleLines);

    public static ReportHead Of(IReadOnlyList<TextLine> lines, ReportKinds kinds, NameLists names)
    {
        var titles = new List<string>();
        var notes = new List<string>();
        var imprint = new List<TextLine>();
        string? subtitle = null;
        var (index, repeated) = (0, 0);
        for (; index < lines.Count && index - imprint.Count - repeated < MostTitleLines; index++)
        {
            var line = lines[index];
            // 某省长作政府工作报告。某某日报记者 某某 摄, below the picture that the page has above its title
            if (line.Kind == LineKind.Byline || line.Kind == LineKind.Caption && titles.Count == 0)
                imprint.Add(line);
            else if (IsValue(lines, index, kinds))
                imprint.Add(line with { Kind = LineKind.Byline });
            // 2024年某市政府工作报告, and once more 政府工作报告
            else if (
                titles.Exists(title => SaysAgain(title, ChineseText.Closed(line.Words))) || notes.Contains(line.Words)
            )
                repeated++;
            else if (line.Words.StartsWith('—'))
                subtitle = line.Words.TrimStart('—', ' ');
            // ——2026年1月26日在某省第十四届 / 人民代表大会第五次会议上
            else if (subtitle is not null && !EndsMeeting(subtitle) && EndsMeeting(ChineseText.Closed(line.Words)))
                subtitle += ChineseText.Closed(line.Words);
            else if (IsNote(line, names))
                notes.Add(line.Words);
            else if (titles.Count > 0 && IsName(line, names))
                notes.Add(line.Words);
            else if (line.Kind == LineKind.Heading && line.Style == "md1")
                titles.Add(ChineseText.Closed(line.Words));
            else if (titles.Count == 0 && IsLongTitle(line, kinds))
                titles.Add(line.Words);
            else if (line.Kind == LineKind.Bare && subtitle is null && !StartsText(lines, index, titles.Count, kinds))
                titles.Add(ChineseText.Closed(line.Words));
            else
                break;
        }
        titles = WithoutTitleOfPage(titles);
        if (subtitle is null && titles.Count > 1 && kinds.ReportOf(titles.Take(1)) is not null)
        {
            subtitle = titles[0];
            titles.RemoveAt(0);
        }
        return new ReportHead(WithoutColumns(titles, kinds), subtitle, notes, imprint, index);
    }

    // 某市政府工作报告, or 某市人民政府2011年工作报告, above a plain 政府工作报告
    private static bool SaysAgain(string title, string line) =>
        title.EndsWith(line, StringComparison.Ordinal)
        || line == GovernmentReport && title.EndsWith(line[2..], StringComparison.Ordinal);

    // 政府工作报告-某某网 is the title of the page, 政府工作报告 below it that of the report; a long title may stand there once
    // more in two lines.
    private static List<string> WithoutTitleOfPage(List<string> titles)
    {
        titles.RemoveAll(page =>
            titles.Exists(title =>
                title.Length < page.Length
                && page.StartsWith(title, StringComparison.Ordinal)
                && page[title.Length] is '-' or '_' or '—' or '|'
            )
        );
        titles.RemoveAll(half =>
            half.Length >= ShortestHalf
            && titles.Exists(title => title.Length > half.Length && title.StartsWith(half, StringComparison.Ordinal))
        );
        return titles;
    }

    // The value of a label that the page set above it: 来源： / 某某日报
    private static bool IsValue(IReadOnlyList<TextLine> lines, int index, ReportKinds kinds) =>
        index > 0
        && lines[index - 1] is { Kind: LineKind.Byline } label
        && label.Words.EndsWith('：')
        && lines[index] is { Kind: LineKind.Bare, Words: { Length: <= LongestValue } words }
        && kinds.ReportOf([words]) is null;

    // 政务信息 / 要闻 / 某市政府工作报告: the names of columns above the title, but not 襄阳市 / 政府工作报告
    private static List<string> WithoutColumns(List<string> titles, ReportKinds kinds)
    {
        var title = titles.FindIndex(line => kinds.ReportOf([line]) is not null);
        var columns = titles
            .Take(Math.Max(title, 0))
            .TakeWhile(line => line.Length <= LongestColumn && !IsOfPlace(line));
        titles.RemoveRange(0, columns.Count());
        return titles;
    }

    private static bool EndsMeeting(string line) => line.EndsWith("会议上", StringComparison.Ordinal);

    private static bool IsOfPlace(string line) =>
        line[^1] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟' or '府';

    // A short line that names a section begins the text, unless it is the title itself; so does a bold one below a title that
    // is not bold.
    private static bool StartsText(IReadOnlyList<TextLine> lines, int index, int titles, ReportKinds kinds)
    {
        var words = lines[index].Words;
        if (titles > 0 && lines[index].IsBold && !lines[index - 1].IsBold)
            return true;
        if (kinds.ReportOf([words]) is not null || kinds.SectionOf(words) is null)
            return false;
        if (titles == 0 && BothYears().IsMatch(words))
            return false;
        return titles > 0 || index + 1 >= lines.Count || lines[index + 1].Kind != LineKind.Bare;
    }

    // 关于某市2017年国民经济和社会发展计划执行情况与2018年国民经济和社会发展计划草案的报告
    private static bool IsLongTitle(TextLine line, ReportKinds kinds) =>
        line.Kind == LineKind.Prose
        && line.Words.Length <= LongestTitle
        && (
            line.Words.EndsWith("报告", StringComparison.Ordinal)
            // 政府工作报告（2011年） 2011年3月5日在…会议上 国务院总理…
            || line.Words.Contains("会议上", StringComparison.Ordinal)
                && !line.Words.AsSpan().ContainsAny('，', '。')
                && line.Words.IndexOf("报告", StringComparison.Ordinal) is >= 0 and <= 20
        )
        && kinds.ReportOf([line.Words]) is not null;

    // 王 某某 alone below the title
    private static bool IsName(TextLine line, NameLists names) =>
        line.Kind == LineKind.Bare
        && ChineseText.Closed(line.Words) is { Length: 2 or 3 } name
        && names.Surnames.ContainsKey(name[..1]);

    // 县长张三丰, 某县人民政府县长张三丰 alone on a line
    private static bool IsChief(string words, NameLists names) =>
        names.Roles.Any(role =>
            words.IndexOf(role.Chinese, StringComparison.Ordinal) is >= 0 and var at
            && words[(at + role.Chinese.Length)..] is { Length: 2 or 3 } name
            && names.Surnames.ContainsKey(name[..1])
        );

    private static bool IsNote(TextLine line, NameLists names)
    {
        if (line.Words.Length > 60 || line.Kind is not (LineKind.Bare or LineKind.Prose))
            return false;
        var bracketed = line.Words[0] == '（' && line.Words[^1] == '）';
        var closed = ChineseText.Closed(line.Words);
        var role = names.Roles.Any(role => closed.Contains(role.Chinese, StringComparison.Ordinal));
        return (
                bracketed
                || WrittenDates.IsDay(line.Words)
                || Issuers.Any(issuer => line.Words.EndsWith(issuer, StringComparison.Ordinal))
                || line.Words.EndsWith('上')
                // 2017年9月1日县第十七届人大常委会第六次会议通过
                || closed.TrimEnd('）', ')').EndsWith("会议通过", StringComparison.Ordinal)
                // 2024年1月28日在…会议上 襄阳市市长 张三
                || line.Words.Contains("会议上 ", StringComparison.Ordinal)
                || IsChief(closed, names)
                || (role && line.Words.Length <= 20 && line.Words.Contains(' ', StringComparison.Ordinal))
            ) && !ChineseText.EndsSentence(line.Words);
    }

    // 经开区2022年经济社会发展总体情况和2023年工作打算 is of the whole text
    [GeneratedRegex(
        "(?:19|20)[0-9]{2}年[^0-9。；]{2,24}[和与及暨](?:19|20)[0-9]{2}年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex BothYears();
}
