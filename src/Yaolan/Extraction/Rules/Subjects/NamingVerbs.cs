using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Verbs that are the name of what is measured: 减税降费超过1万亿元, 脱贫15万人.</summary>
internal static class NamingVerbs
{
    // 登记失业率控制在3.5%以内，脱贫15万人; 征地1.2万亩、拆迁86万平方米: such a deed is said of nothing before it.
    public static readonly Rule DeedNames = new(
        "deed_names",
        (reading, context) =>
            reading.Left.Length == 0
            && context.Grammar.NamedDeeds.Contains(Deed(reading, context.Grammar))
            && (context.Earlier is not [.., var previous] || previous.Unit != reading.Unit),
        (reading, context) =>
        {
            (reading.Noun, reading.Verb) = (Deed(reading, context.Grammar), "");
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 惠及农户3200户，发放补贴1200万元: the money is what is told, not who got it.
    public static readonly Rule GrantNames = new(
        "deed_names",
        (reading, context) =>
            reading.Left.Length == 0
            && reading.Figure.Unit?.Class == UnitClass.Money
            && context.Grammar.Grants.AtEnd(reading.Verb) > 0,
        (reading, context) =>
        {
            var length = context.Grammar.Grants.AtEnd(reading.Verb);
            (reading.Noun, reading.Verb) = (reading.Verb[^length..], reading.Verb[..^length]);
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 新增减税降费超过1万亿元, 累计减税降费超过1万亿元: the verb is the name of an indicator.
    public static readonly Rule VerbNames = new(
        "verb_names",
        (reading, context) => reading.Left.Length == 0 && NameIn(reading.Verb, context.Grammar).Length > 0,
        (reading, context) =>
        {
            (reading.Noun, reading.Verb) = (NameIn(reading.Verb, context.Grammar), "");
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun;
        }
    );

    // 完成|退耕还林2.7万亩; 完成|征收15万平方米
    private static string Deed(Reading reading, Grammar grammar)
    {
        var verb = grammar.Neutral.TrimStart(reading.Verb);
        return verb[grammar.Works.AtStart(verb)..].ToString();
    }

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
}
