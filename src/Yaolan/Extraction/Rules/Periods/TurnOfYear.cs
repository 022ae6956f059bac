using System.Globalization;
using Yaolan.Extraction.Lexicon;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>
/// Where a text without headings turns from the year behind to the year ahead: 会议要求，明年要突出抓好以下重点工作. What
/// follows is of that year until a heading, or until a sentence turns back (会议指出，今年是开局之年).
/// </summary>
internal sealed class TurnOfYear
{
    // 2023年民生实事清单: a list of what is to be done
    private const string Works = "实事";
    private const char Will = '将';
    private const int LongestWill = 16;

    // 做好2025年经济工作，要…
    private const string ToDo = "做好";

    private const string ThisYear = "今年";
    private const int LongestOpening = 30;

    private static readonly string[] Aims = ["总体要求", "总体思路", "工作思路", "指导思想", "工作目标", "奋斗目标"];

    private readonly ReportMetadata _metadata;
    private readonly Grammar _grammar;
    private bool _isThisYearReviewed;

    public TurnOfYear(ReportMetadata metadata, Grammar grammar)
    {
        (_metadata, _grammar) = (metadata, grammar);
        IsAhead =
            IsOfTwoYears
            && metadata.Title.Contains(Works, StringComparison.Ordinal)
            && !metadata.Title.Contains("完成", StringComparison.Ordinal)
            && !metadata.Title.Contains("兑现", StringComparison.Ordinal);
    }

    /// <summary>True once the text speaks of the year ahead.</summary>
    public bool IsAhead { get; private set; }

    private bool IsOfTwoYears =>
        _metadata is { OutlookYear: { } outlook, ReviewYear: { } review } && review.Last < outlook;

    public void EnterHeading() => IsAhead = false;

    public void Read(ReadOnlySpan<char> sentence)
    {
        if (!IsOfTwoYears)
            return;
        var (outlook, review) = (_metadata.OutlookYear!.Value, _metadata.ReviewYear!.Value);
        var laysOut = LaysOut(sentence, outlook);
        if (_grammar.Announcements.AtStart(sentence) is > 0 and var length)
            sentence = sentence[length..].TrimStart("，,：:");
        if (sentence.StartsWith(ToDo, StringComparison.Ordinal))
            sentence = sentence[ToDo.Length..];
        var saysNext = _grammar.NextYears.AtStart(sentence) > 0;
        _isThisYearReviewed |= saysNext;
        if (
            saysNext
            || Names(sentence, outlook)
            || WillBe(sentence, outlook)
            || laysOut
            || SetsTargets(sentence)
            || AimsOfThisYear(sentence)
            || WillBeThisYear(sentence)
        )
            IsAhead = true;
        else if (Names(sentence, review.Last) || _isThisYearReviewed && sentence.StartsWith(ThisYear))
            IsAhead = false;
    }

    // 新增碧道100公里……2023年，城市将有哪些新变化？
    private static bool WillBe(ReadOnlySpan<char> sentence, int year)
    {
        var at = sentence.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{year}年"));
        if (at < 0 || at > 0 && sentence[at - 1] is '到' or '至')
            return false;
        var behind = sentence[at..];
        return behind[..Math.Min(LongestWill, behind.Length)].Contains(Will);
    }

    // 今年是“十四五”收官之年，全市将确保生产总值突破3000亿元, in what is said in that year
    private bool WillBeThisYear(ReadOnlySpan<char> sentence) =>
        !_isThisYearReviewed
        && _metadata.Year == _metadata.OutlookYear
        && sentence.StartsWith("今年是")
        && sentence.Contains(Will);

    // 报告提出了2021年全市经济社会发展指标体系安排，具体为：…
    private static bool LaysOut(ReadOnlySpan<char> sentence, int year)
    {
        var stop = sentence.IndexOfAny("，：");
        var opening = stop < 0 ? default : sentence[..stop];
        return opening.Contains("提出", StringComparison.Ordinal)
            && opening.EndsWith("安排")
            && opening.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{year}年")) >= 0;
    }

    // 全州划定发展预期目标，地区生产总值增长3%; not 顺利完成预期目标
    private static bool SetsTargets(ReadOnlySpan<char> sentence)
    {
        var stop = sentence.IndexOfAny("，：");
        var opening = stop < 0 ? default : sentence[..stop];
        return (opening.EndsWith("预期目标") || opening.EndsWith("主要目标") || opening.EndsWith("目标是"))
            && !opening.Contains("完成", StringComparison.Ordinal)
            && !opening.Contains("实现", StringComparison.Ordinal)
            && !opening.ContainsAny('超', '好');
    }

    // 今年，该镇工作的总体要求是…，全年实现总产值3.4亿元
    private static bool AimsOfThisYear(ReadOnlySpan<char> sentence)
    {
        if (!sentence.StartsWith(ThisYear))
            return false;
        var opening = sentence[..Math.Min(LongestOpening, sentence.Length)];
        foreach (var word in Aims)
        {
            if (
                opening.IndexOf(word) is > 0 and var at
                && at + word.Length < opening.Length
                && opening[at + word.Length] is '是' or '为' or '：'
            )
                return true;
        }
        return false;
    }

    // 2011年2月14日 is a day.
    private static bool Names(ReadOnlySpan<char> sentence, int year) =>
        sentence.Length > 4
        && sentence[4] == '年'
        && !(sentence.Length > 5 && char.IsAsciiDigit(sentence[5]))
        && int.TryParse(sentence[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var named)
        && named == year;
}
