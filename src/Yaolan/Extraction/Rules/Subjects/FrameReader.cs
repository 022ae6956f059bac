using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Cuts the text around a figure into what stands before its predicate and what stands behind its unit.</summary>
internal sealed class FrameReader(Grammar grammar)
{
    // 省级 of 省级压减一般性支出
    private const int LongestOpening = 2;
    private const string Added = "新增";
    private const string Industry = "行业";

    private readonly PredicateRules _predicates = new(grammar);
    private readonly WordsBehind _behind = new(grammar);

    public void Read(Reading reading)
    {
        SkipHedge(reading);
        _predicates.Read(reading);
        var phrase = NounPhrase.Of(reading.Sentence, reading.LeftBound, reading.PredicateStart, grammar);
        (reading.Verb, reading.Left, reading.LeftStart) = (phrase.Verb, phrase.Noun, phrase.Start);
        BehindPartOfYear(reading);
        reading.PartOfYear = PartOfYear(reading.Sentence.Span(reading.LeftBound, reading.Figure.Start));
        if (reading.Figure.Kind == FigureKind.Rank)
            PlaceNamed(reading);
        HedgedShare(reading);
        // 三季度增长8.2%: when, not what
        if (grammar.PartYears.TrimStart(reading.Left).IsEmpty)
            reading.Left = "";
        // 6月底前达90%以上、年底达100%
        if (reading.Left is "年底" or "年末" && reading.Previous is not null)
            (reading.PartOfYear, reading.Left) = (OtherPartsOfYear.WholeYear, "");
        // 其中12月份增长7.1%, 12月末为4.9%
        if (PartYearRules.IsMonth(reading.Left))
            (reading.PartOfYear, reading.Left) = (reading.Left, "");
        // 较“十二五”翻了两番
        if (reading.Sentence.Text[reading.Figure.Start] == '翻' && ComparingWords.IsComparison(reading.Left))
            reading.Left = "";
        reading.Left = OwnersInside.Joined(WithoutRecord(reading.Left), grammar);
        AmongPeers(reading);
        // 贫困人口全部脱贫、|贫困发生率降到0.3%
        if (
            reading.Left.LastIndexOf('、') is > 0 and var mark
            && grammar.Deeds.AtEnd(reading.Left.AsSpan(0, mark)) > 0
            && grammar.Indicators.LongestAtStart(reading.Left.AsSpan(mark + 1)) == reading.Left.Length - mark - 1
        )
        {
            reading.LeftStart += mark + 1;
            reading.Left = reading.Left[(mark + 1)..];
        }
        BehindServed(reading);
        Harvested(reading);
        DeedInside(reading);
        DeedBehind(reading);
        reading.Behind = _behind.Of(reading).ToString();
        // 所有市州和三分之二的县通了高速公路: the share is of the counties
        if (
            reading.Behind.StartsWith('的')
            && reading.Figure.Unit.Class == UnitClass.Percent
            && reading.WordsBefore is [.., '和']
        )
            reading.Left = "";
        Minimum(reading);
        FallBefore(reading);
    }

    // 粮食产量创近15年新高、达1096万吨: that it was a record is not its name.
    public static string WithoutRecord(string noun)
    {
        // 经济总量跨过两个万亿元大关、超过6万亿元
        var step =
            noun.EndsWith("大关", StringComparison.Ordinal) || noun.EndsWith("台阶", StringComparison.Ordinal)
                ? noun.AsSpan().LastIndexOfAny('跨', '迈')
                : -1;
        if (step >= 2)
            return noun[..(noun[step - 1] == '连' ? step - 1 : step)];
        // 工业经济总量成为全区第四个突破2000亿元大关的
        if (noun.EndsWith('个') && noun.LastIndexOf("成为", StringComparison.Ordinal) is >= 2 and var became)
            return noun[..became];
        var at = noun.EndsWith("新高", StringComparison.Ordinal) ? noun.LastIndexOf('创') : -1;
        if (at > 0 && noun[at - 1] is '再' or '屡' or '又')
            at--;
        return at >= 2 ? noun[..at] : noun;
    }

    // 粮食增产169.8亿斤: of what was brought in
    private static void Harvested(Reading reading)
    {
        var words = reading.Sentence.Span(
            reading.PredicateStart,
            Math.Max(reading.PredicateStart, reading.FigureStart)
        );
        if (
            reading.Left.Length >= 2
            && !reading.Left.Contains('产', StringComparison.Ordinal)
            && (words.Contains("增产", StringComparison.Ordinal) || words.Contains("减产", StringComparison.Ordinal))
        )
            reading.Left += "产量";
    }

