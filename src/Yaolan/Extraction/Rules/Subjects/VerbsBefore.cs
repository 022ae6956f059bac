using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>What was done to one thing is said of the next: 新增40家A和400家B, 引进A150个，其中B20个.</summary>
internal static class VerbsBefore
{
    /// <summary>
    /// 新增40家A和400家B, 引进A150个，其中B20个: the verb of the first governs both; 新增装机1390万千瓦、总装机3000万千瓦: all
    /// there is was not added.
    /// </summary>
    public static void Inherit(Reading reading, RuleContext context)
    {
        if (reading.Verb.Length > 0 || context.Earlier.Count == 0 || IsTotal(reading.Left))
            return;
        // 引进项目300个、投资到位额增长10%: what is said to have grown was not introduced
        if (
            reading is { Movement: not Movement.None, Figure.Unit.Class: UnitClass.Percent }
            && context.Earlier[^1].Figure.Unit.Class != UnitClass.Percent
        )
            return;
        // 新增智能工厂80家、机器人产量突破5000台: what is made is not what was added; nor is a share (签约项目投资增长6%，其中制造业占比70%),
        // nor what so many people have (新增床位820张，每千人拥有床位5.4张)
        if (
            context.Grammar.Denominators.AtStart(reading.Noun) > 0
            || reading.Noun.EndsWith("占比", StringComparison.Ordinal)
            || reading.Noun.EndsWith("产量", StringComparison.Ordinal)
            || reading.Noun.EndsWith("产值", StringComparison.Ordinal)
        )
            return;
        // 新开工项目85个、竣工项目58个; 新增床位65张、适老化改造168户: the noun says itself what was done
        if (context.Grammar.TellingVerbs.AtStart(reading.Noun) > 0 || context.Grammar.Deeds.AtEnd(reading.Noun) > 0)
            return;
        // 引进项目120个，总投资600亿元，其中超10亿元项目15个: of the projects, not of the money
        var whole = context.Earlier.LastOrDefault(earlier => IsPartOf(earlier, reading));
        var previous = whole ?? context.Earlier[^1];
        var sameClause =
            reading.Sentence.ClauseStart(previous.Figure.Start) == reading.Sentence.ClauseStart(reading.Figure.Start);
        if (
            !(sameClause || whole is not null || IsNewBeside(previous, reading, context.Grammar))
            || previous.NumberFirst != reading.NumberFirst
        )
            return;
        var verb =
            previous.Verb.Length > 0 ? previous.Verb
            : NewAtEnd(previous.Noun, context.Grammar) is { Length: > 0 } atEnd ? atEnd
            : ListedThings.NewInside(previous, reading);
        if (verb.Length == 0)
            return;
        reading.Verb = verb;
        reading.Note("verb_before", verb);
    }

    // 总装机3000万千瓦; 新增上市企业11家，上市企业总数52家
    private static bool IsTotal(string noun) =>
        noun.StartsWith('总')
        || noun.EndsWith("总数", StringComparison.Ordinal)
        || noun.EndsWith("总量", StringComparison.Ordinal);

    /// <summary>引进A150个，其中B20个: whether the one is part of the other.</summary>
    public static bool IsPartOf(Reading whole, Reading part) =>
        whole.Unit == part.Unit && part.Sentence.Span(part.LeftBound, part.LeftStart).EndsWith("其中");

    // 新增高新技术企业30家，省级专精特新企业10家; 打造国家级景区2家，省级示范点1家: nothing parts the two but the comma
    private static bool IsNewBeside(Reading previous, Reading reading, Grammar grammar) =>
        previous is { HasOwnNoun: true, NumberFirst: false }
        && (
            previous.Verb is ['新', ..] or "净增"
            || grammar.TellingVerbs.Contains(previous.Verb) && grammar.Levels.AtStart(reading.Left) > 0
        )
        && reading is { Figure.Unit.Class: UnitClass.Classifier, Left.Length: > 0 }
        && previous.Figure.Unit == reading.Figure.Unit
        // 新增规上工业企业5家，规上服务业企业不少于3家
        && reading.Sentence.Span(reading.PredicateStart, reading.Figure.Start) is "" or "不少于" or "不低于"
        && reading.LeftStart == previous.FigureEnd + 1
        && !grammar.TellingVerbs.OccursIn(reading.Left)
        && reading.Sentence.Text[previous.FigureEnd] == '，';

    // 公办幼儿园新改扩建9所、中小学14所
    private static string NewAtEnd(string noun, Grammar grammar)
    {
        var length = grammar.Verbs.AtEnd(noun);
        return length > 1 && noun[^length] == '新' ? noun[^length..] : "";
    }
}
