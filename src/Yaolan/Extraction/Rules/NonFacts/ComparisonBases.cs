using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Finds figures that another is only compared with: 在上年增长12%的基础上增长8%.</summary>
internal sealed class ComparisonBases(Grammar grammar)
{
    private const int LongestComparison = 24;

    /// <summary>True of a figure that is the ground, the other or the earlier time of a comparison.</summary>
    public bool Has(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Percent && IsGround(after.TrimStart('的'))
        // 每增长1个百分点的增量，相当于5年前1.5个百分点、10年前2.5个百分点的增量
        || figure.Unit.Class == UnitClass.Point
            && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start).StartsWith("相当于")
        || IsOfCompared(sentence, figure, before, after)
        || IsOfSamePeriod(before)
        || IsAmountBefore(figure, before, after)
        // 按当年平均汇率（1美元兑6.228元人民币）折合
        || figure.Unit.Class == UnitClass.Money && (after.StartsWith('兑') || before.EndsWith('兑'));

    // 分别高于全国（5.4%）、全省（5.2%）0.1和0.3个百分点: how those went that the place is compared with
    private bool IsOfCompared(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Percent
        && after.StartsWith('）')
        && before.TrimEnd("-－−") is [.. var region, '（']
        && (IsEarlierTime(region) || IsRegionCompared(sentence, figure, region));

    // 较一季度（-10.8%）回升2.1个百分点, 较上年同期（3.2%）大幅增长
    private bool IsEarlierTime(ReadOnlySpan<char> words)
    {
        var time = Math.Max(grammar.EarlierTimes.AtEnd(words), grammar.PartYears.AtEnd(words));
        return time > 1 && time < words.Length && words[^(time + 1)] is '较' or '比';
    }

    private bool IsRegionCompared(Sentence sentence, Figure figure, ReadOnlySpan<char> region) =>
        grammar.RankScopes.AtEnd(region) > 0
        && grammar.GapWords.IndexIn(
            sentence.Span(Math.Max(sentence.Start, figure.Start - LongestComparison), figure.Start),
            out _
        ) >= 0;

    // 增长11.6%（上年同期增长3.2%）
    private static bool IsOfSamePeriod(ReadOnlySpan<char> before) =>
        before.LastIndexOf('（') is >= 0 and var open
        && !before[open..].Contains('）')
        && (before[(open + 1)..].StartsWith("上年同期") || before[(open + 1)..].StartsWith("去年同期"));

    // 比上年同期144987万元增收1858万元, 较去年301亿元增长8.3%; 完成3.2亿元，去年同期3亿元
    private bool IsAmountBefore(Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (figure.Kind != FigureKind.Quantity || figure.Unit.Class is UnitClass.Percent or UnitClass.Point)
            return false;
        var words = before.TrimEnd('为').TrimEnd('的');
        var time = grammar.EarlierTimes.AtEnd(words);
        if (time < 2 || !IsYearBefore(words[^time..]))
            return false;
        var rest = words[..^time];
        return rest is [.., '比' or '较']
            ? Math.Max(grammar.Rises.AtStart(after), grammar.Falls.AtStart(after)) > 0
            : words[^time..].EndsWith("同期") && rest is [] or [.., '，' or '、' or '（'];
    }

    // 比年初, 比目前 compare with the year itself
    private static bool IsYearBefore(ReadOnlySpan<char> time) => time[0] is '上' or '去';

    // 在上年增长12%的基础上, 在对美贸易下降三成的情况下
    private static bool IsGround(ReadOnlySpan<char> after) =>
        after.StartsWith("基础上") || after.StartsWith("情况下") || after.StartsWith("背景下");
}
