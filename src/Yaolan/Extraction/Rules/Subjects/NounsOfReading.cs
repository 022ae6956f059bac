using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>What the words before a subject add to it: 每千常住人口拥有床位6.4张、执业医师2.9人.</summary>
internal static class NounsOfReading
{
    private const string Owning = "拥有";

    /// <summary>每千常住人口拥有床位6.4张、执业医师2.9人; 每千人执业医师2.86人、床位5.31张: of a thousand people, too</summary>
    public static string PerHead(Reading reading, RuleContext context)
    {
        if (
            context.Earlier is not [.., var previous]
            || previous.Noun is not (['每', ..] or ['千' or '万', '人', ..])
            || reading.Left.Contains('每')
            || reading.Left is ['千' or '万', '人', ..]
        )
            return "";
        var sentence = reading.Sentence;
        var isNextClause = sentence.ClauseStart(previous.Figure.Start) != sentence.ClauseStart(reading.Figure.Start);
        var end = isNextClause ? 0 : EndOf(previous.Noun, Owning);
        // A part of a doctor or of a bed is there only for so many people.
        if (end == 0 && !decimal.IsInteger(reading.Number) && (!isNextClause || reading.Figure.Unit == UnitWord.Person))
            end = Math.Max(EndOf(previous.Noun, "人口"), EndOf(previous.Noun, "人"));
        return end > 0 && !previous.Noun.AsSpan(end).StartsWith("量") ? previous.Noun[..end] : "";
    }

    /// <summary>单位生产总值能耗下降8.1%、二氧化碳排放下降14.1%: where the vocabulary knows only what a unit of output takes.</summary>
    public static string PerUnit(Reading reading, RuleContext context)
    {
        if (
            context.Earlier is not [.., { Figure.Unit.Class: UnitClass.Percent } previous]
            || context.Grammar.Denominators.AtStart(previous.Noun) is not (> 0 and var length)
            || reading.Sentence.Span(previous.FigureEnd, reading.LeftStart) is not "、"
        )
            return "";
        var (unit, names) = (previous.Noun[..length], context.Grammar.Indicators);
        var name = unit + reading.Noun;
        return names.LongestAtStart(name) == name.Length && names.LongestAtStart(reading.Noun) < reading.Noun.Length
            ? unit
            : "";
    }

    /// <summary>汽车产量254万辆，其中新能源汽车95万辆: where the vocabulary knows the part by that name</summary>
    public static string PartOfOutput(Reading reading, RuleContext context)
    {
        if (
            context.Earlier is not [.., { Measure: Measure.Level or Measure.Count } whole]
            || !VerbsBefore.IsPartOf(whole, reading)
        )
            return "";
        var head = context.Grammar.Heads.AtEnd(whole.Noun);
        var name = reading.Noun + whole.Noun[^head..];
        return head > 0 && context.Grammar.Indicators.LongestAtStart(name) == name.Length ? whole.Noun[^head..] : "";
    }

    /// <summary>出栏生猪12万头、肉牛3万头: what is said of the first herd is said of those behind it.</summary>
    public static string HerdsBefore(Reading reading, RuleContext context) =>
        context.Earlier is [.., { HasOwnNoun: true, NumberFirst: false } previous]
        && previous is { Noun: ['出' or '存', '栏', _, ..], Figure.Unit.Class: UnitClass.Classifier }
        && reading is { Verb.Length: 0, Figure.Unit.Class: UnitClass.Classifier }
        && reading.Sentence.Span(previous.FigureEnd, reading.LeftStart) is "、"
        && !reading.Left.Contains('栏')
            ? previous.Noun[..2]
            : "";

    /// <summary>省属企业创新导向更加突出，研发经费投入增长15%: what they spend, not what all do</summary>
    public static string FirmBefore(Reading reading, Grammar grammar)
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
}
