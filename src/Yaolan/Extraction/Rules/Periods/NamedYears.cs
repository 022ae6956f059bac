using System.Globalization;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>The years that a sentence names in front of its figures.</summary>
internal static class NamedYears
{
    /// <summary>The year or years in front of the figure in its sentence, bases of comparison aside.</summary>
    public static TimePeriod? Before(Reading reading, RuleContext context)
    {
        if (InBrackets(reading, context) is { } held)
            return held;
        TimePeriod? found = null;
        foreach (var figure in reading.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Years || figure.End > reading.Figure.Start)
                continue;
            var before = figure.Start > 0 ? reading.Sentence.Text[figure.Start - 1] : ' ';
            var after = reading.Sentence.Span(figure.End, reading.Sentence.End);
            var isBase = reading.Sentence.Span(reading.Sentence.Start, figure.Start) is [.., '恢', '复', '到' or '至'];
            if (
                isBase
                // 投入强度高于“十三五”时期实际
                || context.Grammar.GapWords.AtEnd(reading.Sentence.Span(reading.Sentence.Start, figure.Start)) > 0
                // “十四五”时期利润总额为“十三五”时期的2.2倍
                || before == '为' && reading.Figure.Unit.Class == UnitClass.Times
                || before is '按' or '比' or '较' or '自' or '以' or '与' or '是' or '由' or '从'
                || after.StartsWith("相比")
                || (
                    after.StartsWith("的")
                    && (
                        before is not ('到' or '至')
                        || IsOfOtherClause(figure, reading) && !IsOfAim(after)
                        || IsBeforeSum(figure, reading)
                    )
                )
                || after.StartsWith("基础上")
                || after.StartsWith("水平")
                || after.StartsWith("同期")
                // 综合考虑实现2035年远景目标，提出…
                || after.StartsWith("远景")
                || IsOfOtherPart(figure, reading)
                || IsOfYearItself(figure, reading, context)
            )
                continue;
            var last = (int)(figure.Maximum ?? figure.Number);
            if (after.StartsWith("以来") || after.StartsWith("至今"))
                found = Since((int)figure.Number, LastSince(figure, reading, context));
            else
                found = new TimePeriod((int)figure.Number, last);
        }
        return found ?? Foretold(reading, context);
    }

    private static TimePeriod? Since(int first, int end) => first < end ? new TimePeriod(first, end) : null;

    // 能耗降低2.5%以上，力争“十四五”以来累计降低10%左右: up to the year that targets are set for
    private static int LastSince(Figure year, Reading reading, RuleContext context)
    {
        var clause = reading.Sentence.Span(reading.Sentence.ClauseStart(year.Start), year.Start);
        return context.Block.IsFuture && context.Grammar.Aims.AtEnd(clause) > 0
            ? context.Block.FirstOutlook
            : context.Block.Review.Last;
    }

    // 力争实际利用外资7亿美元（去年实际利用5亿美元，增长25%）: what an aim is held against; 增长11.6%（上年增长3.2%）: and a result
    private static TimePeriod? InBrackets(Reading reading, RuleContext context)
    {
        var words = reading.Sentence.Span(reading.Sentence.Start, reading.FigureStart);
        var open = words.LastIndexOf('（');
        if (open < 0 || words[open..].Contains('）'))
            return null;
        words = words[(open + 1)..];
        if (words.StartsWith("上年同期") || words.StartsWith("去年同期"))
            return null;
        return context.Block.IsFuture && (words.StartsWith("去年") || words.StartsWith("上年"))
                ? TimePeriod.Year(context.Block.Review.Last)
            : words.StartsWith("上年") ? TimePeriod.Year(context.Block.Review.Last - 1)
            : null;
    }

    // 到2028年，面貌将焕然一新。人均生产总值将突破8万元: of the year to come that the sentence before is of
    private static TimePeriod? Foretold(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        if (!sentence.Span(sentence.Start, reading.Figure.Start).Contains('将') || sentence.Start == 0)
            return null;
        var end = sentence.Text.LastIndexOf('。', sentence.Start - 1);
        var start = end <= 0 ? 0 : sentence.Text.LastIndexOf('。', end - 1) + 1;
        var before = sentence.Text.AsSpan(start, Math.Max(0, end - start));
        var at = before.IndexOf("到");
        return
            at >= 0
            && (at == 0 || before[at - 1] is '：' or '，')
            && before[(at + 1)..] is [_, _, _, _, '年', ..]
            && int.TryParse(before.Slice(at + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > context.Block.FirstOutlook
            ? TimePeriod.Year(year)
            : null;
    }

    // 由2007年的1万亿斤提高到2012年的1.2万亿斤，新建公路9万公里: the year is of the grain alone.
    private static bool IsOfOtherClause(Figure year, Reading reading) =>
        reading.HasOwnNoun && year.Start < reading.Sentence.ClauseStart(reading.Figure.Start);

    // 生产总值从2017年的112亿元提高到2021年的160亿元，累计完成545亿元: the sum is not of the last year
    private static bool IsBeforeSum(Figure year, Reading reading)
    {
        var clause = reading.Sentence.ClauseStart(reading.Figure.Start);
        return year.Start < clause
            && reading.Sentence.Span(clause, reading.Figure.Start).Contains("累计", StringComparison.Ordinal);
    }

    // 展望了到2035年的奋斗目标，…比2020年翻一番
    private static bool IsOfAim(ReadOnlySpan<char> behindYear) =>
        behindYear.IndexOfAny('，', '。', '：') is > 0 and var end && behindYear[..end].EndsWith("目标");

    // 地区生产总值年均增长5.5%，到2030年突破2800亿元；新增就业12万人: the year is of what its own part goes on with.
    private static bool IsOfOtherPart(Figure year, Reading reading)
    {
        var sentence = reading.Sentence;
        return sentence.Span(year.End, reading.Figure.Start).Contains('；')
            && sentence.Span(sentence.Start, year.Start).LastIndexOf('；') is var mark
            && sentence.Figures.Exists(figure =>
                figure.Kind is FigureKind.Quantity or FigureKind.Rank
                && figure.Start > sentence.Start + mark
                && figure.End <= year.Start
            );
    }

    // 力争到2025年制造业占比达到30%，全年实施项目1000个; 到2025年突破500亿元，今年新增70家; 其中今年新增70家: what a clause
    // begins with 全年 or 今年 is of the year of the report again.
    private static bool IsOfYearItself(Figure year, Reading reading, RuleContext context)
    {
        var between = reading.Sentence.Span(year.End, reading.Figure.Start);
        return year.Number > context.Block.FirstOutlook
            && Math.Max(between.LastIndexOf("全年"), between.LastIndexOf("今年")) is > 0 and var at
            && between[at - 1] is '，' or '；' or '中';
    }

    /// <summary>The first of the years named, where both are written out: 2020年到2025年，占比从17.9%提升到35.5%.</summary>
    public static int? First(Reading reading)
    {
        var sentence = reading.Sentence;
        var span = sentence.Figures.FindLast(figure =>
            figure.Kind == FigureKind.Years
            && figure.Maximum > figure.Number
            && figure.End <= reading.Figure.Start
            && sentence.Span(figure.Start, figure.End).IndexOfAny('到', '至') > 0
        );
        return (int?)span?.Number;
    }
}
