using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Subjects that the words before a clause or a sentence name: 一般公共预算收入：增速全省第二; 石化产业加快转型。产值突破1300亿元.</summary>
internal static class HeadedSubjects
{
    private const int LongestIndustry = 8;
    private const string Industry = "产业";
    private const StringComparison Ordinal = StringComparison.Ordinal;

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
        if (reading.Left is not ("总量" or "总数") || end <= 0 || text[end] is not ('，' or '。'))
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

    // 新兴产业加速成长，产值增长145%; 服务业快速发展，增加值增长8%: of the industry that the clause before begins with
    public static readonly Rule OfIndustryOfClause = new(
        "industry_before",
        (reading, context) => InClauseBefore(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = reading.Sentence.ClauseStart(reading.Sentence.ClauseStart(reading.LeftBound) - 1);
            return reading.Noun = InClauseBefore(reading, context) + reading.Left;
        }
    );

    private static string InClauseBefore(Reading reading, RuleContext context)
    {
        var (sentence, grammar) = (reading.Sentence, context.Grammar);
        var end = sentence.ClauseStart(reading.LeftBound) - 1;
        if (!grammar.IndustryMeasures.Contains(reading.Left) || end <= sentence.Start || sentence.Text[end] != '，')
            return "";
        var start = sentence.ClauseStart(end);
        if (sentence.Figures.Exists(figure => figure.Start >= start && figure.Start < end))
            return "";
        var clause = sentence.Span(start, end);
        for (var at = 1; at < clause.Length && at <= LongestIndustry; at++)
        {
            if (grammar.Industries.AtStart(clause[at..]) is not (> 0 and var length))
                continue;
            var name = clause[..(at + length)];
            var rest = clause[(at + length)..];
            // 新兴产业加速成长, not 新兴产业集群加速成长 and not 做强新兴产业
            return
                !name.ContainsAny(NotInName)
                && Math.Max(grammar.Thriving.AtStart(rest), grammar.Openers.AtStart(rest)) >= 2
                && Math.Max(grammar.Verbs.AtStart(name), grammar.Openers.AtStart(name)) == 0
                ? name.ToString()
                : "";
        }
        return "";
    }

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

    private static readonly System.Buffers.SearchValues<char> NotInName = System.Buffers.SearchValues.Create(
        "、，：；“（）和是"
    );
}
