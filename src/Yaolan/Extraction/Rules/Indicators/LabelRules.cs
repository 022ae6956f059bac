using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Areas;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Names what is measured as a person would head a table row: 老旧小区改造, 免证可办事项（新增）.</summary>
internal sealed class LabelRules(Grammar grammar)
{
    private const int Longest = 40;
    private const string Net = "净增";
    private const int LongestRun = 4;

    private static readonly (char Open, char Close)[] Halves = [('“', '”'), ('（', '）'), ('(', ')'), ('《', '》')];

    public void Decide(Reading reading)
    {
        // 惠及79个村、10万余人: the people are no villages
        if (IsReachedBesides(reading))
            (reading.Noun, reading.Verb) = ("", reading.Previous!.Verb);
        var noun = reading.Noun;
        if (!reading.IsShared && noun.Length > Longest)
            noun = noun[..Longest];
        if (noun.StartsWith("其中", StringComparison.Ordinal) && noun.Length > 2)
            noun = noun[2..];
        var isGraded = noun.StartsWith("等级", StringComparison.Ordinal);
        noun = isGraded ? noun.TrimEnd('、', '，', ' ', '的', '等') : noun.Trim('、', '，', ' ', '的', '等');
        noun = WithoutPlace(noun);
        // 经济总量时隔21年重返全省第三
        if (noun.IndexOf("时隔", StringComparison.Ordinal) is >= 0 and var pause)
            noun = noun[..pause];
        // 生产总值（预计，下同）
        if (noun.EndsWith("下同）", StringComparison.Ordinal) && noun.LastIndexOf('（') is > 0 and var aside)
            noun = noun[..aside];
        while (grammar.LabelEnds.AtEnd(noun) is > 0 and var end && noun.Length - end >= 2)
            noun = noun[..^end];
        // 项目中, but not 初中
        noun = Balanced(noun is [.., '初' or '高' or '集', '中'] ? noun : noun.TrimEnd('中'));
        // 调入资金18.8亿元后: what comes behind is another matter
        if (
            noun.Length > 2
            && noun.EndsWith('后')
            && reading.Sentence.Span(reading.FigureEnd, reading.Sentence.End).StartsWith('后')
        )
            noun = noun[..^1];
        // 增加值占比超40%，增长24%: no share grows by percents
        if (
            reading.Measure == Measure.Growth
            && !reading.HasOwnNoun
            && (noun.EndsWith("占比", StringComparison.Ordinal) || noun.EndsWith("比重", StringComparison.Ordinal))
            && noun.LastIndexOf('占') is > 1 and var part
        )
            noun = noun[..part];
        // 营业收入较“十三五”末期翻一番
        if (ComparingWords.LastIn(noun) is > 1 and var at && noun[at + 1] is '“' or (>= '0' and <= '9'))
            noun = noun[..at];
        // 护理型床位占66.3%
        if (noun.Length > 1 && noun.EndsWith('占'))
            noun = reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point ? noun + "比" : noun[..^1];
        // 棉花产量连续4年占全国九成
        if (
            noun.IndexOf("连续", StringComparison.Ordinal) is > 1 and var run
            && noun.IndexOf("年占", run, StringComparison.Ordinal) is > 0 and var years
            && years - run <= LongestRun
        )
            noun = noun.Remove(run, years + 1 - run);
        // 调出量占全国1/3
        if (
            reading.Measure == Measure.Share
            && noun.LastIndexOf('占') is > 1 and var share
            && (
                grammar.RankScopes.AtStart(noun.AsSpan(share + 1)) == noun.Length - share - 1
                // 民生类支出占一般公共预算支出7成以上
                || noun.EndsWith("支出", StringComparison.Ordinal)
                || noun.EndsWith("收入", StringComparison.Ordinal)
            )
        )
            noun += "比重";
        // 亩均增收300元: what each of them got more of is said by the verb
        if (noun is [_, '均'])
            noun += reading.Sentence.Text[
                reading.PredicateStart..Math.Max(reading.PredicateStart, reading.FigureStart)
            ];
        // 居民消费价格（环比）: not from the year before
        if (
            reading.Measure is Measure.Growth or Measure.Change
            && !reading.IsQualitative
            && OtherMove(reading) is { Length: > 0 } other
        )
            noun = $"{noun}（{other}）";
        if (
            ExcludedPart.Of(reading, grammar) is { Length: > 0 } excluded
            && !noun.Contains(excluded, StringComparison.Ordinal)
        )
            noun = $"{noun}（{excluded}）";
        noun = OtherRegion.Of(reading, grammar) + noun;
        // 减少碳排放12万吨, but not 压减经费 −8%
        var moves = reading.Movement == Movement.Down && grammar.Falls.AtEnd(reading.Verb) == reading.Verb.Length;
        // 新建管道惠及300万群众: the people are not new
        var isReached = reading.Figure.Unit.Class == UnitClass.Person && grammar.Reaching.OccursIn(noun);
        var verb = moves || isReached ? "" : Telling(reading.Verb.Length > 0 ? reading.Verb : DeedGrown(reading));
        var label =
            verb.Length == 0 || noun.Contains(verb, StringComparison.Ordinal) ? noun
            : noun.Length == 0 ? verb
            : $"{noun}（{verb}）";
        reading.Label = Shared(
            reading,
            reading.Measure switch
            {
                _ when reading.IsQualitative && !reading.IsShared => reading.Sentence.Text[
                    reading.QuoteStart..reading.QuoteEnd
                ],
                _ when reading.Gap.Length > 0 => noun + reading.Gap,
                // 荣列全国百强县第13位: of the area itself
                Measure.Rank when noun.Length == 0 => reading.Scope + "排名",
                Measure.Rank when !noun.EndsWith("排名", StringComparison.Ordinal) => WithoutPlaceName(noun) + "排名",
                _ when label.Length == 0 => reading.Verb,
                // 年均增长5.2%: not what the years brought together
                not (Measure.Ratio or Measure.Share)
                    when SeveralYears.IsOfEachYear(reading, grammar) && !grammar.YearlyMeans.OccursIn(label) =>
                    YearlyMean.Mark(label),
                _ => label,
            }
        );
    }

