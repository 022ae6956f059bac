using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Finds figures that another is only compared with: 在上年增长12%的基础上增长8%.</summary>
internal sealed class ComparisonBases(Grammar grammar)
{
    private const int LongestComparison = 24;
    public const string Base = "base_of_comparison";

    /// <summary>The amount that ends at a place and only says of what a multiple is told; null without one.</summary>
    public static Figure? EndingAt(Sentence sentence, int end) =>
        sentence.Figures.Find(figure => figure.End == end && figure.Reason == Base);

    /// <summary>True of a figure that is the ground, the other or the earlier time of a comparison.</summary>
    public bool Has(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Percent && IsGround(after.TrimStart('的'))
        // 在去年1284.3万元的基础上增长10%
        || after.StartsWith("的基础上") && grammar.EarlierTimes.AtEnd(before.TrimEnd('的')) > 1
        || IsOfWider(before, after)
        // 低于全市5.2%的平均水平
        || after.StartsWith("的平均水平") && grammar.RankScopes.AtEnd(before) > 0
        // 每增长1个百分点的增量，相当于5年前1.5个百分点、10年前2.5个百分点的增量
        || figure.Unit.Class == UnitClass.Point
            && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start).StartsWith("相当于")
        || IsWholeOfMultiple(sentence, figure, after)
        || IsOfCompared(sentence, figure, before, after)
        || IsAmountBefore(figure, before, after)
        || IsOfSamePeriod(before)
        // 按当年平均汇率（1美元兑6.228元人民币）折合
        || figure.Unit.Class == UnitClass.Money && (after.StartsWith('兑') || before.EndsWith('兑'));

    // 是“十二五”时期43200万元的1.87倍: the multiple is told, not the whole
    private static bool IsWholeOfMultiple(Sentence sentence, Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Class is UnitClass.Money or UnitClass.Named or UnitClass.Person
        && after is ['的', >= '0' and <= '9', ..]
        && sentence.Figures.Exists(other => other.Start == figure.End + 1 && other.Unit.Class == UnitClass.Times)
        && sentence.Figures.Exists(years =>
            years.Kind == FigureKind.Years
            && years.Start > sentence.Start
            && sentence.Text[years.Start - 1] is '是' or '为'
            && years.End <= figure.Start
            && sentence.Span(years.End, figure.Start).TrimEnd('的') is "" or "时期" or "期间" or "末" or "期末"
        );

    // 分别高于全国（5.4%）、全省（5.2%）0.1和0.3个百分点: how those went that the place is compared with
    private bool IsOfCompared(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Percent
        && after.StartsWith('）')
        && before.TrimEnd("-－−") is [.. var region, '（']
        && (IsEarlierTime(region) || IsRegionCompared(sentence, figure, region));

    // 同比增长7.5%（全市11.1%）: how it went in the place around
    private bool IsOfWider(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after is ['）', ..]
        && before.TrimEnd("-－−") is var words
        && grammar.RankScopes.AtEnd(words) is > 0 and var scope
        && words[..^scope] is [.., '%' or '点', '（'];

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
        var isMoved = Math.Max(grammar.Rises.AtStart(after), grammar.Falls.AtStart(after)) > 0;
        // 比“十五”计划目标3000亿元超过1070亿元
        if (
            (isMoved || after.StartsWith('超'))
            && before.IndexOfAny('比', '较') >= 0
            && grammar.Plans.AtEnd(before) > 0
        )
            return true;
        var words = before.TrimEnd('为').TrimEnd('的');
        var time = grammar.EarlierTimes.AtEnd(words);
        if (time < 2)
            return false;
        var rest = words[..^time];
        return rest is [.., '比' or '较']
            ? isMoved
            : words[^time..] is "上年同期" or "去年同期" && rest is [] or [.., '，' or '、' or '（'];
    }

    // 在上年增长12%的基础上, 在对美贸易下降三成的情况下
    private static bool IsGround(ReadOnlySpan<char> after) =>
        after.StartsWith("基础上") || after.StartsWith("情况下") || after.StartsWith("背景下");
}
