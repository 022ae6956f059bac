using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Normalization.Metadata;

/// <summary>The years a report looks back on and sets targets for.</summary>
internal sealed record ReportYears(TimePeriod? Review, int? Outlook);

/// <summary>Finds a report's years in its headings, the day it was given, and its first sentences.</summary>
internal static partial class YearFinder
{
    private const int TermLength = 5;
    private const int LastMonthOfNewYear = 6;
    private const int FirstMonthOfOldYear = 11;

    private static readonly string[] WordsOfReview =
    [
        "回顾",
        "情况",
        "总结",
        "完成",
        "成效",
        "成绩",
        "进展",
        "亮点",
        "成就",
    ];

    /// <param name="head">Title, subtitle and notes.</param>
    /// <param name="headings">Headings of the text.</param>
    public static ReportYears Find(IReadOnlyList<string> head, IReadOnlyList<string> headings, string text)
    {
        if (Dateline().Match(text) is { Success: true } dated)
            head = [.. head, dated.Value];
        var above = string.Join('\n', head);
        var all = string.Join('\n', head.Concat(headings));
        if (HalfYear(head, headings, text) is { } half)
            return new ReportYears(TimePeriod.Year(half), half);
        var planned = NotFarOff(
            head.Concat(headings).Max(Planned) ?? headings.Select(heading => Year(TargetHeading(), heading)).Max(),
            above
        );
        // 2019年某县政府工作报告, given in January 2020 on 2019年工作回顾: the title is of the year behind
        var behind = Year(Reviewed(), string.Join('\n', headings)) ?? Year(OpeningOfReview(), text);
        var isOfYearBehind = Given(above) is var (given, month)
            ? month <= LastMonthOfNewYear && behind == given - 1
            : behind is not null && behind == Year(TitleYear(), above);
        if (isOfYearBehind && planned == behind)
            planned = null;
        if (planned is { } opened && OpensWithYearBehind(opened, headings, above))
            planned = opened + 1;
        var speaksOfNext =
            planned is not null
            || text.Contains("预期目标", StringComparison.Ordinal)
            || text.Contains("主要目标", StringComparison.Ordinal)
            || text.Contains("奋斗目标", StringComparison.Ordinal)
            || text.Contains("政府工作报告", StringComparison.Ordinal)
            // 政 府 工 作 报 告
            || above.Contains("政府工作报告", StringComparison.Ordinal)
            || text.Contains("预算草案", StringComparison.Ordinal)
            || text.Contains("向大会报告", StringComparison.Ordinal)
            // 某县第十八届人民代表大会第四次会议隆重开幕, in the news
            || Congress().IsMatch(above)
            // 关于国民经济和社会发展第十二个五年规划纲要的报告
            || above.Contains("个五年规划", StringComparison.Ordinal);
        var target =
            planned
            ?? (speaksOfNext ? GivenIn(above, isOfYearBehind ? behind : null) : null)
            ?? NotFarOff(Planned(text), above)
            ?? NotFarOff(Year(StrivenFor(), string.Join('\n', head.Append(text))), above)
            ?? (speaksOfNext ? GivenBetween(above, headings) : null);
        var reviewed = Year(Reviewed(), all) ?? Year(Settled(), above) ?? Year(Reviewed(), text) ?? OpeningYear(text);
        var review = reviewed ?? (target - 1) ?? NotFarBehind(MostNamed(text), above) ?? MostNamed(all);
        // A report given in the first months looks back on the year before, though a paragraph begins with its own.
        if (
            review is { } last
            && target is { } next
            && (next < last || next > last + 1 || (next == last && GivenIn(above, behind: null) == next))
        )
            review = next - 1;
        var outlook = target ?? (speaksOfNext ? review + 1 : null);
        return review is { } end
            ? new ReportYears(
                IsTerm(headings, end) ? new TimePeriod(end - TermLength + 1, end) : TimePeriod.Year(end),
                outlook
            )
            : new ReportYears(null, outlook);
    }

    // A report on the first half of a year sets what is to come in the second: both are of one year.
    private static int? HalfYear(IReadOnlyList<string> head, IReadOnlyList<string> headings, string text) =>
        head.Any(line =>
            line.Contains("上半年", StringComparison.Ordinal)
            || line.Contains("半年度", StringComparison.Ordinal)
            || QuarterInTitle().IsMatch(line)
        )
        || headings.Any(heading => heading.Contains("下半年", StringComparison.Ordinal))
            && headings.Any(heading => heading.Contains("上半年", StringComparison.Ordinal))
            ? MostNamed(string.Join('\n', head)) ?? MostNamed(text)
            : null;

