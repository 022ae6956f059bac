using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Words that say which measure of the subject before is meant: 项目9262个、总投资6.8万亿元; 占全省的21%.</summary>
internal static class RelativeSubjects
{
    private const string Limit = "限额";
    private const int ShortestThing = 3;
    private const string ValueAdded = "增加值";
    private const string TotalOutput = "总产值";
    private const string Total = "总量";
    private const string Heads = "人数";
    private const string Building = "建设";
    private const string Completed = "完成投资";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    // 新增托位数8万个、总数达38万个; 项目9262个、总投资6.8万亿元
    public static readonly Rule Relative = new(
        "relative",
        (reading, context) =>
            context.Earlier is [.., var previous]
            && (IsRelative(reading.Left, context.Grammar) || IsRateOfDeed(reading.Left, previous))
            && !IsOwnThing(reading, previous, context.Grammar)
            // 产量占全国20%、销量增长10%: what sells is not what is a part
            && !(reading.Left == "销量" && previous.WordsBefore.Contains('占'))
            && !IsGainOfEach(reading),
        (reading, context) =>
        {
            var relative =
                reading.Left.StartsWith('占') && reading.Left.Length > 2 ? ShareOf(reading.Left) : reading.Left;
            var own = ClauseSubjects.OfOwnPart(reading, context);
            // 技改投资增长22.4%，工业投资保持两位数增长，占固定资产投资比重32.5%
            if (own.Noun is not { Length: > 0 } && reading.Left.StartsWith('占'))
                own = ClauseSubjects.Turned(reading, context);
            if (own.Noun is { Length: > 0 })
            {
                reading.QuoteStart = Math.Min(reading.QuoteStart, own.Start);
                return reading.Noun = own.Noun + relative;
            }
            var noun = HeadOf(ClassesOfCounted.WholeOf(reading, context), reading.Left, context.Grammar);
            // 公园新建15个、总数222个: all there are were not built now
            if (
                reading.Left.StartsWith('总')
                && context.Grammar.Verbs.AtEnd(noun) is >= 2 and var verb
                && noun.Length > verb + 1
            )
                noun = noun[..^verb];
            // 养老保险参保人数1.9万人，参保率98%
            if (reading.Left.EndsWith('率') && noun.EndsWith(Heads, Ordinal) && noun.Length >= Heads.Length + 2)
                noun = noun[..^Heads.Length];
            // 投资完成8.7亿元，增幅超过68%
            if (context.Grammar.LabelEnds.AtEnd(noun) is > 0 and var end && noun.Length > end + 1)
                noun = noun[..^end];
            // 生产总值总量居全省第3，增速高于全国1.4个百分点
            if (context.Grammar.RateNames.Contains(reading.Left) && noun.EndsWith(Total, Ordinal) && noun.Length > 3)
                noun = noun[..^Total.Length];
            noun = WithoutWholeInvestment(noun, relative, context.Grammar);
            reading.OwnWords = reading.Left;
            reading.HasOwnNoun = false;
            reading.Noun =
                noun.EndsWith(relative, StringComparison.Ordinal) ? noun
                // 高速公路4.2万公里，高速公路总里程9.56万公里
                : relative.StartsWith(noun, StringComparison.Ordinal) ? relative
                // 出生率9.42‰；死亡2318人: nobody is of a rate
                : relative == "死亡" && noun.EndsWith('率') ? relative
                // 按时办结率100%，满意率99%
                : noun.EndsWith('率') && relative.EndsWith('率') ? OtherRate(noun, relative, context.Grammar)
                // 规模以上工业增加值增长9%，总产值突破900亿元
                : relative is TotalOutput or "产值" && noun.EndsWith(ValueAdded, Ordinal)
                    ? noun[..^ValueAdded.Length] + relative
                // 规模以上工业总产值完成10.3亿元，增加值3.2亿元
                : relative == ValueAdded && noun.EndsWith(TotalOutput, Ordinal) ? noun[..^TotalOutput.Length] + relative
                // 村集体经济总收入620万元，村均77.5万元
                : relative is [var each, '均'] ? relative + noun.TrimStart(each)
                // 高速公路里程276公里，总里程602公里
                : relative is ['总', .. var same] && noun.EndsWith(same, StringComparison.Ordinal)
                    ? noun[..^same.Length] + relative
                // 石墨产量25万吨、产值20亿元
                : context.Grammar.Heads.Contains(relative) && context.Grammar.Heads.AtEnd(noun) is > 0 and var head
                    ? noun[..^head] + relative
                // 商品房销售面积134.5万平方米，销售额77.6亿元
                : relative.StartsWith("销售", Ordinal) && noun.LastIndexOf("销售", Ordinal) is > 1 and var sold
                    ? noun[..sold] + relative
                // 项目开工131个，开工率88.5%
                : noun.Length > 2 && relative.StartsWith(noun[^2..], StringComparison.Ordinal) ? noun[..^2] + relative
                : noun + relative;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 加快推进高速公路建设，年内完成投资30亿元: in what the clause before has built
    public static readonly Rule InvestedInWorks = new(
        "clause_before",
        (reading, context) => WorksBefore(reading, context).Noun is { Length: > 0 },
        (reading, context) =>
        {
            var works = WorksBefore(reading, context);
            reading.QuoteStart = works.Start;
            return reading.Noun = works.Noun + Completed;
        }
    );

    // 杭海城际铁路建成通车，全长46.38公里: of what the clause before has opened
    public static readonly Rule LengthOfWorks = new(
        "clause_before",
        (reading, context) =>
            reading.Left is "全长" or "总长" && RouteBefore(reading, context.Grammar).Noun is { Length: > 0 },
        (reading, context) =>
        {
            var route = RouteBefore(reading, context.Grammar);
            reading.QuoteStart = route.Start;
            return reading.Noun = route.Noun + reading.Left;
        }
    );

    private static NounPhrase RouteBefore(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var end = sentence.ClauseStart(reading.Figure.Start) - 1;
        if (end <= sentence.Start || sentence.Text[end] != '，')
            return default;
        var start = sentence.ClauseStart(end);
        if (sentence.Figures.Exists(figure => figure.Start >= start && figure.End <= end))
            return default;
        var clause = NounPhrase.Of(sentence, start, end, grammar);
        var noun = NounPhrase.UpToVerb(clause.Noun, grammar);
        return noun.Length >= ShortestThing && (noun.Length < clause.Noun.Length || clause.Verb.Length > 0)
            ? clause with
            {
                Noun = noun,
            }
            : default;
    }

    private static NounPhrase WorksBefore(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        var end = sentence.ClauseStart(reading.Figure.Start) - 1;
        if (
            context.Earlier.Count > 0
            || !(reading.Left == Completed || reading.Verb + reading.Left == Completed)
            || end <= sentence.Start
            || sentence.Text[end] != '，'
            || !sentence.Span(sentence.Start, end).EndsWith(Building)
        )
            return default;
        var start = sentence.ClauseStart(end);
        var works = NounPhrase.Of(sentence, start, end - Building.Length, context.Grammar);
        // 加快推进 or another verb, and a thing
        return works.Noun.Length >= ShortestThing && (works.Verb.Length > 0 || works.Start > start) ? works : default;
    }

    // 办结率100%，满意率99%: of the same thing, not of the rate before it; but 总投资785亿元，增速8%
    private static string HeadOf(Reading previous, string relative, Grammar grammar)
    {
        var own = previous.OwnWords;
        // 完成预算的91%，占一般公共预算收入的39%
        if (own == PortionRules.Completion && relative.StartsWith('占') && previous.Topic.Length > 0)
            return previous.Topic;
        // 政府债务限额120亿元，余额98亿元: what is owed, not what is left of the limit
        if (relative == "余额" && previous.Noun.Length > Limit.Length && previous.Noun.EndsWith(Limit, Ordinal))
            return previous.Noun[..^Limit.Length];
        // 是“十二五”时期的2.5倍，占全市的20%
        if (own.StartsWith('与') && own.EndsWith("之比", Ordinal) && previous.Topic.Length > 0)
            return previous.Topic;
        // 科技进步对工业的贡献率达到40%，对农业的贡献率达到55%
        if (
            relative.StartsWith('对')
            && previous.Noun.EndsWith("贡献率", Ordinal)
            && previous.Noun.IndexOf('对', Ordinal) is > 1 and var to
        )
            return previous.Noun[..to];
        // 拉动经济增长2个百分点，占GDP的26.2%
        if (PullRules.Is(own) && previous.Noun.EndsWith(own, Ordinal) && previous.Noun.Length > own.Length)
            return previous.Noun[..^own.Length];
        // 占全省的74.8%，占全国的13.4%
        if (own.StartsWith('占') && relative.StartsWith('占') && previous.Noun.EndsWith(ShareOf(own), Ordinal))
            return previous.Noun[..^ShareOf(own).Length];
        // 占全国的11.9%，总数居全国第一
        if (
            own.StartsWith('占')
            && grammar.Relatives.Contains(relative)
            && relative is not ("占比" or "比重")
            && previous.Noun.EndsWith(ShareOf(own), Ordinal)
        )
            return previous.Noun[..^ShareOf(own).Length];
        // 占世界经济比重提高到15%，对世界经济增长贡献率超过30%
        if (relative.StartsWith('对') && previous.Noun.IndexOf('占', Ordinal) is > 1 and var share)
            return previous.Noun[..share];
        return
            own.Length > 0
            && !own.StartsWith('占')
            && !relative.StartsWith('占')
            && relative is not ("占比" or "比重")
            // 总量居全市第三、增幅居全市第一
            && (grammar.RateNames.AtEnd(relative) == 0 || own is "总量" or "总额" or "规模")
            && previous.Noun.Length > own.Length
            && previous.Noun.EndsWith(own, StringComparison.Ordinal)
            ? previous.Noun[..^own.Length]
            : previous.Noun;
    }

    // 12个产业项目总投资36亿元、完成投资8亿元: two sums of the same projects
    private static string WithoutWholeInvestment(string noun, string relative, Grammar grammar)
    {
        if (!relative.EndsWith("投资", Ordinal) || !noun.EndsWith("总投资", Ordinal))
            return noun;
        var whole = grammar.Relatives.AtEnd(noun);
        if (noun.AsSpan(noun.Length - whole).StartsWith("项目"))
            whole -= "项目".Length;
        return noun.Length > whole + 1 ? noun[..^whole] : noun;
    }

    // 项目开工率、投产率 are both of projects; what the first words of 按时办结率 are is not said again.
    private static string OtherRate(string noun, string relative, Grammar grammar)
    {
        var rate = grammar.Relatives.AtEnd(noun);
        return rate > 0 && noun.Length - rate >= ShortestThing ? noun[..^rate] + relative : relative;
    }

    // 占地区生产总值比重, 占全国
    private static string ShareOf(string words) =>
        words.EndsWith("比重", StringComparison.Ordinal) || words.EndsWith("比例", StringComparison.Ordinal)
            ? words
            : words + "比重";

    // 医疗保险参保3.1万人，参保率96.7%; 养老保险参保人数1.9万人，参保率98%
    private static bool IsRateOfDeed(string left, Reading previous) =>
        left is [var first, var second, '率']
        && previous.Noun.Length > left.Length
        && (
            previous.Noun.EndsWith($"{first}{second}", Ordinal)
            || previous.Noun.EndsWith($"{first}{second}{Heads}", Ordinal)
        );

    // 带动农户1200户，户均增收2000元: what each of them earns more
    private static bool IsGainOfEach(Reading reading) =>
        reading.Left is [_, '均']
        && reading.Sentence.Span(reading.PredicateStart, reading.FigureStart).StartsWith("增收");

    // A verb of its own and no separate clause: 争取资金108.7亿元; but 企业达17家，实现产值12亿元 is what they made.
    private static bool IsOwnThing(Reading reading, Reading previous, Grammar grammar) =>
        reading.Verb.Length > 0
        && reading.Left.Length <= 2
        && !(
            grammar.Neutral.Contains(reading.Verb)
            && grammar.TellingVerbs.AtStart(reading.Verb) == 0
            && !(previous is { HasOwnNoun: true, Figure.Unit.Class: UnitClass.Money })
        );

    private static bool IsRelative(string noun, Grammar grammar) =>
        grammar.Relatives.Contains(noun)
        || (noun.StartsWith('对') && noun.EndsWith("贡献率", StringComparison.Ordinal))
        || noun.StartsWith('占');
}
