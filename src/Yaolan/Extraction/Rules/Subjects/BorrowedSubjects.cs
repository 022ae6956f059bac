using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Subjects made of the subject before and a few words of their own: 支出, 市级, 与国内生产总值之比.</summary>
internal static class BorrowedSubjects
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Domestic = "内资";
    private const string Foreign = "外资";
    private const string Planting = "种植";
    private const string Tourism = "旅游";

    // 政府性基金收入176.3亿元，支出412.7亿元; 粮食播种面积18.6万亩，总产量7.5万吨
    public static readonly Rule Counterpart = new(
        "counterpart",
        (reading, context) => Opposed(reading, context) is not null,
        (reading, context) =>
        {
            var previous = Opposed(reading, context)!;
            var (of, _) = Counterparts(reading, context.Grammar);
            var noun = WithoutEnds(previous.Noun, context.Grammar);
            reading.Noun = noun[..^of.AtEnd(noun)] + WithoutEnds(reading.Left, context.Grammar);
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    // 实际到位内资86.2亿元、外资4300万美元; 合同利用外资5600万美元，实际到账2300万美元
    public static readonly Rule Capital = new(
        "counterpart",
        (reading, context) => CapitalOf(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, context.Earlier[^1].QuoteStart);
            return reading.Noun = CapitalOf(reading, context);
        }
    );

    private static string CapitalOf(Reading reading, RuleContext context)
    {
        if (
            reading.Figure.Unit.Class != UnitClass.Money
            || context.Earlier.LastOrDefault(earlier => earlier.HasOwnNoun) is not { } told
            || reading.Sentence.Span(told.FigureEnd, reading.Figure.Start).Contains('；')
        )
            return "";
        return reading.Left is Foreign && told.Noun.EndsWith(Domestic, Ordinal) ? told.Noun[..^2] + Foreign
            : reading.Left is "实际到账" or "实际到位" or "实际利用" or "实际使用"
            && told.Noun.EndsWith(Foreign, Ordinal)
                ? reading.Left + Foreign
            : "";
    }

    // 创成省级美丽乡村示范村35个、市级68个; 新建学校12所，其中农村5所、城区7所
    public static readonly Rule OtherLevel = new(
        "other_level",
        (reading, context) =>
            context.Grammar.LevelsAndPlaces.Contains(reading.Left)
            && context.Earlier is [.., var previous]
            && previous.Unit == reading.Unit
            && context.Grammar.LevelsAndPlaces.AtStart(previous.Noun) is var level
            && level < previous.Noun.Length
            // 规划建设特色小镇22个，其中省级11个
            && (
                level > 0
                || reading
                    .Sentence.Span(previous.FigureEnd, Math.Max(previous.FigureEnd, reading.FigureStart))
                    .StartsWith("，其中")
                || reading
                    .Sentence.Span(previous.RightBound, Math.Max(previous.RightBound, reading.FigureStart))
                    .StartsWith("，其中")
            ),
        (reading, context) =>
        {
            var previous = context.Earlier[^1];
            reading.Noun = reading.Left + previous.Noun[context.Grammar.LevelsAndPlaces.AtStart(previous.Noun)..];
            reading.Verb = reading.Verb.Length > 0 ? reading.Verb : previous.Verb;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun;
        }
    );

    // 地区生产总值4878亿元、增长6.4%，其中直管区732亿元
    public static readonly Rule PartOfPlace = new(
        "other_level",
        (reading, context) => OfWholePlace(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, context.Earlier[^1].QuoteStart);
            return reading.Noun = reading.Left + OfWholePlace(reading, context);
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

    // 种植棉花310万亩，总产48万吨，单产155公斤: of the crop that was planted; 粮食播种面积8万亩；种植柠檬4000亩，产量4820吨: the last one
    public static readonly Rule HarvestOfPlanted = new(
        "harvest",
        (reading, context) =>
            context.Grammar.Yields.Contains(reading.Left)
            && Planted(context) is { } field
            // 粮食播种面积506万亩，其中大豆212万亩，总产量42亿斤: of all the grain
            && !(reading.Left.StartsWith('总') && IsOfPart(field) && Opposed(reading, context) is not null),
        (reading, context) =>
        {
            var planted = Planted(context)!;
            reading.QuoteStart = Math.Min(reading.QuoteStart, planted.QuoteStart);
            return reading.Noun =
                (planted.Noun.StartsWith(Planting, Ordinal) ? planted.Noun[Planting.Length..] : planted.Noun)
                + reading.Left;
        }
    );

    // 监管企业营收增长5.9%、利润增长5.5%: of the same firms
    public static readonly Rule OfSameFirm = new(
        "relative",
        (reading, context) =>
            context.Grammar.MeasuredOfFirms.Contains(reading.Left)
            && context.Earlier is [.., var previous]
            && (IsInSameClause(reading, previous) || IsTakenOfVisitors(reading, previous))
            && FirmOf(previous, context.Grammar).Length > 0,
        (reading, context) =>
        {
            var previous = context.Earlier[^1];
            var firm = FirmOf(previous, context.Grammar);
            // 乡村旅游接待游客500万人次，旅游收入20亿元
            if (reading.Left.StartsWith(Tourism, Ordinal) && firm.EndsWith(Tourism, Ordinal))
                firm = firm[..^Tourism.Length];
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun = firm + reading.Left;
        }
    );

    private static bool IsInSameClause(Reading reading, Reading previous) =>
        reading.Sentence.ClauseStart(previous.Figure.Start) == reading.Sentence.ClauseStart(reading.Figure.Start);

    // 西湖景区接待游客500万人次，旅游收入20亿元: of the visitors of one place, not of all
    private static bool IsTakenOfVisitors(Reading reading, Reading previous) =>
        reading.Left.EndsWith("收入", Ordinal)
        && previous.Noun.Contains("接待", Ordinal)
        && !reading.Sentence.Span(previous.Figure.End, reading.Figure.Start).Contains('；');

    private static string FirmOf(Reading previous, Grammar grammar)
    {
        var own = grammar.MeasuredOfFirms.AtEnd(previous.Noun);
        return own > 0 && previous.Noun.Length - own >= 2 && previous.Noun[..^own] is not Tourism
            ? previous.Noun[..^own]
            : "";
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
            var previous = Antecedents.Of(reading, context);
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

    private static string OfWholePlace(Reading reading, RuleContext context)
    {
        if (
            !IsMoneyOfPlace(reading)
            || context.Earlier.LastOrDefault(earlier => earlier.Movement == Movement.None) is not { } told
            || told.Unit != reading.Unit
        )
            return "";
        if (VerbsBefore.IsPartOf(told, reading))
            return told.HasOwnNoun ? told.Noun : "";
        // 其中市本级12亿元，高新区5亿元
        return IsMoneyOfPlace(told) && told.Noun.Length > told.Left.Length && told.Noun.StartsWith(told.Left, Ordinal)
            ? told.Noun[told.Left.Length..]
            : "";
    }

    // Only of money: of 20 parks, 其中示范区5个 are demonstration zones.
    private static bool IsMoneyOfPlace(Reading reading) =>
        reading
            is {
                Figure.Unit.Class: UnitClass.Money,
                Movement: Movement.None,
                Verb: "",
                Left: [_, _, .., '区' or '县' or '市' or '镇' or '级'],
            };

    private static bool IsOfPart(Reading reading) =>
        reading
            .Sentence.Span(reading.Sentence.ClauseStart(reading.FigureStart), reading.FigureStart)
            .StartsWith("其中");

    private static Reading? Planted(RuleContext context) =>
        context.Earlier.LastOrDefault(earlier => earlier.HasOwnNoun) is { Unit: "mu" or "ha" } field
        && field.Noun != Planting
        && context.Grammar.YieldsOf.AtEnd(field.Noun) == 0
            ? field
            : null;

    private static int CropBefore(Reading reading, RuleContext context)
    {
        var end = reading.Sentence.ClauseStart(reading.LeftBound) - 1;
        var start = end > reading.Sentence.Start ? reading.Sentence.ClauseStart(end) : end;
        return context.Grammar.Crops.AtStart(reading.Sentence.Span(start, end));
    }

    private static Reading? Opposed(Reading reading, RuleContext context)
    {
        var (of, words) = Counterparts(reading, context.Grammar);
        // 债务转贷收入3.9亿元；当年支出52.4亿元: of all, not of what was told last
        return
            words.Contains(WithoutEnds(reading.Left, context.Grammar))
            && !reading.Sentence.Span(reading.LeftBound, reading.LeftStart).EndsWith("当年")
            ? context.Earlier.LastOrDefault(earlier =>
                earlier.HasOwnNoun && of.AtEnd(WithoutEnds(earlier.Noun, context.Grammar)) > 0
            )
            : null;
    }

    // 政府性基金预算收入完成18.4亿元；支出完成26.7亿元
    private static string WithoutEnds(string noun, Grammar grammar) =>
        grammar.LabelEnds.AtEnd(noun) is > 0 and var end && end < noun.Length ? noun[..^end] : noun;

    private static (PhraseSet Of, PhraseSet Words) Counterparts(Reading reading, Grammar grammar) =>
        grammar.Yields.Contains(reading.Left) ? (grammar.YieldsOf, grammar.Yields)
        // 粮食总产量613亿斤，播种面积7145万亩
        : reading.Left.Length > 2 && grammar.YieldsOf.Contains(reading.Left) ? (grammar.Yields, grammar.YieldsOf)
        : (grammar.CounterpartsOf, grammar.Counterparts);
}