    // 为29个省份保供煤炭35亿吨: for whom, not what
    private void BehindServed(Reading reading)
    {
        var served = grammar.Peers.AtStart(reading.Left);
        if (
            served == 0
            || served + 2 > reading.Left.Length
            || reading.Previous is not { } previous
            || previous.Figure.End != reading.LeftBound
            || !reading.Sentence.Span(reading.Sentence.Start, previous.FigureStart).EndsWith('为')
        )
            return;
        reading.Left = reading.Left[served..];
        reading.Note("behind_served", reading.Left);
    }

    // 经济总量|在全市各县区中|率先突破500亿元: among whom, not what
    private void AmongPeers(Reading reading)
    {
        if (
            reading.Left.EndsWith('中')
            && reading.Left.LastIndexOf('在') is >= 2 and var at
            && grammar.RankScopes.AtStart(reading.Left.AsSpan(at + 1)) > 0
        )
            reading.Left = reading.Left[..at];
    }

    // 可再生能源|新增|装机3.7亿千瓦: what was done stands inside the name of the thing
    private void DeedInside(Reading reading)
    {
        var left = reading.Left;
        // 煤炭行业|淘汰|小煤矿121处
        if (
            reading.Verb.Length == 0
            && left.IndexOf(Industry, StringComparison.Ordinal) is > 0 and var industry
            && grammar.TellingVerbs.AtStart(left.AsSpan(industry + Industry.Length)) is > 0 and var deed
            && industry + Industry.Length + deed < left.Length
        )
        {
            reading.Verb = left.Substring(industry + Industry.Length, deed);
            reading.Left = left[(industry + Industry.Length + deed)..];
            return;
        }
        var at = left.IndexOf(Added, StringComparison.Ordinal);
        if (reading.Verb.Length > 0 || at < 2 || grammar.Indicators.LongestAtStart(left) == left.Length)
            return;
        var name = left.Remove(at, Added.Length);
        if (grammar.Indicators.LongestAtStart(name) != name.Length)
            return;
        (reading.Verb, reading.Left) = (Added, name);
        reading.Note("verb_inside", Added);
    }

    // 5G基站新增5万座: what was done stands behind the thing
    private void DeedBehind(Reading reading)
    {
        var length = grammar.VerbsBehind.AtEnd(reading.Left);
        if (
            length == 0
            // 完成农村公路新改建10.6万公里
            || reading.Verb.Length > grammar.Works.AtEnd(reading.Verb)
            || reading.Left.Length - length < 2
            || reading.Figure.Kind == FigureKind.Rank
            || reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point or UnitClass.Times
        )
            return;
        (reading.Verb, reading.Left) = (
            reading.Left[^length..],
            _behind.WithoutCopula(reading.Left.AsSpan(..^length)).ToString()
        );
        reading.Note("verb_behind", reading.Verb);
    }

    // 农民人均纯收入在全国的位次由第25位上升到第22位
    private void PlaceNamed(Reading reading)
    {
        var at = reading.Left.LastIndexOf('在');
        // 在全国168个重点城市中排名第126位
        var isAmongPeers = reading.Sentence.Figures.Exists(figure =>
            figure.Reason == NonFactRules.PeerGroup
            && figure.Start > reading.LeftStart + at
            && figure.End <= reading.PredicateStart
        );
        var peers = reading.Left.AsSpan(at + 1);
        // 在全国168个重点城市中, 在168个重点城市中
        if (isAmongPeers && !peers.IsEmpty && (grammar.RankScopes.AtStart(peers) > 0 || char.IsAsciiDigit(peers[0])))
        {
            var group = peers.TrimEnd('中').ToString();
            // 在全国217家国家级开发区综合考评中位列第13位: what they are ranked in
            var contest = at <= 0 ? grammar.Contests.AtEnd(group) : 0;
            reading.Scope ??= group[..^contest];
            reading.Left = contest > 0 ? group[^contest..] : reading.Left[..Math.Max(0, at)];
            reading.Note("peer_group", reading.Scope);
            return;
        }
        if (at < 2)
            return;
        var words = reading.Left.AsSpan(at + 1);
        var scope = grammar.RankScopes.AtStart(words);
        if (scope == 0 || words[scope..].TrimStart('的') is not ("位次" or "名次" or "排名" or "排位"))
            return;
        reading.Scope ??= words[..scope].ToString();
        reading.Left = reading.Left[..at];
        reading.Note("peer_group", reading.Scope);
    }

    // 约占全国十分之一
    private void HedgedShare(Reading reading)
    {
        var hedge = grammar.HedgesBefore.AtStart(reading.Left, out var comparator);
        if (hedge == 0 || !reading.Left.AsSpan(hedge).StartsWith("占"))
            return;
        reading.Left = reading.Left[hedge..];
        if (reading.Comparator == Comparator.Exactly)
            reading.Comparator = comparator;
        reading.Note("hedge_before_verb", reading.Left);
    }