    private static int? Planned(string text) => Aimed(text) ?? Planning(text);

    // 2025年主要预期目标; but 2024年，全省顺利完成主要目标任务 looks back.
    private static int? Aimed(string text)
    {
        foreach (Match match in Targets().Matches(text))
        {
            if (!match.ValueSpan.Contains("完成", StringComparison.Ordinal))
                return Number(match);
        }
        return null;
    }

    // “回顾2023年全省主要工作” and “2023年主要工作完成情况” look back, “2022年执行情况与2023年计划草案” does not.
    private static int? Planning(string text)
    {
        foreach (Match match in Plans().Matches(text))
        {
            var before = text[Math.Max(0, match.Index - 3)..match.Index].TrimEnd('了');
            var after = text.Substring(
                match.Index + match.Length,
                Math.Min(6, text.Length - match.Index - match.Length)
            );
            if (
                !WordsOfReview.Any(word =>
                    before.EndsWith(word, StringComparison.Ordinal) || after.Contains(word, StringComparison.Ordinal)
                )
            )
                return Number(match);
        }
        return null;
    }

    // 一、2023年主要工作 looks back where 二、今年工作安排 follows, or where the report was given in January 2024.
    private static bool OpensWithYearBehind(int year, IReadOnlyList<string> headings, string head) =>
        headings.Count > 0
        && Planning(headings[0]) == year
        && (
            Given(head) is (var given, <= LastMonthOfNewYear) && given == year + 1
            || headings.Any(heading =>
                heading.Contains("今年", StringComparison.Ordinal)
                || heading.Contains("新的一年", StringComparison.Ordinal)
                || heading.Contains("新一年", StringComparison.Ordinal)
            )
        );

    // A report given in the first months is of that year, one given at the end is of the next; 2022年…政府工作报告.
    private static int? GivenIn(string head, int? behind)
    {
        if (TitleYear().Match(head) is { Success: true } titled && Number(titled) != behind)
            return Number(titled);
        return Given(head) switch
        {
            (var year, <= LastMonthOfNewYear) => year,
            (var year, >= FirstMonthOfOldYear) => year + 1,
            _ => null,
        };
    }

    // In between, new governments speak: of the five years that end, and of those that begin with the next.
    private static int? GivenBetween(string head, IReadOnlyList<string> headings) =>
        Given(head) is var (year, _) ? (headings.Any(IsOfTerm) ? year + 1 : year) : null;

    // “到2026年的主要目标” of a report given in 2021 is the goal of its term.
    private static int? NotFarOff(int? year, string head) =>
        Given(head) is var (given, _) && year > given + 1 ? null : year;

    // A text given in 2011 that holds its figures against 2005, time and again, looks back on the year before it was given.
    private static int? NotFarBehind(int? year, string head) =>
        Given(head) is var (given, _) && year < given - 1 ? given - 1 : year;

