using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Finds what a figure is a figure of: the words before it, behind it, or those of the figure before.</summary>
internal static class SubjectRules
{
    private const string Days = "天数";

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
            if (NounsOfReading.PerHead(reading, context) is { Length: > 0 } perHead)
                (reading.Noun, reading.QuoteStart) = (perHead + reading.Noun, context.Earlier[^1].QuoteStart);
            if (NounsOfReading.PerUnit(reading, context) is { Length: > 0 } perUnit)
                (reading.Noun, reading.QuoteStart) = (perUnit + reading.Noun, context.Earlier[^1].QuoteStart);
            if (NounsOfReading.PartOfOutput(reading, context) is { Length: > 0 } output)
                reading.Noun += output;
            if (NounsOfReading.FirmBefore(reading, context.Grammar) is { Length: > 0 } firm)
                reading.Noun = firm + reading.Noun;
            reading.Noun = NounsOfReading.HerdsBefore(reading, context) + reading.Noun;
            VerbsBefore.Inherit(reading, context);
            return reading.Noun;
        }
    );

    // 生产总值增长5%，固定资产投资稳步回升，增长3.2%: what the clause before names, not what stood before that
    private static readonly Rule NamedByClause = new(
        "clause_before",
        (reading, context) =>
            IsWithoutWords(reading) && ClauseSubjects.Turned(reading, context).Noun is { Length: > 0 },
        (reading, context) =>
        {
            var phrase = ClauseSubjects.Turned(reading, context);
            reading.QuoteStart = Math.Min(reading.QuoteStart, phrase.Start);
            return reading.Noun = phrase.Noun;
        }
    );

    // 生产总值316亿元；辖区税收收入跨越两个台阶，从19.8亿元增至48.6亿元: no semicolon is read across
    private static readonly Rule NamedInOwnPart = new(
        "clause_before",
        (reading, context) =>
            IsWithoutWords(reading) && ClauseSubjects.OfOwnPart(reading, context).Noun is { Length: > 0 },
        (reading, context) =>
        {
            var phrase = ClauseSubjects.OfOwnPart(reading, context);
            reading.QuoteStart = Math.Min(reading.QuoteStart, phrase.Start);
            return reading.Noun = phrase.Noun;
        }
    );

    // 优良天数228天，增加18天; 安置房880套、交付6040套
    private static readonly Rule Elided = new(
        "noun_before",
        // 独角兽企业34家、居全国第4；连续3年居全球科技集群第14位: a place behind a semicolon is of the area itself
        (reading, context) =>
            context.Earlier.Count > 0
            // 生物医药企业13家，其中一家进入全国百强，列第37位: a place of that one
            && !(
                reading.Figure.Kind == FigureKind.Rank
                && reading.Sentence.Span(
                    context.Earlier[^1].FigureEnd,
                    Math.Max(context.Earlier[^1].FigureEnd, reading.Figure.Start)
                )
                    is var between
                && (between.Contains('；') || between.StartsWith("，其中") && between[1..].Contains('，'))
            ),
        (reading, context) =>
        {
            var previous = Antecedents.Of(reading, context);
            reading.Previous = previous;
            reading.HasOwnNoun = false;
            previous.IsStanding |= reading.Figure.Kind == FigureKind.Rank;
            // 由全国第25位上升到第22位
            if (reading.Figure.Kind == FigureKind.Rank && previous.IsOrigin)
                reading.Scope ??= previous.Scope;
            reading.Noun = previous.Topic.Length > 0 ? previous.Topic : previous.Noun;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            // 新建高速公路3条、120公里
            var isSaidOfBoth = reading.Sentence.Span(previous.FigureEnd, reading.Figure.Start) is "、";
            // 实施小区改造15个，惠及3386户、9800人: the people, too, are reached
            var isReached = context.Grammar.Reaching.AtEnd(previous.Verb) > 0;
            if (isSaidOfBoth && isReached && reading.Verb.Length == 0)
                reading.Verb = previous.Verb;
            else if (isSaidOfBoth || isReached)
                VerbsBefore.Inherit(reading, context);
            // 优良天数比例达到77%、增加13天: of the days
            if (reading.Unit == "day" && DaysOf(reading.Noun) is { Length: > 0 } days)
                (reading.Noun, reading.HasOwnNoun) = (days, true);
            return reading.Noun;
        }
    );

    // 参保率稳定在95%以上，开展免费体检，惠及4.5万人: what the clause between tells reached them
    private static readonly Rule Reached = new(
        "clause_before",
        (reading, context) =>
        {
            var end = reading.Sentence.ClauseStart(reading.LeftStart) - 1;
            if (reading.Left.Length > 0 || context.Grammar.Reaching.AtEnd(reading.Verb) == 0 || end < 0)
                return false;
            var start = reading.Sentence.ClauseStart(end);
            var clause = reading.Sentence.Span(start, Math.Max(start, end));
            // 改造小区18个，完善配套设施，惠及3100户: the same work, told on
            return context.Earlier is [.., var previous]
                && start > previous.FigureEnd
                && (clause.StartsWith('为') || context.Grammar.Verbs.AtStart(clause) > 0);
        },
        (reading, context) =>
        {
            ClauseSubjects.Read(reading, context.Grammar);
            return reading.Noun;
        }
    );

    // 实施重点项目86个。其中：续建12个: of what the sentence before counted
    private static readonly Rule OfSentenceBefore = new(
        "noun_before",
        (reading, context) => CountedBefore(reading, context) is not null,
        (reading, context) =>
        {
            reading.HasOwnNoun = false;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun = CountedBefore(reading, context)!.Noun;
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
        PlansAndOutcomes.Outcome,
        BracketedSubjects.Listed,
        CountedSubjects.Attribute,
        CountedSubjects.AttributeOfCounted,
        ListedThings.Attribute,
        PortionRules.OfPlan,
        PortionRules.OfOwnPlan,
        PortionRules.OfOtherYear,
        PortionRules.TimesOfOther,
        PortionRules.OfWiderWhole,
        SharesOfWhole.PartOfWhole,
        PortionRules.Spent,
        PortionRules.Contributed,
        CountedSubjects.RateAimed,
        CountedSubjects.NumberFirst,
        CountedSubjects.HomesOfPeople,
        ClassesOfCounted.ClassOfCounted,
        BorrowedSubjects.HarvestOfPlanted,
        BorrowedSubjects.Counterpart,
        BorrowedSubjects.Capital,
        BorrowedSubjects.OtherLevel,
        BorrowedSubjects.PartOfPlace,
        BorrowedSubjects.Harvest,
        BorrowedSubjects.RatioTo,
        PullRules.Pull,
        RankedBefore.OfSentenceBefore,
        RankedBefore.InList,
        ResidentRules.PartOfIncome,
        HeadedSubjects.Headed,
        RelativeSubjects.LengthOfWorks,
        RelativeSubjects.Relative,
        RelativeSubjects.InvestedInWorks,
        BorrowedSubjects.OtherArea,
        HeadedSubjects.OfIndustry,
        HeadedSubjects.OfIndustryOfClause,
        BorrowedSubjects.OfSameFirm,
        NounFirst,
        NamingVerbs.VerbNames,
        NamingVerbs.DeedNames,
        NamingVerbs.GrantNames,
        OtherPartsOfYear.OtherPartOfYear,
        OtherPartsOfYear.PartOfYearOfTopic,
        NamedByClause,
        Reached,
        NamedInOwnPart,
        Elided,
        OfSentenceBefore,
        ClauseBefore,
    ];

    private static bool IsWithoutWords(Reading reading) => reading is { Left: "", Verb: "" };

    private static string DaysOf(string rate) =>
        rate.LastIndexOf(Days, StringComparison.Ordinal) is > 0 and var at && at + Days.Length < rate.Length
            ? rate[..(at + Days.Length)]
        : rate.EndsWith("优良率", StringComparison.Ordinal) ? rate[..^1] + Days
        : "";

    private static Reading? CountedBefore(Reading reading, RuleContext context) =>
        context.Earlier.Count == 0
        && reading is { Left: "", Verb.Length: > 0, Figure.Unit.Class: UnitClass.Classifier }
        && reading.Sentence.Span(reading.Sentence.Start, reading.Sentence.End).StartsWith("其中")
            ? context.Block.Before.LastOrDefault(told => told.Figure.Unit == reading.Figure.Unit)
            : null;
}
