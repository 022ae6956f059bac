using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Subjects that stand behind the figure: 建成178家省级工程技术研究中心, 总投资785亿元的百城提质工程.</summary>
internal static class CountedSubjects
{
    private const string All = "全部";
    private const string PutIn = "投入";
    private const string PerHead = "人均";

    // 建成178家省级工程技术研究中心; 9家企业获评国家级绿色工厂; not 增长8%的目标, not 突破千亿元大关
    public static readonly Rule NumberFirst = new(
        "number_first",
        (reading, context) => IsNumberFirst(reading, context.Grammar),
        (reading, context) =>
        {
            // 设立1000亿元规模的国家创业投资引导基金
            var behind = reading.Behind.StartsWith("规模的", StringComparison.Ordinal)
                ? reading.Behind[3..]
                : reading.Behind;
            behind = behind.StartsWith('的') ? behind[1..] : behind;
            var noun = WithoutTail(behind, context.Grammar);
            // 128个重点项目全部开工，竣工74个: the projects, not those begun
            if (
                noun.IndexOf(All, StringComparison.Ordinal) is > 1 and var all
                && context.Grammar.TellingVerbs.Contains(noun.AsSpan(all + All.Length))
            )
                (reading.Verb, noun) = (noun[(all + All.Length)..], noun[..all]);
            // 2.2万脱贫人口人均纯收入19701元: so many people, whose income is told behind them
            if (
                reading.Figure.Unit.Class == UnitClass.Person
                && noun.IndexOf(PerHead, StringComparison.Ordinal) is > 1 and var head
            )
                noun = noun[..head];
            // 克服罕见旱情和12轮强降雨: what 和 joins is another thing
            var keepsLeft =
                reading.Left.Length > 0
                // 对2000户困难老年人家庭适老化改造: the indicator's name; but 对15家单位进行检查
                && !(reading.Left == "对" && context.Grammar.Indicators.LongestAtStart(noun) == noun.Length)
                && !reading.Left.EndsWith('等')
                && !IsList(reading.Left)
                && reading.Sentence.Text[Math.Max(0, reading.FigureStart - 1)] != '和';
            // 4个国家级、4个自治区级区域医疗中心; 2家千亿级、24家百亿级企业
            if (noun.EndsWith('级'))
                noun += ListedThings.OfLevels(reading, context.Grammar);
            // 投入1.2亿元改造危桥9座: the money that went in, not the deed
            if (reading.Figure.Unit.Class == UnitClass.Money && reading.Verb.EndsWith(PutIn, StringComparison.Ordinal))
                noun =
                    context.Grammar.Verbs.Contains(noun) ? PutIn
                    : context.Grammar.Verbs.AtStart(noun) > 0 ? PutIn + noun
                    : noun;
            reading.NumberFirst = true;
            reading.Noun =
                keepsLeft ? reading.Left + noun
                : context.Grammar.Verbs.Contains(noun) ? ThingBefore(reading, noun, context) + noun
                : noun;
            reading.QuoteEnd = Math.Max(reading.FigureEnd, reading.RightBound);
            if (!IsList(reading.Left))
                reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            VerbsBefore.Inherit(reading, context);
            ListedThings.ShareDeed(reading, context);
            return reading.Noun;
        }
    );

    // 8461户、29100人稳定脱贫: what is said of the people is said of their homes
    public static readonly Rule HomesOfPeople = new(
        "number_first",
        (reading, context) =>
            reading.Unit == "household"
            && (BeginsItem(reading) || IsOfOwnClause(reading, context.Grammar))
            && SaidOfPeople(reading, context.Grammar).Length > 0,
        (reading, context) =>
        {
            reading.NumberFirst = true;
            if (BeginsItem(reading))
                reading.QuoteStart = reading.FigureStart;
            reading.QuoteEnd = reading.Sentence.ClauseEnd(PeopleBeside(reading)!.End);
            return reading.Noun = SaidOfPeople(reading, context.Grammar);
        }
    );

    // 总投资785亿元的百城提质工程
    public static readonly Rule Attribute = new(
        "attribute",
        (reading, context) =>
            reading.Behind.Length > 2
            && context.Grammar.AfterNoun.AtStart(reading.Behind) != reading.Behind.Length
            && reading.Behind.StartsWith('的')
            && reading.Left.Length > 0
            && reading.Figure.Unit.Class is UnitClass.Money or UnitClass.Named,
        (reading, context) =>
        {
            reading.Noun = NounPhrase.UpToVerb(reading.Behind[1..], context.Grammar) + reading.Left;
            reading.QuoteEnd = reading.RightBound;
            reading.QuoteStart = reading.LeftStart;
            return reading.Noun;
        }
    );