    private static (int Year, int Month)? Given(string head) =>
        Day().Match(head) is { Success: true } day
            ? (Number(day), int.Parse(day.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    // A heading that names the last year alone means that year, whatever another says of five.
    private static bool IsTerm(IReadOnlyList<string> headings, int end)
    {
        var year = string.Create(CultureInfo.InvariantCulture, $"{end}年");
        return headings.Any(IsOfTerm)
            && !headings.Any(heading => heading.Contains(year, StringComparison.Ordinal) && !IsOfTerm(heading));
    }

    // 过去五年工作回顾, but not 本届政府开局之年的工作
    private static bool IsOfTerm(string heading) =>
        FiveYears().IsMatch(heading)
        && !heading.Contains("开局", StringComparison.Ordinal)
        && !YearOfTerm().IsMatch(heading);

    private static int? Year(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? Number(match) : null;

    private static int Number(Match match) =>
        int.Parse(
            match.Groups.Values.Skip(1).First(group => group.Success).ValueSpan,
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );

    // 2023年，全省经济回升向好; but 2024年，陕西将推动产业做强 and 2025年，全市主要预期目标是 look ahead.
    private static int? OpeningYear(string text)
    {
        foreach (Match match in WholeArea().Matches(text))
        {
            var behind = text.AsSpan(match.Index + match.Length);
            var end = behind.IndexOfAny("，。；：\n");
            if (!LooksAhead(end < 0 ? behind : behind[..end]))
                return Number(match);
        }
        return null;
    }

    private static bool LooksAhead(ReadOnlySpan<char> clause) =>
        clause.Contains('将')
        || clause.Contains("要实现", StringComparison.Ordinal)
        || clause.Contains("目标是", StringComparison.Ordinal)
        || clause.EndsWith("目标")
            && !clause.Contains("完成", StringComparison.Ordinal)
            && !clause.Contains("实现", StringComparison.Ordinal);

    private static int? MostNamed(string text) =>
        NamedYear()
            .Matches(text)
            // 到2027年 is a year to come, 比1992年 and 是1992年的4.7倍 only what another is held against.
            .Where(match =>
                match.Index == 0 || text[match.Index - 1] is not ('到' or '至' or '比' or '较' or '是' or '由' or '从')
            )
            .GroupBy(match => match.Groups[1].Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key, StringComparer.Ordinal)
            .Select(group => (int?)int.Parse(group.Key, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    // 2024年主要预期目标; 2025年是“十四五”收官之年，经济社会发展的主要预期目标是
    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年?(?:[^。\n至到—-]{0,16}?|是[^。；\n至到—0-9-]{0,40}?)(?:预期目标|主要目标|发展目标)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Targets();

    // 2012年一季度经济运行会议召开: of that quarter, whatever year the text looks back on
    [GeneratedRegex(
        "(?:19|20)[0-9]{2}年(?:第?一季度|前三季度|第?三季度)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex QuarterInTitle();

    // 肇庆：2025年GDP力争突破3000亿元; 2025年，全市要实现生产总值增长5%
    [GeneratedRegex(
        "(?:^|[\n。：])((?:19|20)[0-9]{2})年，?[^。，；：\n]{0,12}(?:力争|要实现)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex StrivenFor();

    // 2023，我们的目标
    [GeneratedRegex(
        "^((?:19|20)[0-9]{2})[^0-9]{0,8}目标$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex TargetHeading();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年(?:政府|全市|全省|全区|全州|经济社会发展|的)?"
            + "(?:重点工作|重点任务|工作总体|工作任务|工作目标|工作思路|工作部署|工作要点|工作安排|工作的总体|目标任务"
            + "|政府工作|主要工作|主要任务|经济工作|经济社会发展|国民经济和社会发展计划草案|计划草案|国民经济和社会发展计划的通知"
            + "|民生[^。，；]{0,6}实事|为民[^。，；]{0,4}实事|实事项目"
            + "|预算草案|财政预算草案|预算安排|工作打算|工作计划)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Plans();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年(?:以来)?(?:[\\u4E00-\\u9FFF]{2,12}[省市县区旗州盟])?(?:政府)?(?:全省|全市|全国|全区|全州)?"
            + "(?:主要)?(?:工作|经济运行|经济社会发展|国民经济和社会发展计划|预算|财政预算)?"
            + "(?:的)?(?:主要)?(?:回顾|总结|成绩|成就|成效|亮点|情况|简况|综述|执行情况|国民经济和社会发展统计公报)|回顾了?((?:19|20)[0-9]{2})年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Reviewed();

    // 关于2023年财政决算草案的报告, whenever it was given
    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年(?:度)?[^，。；\n]{0,16}决算",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Settled();

    [GeneratedRegex(
        "(?:^|[\n。]|(?:指出|认为|强调|表示)[，：])(?:回顾)?((?:19|20)[0-9]{2})年，",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex WholeArea();

    // 一、过去一年政府工作成效显著, and below it 2019年，是我县极具挑战的一年
    [GeneratedRegex(
        "(?:回顾|过去一年[^\n。]{0,16})\n+((?:19|20)[0-9]{2})年，?是[^\n。]{0,80}一年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OpeningOfReview();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年(?:度)?[^\n。]{0,12}政府工作报告",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex TitleYear();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年([0-9]{1,2})月",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        "过去五年|过去5年|五年来|本届政府|近五年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FiveYears();

    // 新华社拉萨2006年1月15日电, 2016年3月2日上午，某县第十七届人民代表大会第六次会议: the day of the news
    [GeneratedRegex(
        "^[^。]{0,80}?(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:讯|电|上午|下午)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dateline();

    [GeneratedRegex(
        "(?:人民代表大会|人大)第?[0-9一二三四五六七八九十]{1,3}次会议",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Congress();

    [GeneratedRegex(
        "本届政府的?(?:第[一二三四1-4]年|首年)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex YearOfTerm();

    [GeneratedRegex("((?:19|20)[0-9]{2})(?:年|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedYear();
}
