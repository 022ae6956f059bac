using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>The same thing in another part of the year, or in the whole of it: 一季度增长4.1%、上半年增长5.2%.</summary>
internal static class OtherPartsOfYear
{
    public const string WholeYear = "全年";

    // 一季度增长4.1%、上半年增长5.2%，全年增长6.3%: the same thing in another part of the year, or in the whole of it
    public static readonly Rule OtherPartOfYear = new(
        "other_part_of_year",
        (reading, context) => reading.Left.Length == 0 && reading.PartOfYear.Length > 0 && context.Earlier.Count > 0,
        (reading, context) =>
        {
            var previous = Antecedents.Of(reading, context);
            var noun = WithoutPartOfYear(previous.Topic.Length > 0 ? previous.Topic : previous.Noun, context.Grammar);
            reading.HasOwnNoun = false;
            reading.OwnWords = reading.PartOfYear;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            return reading.Noun = reading.PartOfYear == WholeYear ? noun : reading.PartOfYear + noun;
        }
    );

    // 生产总值8000亿元。分季度看，一季度增长4.1%: of what the paragraph began with
    public static readonly Rule PartOfYearOfTopic = new(
        "other_part_of_year",
        (reading, context) =>
            reading.Left.Length == 0
            && reading.Verb.Length == 0
            && reading.PartOfYear.Length > 0
            && context.Earlier.Count == 0
            && context.Block.Topic.Length > 0,
        (reading, context) =>
        {
            var rate = RateBefore(reading, context.Grammar);
            var noun = rate.Length > 0 ? rate : WithoutPartOfYear(context.Block.Topic, context.Grammar);
            reading.HasOwnNoun = false;
            reading.OwnWords = reading.PartOfYear;
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.Sentence.ClauseStart(reading.Figure.Start));
            return reading.Noun = reading.PartOfYear == WholeYear ? noun : reading.PartOfYear + noun;
        }
    );

    // 生产总值突破1600亿元。GDP增速逐季攀升，上半年3.2%、前三季度4.4%: of the rate that the sentence names
    private static string RateBefore(Reading reading, Grammar grammar)
    {
        foreach (var match in reading.Sentence.Indicators(grammar))
        {
            if (
                match.Meaning is not null
                && match.End < reading.FigureStart
                && grammar.RateNames.AtStart(reading.Sentence.Span(match.End, reading.FigureStart)) is > 0 and var rate
            )
                return reading.Sentence.Text[match.Start..(match.End + rate)];
        }
        return "";
    }

    private static string WithoutPartOfYear(string noun, Grammar grammar)
    {
        for (var place = 0; place < noun.Length; place++)
        {
            var length = PartYearRules.TimeAtStart(noun.AsSpan(place), grammar);
            if (length == 0 || length == noun.Length)
                continue;
            // 6月底前|硬化路率
            var isUpTo = place + length < noun.Length && noun[place + length] == '前';
            return noun.Remove(place, isUpTo ? length + 1 : length);
        }
        return noun;
    }
}