    private string PartOfYear(ReadOnlySpan<char> words)
    {
        var place = grammar.PartYears.IndexIn(words, out var length);
        // 完成全年目标的59.2%: what was aimed at, not when
        return
            place >= 0 && length > 1 && !IsCompared(words[..place]) && grammar.Plans.AtStart(words[place..]) <= length
            ? words.Slice(place, length).ToString()
            : "";
    }

    // 前三季度全省实现地区生产总值: the words behind the time add nothing either.
    private void BehindPartOfYear(Reading reading)
    {
        var length = grammar.PartYears.AtStart(reading.Left);
        if (
            length < 2
            || length == reading.Left.Length
            || !reading.Sentence.Span(reading.LeftStart, reading.PredicateStart).StartsWith(reading.Left)
        )
            return;
        var rest = NounPhrase.Of(reading.Sentence, reading.LeftStart + length, reading.PredicateStart, grammar);
        if (rest.Noun.Length == 0)
            return;
        reading.Left = reading.Left[..length] + rest.Noun;
        reading.Verb = reading.Verb.Length > 0 ? reading.Verb : rest.Verb;
    }

    // 比上半年加快0.4个百分点, 较去年全年提高0.3个百分点, 较1—2月份提高15.8个百分点
    private bool IsCompared(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("0123456789-—－～~至到");
        if (before is [.., '去' or '上' or '同', '年'])
            before = before[..^2];
        return before is [.., '比' or '较'] || grammar.GapWords.AtEnd(before) > 0;
    }

    // 压减审批时限50%以上: the verb before the thing says which way it goes.
    private void FallBefore(Reading reading)
    {
        if (
            reading.Figure.Unit.Class is not (UnitClass.Percent or UnitClass.Point)
            || reading.Movement != Movement.None
            || reading.MovedTo
            || reading.Gap.Length > 0
            || reading.Left.Length < 2
            // 降低失业率至5% tells the rate; 降低存款准备金率1个百分点 how far it moved
            || reading.Figure.Unit.Class == UnitClass.Percent && reading.Left[^1] is '率' or '重' or '例' or '比'
            || reading.Sentence.Text[reading.PredicateStart - 1] == '的'
            || reading.Sentence.Span(reading.PredicateStart, reading.FigureStart).IndexOfAny('至', '到') >= 0
        )
            return;
        if (IsCut(reading))
            return;
        var place = grammar.Falls.IndexIn(reading.Left, out var length);
        var inNoun = place is >= 0 and <= LongestOpening && length >= 2 && place + length < reading.Left.Length;
        if (!inNoun && grammar.Falls.AtEnd(reading.Verb) < 2)
            return;
        reading.Movement = Movement.Down;
        if (inNoun)
            (reading.Verb, reading.Left) = (
                reading.Left.Substring(place, length),
                reading.Left[..place] + reading.Left[(place + length)..]
            );
        reading.Note("direction", reading.Verb);
    }

    // 办理减时间83%、减材料54%; 平均压减时间58%、材料52%
    private bool IsCut(Reading reading)
    {
        var cut = reading.Left.LastIndexOf('减');
        if (!grammar.CutThings.Contains(reading.Left.AsSpan(cut + 1)))
            return false;
        if (cut >= 0)
        {
            var verb = Math.Max(1, grammar.Falls.AtEnd(reading.Left.AsSpan(0, cut + 1)));
            reading.Note("direction", reading.Left.Substring(cut + 1 - verb, verb));
            reading.Left = reading.Left.Remove(cut + 1 - verb, verb);
        }
        else if (
            reading.Previous is { Movement: Movement.Down } previous
            && previous.Figure.Unit == reading.Figure.Unit
            && reading.Sentence.Span(previous.FigureEnd, reading.PredicateStart).StartsWith('、')
        )
            reading.Note("direction", previous.Noun);
        else
            return false;
        reading.Movement = Movement.Down;
        return true;
    }

    // 增长6%左右，…: the hedge belongs to the figure before.
    private void SkipHedge(Reading reading)
    {
        var left = reading.Sentence.Span(reading.LeftBound, reading.Figure.Start);
        if (reading.Previous is { } previous && previous.Figure.End == reading.LeftBound)
            reading.LeftBound += grammar.HedgesAfter.AtStart(left, out _) is >= 2 and var hedge ? hedge : 0;
    }

    // 至少争创1家省级产业研究院: the hedge stands before the verb.
    private static void Minimum(Reading reading)
    {
        var before = reading.WordsBefore;
        if (reading.Comparator != Comparator.Exactly || !before.Contains("至少", StringComparison.Ordinal))
            return;
        reading.Comparator = Comparator.AtLeast;
        reading.Note("hedge_before_verb", "至少");
    }
}
