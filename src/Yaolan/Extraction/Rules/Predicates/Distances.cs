using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Reads how far a thing is from another: 高于全省平均水平1.2个百分点, 比全国高1.1个百分点.</summary>
internal sealed class Distances(Grammar grammar)
{
    private const int Reach = 16;

    /// <summary>Length of the words at a place that say from what the thing is so far; 0 when none do.</summary>
    public int Length(Reading reading, int place)
    {
        if (reading.Figure.Kind == FigureKind.Rank || reading.Figure.Unit.Class == UnitClass.Times)
            return 0;
        if (reading.Gap.Length > 0 || reading.Movement != Movement.None || reading.MovedTo)
            return 0;
        if (FromTarget(reading, place) is > 0 and var target)
            return target;
        if (FromNext(reading, place) is > 0 and var next)
            return next;
        if (BeyondPlanned(reading, place) is > 0 and var planned)
            return planned;
        var isRate = reading.Figure.Unit.Class is UnitClass.Point or UnitClass.Percent;
        // 高于全国（5.4%）、全省（5.2%）
        var reach = reading.Sentence.Text[place - 1] is '）' ? 2 * Reach : Reach;
        var start = Math.Max(reading.LeftBound, place - reach);
        var before = reading.Sentence.Span(start, place);
        // 优于全国约1个百分点, 高于全省平均增速近2个百分点: the hedge is a word of its own
        if (before is [.., '约' or '近'])
            return 0;
        for (var index = before.Length - 3; index >= 0; index--)
        {
            var length = grammar.GapWords.AtStart(before[index..]);
            if (length == 0 || index + length >= before.Length || IsInName(reading, start + index))
                continue;
            if (!isRate && grammar.RankScopes.AtStart(before[(index + length)..]) == 0)
                continue;
            return Distance(reading, before, index, before[index] is '低' or '慢' or '落');
        }
        // 完成投资2929亿元、超年度计划28%; 退出融资平台346家、超计划19家
        if (IsBeyondPlan(before))
            return Distance(reading, before, 0, below: false);
        // 超过全国平均水平13件
        if (
            (before.EndsWith("平均水平") || before.EndsWith("平均值") || before.EndsWith("平均"))
            && Beyond(before) is >= 0 and var beyond
        )
            return Distance(reading, before, beyond, below: false);
        var word = before.EndsWith("超出") ? 2 : 1;
        if (
            before.Length <= 2
            || grammar.Rises.AtEnd(before) >= 2
            || grammar.Falls.AtEnd(before) >= 2
            || before[^1] is not ('高' or '低' or '快' or '慢' or '多' or '少' or '出')
            || before[^1] == '出' && word == 1
            || ComparingWords.LastIn(before[..^word]) is not (>= 0 and var at)
        )
            return 0;
        var below = before[^1] is '低' or '慢' or '少';
        // 比上年多12天: not a distance from something else, but how it moved
        if (!isRate && EarlierTime.AtEnd(before[(at + 1)..^word], grammar) == before.Length - at - 1 - word)
        {
            reading.Movement = below ? Movement.Down : Movement.Up;
            reading.Note("direction", before[at..].ToString());
            return before.Length - at;
        }
        return Distance(reading, before, at, below);
    }

    // 高于年初10%的目标3个百分点: how far from what the figure before recalls
    private int FromTarget(Reading reading, int place)
    {
        var words = reading.Sentence.Span(reading.LeftBound, place);
        if (
            reading.Figure.Unit.Class != UnitClass.Point
            || reading.Previous is not { IsRecalledTarget: true } target
            || words is not ['的', .. var plan]
            || grammar.Plans.AtEnd(plan) == 0
        )
            return 0;
        var before = reading.Sentence.Span(target.Sentence.ClauseStart(target.FigureStart), target.Figure.Start);
        var gap = grammar.GapWords.IndexIn(before, out var length);
        if (gap < 0)
            return 0;
        reading.Gap = $"{before.Slice(gap, length)}{plan}";
        reading.Movement = before[gap] is '低' or '慢' or '落' ? Movement.Down : Movement.Up;
        reading.Note("distance", reading.Gap);
        return words.Length;
    }

    // 高于全国0.9个、全省0.4个百分点: as far from the next as the figure before is from the first
    private int FromNext(Reading reading, int place)
    {
        var words = reading.Sentence.Span(reading.LeftBound, place).TrimStart("、，和与");
        if (
            reading is not { Figure.Unit.Class: UnitClass.Point, Previous: { Gap.Length: > 2 } previous }
            || previous.Figure.Unit != reading.Figure.Unit
            || words.IsEmpty
            || grammar.RankScopes.AtStart(words) != words.Length
        )
            return 0;
        var word = grammar.GapWords.AtStart(previous.Gap);
        reading.Gap = word > 0 ? $"{previous.Gap[..word]}{words}" : $"{previous.Gap[..1]}{words}{previous.Gap[^1..]}";
        reading.Movement = previous.Movement;
        reading.Note("distance", reading.Gap);
        return words.Length;
    }

    // 比“十五”计划目标3000亿元超过1070亿元: the amount planned says from what
    private static int BeyondPlanned(Reading reading, int place)
    {
        var sentence = reading.Sentence;
        var before = sentence.Span(reading.LeftBound, place);
        var word =
            before.EndsWith("超过") || before.EndsWith("超额") || before.EndsWith("超出") ? 2
            : before.EndsWith('超') ? 1
            : 0;
        if (
            word == 0
            || ComparisonBases.EndingAt(sentence, place - word) is not { } amount
            || amount.Start < reading.LeftBound
        )
            return 0;
        before = before[..(amount.Start - reading.LeftBound)];
        var at = ComparingWords.LastIn(before);
        if (at < 0)
            return 0;
        reading.Gap = $"{before[at..]}{sentence.Span(place - word, place)}";
        reading.Movement = Movement.Up;
        reading.Note("distance", reading.Gap);
        return place - reading.LeftBound - at;
    }

    // 超过全国平均水平, 超全市平均
    private int Beyond(ReadOnlySpan<char> before) =>
        before.LastIndexOf("超过") is >= 0 and var beyond ? beyond
        : before.LastIndexOf('超') is >= 0 and var at && grammar.RankScopes.AtStart(before[(at + 1)..]) > 0 ? at
        : -1;

    private static bool IsBeyondPlan(ReadOnlySpan<char> before) =>
        before is ['超', _, _, ..]
        && (
            before.EndsWith("计划")
            || before.EndsWith("任务")
            || before.EndsWith("目标")
            || before.EndsWith("进度")
            || before.EndsWith("预期")
        );

    // 达到或好于Ⅲ类水质比例: a class of things, by the word or by the vocabulary
    private bool IsInName(Reading reading, int place) =>
        place > reading.LeftBound && reading.Sentence.Text[place - 1] is '或' or '和'
        || reading
            .Sentence.Indicators(grammar)
            .Exists(match => match.Meaning is not null && match.Start < place && place < match.End);

    // 高于全国（5.4%）、全省（5.2%）
    private static string WithoutAsides(string words)
    {
        while (words.IndexOf('（', StringComparison.Ordinal) is > 0 and var open)
        {
            var close = words.IndexOf('）', open);
            if (close < 0)
                break;
            words = words.Remove(open, close + 1 - open);
        }
        return words;
    }

    private static int Distance(Reading reading, ReadOnlySpan<char> before, int at, bool below)
    {
        reading.Gap = WithoutAsides(before[at..].ToString());
        reading.Movement = below ? Movement.Down : Movement.Up;
        reading.Note("distance", reading.Gap);
        return before.Length - at;
    }
}
