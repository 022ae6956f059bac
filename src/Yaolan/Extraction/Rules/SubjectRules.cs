using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Finds what a figure is a figure of: the words before it, behind it, or those of the figure before.</summary>
internal static class SubjectRules
{
    private const string WholeYear = "全年";
    private const string Owning = "拥有";

    // 建成178家省级工程技术研究中心; 9家企业获评国家级绿色工厂; not 增长8%的目标, not 突破千亿元大关
    private static readonly Rule NumberFirst = new(
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
            var keepsLeft = reading.Left.Length > 0 && !reading.Left.EndsWith('等') && !IsList(reading.Left);
            // 4个国家级、4个自治区级区域医疗中心; 2家千亿级、24家百亿级企业
            if (noun.EndsWith('级'))
                noun += ListedThings.OfLevels(reading, context.Grammar);
            reading.NumberFirst = true;
            reading.Noun =
                keepsLeft ? reading.Left + noun
                : context.Grammar.Verbs.Contains(noun) ? ThingBefore(reading, context) + noun
                : noun;
            reading.QuoteEnd = Math.Max(reading.FigureEnd, reading.RightBound);
            if (!IsList(reading.Left))
                reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            InheritVerb(reading, context);
            ListedThings.ShareDeed(reading, context);
            return reading.Noun;
        }
    );

    // 总投资785亿元的百城提质工程
    private static readonly Rule Attribute = new(
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
    private static readonly Rule AttributeOfCounted = new(
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

    // “四化”改造项目超过工业项目的70%; 完成年度计划投资的147.4%
    private static readonly Rule PartOfWhole = new(
        "part_of_whole",
        (reading, context) => IsPartOfWhole(reading, context.Grammar),
        (reading, context) => ReadPart(reading, context.Grammar)
    );

    // 地区生产总值增长6.5%
    private static readonly Rule NounFirst = new(
        "noun_first",
        (reading, _) => reading.Left.Length > 0,
        (reading, context) =>
        {
            var isBare =
                context.Grammar.Relatives.Contains(reading.Left)
                && reading.Verb.Length > 0
                && !reading.Left.EndsWith('均');
            reading.Noun = isBare ? reading.Verb + reading.Left : reading.Left;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            if (PerHead(reading, context) is { Length: > 0 } perHead)
                (reading.Noun, reading.QuoteStart) = (perHead + reading.Noun, context.Earlier[^1].QuoteStart);
            if (PartOfOutput(reading, context) is { Length: > 0 } output)
                reading.Noun += output;
            if (FirmBefore(reading, context.Grammar) is { Length: > 0 } firm)
                reading.Noun = firm + reading.Noun;
            InheritVerb(reading, context);
            return reading.Noun;
        }
    );

    // 登记失业率控制在3.5%以内，脱贫15万人; 征地1.2万亩、拆迁86万平方米: such a deed is said of nothing before it.
    private static readonly Rule DeedNames = new(
        "deed_names",
        (reading, context) =>
            reading.Left.Length == 0
            && context.Grammar.NamedDeeds.Contains(reading.Verb)
            && context.Earlier is [.., var previous]
            && previous.Unit != reading.Unit,
        (reading, _) =>
        {
            (reading.Noun, reading.Verb) = (reading.Verb, "");
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 新增减税降费超过1万亿元, 累计减税降费超过1万亿元: the verb is the name of an indicator.
    private static readonly Rule VerbNames = new(
        "verb_names",
        (reading, context) => reading.Left.Length == 0 && NameIn(reading.Verb, context.Grammar).Length > 0,
        (reading, context) =>
        {
            (reading.Noun, reading.Verb) = (NameIn(reading.Verb, context.Grammar), "");
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 一季度增长4.1%、上半年增长5.2%，全年增长6.3%: the same thing in another part of the year, or in the whole of it
    private static readonly Rule OtherPartOfYear = new(
        "other_part_of_year",
        (reading, context) => reading.Left.Length == 0 && reading.PartOfYear.Length > 0 && context.Earlier.Count > 0,
        (reading, context) =>
        {
            var previous = BorrowedSubjects.Antecedent(reading, context);
            var noun = WithoutPartOfYear(previous.Topic.Length > 0 ? previous.Topic : previous.Noun, context.Grammar);
            reading.HasOwnNoun = false;
            reading.OwnWords = reading.PartOfYear;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun = reading.PartOfYear == WholeYear ? noun : reading.PartOfYear + noun;
        }
    );

    // 生产总值8000亿元。分季度看，一季度增长4.1%: of what the paragraph began with
    private static readonly Rule PartOfYearOfTopic = new(
        "other_part_of_year",
        (reading, context) =>
            reading.Left.Length == 0
            && reading.Verb.Length == 0
            && reading.PartOfYear.Length > 0
            && context.Earlier.Count == 0
            && context.Block.Topic.Length > 0,
        (reading, context) =>
        {
            var noun = WithoutPartOfYear(context.Block.Topic, context.Grammar);
            reading.HasOwnNoun = false;
            reading.OwnWords = reading.PartOfYear;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.Sentence.ClauseStart(reading.Figure.Start));
            return reading.Noun = reading.PartOfYear == WholeYear ? noun : reading.PartOfYear + noun;
        }
    );

    // 生产总值增长5%，固定资产投资稳步回升，增长3.2%: what the clause before names, not what stood before that
    private static readonly Rule NamedByClause = new(
        "clause_before",
        (reading, context) => context.Earlier.Count > 0 && TurnedClause(reading, context).Noun.Length > 0,
        (reading, context) =>
        {
            var phrase = TurnedClause(reading, context);
            reading.QuoteStart = Math.Min(reading.QuoteStart, phrase.Start);
            return reading.Noun = phrase.Noun;
        }
    );

    // 优良天数228天，增加18天; 安置房880套、交付6040套
    private static readonly Rule Elided = new(
        "noun_before",
        (_, context) => context.Earlier.Count > 0,
        (reading, context) =>
        {
            var previous = BorrowedSubjects.Antecedent(reading, context);
            reading.Previous = previous;
            reading.HasOwnNoun = false;
            previous.IsStanding |= reading.Figure.Kind == FigureKind.Rank;
            // 由全国第25位上升到第22位
            if (reading.Figure.Kind == FigureKind.Rank && previous.IsOrigin)
                reading.Scope ??= previous.Scope;
            reading.Noun = previous.Topic.Length > 0 ? previous.Topic : previous.Noun;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            if (context.Grammar.Reaching.AtEnd(previous.Verb) > 0)
                InheritVerb(reading, context);
            // 优良天数比例达到77%、增加13天: of the days
            if (reading.Unit == "day" && reading.Noun.EndsWith("天数比例", StringComparison.Ordinal))
                (reading.Noun, reading.HasOwnNoun) = (reading.Noun[..^2], true);
            return reading.Noun;
        }
    );

    // 经济总量持续扩大，达到2280亿元
    private static readonly Rule ClauseBefore = new(
        "clause_before",
        (_, _) => true,
        (reading, context) =>
        {
            ClauseSubjects.Read(reading, context.Grammar);
            return reading.Noun;
        }
    );

    public static readonly ImmutableArray<Rule> All =
    [
        RecalledTargets.Subject,
        Attribute,
        AttributeOfCounted,
        ListedThings.Attribute,
        PortionRules.OfPlan,
        PortionRules.OfOwnPlan,
        PortionRules.OfOtherYear,
        PortionRules.TimesOfOther,
        PortionRules.OfWiderWhole,
        PartOfWhole,
        PortionRules.Spent,
        NumberFirst,
        BorrowedSubjects.ClassOfCounted,
        BorrowedSubjects.Counterpart,
        BorrowedSubjects.OtherLevel,
        BorrowedSubjects.Harvest,
        BorrowedSubjects.RatioTo,
        PullRules.Pull,
        RankedBefore.OfSentenceBefore,
        ResidentRules.PartOfIncome,
        BorrowedSubjects.Headed,
        BorrowedSubjects.Relative,
        BorrowedSubjects.OtherArea,
        BorrowedSubjects.OfIndustry,
        BorrowedSubjects.OfSameFirm,
        NounFirst,
        VerbNames,
        DeedNames,
        OtherPartOfYear,
        PartOfYearOfTopic,
        NamedByClause,
        Elided,
        ClauseBefore,
    ];

    private static string NameIn(string verb, Grammar grammar)
    {
        if (verb.Length == 0 || grammar.Indicators.LongestAtStart(verb) == verb.Length)
            return verb;
        var name = grammar.Neutral.TrimStart(verb).ToString();
        // 为企业减税降费
        if (name.StartsWith('为'))
            name = Enumerable
                .Range(1, name.Length - 1)
                .Select(place => name[place..])
                .FirstOrDefault(rest => grammar.Indicators.LongestAtStart(rest) == rest.Length, "");
        return name.Length > 0 && grammar.Indicators.LongestAtStart(name) == name.Length ? name : "";
    }

    private static string WithoutPartOfYear(string noun, Grammar grammar)
    {
        var place = grammar.PartYears.IndexIn(noun, out var length);
        return place >= 0 && length > 1 && noun.Length > length ? noun.Remove(place, length) : noun;
    }

    private static bool IsNumberFirst(Reading reading, Grammar grammar)
    {
        if (reading.Behind.Length == 0 || reading.Figure.Kind == FigureKind.Rank || reading.MovedTo || reading.IsOrigin)
            return false;
        // 瞪羚企业35户和独角兽企业1户
        if (reading.Behind[0] is '和' or '与' or '及' && reading.RunsIntoNext && reading.Left.Length > 0)
            return false;
        var isRate = reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point or UnitClass.Times;
        if (isRate && (reading.Movement != Movement.None || reading.Left.Length > 0))
            return false;
        return grammar.AfterNoun.AtStart(reading.Behind) != reading.Behind.Length;
    }

    private static bool IsPartOfWhole(Reading reading, Grammar grammar)
    {
        if (reading.Figure.Unit.Class != UnitClass.Percent || reading.Movement != Movement.None)
            return false;
        var left = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart);
        return left.EndsWith('的') && PartVerb(left, grammar, out _, out _) > 0;
    }

    // The last hedge or 占 in front of the whole.
    private static int PartVerb(ReadOnlySpan<char> left, Grammar grammar, out int length, out Comparator comparator)
    {
        (length, comparator) = (0, Comparator.Exactly);
        for (var index = left.Length - 2; index > 0; index--)
        {
            if (grammar.HedgesBefore.AtStart(left[index..], out var hedge) is >= 2 and var hedgeLength)
            {
                (length, comparator) = (hedgeLength, hedge);
                return index;
            }
            if (left[index] == '占')
            {
                // 约占全市16个区的51.3%: of what was told before
                if (grammar.HedgesBefore.AtStart(left, out _) == index)
                    return 0;
                length = 1;
                return index;
            }
        }
        return 0;
    }

    private static string ReadPart(Reading reading, Grammar grammar)
    {
        var left = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart);
        var at = PartVerb(left, grammar, out var length, out var comparator);
        var part = NounPhrase.Of(reading.Sentence, reading.LeftBound, reading.LeftBound + at, grammar);
        if (reading.Comparator == Comparator.Exactly)
            reading.Comparator = comparator;
        reading.Noun = $"{part.Noun}占{left[(at + length)..^1]}比重";
        reading.Verb = part.Verb;
        reading.QuoteStart = part.Start;
        return reading.Noun;
    }

    // 每千常住人口拥有床位6.4张、执业医师2.9人; 每千人执业医师2.86人、床位5.31张: of a thousand people, too
    private static string PerHead(Reading reading, RuleContext context)
    {
        if (context.Earlier is not [.., var previous] || !previous.Noun.StartsWith('每') || reading.Left.Contains('每'))
            return "";
        var sentence = reading.Sentence;
        var isNextClause = sentence.ClauseStart(previous.Figure.Start) != sentence.ClauseStart(reading.Figure.Start);
        var end = isNextClause ? 0 : EndOf(previous.Noun, Owning);
        // A part of a doctor or of a bed is there only for so many people.
        if (end == 0 && !decimal.IsInteger(reading.Number) && (!isNextClause || reading.Figure.Unit == UnitWord.Person))
            end = Math.Max(EndOf(previous.Noun, "人口"), EndOf(previous.Noun, "人"));
        return end > 0 && !previous.Noun.AsSpan(end).StartsWith("量") ? previous.Noun[..end] : "";
    }

    // 汽车产量254万辆，其中新能源汽车95万辆: where the vocabulary knows the part by that name
    private static string PartOfOutput(Reading reading, RuleContext context)
    {
        if (context.Earlier is not [.., { Measure: Measure.Level or Measure.Count } whole] || !IsPartOf(whole, reading))
            return "";
        var head = context.Grammar.Heads.AtEnd(whole.Noun);
        var name = reading.Noun + whole.Noun[^head..];
        return head > 0 && context.Grammar.Indicators.LongestAtStart(name) == name.Length ? whole.Noun[^head..] : "";
    }

    // 省属企业创新导向更加突出，研发经费投入增长15%: what they spend, not what all do
    private static string FirmBefore(Reading reading, Grammar grammar)
    {
        var (sentence, end) = (reading.Sentence, reading.Sentence.ClauseStart(reading.LeftStart) - 1);
        if (!grammar.MeasuredOfFirms.Contains(reading.Left) || end <= sentence.Start || sentence.Text[end] != '，')
            return "";
        var clause = sentence.Span(sentence.ClauseStart(end), end);
        clause = clause[grammar.Verbs.AtStart(clause)..];
        return clause[..grammar.Firms.AtStart(clause)].ToString();
    }

    private static int EndOf(string noun, string word) =>
        noun.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0;

    // 新增40家A和400家B, 引进A150个，其中B20个: the verb of the first governs both; 新增装机1390万千瓦、总装机3000万千瓦: all
    // there is was not added.
    private static void InheritVerb(Reading reading, RuleContext context)
    {
        if (reading.Verb.Length > 0 || context.Earlier.Count == 0 || reading.Left.StartsWith('总'))
            return;
        // 引进项目300个、投资到位额增长10%: what is said to have grown was not introduced
        if (
            reading is { Movement: not Movement.None, Figure.Unit.Class: UnitClass.Percent }
            && context.Earlier[^1].Figure.Unit.Class != UnitClass.Percent
        )
            return;
        // 新增智能工厂80家、机器人产量突破5000台: what is made is not what was added
        if (
            reading.Noun.EndsWith("产量", StringComparison.Ordinal)
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
        if (!(sameClause || whole is not null) || previous.NumberFirst != reading.NumberFirst)
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

    private static bool IsPartOf(Reading whole, Reading part) =>
        whole.Unit == part.Unit && part.Sentence.Span(part.LeftBound, part.LeftStart).EndsWith("其中");

    // 25个重大产业项目开工、20个竣工
    private static string ThingBefore(Reading reading, RuleContext context)
    {
        if (context.Earlier is not [.., { NumberFirst: true } previous] || previous.Figure.Unit != reading.Figure.Unit)
            return "";
        var verb = context.Grammar.Verbs.AtEnd(previous.Noun);
        return verb > 0 ? previous.Noun[..^verb] : "";
    }

    // 公办幼儿园新改扩建9所、中小学14所
    private static string NewAtEnd(string noun, Grammar grammar)
    {
        var length = grammar.Verbs.AtEnd(noun);
        return length > 1 && noun[^length] == '新' ? noun[^length..] : "";
    }

    private static string WithoutTail(string noun, Grammar grammar)
    {
        var length = grammar.AfterNoun.AtEnd(noun);
        return length > 0 && noun.Length > length + 1 ? noun[..^length] : noun;
    }

    private static bool IsList(string text) => text.Contains('、', StringComparison.Ordinal);

    // A clause without figures that says how a known thing moved, or that anything turned (由降转升).
    private static NounPhrase TurnedClause(Reading reading, RuleContext context)
    {
        var (sentence, grammar) = (reading.Sentence, context.Grammar);
        var end = sentence.ClauseStart(reading.Figure.Start) - 1;
        if (reading.Left.Length > 0 || reading.Verb.Length > 0 || end <= sentence.Start || sentence.Text[end] != '，')
            return new NounPhrase("", "", end);
        var start = sentence.ClauseStart(end);
        if (start < context.Earlier[^1].FigureEnd)
            return new NounPhrase("", "", end);
        var clause = sentence.Span(start, end);
        var turn = grammar.Turns.AtEnd(clause);
        foreach (var match in sentence.Indicators(grammar))
        {
            if (match.Start < start || match.End > end || match.Meaning is null)
                continue;
            var between = sentence.Span(match.End, end);
            var isMoved =
                turn > 0
                || grammar.Rises.AtEnd(between) >= 2
                || grammar.Falls.AtEnd(between) >= 2
                // 进出口总值创历史新高，达到5379亿元
                || grammar.Copulas.AtStart(between) is > 0 and var copula
                    && grammar.AfterNoun.Contains(between[copula..]);
            if (isMoved && grammar.Neutral.TrimStart(sentence.Span(start, match.Start)).IsEmpty)
                return new NounPhrase("", sentence.Text[match.Start..match.End], match.Start);
        }
        var phrase = NounPhrase.Of(sentence, start, end - turn, grammar);
        return turn > 0 && grammar.RateNames.AtEnd(phrase.Noun) != phrase.Noun.Length
            ? phrase
            : new NounPhrase("", "", end);
    }
}
