using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>What the figures of a list have in common, said beside only one of them: 19个城中村、180个老旧小区改造.</summary>
internal static class ListedThings
{
    private const int LongestAttribute = 4;

    // 投资近千亿元、全长1.3万公里的旅游公路: both say what one thing is like
    public static readonly Rule Attribute = new(
        "attribute",
        (reading, context) => context.Grammar.Relatives.Contains(reading.Left) && DescribedBehind(reading).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            reading.QuoteEnd = reading.Sentence.ClauseEnd(reading.FigureEnd);
            return reading.Noun = NounPhrase.UpToVerb(DescribedBehind(reading), context.Grammar) + reading.Left;
        }
    );

    private static string DescribedBehind(Reading reading)
    {
        var (sentence, place) = (reading.Sentence, reading.FigureEnd);
        if (reading.Figure.Unit.Class != UnitClass.Money || place >= sentence.End || sentence.Text[place] != '、')
            return "";
        var end = sentence.ClauseEnd(place + 1);
        return
            sentence.Figures.Find(figure => figure.Start > place) is { Unit.Class: UnitClass.Named } other
            && other.Start <= place + LongestAttribute
            && other.End + 1 < end
            && sentence.Text[other.End] == '的'
            ? sentence.Text[(other.End + 1)..end]
            : "";
    }

    /// <summary>What both levels are of: 4个国家级、4个自治区级区域医疗中心.</summary>
    public static string OfLevels(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        if (sentence.Figures.Find(figure => figure.Start == reading.RightBound + 1) is not { } next)
            return "";
        var behind = sentence.Span(next.End, sentence.ClauseEnd(next.End));
        // 百亿级
        var level = Math.Max(grammar.Levels.AtStart(behind), behind is [_, '亿', '级', ..] ? 3 : 0);
        if (level == 0)
            return "";
        var words = sentence.Span(next.End + level, sentence.ClauseEnd(next.End + level));
        var mark = words.IndexOfAny('、', '和');
        // 6个盟级、42个旗级重点项目|完成投资21亿元
        return NounPhrase.UpToVerb((mark < 0 ? words : words[..mark]).ToString(), grammar);
    }

    /// <summary>完成19个城中村、180个老旧小区改造: each of them was rebuilt.</summary>
    public static void ShareDeed(Reading reading, RuleContext context)
    {
        var deed = context.Grammar.Deeds.AtEnd(reading.Noun);
        if (deed == 0 || deed == reading.Noun.Length)
            return;
        var next = reading;
        for (var index = context.Earlier.Count - 1; index >= 0; index--)
        {
            var listed = context.Earlier[index];
            if (
                listed is not { NumberFirst: true, RunsIntoNext: false }
                || context.Grammar.Works.AtEnd(listed.Verb) == 0
                || context.Grammar.Deeds.AtEnd(listed.Noun) > 0
                // 40个贫困村退出、1.2万贫困人口脱贫: it has its own
                || context.Grammar.TellingVerbs.AtEnd(listed.Noun) > 0
                || listed.RightBound + 1 != next.LeftStart
                || listed.Sentence.Text[listed.RightBound] != '、'
            )
                return;
            listed.Noun += reading.Noun[^deed..];
            next = listed;
        }
    }

    /// <summary>软信产业新增从业人员29.1万人、企业1.85万家: the firms are new, too.</summary>
    public static string NewInside(Reading previous, Reading reading)
    {
        const string New = "新增";
        return
            previous.Noun.IndexOf(New, StringComparison.Ordinal) is >= 2 and var at
            && at + New.Length < previous.Noun.Length
            // 城镇新增就业50万人、社区工厂30家: another matter
            && !previous.Noun.EndsWith("就业", StringComparison.Ordinal)
            && previous.Figure.Unit.Class is UnitClass.Person or UnitClass.Classifier
            && reading.Figure.Unit.Class == UnitClass.Classifier
            && !reading.MovedTo
            && previous.FigureEnd <= reading.LeftStart
            && reading.Sentence.Span(previous.FigureEnd, reading.LeftStart) is "、"
            ? New
            : "";
    }
}