    // 抓好总投资2万亿元的389个省重点项目: of the things counted next
    public static readonly Rule AttributeOfCounted = new(
        "attribute",
        (reading, context) =>
            reading.Figure.Unit.Class == UnitClass.Money
            && context.Grammar.Relatives.Contains(reading.Left)
            && CountedBehind(reading, context.Grammar).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            reading.QuoteEnd = reading.Sentence.ClauseEnd(reading.FigureEnd);
            return reading.Noun = CountedBehind(reading, context.Grammar) + reading.Left;
        }
    );

    // 实现6个贫困村出列、2986户7468人脱贫: the homes begin an item of the list
    private static bool BeginsItem(Reading reading) =>
        reading.Sentence.Text[Math.Max(0, reading.FigureStart - 1)] == '、';

    private static bool IsOfOwnClause(Reading reading, Grammar grammar) =>
        // 现行标准下1237户2310名贫困人口全部脱贫: under which standard; 剩余63户129名
        reading is { Left: "" or "剩余" or [.., '下'] }
        // 完成165户568名贫困户脱贫; but 实施避险搬迁工程，让13.07万户46万群众远离了危险: the works did it
        && grammar.Works.AtEnd(reading.Verb) == reading.Verb.Length
        && grammar
            .Neutral.TrimStart(
                reading.Sentence.Span(reading.Sentence.ClauseStart(reading.FigureStart), reading.FigureStart)
            )
            .TrimEnd(reading.Verb)
            .SequenceEqual(reading.Left);

    private static string SaidOfPeople(Reading reading, Grammar grammar)
    {
        if (PeopleBeside(reading) is not { } people)
            return "";
        var said = reading.Sentence.Span(people.End, EndOfThing(reading.Sentence, people.End)).ToString();
        return grammar.AfterNoun.AtStart(said) == said.Length ? "" : WithoutTail(said, grammar);
    }

    private static Figure? PeopleBeside(Reading reading) =>
        reading.Sentence.Figures.Find(figure =>
            figure.Kind == FigureKind.Quantity
            && figure.Unit.Class == UnitClass.Person
            && figure.Start >= reading.FigureEnd
            && reading.Sentence.Span(reading.FigureEnd, figure.Start) is "" or "、"
        );

    // 确定4.5%左右的增长目标, 5.5%左右的预期增长目标与发展目标衔接: what it is the rate of stands in another sentence
    public static readonly Rule RateAimed = new(
        "rate_aimed",
        (reading, context) => RateBehind(reading, context.Grammar) > 0,
        (reading, context) =>
        {
            reading.Noun = reading.Behind.Substring(1, RateBehind(reading, context.Grammar));
            reading.Verb = "";
            reading.QuoteEnd = Math.Max(reading.FigureEnd, reading.FigureEnd + 1 + reading.Noun.Length);
            return reading.Noun;
        }
    );

    private static int RateBehind(Reading reading, Grammar grammar) =>
        reading.Figure.Unit.Class == UnitClass.Percent
        && reading.Movement == Movement.None
        && reading.Behind.StartsWith('的')
        && grammar.RateNames.AtStart(reading.Behind.AsSpan(1)) is > 0 and var length
        && reading.Behind.AsSpan(1, length).EndsWith("目标")
        && grammar.Indicators.Scan(reading.Left).TrueForAll(match => match.Meaning is null)
            ? length
            : 0;

    private static string CountedBehind(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var place = reading.FigureEnd;
        return
            place < sentence.End
            && sentence.Text[place] == '的'
            && sentence.Figures.Find(figure =>
                figure.Start == place + 1 && figure.Kind == FigureKind.Quantity && figure.Unit.Counts
            )
                is { } counted
            ? NounPhrase.UpToVerb(sentence.Span(counted.End, EndOfThing(sentence, counted.End)).ToString(), grammar)
            : "";
    }

    private static int EndOfThing(Sentence sentence, int start)
    {
        var words = sentence.Span(start, sentence.ClauseEnd(start));
        return words.IndexOfAny('、', '和') is >= 0 and var mark ? start + mark : start + words.Length;
    }

    private static bool IsNumberFirst(Reading reading, Grammar grammar)
    {
        if (reading.Behind.Length == 0 || reading.Figure.Kind == FigureKind.Rank || reading.MovedTo || reading.IsOrigin)
            return false;
        // 瞪羚企业35户和独角兽企业1户
        if (reading.Behind[0] is '和' or '与' or '及' && reading.RunsIntoNext && reading.Left.Length > 0)
            return false;
        // 脱贫户87户175人稳定增收, 易地搬迁142户627人全部入住: the people of the homes named before
        if (
            reading is { Left: "", Figure.Unit.Class: UnitClass.Person, Previous: { NumberFirst: false } homes }
            && homes.Unit == "household"
            && homes.FigureEnd == reading.FigureStart
            && (
                grammar.Persons.AtEnd(homes.Noun) > 0
                || homes.Noun is [_, .., '户']
                || reading.Behind.StartsWith(All, StringComparison.Ordinal)
            )
        )
            return false;
        var isRate = reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point or UnitClass.Times;
        if (isRate && (reading.Movement != Movement.None || reading.Left.Length > 0))
            return false;
        return grammar.AfterNoun.AtStart(reading.Behind) != reading.Behind.Length;
    }

    // 25个重大产业项目开工、20个竣工; 26个老旧小区、3150户改造
    private static string ThingBefore(Reading reading, string deed, RuleContext context)
    {
        if (context.Earlier is not [.., { NumberFirst: true } previous])
            return "";
        var verb = context.Grammar.Verbs.AtEnd(previous.Noun);
        if (previous.Figure.Unit == reading.Figure.Unit)
            return verb > 0 ? previous.Noun[..^verb] : "";
        var isOfBoth =
            verb == 0
            // 29个贫困县摘帽、18.36万人脱贫: a deed is told of the counties, and another of the people
            && context.Grammar.Deeds.AtEnd(previous.Noun) == 0
            && context.Grammar.Deeds.Contains(deed)
            && reading.LeftBound <= previous.RightBound + 1;
        return isOfBoth ? previous.Noun : "";
    }

    private static string WithoutTail(string noun, Grammar grammar)
    {
        var length = grammar.AfterNoun.AtEnd(noun);
        return length > 0 && noun.Length > length + 1 ? noun[..^length] : noun;
    }

    private static bool IsList(string text) => text.Contains('、', StringComparison.Ordinal);
}
