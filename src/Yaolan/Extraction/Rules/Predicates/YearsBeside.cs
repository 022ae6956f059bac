using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Reads the years and durations beside a predicate: 比2020年下降10%, 由2018年的15.2%, 连续5年居全国第一.</summary>
internal sealed class YearsBeside(Grammar grammar)
{
    private const int LongestBasis = 10;
    private const string Like = "相当于";

    /// <summary>Length of the words with a year or a duration that end at a place; 0 when none do.</summary>
    public int Length(Reading reading, int place)
    {
        if (Basis(reading, place) is > 0 and var basis)
            return basis;
        var end = reading.Sentence.Text[place - 1] == '的' ? place - 1 : place;
        // 是“十二五”时期43200万元的1.87倍
        if (ComparisonBases.EndingAt(reading.Sentence, end) is { } whole)
            end = whole.Start;
        if (end > reading.LeftBound && reading.Sentence.Text[end - 1] == '的')
            end--;
        // 是“十三五”时期的1.4倍
        if (reading.Sentence.Span(reading.LeftBound, end) is [.., '”', '时', '期'] or [.., '”', '期', '间'])
            end -= 2;
        foreach (var figure in reading.Sentence.Figures)
        {
            if (figure.End == end && end < place && IsNextOrigin(reading, figure))
            {
                (reading.IsOrigin, reading.OriginYear) = (true, (int)figure.Number);
                return place - figure.Start;
            }
            if (figure.End > end || end - figure.End > 1 || figure.Start <= reading.LeftBound)
                continue;
            // 比1992年增1.8倍: a move, where 末 or 底 may stand
            if (figure.End < end && grammar.Rises.AtStart(reading.Sentence.Span(figure.End, end)) > 0)
                continue;
            var length = figure.Kind switch
            {
                FigureKind.Years when IsYearOfLevel(reading, figure, place, end) => place - figure.Start,
                FigureKind.Years => OtherYear(reading, figure, place, end),
                FigureKind.NonFact => Lasting(reading, figure, place),
                _ => 0,
            };
            if (length > 0)
                return length;
        }
        return 0;
    }

    // 由2019年的40万吨、2020年的42万吨增加到45万吨
    private static bool IsNextOrigin(Reading reading, Figure year) =>
        year.Kind == FigureKind.Years
        && year.Start == reading.LeftBound
        && reading.Previous is { IsOrigin: true, OriginYear: not null } origin
        && reading.Sentence.Span(origin.FigureEnd, year.Start) is ['、' or '和'];

    // 按2010年价格计算
    private static int Basis(Reading reading, int place) =>
        reading.Sentence.Span(reading.LeftBound, place).EndsWith("计算")
        && reading.Sentence.Figures.Find(figure =>
            figure.Kind == FigureKind.Years && figure.End < place && place - figure.End <= LongestBasis
        )
            is { } priced
        && priced.Start > reading.LeftBound
        && reading.Sentence.Text[priced.Start - 1] is '按' or '以'
            ? place - priced.Start + 1
            : 0;

    // 提高到2025年的5000亿元; 恢复到2019年的85% is read as a part of that year's
    private bool IsYearOfLevel(Reading reading, Figure figure, int place, int end) =>
        (
            reading.Sentence.Text[figure.Start - 1] is '到' or '至'
            // 跃上2025年的536.7亿元
            || reading.Sentence.Text[figure.Start - 1] == '上'
                && grammar.HedgesBefore.AtEnd(reading.Sentence.Span(reading.LeftBound, figure.Start), out _) > 1
        )
        && reading.Sentence.Text[Math.Max(0, figure.Start - 2)] != '复'
        && (
            end < place
            // 从2015年的39.7亿元增长到2020年62亿元
            || grammar.MovedTo.AtEnd(reading.Sentence.Span(reading.LeftBound, figure.Start)) > 0
        );

    // 比2020年下降10%, 由2018年的15.2%
    private int OtherYear(Reading reading, Figure figure, int place, int end)
    {
        var word = reading.Sentence.Text[figure.Start - 1];
        // 为2021年的3.9倍, 相当于2005年的3倍
        var words = reading.Sentence.Span(reading.LeftBound, figure.Start);
        var isLike = words.EndsWith(Like);
        var isTimes = (word == '为' || isLike) && reading.Figure.Unit.Class == UnitClass.Times;
        if (!isTimes && word is not ('比' or '较' or '以' or '是' or '由' or '从'))
            return 0;
        // 比2006年的373.2亿元净增626.9亿元
        var isBase = word is '比' or '较' && end < place && IsMoved(reading);
        reading.IsOrigin |= isBase || word is '由' or '从';
        if (reading.IsOrigin)
            reading.OriginYear = (int)figure.Number;
        return place - figure.Start + (isTimes && isLike ? Like.Length : 1);
    }

    private int Lasting(Reading reading, Figure figure, int place)
    {
        var before = reading.Sentence.Text[figure.Start - 1];
        // PM2.5浓度五年下降29.4%
        if (
            figure.Reason == NonFactRules.Duration
            && figure.End == place
            && reading.Movement != Movement.None
            && reading.Sentence.Text[place - 1] == '年'
            && figure.Start - reading.LeftBound >= 2
            && char.IsLetterOrDigit(before)
            && before is not ('近' or '第' or '前' or '每' or '满' or '比' or '较' or '续')
        )
            return place - figure.Start;
        return
            RunOfYears(reading, figure) is > 0 and var run
            // 产值连续两年超千亿元
            && grammar.HedgesBefore.AtEnd(reading.Sentence.Span(figure.End, place), out _) == 0
            ? place - run
            : 0;
    }

    private bool IsMoved(Reading reading)
    {
        var after = reading.Sentence.Span(reading.Figure.End, reading.Sentence.ClauseEnd(reading.Figure.End));
        return reading.Figure.Unit.Class != UnitClass.Times
            && (grammar.Rises.AtStart(after) > 0 || grammar.Falls.AtStart(after) > 0);
    }

    // 连续9年; 连续17年和33年, of two things: where the words begin
    private static int RunOfYears(Reading reading, Figure figure)
    {
        var before = reading.Sentence.Span(reading.LeftBound, figure.Start);
        if (before.EndsWith("连续"))
            return figure.Start - 2;
        return
            before is [.., '和' or '、']
            && reading.Sentence.Figures.Find(other => other.Kind == FigureKind.NonFact && other.End == figure.Start - 1)
                is { } first
            ? RunOfYears(reading, first)
            : 0;
    }
}
