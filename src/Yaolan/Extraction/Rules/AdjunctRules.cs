using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Reads what stands beside a predicate and is neither subject nor figure: comparisons, durations, starting points.</summary>
internal sealed class AdjunctRules(Grammar grammar)
{
    private const int Reach = 16;

    /// <summary>Length of the adjunct that ends at a place; 0 when none does.</summary>
    public int Length(Reading reading, int place)
    {
        if (Gap(reading, place) is > 0 and var gap)
            return gap;
        if (Comparison(reading, place) is > 0 and var comparison)
            return comparison;
        if (Origin(reading, place) is > 0 and var origin)
            return origin;
        return WithFigure(reading, place);
    }

    // 比2020年下降10%, 由2018年的15.2%, 连续5年居全国第一
    private static int WithFigure(Reading reading, int place)
    {
        var text = reading.Sentence.Text;
        var end = text[place - 1] == '的' ? place - 1 : place;
        foreach (var figure in reading.Sentence.Figures)
        {
            if (figure.End > end || end - figure.End > 1)
                continue;
            var start = figure.Start - 1;
            if (start < reading.LeftBound)
                continue;
            // 提高到2025年的5000亿元; 恢复到2019年的85% is read as a part of that year's
            if (
                figure.Kind == FigureKind.Years
                && end < place
                && text[start] is '到' or '至'
                && text[Math.Max(0, start - 1)] != '复'
            )
                return place - figure.Start;
            if (figure.Kind == FigureKind.Years && text[start] is '比' or '较' or '以' or '是' or '由' or '从')
            {
                reading.IsOrigin |= text[start] is '由' or '从';
                if (reading.IsOrigin)
                    reading.OriginYear = (int)figure.Number;
                return place - start;
            }
            if (
                figure.Kind == FigureKind.NonFact
                && reading.Sentence.Span(reading.LeftBound, figure.Start).EndsWith("连续")
            )
                return place - figure.Start + 2;
        }
        return 0;
    }

    // 从5.6万亿元跃升至7.77万亿元: the first figure is where it came from.
    private static int Origin(Reading reading, int place)
    {
        var last = reading.Sentence.Text[place - 1];
        if (last is not ('从' or '由') || !reading.RunsIntoNext || reading.Movement != Movement.None)
            return 0;
        reading.IsOrigin = true;
        reading.Note("starting_point", last.ToString());
        return 1;
    }

    // 比上年年初预算增加1800亿元: what is compared with says nothing of what is measured.
    private static int Comparison(Reading reading, int place)
    {
        if (reading.Movement == Movement.None || reading.MovedTo)
            return 0;
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - Reach), place);
        var at = before.LastIndexOfAny('比', '较');
        if (
            at < 0
            || at + 1 >= before.Length
            || before[at + 1] is '重' or '例' or '率' or '值' or '赛' or '大' or '快' or '好'
        )
            return 0;
        if (at > 0 && before[at - 1] is '占' or '之' or '对' or '环' or '同' or '入' or '可')
            return 0;
        var word = before[at..].ToString();
        reading.Note("compared_with", word);
        return before.Length - at;
    }

    // 高于全省平均水平1.2个百分点, 比全国高1.1个百分点: a distance, not the thing itself.
    private int Gap(Reading reading, int place)
    {
        if (reading.Figure.Unit.Class is not (UnitClass.Point or UnitClass.Percent) || reading.Gap.Length > 0)
            return 0;
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - Reach), place);
        for (var index = before.Length - 3; index >= 0; index--)
        {
            var length = grammar.GapWords.AtStart(before[index..]);
            if (length == 0 || index + length >= before.Length)
                continue;
            return Distance(reading, before, index, before[index] == '低' || before[index] == '慢');
        }
        if (
            before.Length > 2
            && grammar.Rises.AtEnd(before) < 2
            && grammar.Falls.AtEnd(before) < 2
            && before[^1] is '高' or '低' or '快' or '慢' or '多' or '少'
            && before[..^2].LastIndexOfAny('比', '较') is >= 0 and var at
        )
            return Distance(reading, before, at, before[^1] is '低' or '慢' or '少');
        return 0;
    }

    private static int Distance(Reading reading, ReadOnlySpan<char> before, int at, bool below)
    {
        reading.Gap = before[at..].ToString();
        reading.Movement = below ? Movement.Down : Movement.Up;
        reading.Note("distance", reading.Gap);
        return before.Length - at;
    }
}
