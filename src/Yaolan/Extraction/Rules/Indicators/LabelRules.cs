using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Names what is measured as a person would head a table row: 老旧小区改造, 免证可办事项（新增）.</summary>
internal sealed class LabelRules(Grammar grammar)
{
    private const string Net = "净增";
    private const int LongestStep = 12;

    private static readonly System.Buffers.SearchValues<char> KeptOrGained = System.Buffers.SearchValues.Create(
        "稳保续跃升进从由总"
    );

    private static readonly char[] Separators = ['（', '）', '、'];

    public void Decide(Reading reading)
    {
        // 惠及79个村、10万余人: the people are no villages
        if (IsReachedBesides(reading))
            (reading.Noun, reading.Verb) = ("", reading.Previous!.Verb);
        var noun = LabelNouns.Of(reading, grammar);
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
                Measure.Rank when IsOfGrowth(reading, noun) => noun + "增速排名",
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

    // 地区生产总值4163亿元、全省第三，增长7%、全省第二: the second place is one by growth; not 增长4.7%，稳居全国第8, a place that
    // was kept, one behind 增长4.9倍, nor one that may be of either: 进出口8107亿元、增长3.2%，居中部第1位
    private bool IsOfGrowth(Reading reading, string noun) =>
        reading
            is {
                HasOwnNoun: false,
                OwnWords.Length: 0,
                Previous: { Measure: Measure.Growth, IsQualitative: false, Number: < 100 } growth,
            }
        && growth.Noun == noun
        && !(growth.Previous is { Measure: Measure.Level or Measure.Count } amount && amount.Noun == noun)
        && reading.FigureStart - growth.FigureEnd is > 0 and <= LongestStep
        && reading.Sentence.Span(growth.FigureEnd, reading.FigureStart).IndexOfAny(KeptOrGained) < 0
        && grammar.RateNames.AtEnd(noun) == 0;

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
        // 新（改、扩）建: a mark stands in brackets itself
        verb = string.Concat(verb.Split(Separators));
        var place = grammar.TellingVerbs.IndexIn(verb, out var length);
        return place < 0 ? "" : verb.Substring(place, length);
    }
}