    private bool IsReachedBesides(Reading reading) =>
        reading
            is {
                HasOwnNoun: false,
                OwnWords.Length: 0,
                Movement: Movement.None,
                Figure.Unit.Class: UnitClass.Person,
                Previous: { NumberFirst: true, Figure.Unit.Class: UnitClass.Classifier } previous,
            }
        && grammar.Reaching.Contains(previous.Verb);

    // 桂林市预计实现|生产总值: whose it is has a column of its own
    private string WithoutPlace(string noun)
    {
        // 上半年|蜀山区实现|地区生产总值
        var time = noun[..PartYearRules.TimeAtStart(noun, grammar)];
        var area = grammar.Areas.AtStart(noun.AsSpan(time.Length), out _);
        if (area == 0)
            return noun;
        var rest = noun.AsSpan(time.Length + area);
        var thing = rest[grammar.EstimateWords.AtStart(rest)..];
        thing = thing.StartsWith("实现") || thing.StartsWith("完成") ? thing[2..] : thing;
        return thing.Length < rest.Length && thing.Length >= 2 ? $"{time}{thing}" : noun;
    }

    private string OtherMove(Reading reading)
    {
        var words = reading.Sentence.Span(reading.LeftBound, reading.FigureStart);
        return grammar.OtherMoves.IndexIn(words, out var length) is >= 0 and var place
            ? words.Slice(place, length).ToString()
            : "";
    }

    // Very many labels are a name of their indicator: one string does for all.
    private string Shared(Reading reading, string label)
    {
        var names = reading.Indicator is { } code ? grammar.Vocabulary.Indicators.Find(code)?.Aliases : null;
        foreach (var name in names ?? [])
        {
            if (name == label)
                return name;
        }
        return label;
    }

    // 新登记经营主体6.2万户、增长3.1%: of those newly registered. What there is may have grown by what was added net (净增).
    private string DeedGrown(Reading reading) =>
        reading is { Measure: Measure.Growth, Previous: { Measure: Measure.Level or Measure.Count } counted }
        && reading.Noun == counted.Noun
        && grammar.Falls.AtEnd(counted.Verb) == 0
        && !counted.Verb.EndsWith(Net, StringComparison.Ordinal)
            ? counted.Verb
            : "";

    // 航运中心发展指数排位|排名
    private string WithoutPlaceName(string noun)
    {
        var name = grammar.RankNames.AtEnd(noun);
        return noun.Length - name >= 2 ? noun[..^name] : noun;
    }

    private string Telling(string verb)
    {
        var place = grammar.TellingVerbs.IndexIn(verb, out var length);
        return place < 0 ? "" : verb.Substring(place, length);
    }

    // A cut may leave one bracket or quotation mark without its other half.
    private static string Balanced(string text)
    {
        foreach (var (open, close) in Halves)
        {
            if (text.AsSpan().Count(open) != text.AsSpan().Count(close))
                text = text.Replace(open.ToString(), "", StringComparison.Ordinal)
                    .Replace(close.ToString(), "", StringComparison.Ordinal);
        }
        return text;
    }
}
