using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Reads what stands beside a predicate and is neither subject nor figure: comparisons, durations, starting points.</summary>
internal sealed class AdjunctRules(Grammar grammar)
{
    private const int Reach = 16;
    private const int LongestAdjustment = 24;
    private const int LongestBasis = 10;

    /// <summary>Length of the adjunct that ends at a place; 0 when none does.</summary>
    public int Length(Reading reading, int place)
    {
        if (Gap(reading, place) is > 0 and var gap)
            return gap;
        if (Comparison(reading, place) is > 0 and var comparison)
            return comparison;
        if (Origin(reading, place) is > 0 and var origin)
            return origin;
        if (Adjusted(reading, place) is > 0 and var adjusted)
            return adjusted;
        if (Base(reading, place) is > 0 and var ground)
            return ground;
        if (TimesOf(reading, place) is > 0 and var times)
            return times;
        if (Now(reading, place) is > 0 and var now)
            return now;
        if (RateOfExchange(reading, place) is > 0 and var rate)
            return rate;
        return WithFigure(reading, place);
    }

    // 一般公共预算收入在上年增长12%的基础上增长8%
    private static int Base(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        // 在高基数上增长10.2%
        return
            (
                before.EndsWith("基础上")
                || before.EndsWith("基数上")
                // 进出口在对美贸易下降三成的情况下增长12%
                || before.EndsWith("情况下")
                || before.EndsWith("背景下")
            ) && before.LastIndexOf('在') is >= 0 and var at
            ? before.Length - at
            : 0;
    }

    // 是上年同期的2.4倍
    private int TimesOf(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        if (reading.Figure.Unit.Class != UnitClass.Times || !before.EndsWith('的'))
            return 0;
        // 是和平解放以来的100多倍: all of it is what the thing before is held against
        if (before is ['是' or '为', ..] && before.Contains("以来", StringComparison.Ordinal))
            return before.Length;
        var length = Time(before);
        return length < before.Length && length > 0 && before[^(length + 1)] is '是' or '为' ? length + 1 : 0;
    }

