using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Subjects made of the subject before and a few words of their own: 总投资, 支出, 其中10亿元以上.</summary>
internal static class BorrowedSubjects
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int ShortestThing = 3;
    private const string ValueAdded = "增加值";
    private const int LongestIndustry = 8;
    private const string Industry = "产业";
    private const string Total = "总量";

    private static readonly System.Buffers.SearchValues<char> NotInName = System.Buffers.SearchValues.Create(
        "、，：；“和是"
    );

    // 引进项目41个，其中10亿元以上9个
    public static readonly Rule ClassOfCounted = new(
        "class_of_counted",
        (reading, context) => context.Earlier.Count > 0 && IsClass(reading, context.Grammar),
        (reading, context) =>
        {
            var counted = Antecedent(reading, context);
            reading.Verb = counted.Verb;
            reading.OwnWords = reading.Left;
            reading.HasOwnNoun = false;
            var other = $"（{counted.OwnWords}）";
            var noun = counted.Noun.EndsWith(other, StringComparison.Ordinal)
                ? counted.Noun[..^other.Length]
                : counted.Noun;
            reading.Noun = $"{noun}（{reading.Left}）";
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 项目124个，其中10亿元以上32个、50亿元以上9个，完成投资198亿元: behind several classes of them all again
    private static Reading WholeOfClasses(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence;
        var isOfClasses =
            context.Earlier is [.., var other, var last]
            && IsClassNoun(other)
            && IsClassNoun(last)
            && sentence.ClauseStart(last.Figure.Start) != sentence.ClauseStart(reading.Figure.Start);
        return isOfClasses ? context.Earlier.Last(earlier => !IsClassNoun(earlier)) : context.Earlier[^1];
    }

    private static bool IsClassNoun(Reading reading) =>
        reading.OwnWords.Length > 0 && reading.Noun.EndsWith($"（{reading.OwnWords}）", Ordinal);

    // 一般公共预算收入：增速全省第二; 高新技术企业：总数达到412家
    public static readonly Rule Headed = new(
        "headed",
        (reading, context) => context.Earlier.Count == 0 && HeadBefore(reading, context.Grammar).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = reading.Sentence.Start;
            reading.HasOwnNoun = true;
            reading.Topic = IndicatorBefore(reading, context.Grammar);
            return reading.Noun = HeadBefore(reading, context.Grammar) + reading.Left;
        }
    );

    // 市场经营主体增量提质，总量突破1000万户; 经营主体稳中培优。总量达1461.4万户: of the indicator that the words before begin with
    private static string IndicatorBefore(Reading reading, Grammar grammar)
    {
        var (text, end) = (reading.Sentence.Text, reading.Sentence.ClauseStart(reading.LeftBound) - 1);
        if (reading.Left is not (Total or "总数") || end <= 0 || text[end] is not ('，' or '。'))
            return "";
        var start = text.LastIndexOfAny(['。', '；', '，'], end - 1) + 1;
        while (grammar.Neutral.AtStart(text.AsSpan(start, end - start)) is > 0 and var neutral)
        {
            if (grammar.Indicators.LongestAtStart(text.AsSpan(start, end - start)) > neutral)
                break;
            start += neutral;
        }
        return grammar.Indicators.Scan(text, start, end) is [{ Meaning: not null } first, ..] && first.Start == start
            ? text[start..first.End]
            : "";
    }

    private static string HeadBefore(Reading reading, Grammar grammar)
    {
        if (IndicatorBefore(reading, grammar) is { Length: > 0 } indicator)
            return indicator;
        var sentence = reading.Sentence;
        var isOpen = grammar.Relatives.Contains(reading.Left) || grammar.RateNames.Contains(reading.Left);
        var end = sentence.ClauseStart(reading.LeftBound) - 1;
        return
            isOpen
            && end > sentence.Start
            && sentence.Text[end] == '：'
            && sentence.ClauseStart(end) <= sentence.Start + 1
            ? NounPhrase.Of(sentence, sentence.Start, end, grammar).Noun
            : "";
    }

    // 石化产业加快转型。产值突破1300亿元: of the industry that the sentences before speak of
    public static readonly Rule OfIndustry = new(
        "industry_before",
        (reading, context) =>
            reading.Left is "产值" or "总产值" or "产业规模" or "产业投资"
            && IndustryBefore(reading, context.Grammar).Length > 0
            && !context.Earlier.Any(earlier => earlier.Noun.Contains("产业", Ordinal)),
        (reading, context) =>
        {
            var industry = IndustryBefore(reading, context.Grammar);
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun = reading.Left.StartsWith(Industry, Ordinal)
                ? industry[..^Industry.Length] + reading.Left
                : industry + reading.Left;
        }
    );

    // The last sentence before it in the paragraph that begins with an industry.
    private static string IndustryBefore(Reading reading, Grammar grammar)
    {
        var text = reading.Sentence.Text;
        for (var end = reading.Sentence.Start; end > 0; )
        {
            var start = text.LastIndexOfAny(['。', '！'], Math.Max(0, end - 2)) + 1;
            var at = text.IndexOf(Industry, start, end - start, Ordinal) - start;
            if (
                at is > 1 and <= LongestIndustry
                && !text.AsSpan(start, at).ContainsAny(NotInName)
                && text[start + at + Industry.Length] is not ('化' or '链' or '园' or '集' or '投')
                && Math.Max(grammar.Verbs.AtStart(text.AsSpan(start)), grammar.Openers.AtStart(text.AsSpan(start))) == 0
            )
                return text.Substring(start, at + Industry.Length);
            // A paragraph may begin with a full stop.
            end = Math.Min(start, end - 1);
        }
        return "";
    }

    // 新增托位数8万个、总数达38万个; 项目9262个、总投资6.8万亿元
    public static readonly Rule Relative = new(
        "relative",
        (reading, context) =>
            IsRelative(reading.Left, context.Grammar) && context.Earlier.Count > 0 && !IsOwnThing(reading),
        (reading, context) =>
        {
            var noun = HeadOf(WholeOfClasses(reading, context), reading.Left, context.Grammar);
            // 公园新建15个、总数222个: all there are were not built now
            if (
                reading.Left.StartsWith('总')
                && context.Grammar.Verbs.AtEnd(noun) is >= 2 and var verb
                && noun.Length > verb + 1
            )
                noun = noun[..^verb];
            // 投资完成8.7亿元，增幅超过68%
            if (context.Grammar.LabelEnds.AtEnd(noun) is > 0 and var end && noun.Length > end + 1)
                noun = noun[..^end];
            // 生产总值总量居全省第3，增速高于全国1.4个百分点
            if (context.Grammar.RateNames.Contains(reading.Left) && noun.EndsWith(Total, Ordinal) && noun.Length > 3)
                noun = noun[..^Total.Length];
            reading.OwnWords = reading.Left;
            reading.HasOwnNoun = false;
            var relative =
                reading.Left.StartsWith('占') && reading.Left.Length > 2 ? ShareOf(reading.Left) : reading.Left;
            reading.Noun =
                noun.EndsWith(relative, StringComparison.Ordinal) ? noun
                // 高速公路4.2万公里，高速公路总里程9.56万公里
                : relative.StartsWith(noun, StringComparison.Ordinal) ? relative
                // 按时办结率100%，满意率99%
                : noun.EndsWith('率') && relative.EndsWith('率') ? OtherRate(noun, relative, context.Grammar)
                // 规模以上工业增加值增长9%，总产值突破900亿元
                : relative is "总产值" or "产值" && noun.EndsWith(ValueAdded, Ordinal)
                    ? noun[..^ValueAdded.Length] + relative
                : relative is [_, '均'] ? relative + noun
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

    // 政府性基金收入176.3亿元，支出412.7亿元; 粮食播种面积18.6万亩，总产量7.5万吨
    public static readonly Rule Counterpart = new(
        "counterpart",
        (reading, context) => Opposed(reading, context) is not null,
        (reading, context) =>
        {
            var previous = Opposed(reading, context)!;
            var (of, _) = Counterparts(reading, context.Grammar);
            reading.Noun = previous.Noun[..^of.AtEnd(previous.Noun)] + reading.Left;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    // 创成省级美丽乡村示范村35个、市级68个
    public static readonly Rule OtherLevel = new(
        "other_level",
        (reading, context) =>
            context.Grammar.Levels.Contains(reading.Left)
            && context.Earlier is [.., var previous]
            && previous.Unit == reading.Unit
            && context.Grammar.Levels.AtStart(previous.Noun) is > 0 and var level
            && level < previous.Noun.Length,
        (reading, context) =>
        {
            var previous = context.Earlier[^1];
            reading.Noun = reading.Left + previous.Noun[context.Grammar.Levels.AtStart(previous.Noun)..];
            reading.Verb = reading.Verb.Length > 0 ? reading.Verb : previous.Verb;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    // 粮食再获丰收，总产量达到1130亿斤
    public static readonly Rule Harvest = new(
        "harvest",
        (reading, context) =>
            // 小麦长势良好，播种面积达到146万亩
            (context.Grammar.Yields.Contains(reading.Left) || context.Grammar.YieldsOf.Contains(reading.Left))
            && CropBefore(reading, context) > 0,
        (reading, context) =>
        {
            var start = reading.Sentence.ClauseStart(reading.Sentence.ClauseStart(reading.LeftBound) - 1);
            var crop = reading.Sentence.Span(start, start + CropBefore(reading, context));
            reading.Noun = $"{crop}{reading.Left}";
            reading.QuoteStart = Math.Min(reading.QuoteStart, start);
            return reading.Noun;
        }
    );

    // 监管企业营收增长5.9%、利润增长5.5%: of the same firms
    public static readonly Rule OfSameFirm = new(
        "relative",
        (reading, context) =>
            context.Grammar.MeasuredOfFirms.Contains(reading.Left)
            && context.Earlier is [.., var previous]
            && reading.Sentence.ClauseStart(previous.Figure.Start) == reading.Sentence.ClauseStart(reading.Figure.Start)
            && FirmOf(previous, context.Grammar).Length > 0,
        (reading, context) =>
        {
            var previous = context.Earlier[^1];
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun = FirmOf(previous, context.Grammar) + reading.Left;
        }
    );

    private static string FirmOf(Reading previous, Grammar grammar)
    {
        var own = grammar.MeasuredOfFirms.AtEnd(previous.Noun);
        return own > 0 && previous.Noun.Length - own >= 2 ? previous.Noun[..^own] : "";
    }

    // 研发经费支出2.79万亿元，与国内生产总值之比达到2.44%
    public static readonly Rule RatioTo = new(
        "ratio_to",
        (reading, context) =>
            context.Earlier.Count > 0
            && reading.Left.EndsWith("之比", Ordinal)
            && reading.Sentence.Span(reading.LeftBound, reading.LeftStart).EndsWith('与'),
        (reading, context) =>
        {
            var previous = Antecedent(reading, context);
            (reading.HasOwnNoun, reading.OwnWords) = (false, "与" + reading.Left);
            reading.Noun = previous.Noun + reading.OwnWords;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    // 深圳地区生产总值突破3万亿元，广州达2.8万亿元
    public static readonly Rule OtherArea = new(
        "other_area",
        (reading, context) =>
            context.Earlier.Count > 0
            && context.Grammar.Areas.TryGet(reading.Left, out _)
            && reading.Figure.Kind != FigureKind.Rank,
        (reading, context) =>
        {
            var previous = context.Earlier[^1];
            var prefix = context.Grammar.Areas.AtStart(previous.Noun, out _);
            reading.AreaWords = reading.Left;
            reading.Noun = reading.Left + previous.Noun[prefix..];
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    private static int CropBefore(Reading reading, RuleContext context)
    {
        var end = reading.Sentence.ClauseStart(reading.LeftBound) - 1;
        var start = end > reading.Sentence.Start ? reading.Sentence.ClauseStart(end) : end;
        return context.Grammar.Crops.AtStart(reading.Sentence.Span(start, end));
    }

    private static Reading? Opposed(Reading reading, RuleContext context)
    {
        var (of, words) = Counterparts(reading, context.Grammar);
        return words.Contains(reading.Left)
            ? context.Earlier.LastOrDefault(earlier => earlier.HasOwnNoun && of.AtEnd(earlier.Noun) > 0)
            : null;
    }

    private static (PhraseSet Of, PhraseSet Words) Counterparts(Reading reading, Grammar grammar) =>
        grammar.Yields.Contains(reading.Left) ? (grammar.YieldsOf, grammar.Yields)
        // 粮食总产量613亿斤，播种面积7145万亩
        : reading.Left.Length > 2 && grammar.YieldsOf.Contains(reading.Left) ? (grammar.Yields, grammar.YieldsOf)
        : (grammar.CounterpartsOf, grammar.Counterparts);

    /// <summary>What a figure without a noun goes on with: 项目41个，总投资386亿元，其中开工9个 counts projects again.</summary>
    public static Reading Antecedent(Reading reading, RuleContext context)
    {
        var previous = context.Earlier[^1];
        // 占全省的21%，居全国第一: of the thing; 占生产总值比重8%，居全国第一: of the share
        if (
            reading.Figure.Kind == FigureKind.Rank
            && previous.OwnWords is ['占', .. var whole]
            && context.Grammar.RankScopes.AtStart(whole) > 0
            && !whole.EndsWith("比重", Ordinal)
            && !whole.EndsWith("比例", Ordinal)
        )
            return context.Earlier.LastOrDefault(earlier => !earlier.OwnWords.StartsWith('占')) ?? previous;
        // 占全省的21%，增长8%: a share moves by points
        if (
            reading.Figure.Unit.Class is not (UnitClass.Point or UnitClass.None)
            && reading.Movement != Movement.None
            && !reading.MovedTo
        )
            return context.Earlier.LastOrDefault(earlier =>
                    !earlier.OwnWords.StartsWith('占') && !PullRules.Is(earlier.OwnWords)
                ) ?? previous;
        if (reading.Figure.Unit.Class != UnitClass.Classifier || previous.Figure.Unit.Class != UnitClass.Money)
            return previous;
        for (var index = context.Earlier.Count - 1; index >= 0; index--)
        {
            if (context.Earlier[index].Figure.Unit == reading.Figure.Unit)
                return context.Earlier[index];
        }
        return previous;
    }

    // Nothing before the number but how large each of them is.
    private static bool IsClass(Reading reading, Grammar grammar) =>
        reading.Figure.Unit.Counts
        && reading.Left.Length > 0
        && reading.Sentence.Figures.Exists(figure =>
            figure.Reason == NonFactRules.Threshold
            && (
                figure.Start == reading.LeftStart
                    && figure.End < reading.Figure.Start
                    && grammar.HedgesAfter.AtStart(Class(reading, figure), out _)
                        == Class(reading, figure).TrimEnd('的').Length
                // 超10亿元14户
                || figure.End == reading.Figure.Start
                    && grammar.HedgesBefore.AtStart(reading.Left, out _) == figure.Start - reading.LeftStart
            )
        );

    private static ReadOnlySpan<char> Class(Reading reading, Figure figure) =>
        reading.Sentence.Span(figure.End, reading.PredicateStart);

    // 办结率100%，满意率99%: of the same thing, not of the rate before it; but 总投资785亿元，增速8%
    private static string HeadOf(Reading previous, string relative, Grammar grammar)
    {
        var own = previous.OwnWords;
        // 完成预算的91%，占一般公共预算收入的39%
        if (own == PortionRules.Completion && relative.StartsWith('占') && previous.Topic.Length > 0)
            return previous.Topic;
        // 是“十二五”时期的2.5倍，占全市的20%
        if (own.StartsWith('与') && own.EndsWith("之比", Ordinal) && previous.Topic.Length > 0)
            return previous.Topic;
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

    // A verb of its own and no separate clause: 争取资金108.7亿元.
    private static bool IsOwnThing(Reading reading) => reading.Verb.Length > 0 && reading.Left.Length <= 2;

    private static bool IsRelative(string noun, Grammar grammar) =>
        grammar.Relatives.Contains(noun)
        || (noun.StartsWith('对') && noun.EndsWith("贡献率", StringComparison.Ordinal))
        || noun.StartsWith('占');
}