    // 比2020年下降10%, 由2018年的15.2%, 连续5年居全国第一
    private int WithFigure(Reading reading, int place)
    {
        var text = reading.Sentence.Text;
        // 按2010年价格计算
        if (
            reading.Sentence.Span(reading.LeftBound, place).EndsWith("计算")
            && reading.Sentence.Figures.Find(figure =>
                figure.Kind == FigureKind.Years && figure.End < place && place - figure.End <= LongestBasis
            )
                is { } priced
            && priced.Start > reading.LeftBound
            && text[priced.Start - 1] is '按' or '以'
        )
            return place - priced.Start + 1;
        var end = text[place - 1] == '的' ? place - 1 : place;
        // 是“十三五”时期的1.4倍
        if (reading.Sentence.Span(reading.LeftBound, end) is [.., '”', '时', '期'] or [.., '”', '期', '间'])
            end -= 2;
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
                && text[start] is '到' or '至'
                && text[Math.Max(0, start - 1)] != '复'
                && (
                    end < place
                    // 从2015年的39.7亿元增长到2020年62亿元
                    || grammar.MovedTo.AtEnd(reading.Sentence.Span(reading.LeftBound, figure.Start)) > 0
                )
            )
                return place - figure.Start;
            // 为2021年的3.9倍
            var isTimes = text[start] == '为' && reading.Figure.Unit.Class == UnitClass.Times;
            if (
                figure.Kind == FigureKind.Years
                && (isTimes || text[start] is '比' or '较' or '以' or '是' or '由' or '从')
            )
            {
                // 比2006年的373.2亿元净增626.9亿元
                var isBase = text[start] is '比' or '较' && end < place && IsMoved(reading);
                reading.IsOrigin |= isBase || text[start] is '由' or '从';
                if (reading.IsOrigin)
                    reading.OriginYear = (int)figure.Number;
                return place - start;
            }
            // PM2.5浓度五年下降29.4%
            if (
                figure is { Kind: FigureKind.NonFact, Reason: NonFactRules.Duration }
                && figure.End == place
                && reading.Movement != Movement.None
                && text[place - 1] == '年'
                && figure.Start - reading.LeftBound >= 2
                && char.IsLetterOrDigit(text[start])
                && text[start] is not ('近' or '第' or '前' or '每' or '满' or '比' or '较' or '续')
            )
                return place - figure.Start;
            if (
                figure.Kind == FigureKind.NonFact
                && Lasting(reading, figure) is > 0 and var lasting
                // 产值连续两年超千亿元
                && grammar.HedgesBefore.AtEnd(reading.Sentence.Span(figure.End, place), out _) == 0
            )
                return place - lasting;
        }
        return 0;
    }

    private bool IsMoved(Reading reading)
    {
        var after = reading.Sentence.Span(reading.Figure.End, reading.Sentence.ClauseEnd(reading.Figure.End));
        return reading.Figure.Unit.Class != UnitClass.Times
            && (grammar.Rises.AtStart(after) > 0 || grammar.Falls.AtStart(after) > 0);
    }

    // 连续9年; 连续17年和33年, of two things: where the words begin
    private static int Lasting(Reading reading, Figure figure)
    {
        var before = reading.Sentence.Span(reading.LeftBound, figure.Start);
        if (before.EndsWith("连续"))
            return figure.Start - 2;
        return
            before is [.., '和' or '、']
            && reading.Sentence.Figures.Find(other => other.Kind == FigureKind.NonFact && other.End == figure.Start - 1)
                is { } first
            ? Lasting(reading, first)
            : 0;
    }

    // 贫困发生率由13.2%降至零, 劣Ⅴ类断面从27个减少到全面消除
    private bool EndsInNothing(Reading reading)
    {
        var after = reading.Sentence.Span(reading.FigureEnd, reading.Sentence.End);
        return grammar.MovedTo.AtStart(after) is > 0 and var moved && grammar.Nothing.AtStart(after[moved..]) > 0;
    }

    // 从5.6万亿元跃升至7.77万亿元: the first figure is where it came from.
    private int Origin(Reading reading, int place)
    {
        if (!(reading.RunsIntoNext || EndsInNothing(reading)))
            return 0;
        var before = reading.Sentence.Span(reading.LeftBound, place);
        // 由上半年下降3.2%转为增长1.1%
        if (PartOfYear(reading, before) is > 0 and var part)
            return part;
        if (
            reading.Movement != Movement.None
            && !reading.Sentence.Span(reading.FigureEnd, reading.Sentence.End).StartsWith('转')
        )
            return 0;
        var length = Time(before);
        if (length == before.Length || before[^(length + 1)] is not ('从' or '由'))
            return Measured(reading, before);
        reading.IsOrigin = true;
        reading.Note("starting_point", before[^(length + 1)..].ToString());
        return length + 1;
    }

    private int PartOfYear(Reading reading, ReadOnlySpan<char> before)
    {
        var joint = before.EndsWith('的') ? 1 : 0;
        var length = grammar.PartYears.AtEnd(before[..^joint]);
        if (length < 2 || length + joint == before.Length || before[^(length + joint + 1)] is not ('从' or '由'))
            return 0;
        reading.OriginPart = before[^(length + joint)..^joint].ToString();
        reading.IsOrigin = true;
        reading.Note("starting_point", reading.OriginPart);
        return length + joint + 1;
    }

    // 起征点从月销售额10万元提高到15万元, 养老金从2004年人均每月700元提高到1721元: how what it came from was measured
    private int Measured(Reading reading, ReadOnlySpan<char> before)
    {
        var at = before.LastIndexOfAny('从', '由');
        var next = reading.Sentence.Figures.Find(figure =>
            figure.Kind == FigureKind.Quantity && figure.Start >= reading.FigureEnd
        );
        if (at < 0 || next is null || !grammar.MovedTo.OccursIn(reading.Sentence.Span(reading.FigureEnd, next.Start)))
            return 0;
        var words = before[(at + 1)..];
        var start = reading.LeftBound + at + 1;
        var year = reading.Sentence.Figures.Find(figure => figure.Kind == FigureKind.Years && figure.Start == start);
        if (year is not null)
            words = words[(year.End - year.Start)..];
        if (
            grammar.HedgesBefore.AtEnd(words, out _) > 0
            || words.Length is 0 or > LongestBasis
            || words[0] is '业' or '事' or '而' or '此' or '于'
        )
            return 0;
        // 从2011年7月份的6.5%
        var isOfMonth = year is not null && char.IsAsciiDigit(words[0]) && words.TrimEnd("份的") is [.., '月'];
        foreach (var character in words)
        {
            if (!char.IsLetter(character) && !(isOfMonth && char.IsAsciiDigit(character)))
                return 0;
        }
        reading.IsOrigin = true;
        // 由挂牌前的5%, 从成立之初的3家: nobody names that year.
        if (isOfMonth || year is null && IsUnnamedTime(words.TrimEnd('的')))
            reading.LeftOut = "starting_point_undated";
        reading.OriginYear = (int?)year?.Number;
        reading.Note("starting_point", before[at..].ToString());
        return before.Length - at;
    }

    private static bool IsUnnamedTime(ReadOnlySpan<char> words) =>
        words.EndsWith("之初") || words.EndsWith("初期") || words.EndsWith("之前") || words is [.., '前' or '时'];

    // 按当年平均汇率（1美元兑6.228元人民币）折合3万美元, 以上年末汇率换算达1124美元: how it was counted, not what
    private static int RateOfExchange(Reading reading, int place)
    {
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, reading.Sentence.ClauseStart(place)), place);
        var rate = before.LastIndexOf("汇率");
        var at = rate < 0 ? -1 : before[..rate].LastIndexOfAny('按', '以');
        return
            at >= 0
            && (
                before.EndsWith('）') && before[rate..].StartsWith("汇率（")
                || before[(rate + 2)..] is "" or "计算" or "折算" or "折合" or "换算"
            )
            ? before.Length - at
            : 0;
    }

    // 提高到现在的1721元
    private int Now(Reading reading, int place)
    {
        var before = reading.Sentence.Span(reading.LeftBound, place);
        var length = Time(before);
        return
            length > 0
            && length < before.Length
            && before[^(length + 1)] is '到' or '至'
            && !before[..^(length + 1)].EndsWith('复')
            ? length
            : 0;
    }

    // 由年初的, 从上年末的
    private int Time(ReadOnlySpan<char> before)
    {
        var joint = before.EndsWith('的') ? 1 : 0;
        var time = grammar.EarlierTimes.AtEnd(before[..^joint]);
        return time == 0 ? 0 : time + joint;
    }

    // 剔除一次性因素后同口径增长5.2%; behind a figure also 扣除房地产投资增长8.2%
    private int Adjusted(Reading reading, int place)
    {
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - LongestAdjustment), place);
        var at = grammar.AdjustedBefore.IndexIn(before, out _);
        var isAside = at == 0 && reading.Previous is not null && reading.Movement != Movement.None;
        if (at < 0 || !isAside && grammar.AdjustedAfter.AtEnd(before) == 0)
            return 0;
        reading.Adjustment = before[at..].ToString();
        return before.Length - at;
    }

    // 比上年年初预算增加1800亿元: what is compared with says nothing of what is measured.
    private static int Comparison(Reading reading, int place)
    {
        if (reading.Movement == Movement.None || reading.MovedTo)
            return 0;
        var before = reading.Sentence.Span(Math.Max(reading.LeftBound, place - Reach), place);
        // 与去年同期相比增长4.4%
        var at = before.EndsWith("相比") ? before.LastIndexOf('与') : Comparing(before);
        if (at < 0)
            return 0;
        var word = before[at..].ToString();
        reading.Note("compared_with", word);
        return before.Length - at;
    }

    /// <summary>True of 较2016年末, not of 比重 and 较大以上事故.</summary>
    public static bool IsComparison(ReadOnlySpan<char> words) => words.Length > 1 && Comparing(words) == 0;

    /// <summary>Where 比全国 begins in 增速比全国; negative where nothing is compared.</summary>
    public static int ComparisonIn(ReadOnlySpan<char> words) => Comparing(words);

    // The last 比 or 较 that compares; in 比重, 占比 and their like it does not.
    private static int Comparing(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOfAny('比', '较');
        return
            at < 0
            || at + 1 >= text.Length
            || text[at + 1] is '重' or '例' or '率' or '值' or '赛' or '大' or '快' or '好'
            || at > 0 && text[at] == '比' && text[at - 1] is '占' or '之' or '对' or '环' or '同' or '入' or '可'
            ? -1
            : at;
    }

    // 高于全省平均水平1.2个百分点, 比全国高1.1个百分点: a distance, not the thing itself.
    private int Gap(Reading reading, int place)
    {
        if (reading.Figure.Kind == FigureKind.Rank || reading.Figure.Unit.Class == UnitClass.Times)
            return 0;
        if (reading.Gap.Length > 0 || reading.Movement != Movement.None || reading.MovedTo)
            return 0;
        if (FromTarget(reading, place) is > 0 and var target)
            return target;
        var isRate = reading.Figure.Unit.Class is UnitClass.Point or UnitClass.Percent;
        // 高于全国（5.4%）、全省（5.2%）
        var reach = reading.Sentence.Text[place - 1] is '）' ? 2 * Reach : Reach;
        var start = Math.Max(reading.LeftBound, place - reach);
        var before = reading.Sentence.Span(start, place);
        // 优于全国约1个百分点: the hedge is a word of its own
        if (before.EndsWith('约'))
            return 0;
        for (var index = before.Length - 3; index >= 0; index--)
        {
            var length = grammar.GapWords.AtStart(before[index..]);
            if (length == 0 || index + length >= before.Length || IsInName(reading, start + index))
                continue;
            if (!isRate && grammar.RankScopes.AtStart(before[(index + length)..]) == 0)
                continue;
            return Distance(reading, before, index, before[index] == '低' || before[index] == '慢');
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
            || Comparing(before[..^word]) is not (>= 0 and var at)
        )
            return 0;
        var below = before[^1] is '低' or '慢' or '少';
        // 比上年多12天: not a distance from something else, but how it moved
        if (!isRate && Time(before[(at + 1)..^word]) == before.Length - at - 1 - word)
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
        reading.Movement = before[gap] is '低' or '慢' ? Movement.Down : Movement.Up;
        reading.Note("distance", reading.Gap);
        return words.Length;
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
